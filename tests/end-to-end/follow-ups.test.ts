import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { textOf as shownText } from "../fakes/discord/scenario/visible.ts";
import type { Message } from "../fakes/discord/world/messages.ts";
import type { User } from "../fakes/discord/world/users.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const question = "How long did the call last?";
const followUp = "And who announced it?";
const understood = "And who announced it? — about: the call";
let whole: WholeBot;
let person: User;

beforeAll(async () => {
  whole = await runWholeBot();
});

// A fresh one each time: plain words have a cooldown, and topics are a person's own.
beforeEach(() => {
  person = whole.discord.user("person", { in: whole.guild });
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

const textOf = (message: Message | null): string => {
  if (!message) throw new Error("there was no answer");
  return readable(message);
};

describe("a follow-up", () => {
  it("by the button is asked with what the answer was about, also by commands, and says how it was understood", async () => {
    const { discord, channel } = whole;
    const first = await discord.slash(person, channel, "ask", { question });
    const { form } = await discord.press(person, first.message, "Ask a follow-up");
    const { message } = await discord.submitForm(person, form, { question: followUp });
    expect(readable(message)).toContain(understood);
    expect(readable(message)).toContain("as previously announced by Putin");
  });

  it("by the button of a private answer stays private, and is shared as it was understood", async () => {
    const { discord, channel } = whole;
    const first = await discord.slash(person, channel, "ask", { question, private: true });
    const { form } = await discord.press(person, first.message, "Ask a follow-up");
    const shown = await discord.submitForm(person, form, { question: followUp });
    expect(shown.ephemeral).toBe(true);
    const shared = await discord.press(person, shown.message, "Share");
    expect(shared.ephemeral).toBe(false);
    expect(readable(shared.message)).toContain("Who announced the call?");
    expect(readable(shared.message)).toContain("as previously announced by Putin");
  });

  it("by the button of somebody else's answer is asked with what that answer was about", async () => {
    const { discord, channel, guild } = whole;
    const first = await discord.slash(person, channel, "ask", { question });
    const other = discord.user("other", { in: guild });
    await discord.slash(other, channel, "ask", { question: "What did Rutte say about aid?" });
    const { form } = await discord.press(other, first.message, "Ask a follow-up");
    const { message } = await discord.submitForm(other, form, { question: followUp });
    expect(readable(message)).toContain(understood);
  });

  it("by a reply is asked with what the answer was about, one after the other", async () => {
    const { discord, channel } = whole;
    const first = await discord.say(person, channel, question, { mention: true });
    if (!first) throw new Error("there was no answer");
    const second = await discord.say(person, channel, followUp, { replyTo: first });
    expect(textOf(second)).toContain(understood);
    expect(textOf(second)).toContain("as previously announced by Putin");
    const third = second && (await discord.say(person, channel, "When was it?", { replyTo: second }));
    expect(textOf(third)).toContain("about: the call");
    expect(textOf(third)).toContain("July 3");
  });

  it("by somebody else's reply is asked with what the answer was about", async () => {
    const { discord, guild } = whole;
    const thread = discord.thread(discord.channel(guild, "talk"), "About the call");
    const first = await discord.say(person, thread, question, { mention: true });
    const other = discord.user("other", { in: guild });
    const second = first && (await discord.say(other, thread, followUp, { replyTo: first }));
    expect(textOf(second)).toContain(understood);
  });

  it("by a mention is understood from the same person in the same thread, and from nobody else and nowhere else", async () => {
    const { discord, guild, channel } = whole;
    const thread = discord.thread(channel, "About the call");
    await discord.say(person, thread, question, { mention: true });
    expect(textOf(await discord.say(person, thread, followUp, { mention: true }))).toContain(understood);
    const other = discord.user("other", { in: guild });
    expect(textOf(await discord.say(other, thread, followUp, { mention: true }))).not.toContain("about:");
    const elsewhere = discord.channel(guild, "elsewhere");
    expect(textOf(await discord.say(person, elsewhere, followUp, { mention: true }))).not.toContain("about:");
  });

  it("that stands on its own is left as it is", async () => {
    const { discord, channel } = whole;
    const first = await discord.say(person, channel, question, { mention: true });
    const second = first && (await discord.say(person, channel, "Who is Yury Ushakov?", { replyTo: first }));
    expect(textOf(second)).toContain("Kremlin aide");
    expect(textOf(second)).not.toContain("about:");
  });

  it("shows as text what could be taken for markup or a ping", async () => {
    const { discord, channel } = whole;
    await discord.slash(person, channel, "ask", { question: "What did **Rutte** say about @everyone's aid?" });
    const { message } = await discord.slash(person, channel, "ask", { question: "Did he say **why**?" });
    expect(readable(message)).toContain("Did he say **why**? — about: Rutte");
    expect(shownText(message)).not.toContain("**why**");
  });
});

describe("after a restart", () => {
  it("a follow-up is understood by button and by reply", async () => {
    const { discord, channel } = whole;
    const first = await discord.slash(person, channel, "ask", { question });
    const replied = await discord.say(person, channel, question, { mention: true });
    await whole.process.stop();
    await whole.startAgain();
    const { form } = await discord.press(person, first.message, "Ask a follow-up");
    const { message } = await discord.submitForm(person, form, { question: followUp });
    expect(readable(message)).toContain(understood);
    const second = replied && (await discord.say(person, channel, "When was that?", { replyTo: replied }));
    expect(textOf(second)).toContain("When was that? — about: the call");
  });

  it("what it was about is shown as stored, and gone once it is deleted", async () => {
    const { discord, channel } = whole;
    await discord.slash(person, channel, "ask", { question });
    const privacy = await discord.slash(person, channel, "privacy");
    const mine = await discord.press(person, privacy.message, "Show mine");
    expect(readable(mine.message)).toContain("Last questions · 1");
    await discord.press(person, privacy.message, "Delete mine");
    const { message } = await discord.slash(person, channel, "ask", { question: followUp });
    expect(readable(message)).not.toContain("about:");
  });
});
