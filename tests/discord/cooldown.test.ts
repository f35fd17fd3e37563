import { expect, it } from "vitest";
import { createCooldown } from "../../src/discord/cooldown.ts";

it("grants so many turns in a window, and tells the first refusal only", () => {
  const cooldown = createCooldown({ most: 2, window: 1000 });
  const turns = [0, 100, 200, 300, 1000, 1050].map((now) => cooldown.take("ada", now));
  expect(turns).toEqual([
    { wait: 0, isNews: false },
    { wait: 0, isNews: false },
    { wait: 800, isNews: true },
    { wait: 700, isNews: false },
    { wait: 0, isNews: false },
    { wait: 50, isNews: true },
  ]);
  expect(cooldown.take("ben", 1050).wait).toBe(0);
});
