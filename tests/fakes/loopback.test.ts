import { type Interaction, MessageFlags } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BareClient, connectBareClient } from "./bare-client.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import { buttonsOf, textOf } from "./discord/scenario/visible.ts";
import type { Channel, Guild } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";

const token = "bare.client.token";
let discord: LoopbackDiscord;
let bare: BareClient | null = null;
let guild: Guild;
let channel: Channel;
let reader: User;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token });
  guild = discord.guild("The newsroom");
  channel = discord.channel(guild, "general");
  reader = discord.user("reader", { in: guild });
});

afterEach(async () => {
  await bare?.client.destroy();
  bare = null;
  await discord.stop();
});

async function register(): Promise<void> {
  const words = { type: 3, name: "words", description: "What", required: true, autocomplete: true, max_length: 20 };
  await bare?.client.application.commands.set([
    { name: "echo", description: "Says it again", options: [words] },
    {
      name: "settings",
      description: "Settings",
      defaultMemberPermissions: "32",
      options: [{ type: 1, name: "show", description: "Shows" }],
    },
    { name: "Find it", type: 3 },
  ]);
}

async function serve(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  bare = await connectBareClient(discord, { onInteraction });
  await register();
}

async function echo(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const words = interaction.options.getString("words") ?? interaction.options.getSubcommand();
  const press = { type: 2, style: 2, custom_id: "press", label: "Press" } as const;
  const choose = {
    type: 3,
    custom_id: "choose",
    placeholder: "Which",
    options: [{ label: "First", value: "1" }],
  } as const;
  const rows = [press, choose].map((component) => ({ type: 1, components: [component] }));
  await interaction.reply({
    content: `${words} in context ${interaction.context}`,
    components: rows,
    ...(words === "private" ? { flags: MessageFlags.Ephemeral } : {}),
  });
}

describe("a bare discord.js client", () => {
  it("logs in, sees its guild and registers commands", async () => {
    bare = await connectBareClient(discord);
    expect(bare.client.user.id).toBe(discord.bot.id);
    expect(bare.client.guilds.cache.get(guild.id)?.name).toBe("The newsroom");
    expect(bare.client.channels.cache.has(channel.id)).toBe(true);
    await register();
    expect(discord.registeredCommands().map(({ name }) => name)).toEqual(["echo", "settings", "Find it"]);
    const fetched = await bare.client.application.commands.fetch();
    expect([...fetched.values()].map(({ name }) => name)).toEqual(["echo", "settings", "Find it"]);
    expect(discord.violations).toEqual([]);
  });

  it("answers a slash command at once", async () => {
    await serve(echo);
    const shown = await discord.slash(reader, channel, "echo", { words: "hello" });
    expect(textOf(shown.message)).toBe("hello in context 0");
    expect(shown).toMatchObject({ kind: "message", ephemeral: false, deferred: false });
    expect(shown.acknowledgedAfter).toBeLessThan(3_000);
    expect(discord.violations).toEqual([]);
  });

  it("answers in direct messages too", async () => {
    await serve(echo);
    const shown = await discord.slash(reader, discord.world.directChannel(reader), "echo", { words: "hello" });
    expect(textOf(shown.message)).toBe("hello in context 1");
    expect(discord.violations).toEqual([]);
  });

  it("defers in private, edits, follows up, and takes its follow-up back", async () => {
    let done: () => void = () => {};
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    await serve(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          { type: 10, content: "the answer" },
          { type: 1, components: [{ type: 2, style: 2, custom_id: "more", label: "More" }] },
        ],
      });
      const files = [{ attachment: Buffer.from("x"), name: "x.txt" }];
      const more = await interaction.followUp({ content: "more", files });
      await interaction.deleteReply(more);
      done();
    });
    const shown = await discord.slash(reader, channel, "echo", { words: "hello" });
    expect(textOf(shown.message)).toBe("the answer");
    expect(buttonsOf(shown.message).map(({ label }) => label)).toEqual(["More"]);
    expect(shown).toMatchObject({ ephemeral: true, deferred: true });
    await finished;
    expect(discord.current(shown.message)).not.toBeNull();
    expect(bare?.errors).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it("completes an option", async () => {
    await serve(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}…`, value: typed }]);
    });
    expect(await discord.autocomplete(reader, channel, "echo", { words: "he" })).toEqual([
      { name: "he…", value: "he" },
    ]);
    expect(discord.violations).toEqual([]);
  });

  it("is handed a message by its menu, content included", async () => {
    await serve(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`found ${interaction.targetMessage.content}`);
    });
    const message = discord.write(reader, channel, "a claim");
    expect(textOf((await discord.messageMenu(reader, "Find it", message)).message)).toBe("found a claim");
  });

  it("updates the message whose button is pressed, or answers beside it, or takes it away", async () => {
    const effects = ["update", "defer", "reply", "remove"];
    await serve(async (interaction) => {
      await echo(interaction);
      if (!interaction.isButton()) return;
      const effect = effects.shift();
      if (effect === "update") await interaction.update("updated");
      if (effect === "reply") await interaction.reply({ content: "beside it", flags: MessageFlags.Ephemeral });
      if (effect === "defer" || effect === "remove") await interaction.deferUpdate();
      if (effect === "defer") await interaction.editReply("updated later");
      if (effect === "remove") await interaction.deleteReply();
    });
    const { message } = await discord.slash(reader, channel, "echo", { words: "hello" });
    const updated = await discord.press(reader, message, "Press");
    expect(updated.kind).toBe("update");
    expect(textOf(updated.message)).toBe("updated");
    const later = await discord.press(reader, message, "press");
    expect(later).toMatchObject({ kind: "update", deferred: true });
    expect(textOf(later.message)).toBe("updated later");
    const beside = await discord.press(reader, message, "Press");
    expect(beside).toMatchObject({ kind: "message", ephemeral: true });
    expect((await discord.press(reader, message, "Press")).kind).toBe("removed");
    expect(discord.current(message)).toBeNull();
    expect(discord.violations).toEqual([]);
  });

  it("opens a form for a button and answers what was filled in", async () => {
    await serve(async (interaction) => {
      await echo(interaction);
      const input = { type: 4, custom_id: "question", style: 1, max_length: 30 } as const;
      const label = { type: 18, label: "Question", component: input } as const;
      const form = { custom_id: "ask", title: "Ask", components: [label] };
      if (interaction.isButton()) await interaction.showModal(form);
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue("question"));
    });
    const { message } = await discord.slash(reader, channel, "echo", { words: "hello" });
    const { form } = await discord.press(reader, message, "Press");
    expect(form).toMatchObject({ title: "Ask", fields: [{ label: "Question", required: true, maxLength: 30 }] });
    expect(() => discord.submitForm(reader, form, { Question: "" })).toThrow("required");
    expect(() => discord.submitForm(reader, form, { Question: "x".repeat(31) })).toThrow("0 to 30");
    expect(textOf((await discord.submitForm(reader, form, { Question: "How long?" })).message)).toBe("How long?");
    expect(discord.violations).toEqual([]);
  });

  it("is told what was chosen in a select", async () => {
    await serve(async (interaction) => {
      await echo(interaction);
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    });
    const { message } = await discord.slash(reader, channel, "echo", { words: "hello" });
    expect(textOf((await discord.choose(reader, message, "Which", "First")).message)).toBe("1");
  });
});

describe("what Discord's own client wouldn't let people do", () => {
  beforeEach(() => serve(echo));

  it.each<[string, string, Record<string, string>, string]>([
    ["an unknown command", "shout", {}, "no command"],
    ["a missing option", "echo", {}, "required"],
    ["an unknown option", "echo", { word: "x" }, "no option"],
    ["a text that is too long", "echo", { words: "x".repeat(21) }, "0 to 20"],
  ])("%s", (_, name, input, problem) => {
    expect(() => discord.slash(reader, channel, name, input)).toThrow(problem);
  });

  it("a moderators' command, unless they hold the permission or an override lets them", async () => {
    const moderator = discord.user("moderator", { in: guild, may: ["ManageGuild"] });
    expect(() => discord.slash(reader, channel, "settings show")).toThrow("isn't offered to reader");
    expect(textOf((await discord.slash(moderator, channel, "settings show")).message)).toContain("show");
    expect(() => discord.slash(moderator, channel, "settings")).toThrow("needs a subcommand");
    const override = await discord.slash(reader, channel, "settings show", {}, { allowedByOverride: true });
    expect(textOf(override.message)).toContain("show");
  });

  it("a button on somebody else's private message, or one that isn't there", async () => {
    const { message } = await discord.slash(reader, channel, "echo", { words: "private" });
    const other = discord.user("other", { in: guild });
    expect(() => discord.press(other, message, "Press")).toThrow("doesn't see");
    expect(() => discord.press(reader, message, "Push")).toThrow('no button "Push"');
  });
});

describe("a bot that stays silent", () => {
  it("is found out after three seconds", async () => {
    await serve(async () => {});
    await expect(discord.slash(reader, channel, "echo", { words: "x" })).rejects.toThrow("an acknowledgement");
    expect(discord.takeViolations()).toMatchObject([{ message: "The application did not respond" }]);
  });

  it("gets no reply out of what it ignores", async () => {
    await serve(async () => {});
    expect(await discord.say(reader, channel, "hello?", { mention: true, quiet: 200 })).toBeNull();
  });
});
