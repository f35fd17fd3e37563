import { describe, expect, it } from "vitest";
import { createFairShare } from "../../src/app/fair-share.ts";
import { articleId, userId } from "../../src/domain/ids.ts";
import { UserError } from "../../src/domain/user-error.ts";

const reader = userId("reader");
const story = articleId("story");
const minute = 60_000;
const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

describe("a fair share of a story", () => {
  it("is 60 % of its sentences in an hour, and says when reading can go on", () => {
    const share = createFairShare();
    share.take(reader, story, from(0, 6), 20, 0);
    share.take(reader, story, from(6, 6), 20, 10 * minute);
    try {
      share.take(reader, story, [12], 20, 20 * minute);
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).problem).toEqual({ kind: "fair-share", minutes: 40 });
    }
  });

  it("lets what was read be read again", () => {
    const share = createFairShare();
    share.take(reader, story, from(0, 12), 20, 0);
    expect(() => share.take(reader, story, from(3, 3), 20, minute)).not.toThrow();
  });

  it("is 36 sentences of a long story", () => {
    const share = createFairShare();
    share.take(reader, story, from(0, 36), 500, 0);
    expect(() => share.take(reader, story, [36], 500, 0)).toThrow(UserError);
  });

  it("is a few sentences even of a short one", () => {
    expect(() => createFairShare().take(reader, story, from(0, 5), 5, 0)).not.toThrow();
  });

  it("begins again when the hour is over", () => {
    const share = createFairShare();
    share.take(reader, story, from(0, 12), 20, 0);
    expect(() => share.take(reader, story, from(12, 3), 20, 60 * minute)).not.toThrow();
  });

  it("counts each person and each story apart", () => {
    const share = createFairShare();
    share.take(reader, story, from(0, 12), 20, 0);
    expect(() => share.take(userId("another"), story, from(12, 3), 20, 0)).not.toThrow();
    expect(() => share.take(reader, articleId("other"), from(12, 3), 20, 0)).not.toThrow();
  });
});
