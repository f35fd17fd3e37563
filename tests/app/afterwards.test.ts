import { describe, expect, it } from "vitest";
import { createAfterwards } from "../../src/app/afterwards.ts";

describe("work for afterwards", () => {
  it("doesn't begin before the turn in which it was given is over", async () => {
    const done: string[] = [];
    const afterwards = createAfterwards();
    afterwards.do(async () => done.push("afterwards"));
    await Promise.resolve();
    done.push("answer");
    await afterwards.settled();
    expect(done).toEqual(["answer", "afterwards"]);
  });

  it("tells of a failure and goes on", async () => {
    const failures: unknown[] = [];
    const afterwards = createAfterwards((error) => failures.push(error));
    const full = new Error("full");
    afterwards.do(() => Promise.reject(full));
    afterwards.do(async () => undefined);
    await afterwards.settled();
    expect(failures).toEqual([full]);
  });

  it("is waited for to the end, with what it gives to do itself", async () => {
    const done: number[] = [];
    const afterwards = createAfterwards();
    afterwards.do(async () => {
      done.push(1);
      afterwards.do(async () => done.push(2));
    });
    await afterwards.settled();
    expect(done).toEqual([1, 2]);
  });
});
