import { expect, it } from "vitest";
import type { Gap } from "../../../src/domain/gap.ts";
import { guildId, userId } from "../../../src/domain/ids.ts";
import { mostGapQuestions } from "../../../src/store/store.ts";
import type { OpenStore } from "../contract.ts";

const [guild, otherGuild] = [guildId("9007199254740993"), guildId("9007199254740992")];
const noon = Date.UTC(2026, 6, 3, 12);
const day = 24 * 60 * 60 * 1000;

const gap = (given: Partial<Gap> = {}): Gap => ({
  guildId: guild,
  reason: "not-this",
  at: noon,
  question: null,
  ...given,
});
const worded = (text: string, given: Partial<Gap> = {}): Gap =>
  gap({ question: { text, askedBy: userId("1") }, ...given });

export function gapsContract(open: OpenStore): void {
  it("counts questions without words by reason, most frequent first", async () => {
    const store = await open();
    await store.gaps.record(gap({ reason: "unknown-name" }));
    await store.gaps.record(gap());
    await store.gaps.record(gap({ at: noon - day }));
    await store.gaps.record(gap({ guildId: otherGuild, reason: "nothing-about-it" }));
    const counts = [
      { reason: "not-this", number: 2 },
      { reason: "unknown-name", number: 1 },
    ];
    expect(await store.gaps.read(guild, noon - day, 10)).toEqual({ counts, questions: [] });
    expect(await store.gaps.read(guildId("0"), 0, 10)).toEqual({ counts: [], questions: [] });
  });

  it("loses no count to many at once", async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 20 }, () => store.gaps.record(gap())));
    expect((await store.gaps.read(guild, noon, 0)).counts).toEqual([{ reason: "not-this", number: 20 }]);
  });

  it("keeps words where it is given them, hands out the newest first, and never says whose they are", async () => {
    const store = await open();
    const text = "Who 🗣️ said \0 *that* <@1>?";
    await store.gaps.record(worded("Earlier?", { at: noon - 2 }));
    await store.gaps.record(worded(text, { reason: "unknown-name" }));
    await store.gaps.record(worded("Elsewhere?", { guildId: otherGuild }));
    const newest = { text, reason: "unknown-name", at: noon };
    expect((await store.gaps.read(guild, noon - day, 10)).questions).toEqual([
      newest,
      { text: "Earlier?", reason: "not-this", at: noon - 2 },
    ]);
    expect((await store.gaps.read(guild, noon - day, 1)).questions).toEqual([newest]);
    expect((await store.gaps.read(guild, noon - 1, 10)).questions).toEqual([newest]);
  });

  it("keeps the words of only so many questions of a server", async () => {
    const store = await open();
    for (let index = 0; index <= mostGapQuestions; index++) {
      await store.gaps.record(worded(`Question ${index}?`, { at: noon + index }));
    }
    const { counts, questions } = await store.gaps.read(guild, noon, 1_000);
    expect(counts).toEqual([{ reason: "not-this", number: mostGapQuestions + 1 }]);
    expect(questions).toHaveLength(mostGapQuestions);
    expect(questions.at(-1)?.text).toBe("Question 1?");
  });

  it("drops a server's words and leaves its counts and other servers alone", async () => {
    const store = await open();
    await store.gaps.record(worded("Here?"));
    await store.gaps.record(worded("There?", { guildId: otherGuild }));
    expect(await store.gaps.dropQuestions(guild)).toBe(1);
    expect(await store.gaps.read(guild, noon, 10)).toEqual({
      counts: [{ reason: "not-this", number: 1 }],
      questions: [],
    });
    expect((await store.gaps.read(otherGuild, noon, 10)).questions).toHaveLength(1);
  });

  it("prunes words from before a moment and counts from before its day", async () => {
    const store = await open();
    await store.gaps.record(worded("Old?", { at: noon - day }));
    await store.gaps.record(worded("This morning?", { at: noon - 1 }));
    await store.gaps.record(worded("Now?"));
    expect(await store.gaps.prune(noon)).toBe(3);
    expect(await store.gaps.prune(noon)).toBe(0);
    const { counts, questions } = await store.gaps.read(guild, 0, 10);
    expect(counts).toEqual([{ reason: "not-this", number: 2 }]);
    expect(questions.map(({ text }) => text)).toEqual(["Now?"]);
  });
}
