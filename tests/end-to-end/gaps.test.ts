import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import type { Shown } from "../fakes/discord/scenario/shown.ts";
import { textOf } from "../fakes/discord/scenario/visible.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const offTopic = "Who won the **chess** championship in @everyone's town?";
let whole: WholeBot;

beforeAll(async () => {
  whole = await runWholeBot();
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

const ask = (question: string, isPrivate = false): Promise<Shown> =>
  whole.discord.slash(whole.reader, whole.channel, "ask", { question, private: isPrivate });
const gaps = async (): Promise<string> =>
  readable((await whole.discord.slash(whole.moderator, whole.channel, "config gaps")).message);
const keep = (on: boolean): Promise<Shown> =>
  whole.discord.slash(whole.moderator, whole.channel, "config keep-questions", { on });
const mine = async (): Promise<string> => {
  const { discord, channel, reader } = whole;
  const privacy = await discord.slash(reader, channel, "privacy");
  return readable((await discord.press(reader, privacy.message, "Show mine")).message);
};

describe("unanswered questions", () => {
  it("are shown to moderators as none while all were answered", async () => {
    await ask("How long did the call last?");
    expect(await gaps()).toContain(en.gaps.none);
  });

  it("are only counted unless the server keeps their words, in commands and in plain words", async () => {
    const { discord, channel, guild } = whole;
    await ask(offTopic);
    await discord.say(discord.user("talker", { in: guild }), channel, offTopic, { mention: true });
    const shown = await gaps();
    expect(shown).toContain(`2 · ${en.answer.reason["nothing-about-it"]}`);
    expect(shown).toContain(en.gaps.onlyCounted);
    expect(shown).not.toContain("chess");
    expect(await mine()).toContain("Unanswered questions · 0");
  });

  it("are shown in their words, escaped, where the server keeps them; private ones never", async () => {
    const { discord, channel, moderator } = whole;
    await keep(true);
    const hidden = await ask("Who won the yodelling contest?", true);
    await discord.press(whole.reader, hidden.message, "Share");
    await ask(offTopic);
    const { message } = await discord.slash(moderator, channel, "config gaps");
    expect(readable(message)).toContain(`4 · ${en.answer.reason["nothing-about-it"]}`);
    expect(readable(message)).toContain(offTopic);
    expect(textOf(message)).not.toContain("**chess**");
    expect(textOf(message)).not.toContain(whole.reader.id);
    expect(readable(message)).not.toContain("yodelling");
    expect(await mine()).toContain("Unanswered questions · 1");
  });

  it("outlast a restart, and go with what else is stored of whoever asked", async () => {
    const { discord, channel, reader } = whole;
    await whole.process.stop();
    await whole.startAgain();
    expect(await gaps()).toContain("championship");
    const privacy = await discord.slash(reader, channel, "privacy");
    expect(readable(privacy.message)).toContain(en.privacy.keptHere);
    await discord.press(reader, privacy.message, "Delete mine");
    expect(await gaps()).not.toContain("championship");
    expect(await mine()).toContain(en.privacy.nothing);
  });

  it("lose their words once the server doesn't keep them any more", async () => {
    await ask(offTopic);
    expect(await gaps()).toContain("championship");
    await keep(false);
    await keep(true);
    expect(await gaps()).not.toContain("championship");
  });
});
