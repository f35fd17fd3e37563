import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import type { CommandInput } from "../fakes/discord/scenario/command-input.ts";
import type { Shown } from "../fakes/discord/scenario/shown.ts";
import { buttonsOf, textOf } from "../fakes/discord/scenario/visible.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

let whole: WholeBot;

beforeAll(async () => {
  whole = await runWholeBot();
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

const slash = (name: string, input: CommandInput = {}): Promise<Shown> =>
  whole.discord.slash(whole.reader, whole.channel, name, input);
const labels = (shown: Shown): readonly string[] => buttonsOf(shown.message).map(({ label, emoji }) => label || emoji);

describe("/ask", () => {
  it("answers with the story's words, where they stand and whose they are", async () => {
    const shown = await slash("ask", { question: "How long did the call last?" });
    expect(readable(shown.message)).toContain("the conversation lasted about an hour");
    expect(readable(shown.message)).toContain("paragraph 2");
    expect(readable(shown.message)).toContain("novinite.com");
    expect(shown).toMatchObject({ kind: "message", ephemeral: false });
    expect(labels(shown)).toEqual(expect.arrayContaining(["Context", "Ask a follow-up", "Delete", "👍", "👎"]));
  });

  it("says that the story doesn't say", async () => {
    const shown = await slash("ask", { question: "Who won the chess championship?" });
    expect(readable(shown.message)).toContain(en.answer.unanswered);
  });

  it("sums the story up where that is what was asked for", async () => {
    const shown = await slash("ask", { question: "What is this about?" });
    const summary = await slash("summary");
    expect(readable(shown.message)).toBe(readable(summary.message));
  });

  it("tells what can be asked where nothing was", async () => {
    const shown = await slash("ask", { question: "what can you do?" });
    expect(readable(shown.message)).toContain("/who-said");
    expect(labels(shown)).toEqual([]);
  });

  it("completes the article, and refuses one that there isn't", async () => {
    const [choice] = await whole.discord.autocomplete(whole.reader, whole.channel, "ask", {
      question: "x",
      article: "Putin",
    });
    expect(choice?.name).toContain("Trump Fails to Sway Putin");
    const found = await slash("ask", { question: "How long did the call last?", article: String(choice?.value) });
    expect(readable(found.message)).toContain("about an hour");
    const lost = await slash("ask", { question: "How long did the call last?", article: "no-such-story" });
    expect(readable(lost.message)).toContain("There is no story called “no-such-story”");
    expect(lost.ephemeral).toBe(true);
  });
});

describe("/who-said", () => {
  it("tells who said it, word for word", async () => {
    const shown = await slash("who-said", { quote: "I'm not happy about that" });
    expect(readable(shown.message)).toContain(en.check.verdict.verbatim);
    expect(readable(shown.message)).toContain("Donald Trump, US President");
  });

  it("tells through whom the words came", async () => {
    const shown = await slash("who-said", { quote: "continue to pursue its objectives" });
    expect(readable(shown.message)).toContain(
      en.speaker.reportedBy("Vladimir Putin, Russian President", ["Yury Ushakov"]),
    );
  });

  it("shows the difference, and the negation that was lost, where the words are others", async () => {
    const shown = await slash("who-said", { quote: "I'm happy about that" });
    expect(readable(shown.message)).toContain(en.check.verdict.altered);
    expect(readable(shown.message)).toContain(en.check.negation.dropped);
    expect(readable(shown.message)).toContain("I'm ~~not~~ happy about that");
  });

  it("tells whose words they are where they are said to be somebody else's", async () => {
    const shown = await slash("who-said", { quote: "I'm not happy about that", speaker: "Putin" });
    expect(readable(shown.message)).toContain(en.check.verdict["other-speaker"]);
    expect(readable(shown.message)).toContain(en.check.claimed("Vladimir Putin", "Donald Trump"));
  });

  it("says that the story doesn't have it", async () => {
    const shown = await slash("who-said", { quote: "The cake is a lie" });
    expect(readable(shown.message)).toContain(en.check.verdict["not-found"]);
  });
});

describe("the other commands", () => {
  it.each<[string, CommandInput, string]>([
    ["summary", {}, "phone conversation"],
    ["summary", { style: "key-quotes" }, "“"],
    ["search", { words: "traditional values" }, "traditional values"],
    ["search", { words: "xylophone concert" }, en.search.none],
  ])("/%s %o shows %s", async (name, input, text) => {
    expect(readable((await slash(name, input)).message)).toContain(text);
  });

  it("/help lists what this person may do here, in private", async () => {
    const shown = await slash("help");
    expect(shown.ephemeral).toBe(true);
    expect(readable(shown.message)).toContain("/who-said");
    expect(readable(shown.message)).toContain("Message menu → Check this quote");
    expect(readable(shown.message)).not.toContain("/config");
    const forModerators = await whole.discord.slash(whole.moderator, whole.channel, "help");
    expect(readable(forModerators.message)).toContain("/config show");
  });

  it("/privacy shows what is stored and deletes it", async () => {
    const person = whole.discord.user("private person", { in: whole.guild });
    const answer = await whole.discord.slash(person, whole.channel, "ask", { question: "How long did the call last?" });
    expect(readable((await whole.discord.press(person, answer.message, "👍")).message)).toBe(en.feedback.thanks);
    const privacy = await whole.discord.slash(person, whole.channel, "privacy");
    expect(privacy.ephemeral).toBe(true);
    const mine = await whole.discord.press(person, privacy.message, "Show mine");
    expect(readable(mine.message)).toMatch(/Thumbs.*1/);
    await whole.discord.press(person, privacy.message, "Delete mine");
    const after = await whole.discord.press(person, privacy.message, "Show mine");
    expect(readable(after.message)).not.toMatch(/Thumbs.*1/);
  });

  it("work in a server that took the commands in without the bot", async () => {
    const { discord, reader } = whole;
    const place = discord.channel(discord.guild("Commands alone", { hasBot: false }), "general");
    const { message } = await discord.slash(reader, place, "ask", { question: "How long did the call last?" });
    const context = await discord.press(reader, message, "Context");
    expect(readable(context.message)).toContain("about an hour");
    expect((await discord.press(reader, message, "Delete")).kind).toBe("removed");
  });

  it("work in direct messages", async () => {
    const direct = whole.discord.world.directChannel(whole.reader);
    const shown = await whole.discord.slash(whole.reader, direct, "ask", { question: "How long did the call last?" });
    expect(readable(shown.message)).toContain("about an hour");
  });
});

describe("a message's menu", () => {
  it("checks the quote in it, privately", async () => {
    const claim = whole.discord.write(
      whole.reader,
      whole.channel,
      "“We have to make sure that we have enough for ourselves.”",
    );
    const shown = await whole.discord.messageMenu(whole.reader, "Check this quote", claim);
    expect(shown.ephemeral).toBe(true);
    expect(readable(shown.message)).toContain(en.check.verdict.verbatim);
  });

  it("finds its words in the story, privately", async () => {
    const words = whole.discord.write(whole.reader, whole.channel, "dwindling reserves");
    const shown = await whole.discord.messageMenu(whole.reader, "Find in the story", words);
    expect(shown.ephemeral).toBe(true);
    expect(readable(shown.message)).toContain(en.search.exact);
  });

  it("has nothing to do with a message without words", async () => {
    const empty = whole.discord.write(whole.reader, whole.channel, "");
    const shown = await whole.discord.messageMenu(whole.reader, "Check this quote", empty);
    expect(readable(shown.message)).toContain(en.problem({ kind: "no-message-text" }));
  });
});

describe("input from outside", () => {
  it.each([
    ["white space", "   ", "There is no question in that"],
    ["emoji alone", "😀😀😀", "There is no question in that"],
    ["right-to-left text", "كم استغرقت المكالمة؟", en.answer.unanswered],
  ])("of %s is met with words", async (_, question, text) => {
    expect(readable((await slash("ask", { question })).message)).toContain(text);
  });

  it("can't be longer than Discord is told, and is refused in words where it comes another way", async () => {
    expect(() => slash("ask", { question: "x".repeat(6_000) })).toThrow(/characters/);
    const long = "Was there a call? ".repeat(300);
    const message = whole.discord.write(whole.reader, whole.channel, long);
    const shown = await whole.discord.messageMenu(whole.reader, "Check this quote", message);
    expect(readable(shown.message)).toContain("characters long");
  });

  it.each([
    ["@everyone and @here, who called?"],
    ["<@123456789012345678> <@&123456789012345678> who called?"],
    ["[the call](https://example.org) **lasted** `how` ~~long~~ ||?||"],
    ["# heading\n> quote\n- list\nhttps://example.org :smile:"],
  ])("never becomes markup: %s", async (question) => {
    const shown = await slash("ask", { question });
    const text = textOf(shown.message);
    expect(text).not.toMatch(/(?<!\\)<@/);
    expect(text).not.toContain("](https://example.org)");
    expect(text).not.toMatch(/(?<!\\):\/\/example\.org/);
    expect(text).not.toMatch(/(?<!\\)[`|]/);
    expect(text).not.toMatch(/^[>-] ?(quote|list)/m);
  });
});

describe("buttons", () => {
  it("open the sentences around, and page through them", async () => {
    const { message } = await slash("ask", { question: "How long did the call last?" });
    const context = await whole.discord.press(whole.reader, message, "Context");
    expect(context).toMatchObject({ kind: "message", ephemeral: true });
    expect(readable(context.message)).toContain("It was scheduled for 10:00 a.m.");
    const earlier = await whole.discord.press(whole.reader, context.message, "Earlier");
    expect(earlier.kind).toBe("update");
  });

  it("ask a follow-up in a form", async () => {
    const { message } = await slash("ask", { question: "How long did the call last?" });
    const { form } = await whole.discord.press(whole.reader, message, "Ask a follow-up");
    expect(form.title).toBe(en.followUp.title);
    const shown = await whole.discord.submitForm(whole.reader, form, { [en.followUp.label]: "Who is Yury Ushakov?" });
    expect(readable(shown.message)).toContain("Kremlin aide");
  });

  it("share what was private", async () => {
    const alone = await slash("ask", { question: "How long did the call last?", private: true });
    expect(alone.ephemeral).toBe(true);
    expect(labels(alone)).toContain("Share");
    expect(labels(alone)).not.toContain("Delete");
    const shared = await whole.discord.press(whole.reader, alone.message, "Share");
    expect(shared).toMatchObject({ kind: "message", ephemeral: false });
    expect(readable(shared.message)).toContain("about an hour");
  });

  it("delete for who asked or a moderator, and for nobody else", async () => {
    const { discord, guild, moderator, reader } = whole;
    const { message } = await slash("ask", { question: "How long did the call last?" });
    const stranger = discord.user("stranger", { in: guild });
    const refused = await discord.press(stranger, message, "Delete");
    expect(readable(refused.message)).toContain(en.problem({ kind: "not-yours" }));
    expect(refused.ephemeral).toBe(true);
    expect((await discord.press(reader, message, "Delete")).kind).toBe("removed");
    const second = await slash("ask", { question: "How long did the call last?" });
    expect((await discord.press(moderator, second.message, "Delete")).kind).toBe("removed");
  });
});
