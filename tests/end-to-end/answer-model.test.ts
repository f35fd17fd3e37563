import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { drafting, draftingOf, late, silent } from "../fakes/model/manners.ts";
import { type ModelRequest, type ModelStub, startModelStub } from "../fakes/model/model-stub.ts";
import { runProgram } from "../run-program.ts";
import { createDataFolders } from "./data-folders.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const question = "How long did the call last?";
const lasted =
  "According to the Kremlin, the conversation lasted about an hour and focused mainly on the war in Ukraine and the Middle East.";
const took = "The call took place on July 3, as previously announced by Putin, and was later confirmed by Trump.";
const key = "sk-made-up";

const numberOf = ({ data }: ModelRequest, words: string): number =>
  data.passages.find(({ text }) => text.includes(words))?.number ?? 99;
const good = draftingOf((request) => [
  { text: lasted, cites: [numberOf(request, "lasted about an hour")] },
  { text: took, cites: [numberOf(request, "took place on July 3")] },
]);

let stub: ModelStub;
let whole: WholeBot;

beforeAll(async () => {
  stub = await startModelStub(good);
  whole = await runWholeBot({
    environment: {
      ANSWER_MODEL_URL: stub.url,
      ANSWER_MODEL: "small",
      ANSWER_MODEL_KEY: key,
      ANSWER_MODEL_TIMEOUT: "5",
      LOG_LEVEL: "debug",
    },
  });
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(async () => {
  await whole.end();
  await stub.stop();
});

const ask = (words: string) => whole.discord.slash(whole.reader, whole.channel, "ask", { question: words });

describe("a bot with a language model", () => {
  it("shows sentences that stand above the excerpts that they cite, and says who wrote them", async () => {
    const shown = await ask(question);
    const text = readable(shown.message);
    expect(text).toContain(`${lasted} [1] ${took} [2]`);
    expect(text).toContain(en.answer.connected);
    expect(text).toContain("The Kremlin reported that the conversation lasted about an hour and focused mainly");
    expect(text).toContain("as previously announced by Putin, and was later confirmed by Trump.");
    expect(text.indexOf(took)).toBeLessThan(text.indexOf("The Kremlin reported"));
  });

  it("shows the same by a mention and in a private copy, and asks the model once", async () => {
    const { discord, channel, guild } = whole;
    const before = stub.requests.length;
    const answer = await discord.say(discord.user("talker", { in: guild }), channel, question, { mention: true });
    expect(answer && readable(answer)).toContain(en.answer.connected);
    const hidden = await discord.slash(whole.reader, channel, "ask", { question, private: true });
    const shared = await discord.press(whole.reader, hidden.message, "Share");
    expect(readable(shared.message)).toContain(`${lasted} [1]`);
    expect(stub.requests).toHaveLength(before);
  });

  it("defers, or is seen typing, while a slow model takes its time", async () => {
    const { discord, channel, guild } = whole;
    stub.behave(late(1500, good));
    const shown = await ask("How long did the phone call last?");
    expect(shown.deferred).toBe(true);
    expect(readable(shown.message)).toContain(lasted);
    const asked = "How long did that call last?";
    const answer = await discord.say(discord.user("patient", { in: guild }), channel, asked, { mention: true });
    expect(answer && readable(answer)).toContain(lasted);
  });

  it("answers in the story's words alone where the model never answers or makes things up", async () => {
    for (const [manners, words] of [
      [silent, "When did the call take place?"],
      [drafting({ text: "The call lasted three hours.", cites: [1] }), "How long was the call?"],
      [drafting({ text: "@everyone See https://example.org", cites: [1] }), "When was the call scheduled?"],
    ] as const) {
      stub.behave(manners);
      const text = readable((await ask(words)).message);
      expect(text).not.toContain(en.answer.connected);
      expect(text).toContain("paragraph 2");
    }
  });

  it("shows in plain text, too, all that the sentences cite, or no sentences", async () => {
    const { discord, channel, moderator } = whole;
    stub.behave(good);
    await discord.slash(moderator, channel, "config plain-text", { on: true });
    try {
      const text = readable((await ask(question)).message);
      expect(text).toContain(`${lasted} [1] ${took} [2]`);
      for (const number of ["(1)", "(2)"]) expect(text).toContain(number);
    } finally {
      await discord.slash(moderator, channel, "config plain-text", { on: false });
    }
  });

  it("doesn't show again under More what the sentences cite", async () => {
    const { discord, reader } = whole;
    stub.behave(good);
    const shown = await ask(question);
    const more = readable((await discord.press(reader, shown.message, "More")).message);
    expect(more).not.toContain("took place on July 3");
  });

  it("never asks it about what the story doesn't say", async () => {
    const before = stub.requests.length;
    expect(readable((await ask("Who won the chess championship?")).message)).toContain(en.answer.unanswered);
    expect(stub.requests).toHaveLength(before);
  });

  it("says in /privacy what is sent, and moderators can do without", async () => {
    const { discord, channel, moderator, reader } = whole;
    stub.behave(good);
    const privacy = async () => readable((await discord.slash(reader, channel, "privacy")).message);
    expect(await privacy()).toContain(en.privacy.model);
    const off = await discord.slash(moderator, channel, "config model", { on: false });
    expect(readable(off.message)).toContain(`${en.config.model} · ${en.config.off}`);
    expect(await privacy()).not.toContain(en.privacy.model);
    expect(readable((await ask(question)).message)).not.toContain(en.answer.connected);
    const on = await discord.slash(moderator, channel, "config model", { on: true });
    expect(readable(on.message)).toContain(`${en.config.model} · ${en.config.connects}`);
    expect(readable((await ask(question)).message)).toContain(en.answer.connected);
  });

  it("never tells it who asks or where, and never logs what it was told or its key", async () => {
    const sent = JSON.stringify(stub.requests.map(({ body }) => body));
    for (const id of [whole.reader.id, whole.guild.id, whole.channel.id, "newsroom", "reader"]) {
      expect(sent).not.toContain(id);
    }
    expect(whole.process.output).toContain("a language model connected excerpts");
    expect(whole.process.output).toContain("the excerpts stand alone");
    for (const words of [key, "How long", "lasted", "example.org"]) expect(whole.process.output).not.toContain(words);
  });
});

describe("a bot without one", () => {
  it("says so in its settings, and nothing of it in /privacy", async () => {
    const plain = await runWholeBot();
    try {
      const { discord, channel, moderator } = plain;
      const settings = readable((await discord.slash(moderator, channel, "config show")).message);
      expect(settings).toContain(`${en.config.model} · ${en.config.noModel}`);
      expect(readable((await discord.slash(moderator, channel, "privacy")).message)).not.toContain(en.privacy.model);
    } finally {
      await plain.end();
    }
  });
});

describe("the terminal with a language model", () => {
  const folders = createDataFolders();
  afterAll(() => folders.removeAll());
  const run = async (environment: Readonly<Record<string, string>>): Promise<string> => {
    const wish = { input: `${question}\n`, environment: { VERBATIM_DATA: folders.fresh(), ...environment } };
    return (await runProgram("main", wish)).stdout;
  };
  const model = () => ({ ANSWER_MODEL_URL: stub.url, ANSWER_MODEL: "small" });

  it("shows what stands", async () => {
    stub.behave(good);
    expect(await run(model())).toContain(`${lasted} [1] ${took} [2]\n\n${en.notice.info}: ${en.answer.connected}`);
  });

  it("shows otherwise, to the letter, what it shows without", async () => {
    stub.behave(drafting({ text: "The call lasted three hours.", cites: [1] }));
    const [withIt, without] = await Promise.all([run(model()), run({})]);
    expect(withIt).toBe(without);
  });
});
