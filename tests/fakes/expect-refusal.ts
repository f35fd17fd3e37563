import { expect } from "vitest";
import type { LoopbackDiscord } from "./discord/loopback-discord.ts";
import type { RawAnswer } from "./raw-request.ts";

/** Expects a refusal for a limit that names a field (dotted), and its record, which is taken. */
export function expectRefusal(discord: LoopbackDiscord, answer: RawAnswer, field: string): void {
  expect(answer.status).toBe(400);
  expect(answer.body.code).toBe(50035);
  const path = field === "" ? [] : field.split(".");
  const error = path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    answer.body.errors,
  );
  expect(error, JSON.stringify(answer.body)).toBeDefined();
  expect(discord.takeViolations().map(({ code }) => code)).toEqual([50035]);
}
