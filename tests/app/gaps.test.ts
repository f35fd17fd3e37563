import { expect, it } from "vitest";
import { gapLife } from "../../src/app/gaps.ts";
import { guildId, userId } from "../../src/domain/ids.ts";
import { createPlainNewsroom } from "../fakes/plain-newsroom.ts";

const guild = guildId("1");
const now = Date.UTC(2026, 6, 3, 12);
const unanswered = {
  guildId: guild,
  askedBy: userId("1"),
  question: "Who won?",
  reason: "not-this",
  private: false,
} as const;

it("counts an unanswered question and keeps its words only where the server says so", async () => {
  const newsroom = createPlainNewsroom({});
  newsroom.recordGap(unanswered, now);
  await newsroom.settled();
  expect((await newsroom.gaps(guild, now)).questions).toEqual([]);
  await newsroom.changeSettings(guild, { keepsQuestions: true });
  newsroom.recordGap(unanswered, now);
  newsroom.recordGap({ ...unanswered, private: true, question: "Secret?" }, now);
  await newsroom.settled();
  expect(await newsroom.gaps(guild, now)).toEqual({
    counts: [{ reason: "not-this", number: 3 }],
    questions: [{ text: "Who won?", reason: "not-this", at: now }],
  });
});

it("drops words at once where the server keeps them no more, however that came about", async () => {
  const newsroom = createPlainNewsroom({});
  await newsroom.changeSettings(guild, { keepsQuestions: true });
  newsroom.recordGap(unanswered, now);
  await newsroom.settled();
  await newsroom.changeSettings(guild, { plainText: true });
  expect((await newsroom.gaps(guild, now)).questions).toHaveLength(1);
  await newsroom.changeSettings(guild, () => ({ keepsQuestions: false }));
  expect((await newsroom.gaps(guild, now)).questions).toEqual([]);
});

it("shows nothing older than 30 days and prunes it", async () => {
  const newsroom = createPlainNewsroom({});
  newsroom.recordGap(unanswered, now);
  await newsroom.settled();
  expect((await newsroom.gaps(guild, now + gapLife)).counts).toHaveLength(1);
  await newsroom.prune(now + gapLife + 24 * 60 * 60 * 1000);
  expect((await newsroom.gaps(guild, now)).counts).toEqual([]);
});
