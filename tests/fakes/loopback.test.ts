import { MessageFlags } from "discord.js";
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
  await bare?.client.application.commands.set([
    {
      name: "echo",
      description: "Says it again",
      options: [{ type: 3, name: "words", description: "What", required: true }],
    },
  ]);
}

describe("a bare discord.js client", () => {
  it("logs in, sees its guild and registers a command", async () => {
    bare = await connectBareClient(discord);
    expect(bare.client.user.id).toBe(discord.bot.id);
    expect(bare.client.guilds.cache.get(guild.id)?.name).toBe("The newsroom");
    expect(bare.client.channels.cache.has(channel.id)).toBe(true);
    await register();
    expect(discord.registeredCommands().map(({ name }) => name)).toEqual(["echo"]);
    expect(discord.violations).toEqual([]);
  });

  it("answers a slash command at once", async () => {
    bare = await connectBareClient(discord, {
      onInteraction: async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getString("words", true));
      },
    });
    await register();
    const shown = await discord.slash(reader, channel, "echo", { words: "hello" });
    expect(textOf(shown.message)).toBe("hello");
    expect(shown).toMatchObject({ kind: "message", ephemeral: false, deferred: false });
    expect(discord.violations).toEqual([]);
  });

  it("defers in private, edits, follows up, and takes its answer back", async () => {
    let done: () => void = () => {};
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    bare = await connectBareClient(discord, {
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            { type: 10, content: "the answer" },
            { type: 1, components: [{ type: 2, style: 2, custom_id: "more", label: "More" }] },
          ],
        });
        const more = await interaction.followUp({
          content: "more",
          files: [{ attachment: Buffer.from("x"), name: "x.txt" }],
        });
        await interaction.deleteReply(more);
        done();
      },
    });
    await register();
    const shown = await discord.slash(reader, channel, "echo", { words: "hello" });
    expect(textOf(shown.message)).toBe("the answer");
    expect(buttonsOf(shown.message).map(({ label }) => label)).toEqual(["More"]);
    expect(shown).toMatchObject({ ephemeral: true, deferred: true });
    await finished;
    expect(discord.current(shown.message)).not.toBeNull();
    expect(bare.errors).toEqual([]);
    expect(discord.violations).toEqual([]);
  });
});
