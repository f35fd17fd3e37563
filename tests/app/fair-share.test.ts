import { describe, expect, it } from "vitest";
import { createFairShare } from "../../src/app/fair-share.ts";
import { articleId, userId } from "../../src/domain/ids.ts";
import { UserError } from "../../src/domain/user-error.ts";

const reader = userId("reader");
const story = articleId("story");
const minute = 60_000;

describe("a fair share of a story", () => {
  it("ends after so many windows in an hour and says for how long", () => {
    const share = createFairShare(2);
    share.take(reader, story, 0);
    share.take(reader, story, 10 * minute);
    expect(() => share.take(reader, story, 20 * minute)).toThrow(UserError);
    try {
      share.take(reader, story, 20 * minute);
    } catch (error) {
      expect((error as UserError).problem).toEqual({ kind: "fair-share", minutes: 40 });
    }
  });

  it("begins again when the hour is over", () => {
    const share = createFairShare(1);
    share.take(reader, story, 0);
    expect(() => share.take(reader, story, 60 * minute)).not.toThrow();
  });

  it("counts each person and each story apart", () => {
    const share = createFairShare(1);
    share.take(reader, story, 0);
    expect(() => share.take(userId("another"), story, 0)).not.toThrow();
    expect(() => share.take(reader, articleId("other"), 0)).not.toThrow();
  });
});
