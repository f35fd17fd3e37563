import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  Client,
  ComponentType,
  GatewayIntentBits,
  MessageFlags,
} from "discord.js";

// The least that answers a slash command with a constant, in one call: what any discord.js bot costs on this machine.
// `line` replies a line of text; `card` a card with an excerpt and buttons, as large as an ordinary answer.
const line: readonly APIMessageTopLevelComponent[] = [
  { type: ComponentType.TextDisplay, content: "The call lasted about an hour." },
];
const card: readonly APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: "## How long did the call last?" },
      {
        type: ComponentType.TextDisplay,
        content:
          "1. > The Kremlin reported that the conversation lasted **about an hour** and focused mainly on the war in " +
          "Ukraine and the Middle East.\n-# The Kremlin · paragraph 2 · Trump Fails to Sway Putin on Ukraine as " +
          "Kremlin Vows to Pursue War Goals · novinite.com",
      },
    ],
  },
  ...[
    ["Context", "More", "Ask a follow-up", "Delete"],
    ["👍", "👎"],
  ].map(
    (labels, row): APIMessageTopLevelComponent => ({
      type: ComponentType.ActionRow,
      components: labels.map((label, at) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label,
        custom_id: `constant-${row}-${at}-with-as-many-characters-as-an-ordinary-address-has`,
      })),
    }),
  ),
];
const components = process.argv[2] === "card" ? card : line;

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env.DISCORD_API_URL ?? "" },
});
client.on("interactionCreate", async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({ flags: MessageFlags.IsComponentsV2, components, allowedMentions: { parse: [] } });
});
await client.login(process.env.DISCORD_TOKEN);
await client.application?.commands.set([
  {
    name: "ask",
    description: "Ask",
    options: [{ name: "question", description: "Question", type: 3, required: true }],
  },
]);
