/** What whoever runs the bot is told, at start and when something about the machine must be mended. */
export const operator = {
  config: {
    title: "The configuration can't be used. Mend these, in the environment or in .env, and start again:",
    problem: (variable: string, given: string, wanted: string) => `  ${variable}=${given}: ${wanted}`,
    token: "paste the bot's token alone, with no white space and no “Bot” before it",
    tokenMissing: "must be set: copy the bot's token from the Discord developer portal (Bot → Token)",
    url: "must be an http or https address without a ? or #, such as https://discord.com/api",
    guild: "must be a server's id, digits only (right-click the server → Copy Server ID)",
    flag: "must be true or false",
    oneOf: (choices: readonly string[]) => `must be one of ${choices.join(", ")}`,
    count: "must be a whole number from 1 to 999999",
    folder: "must be a folder's path",
  },
  start: {
    noToken: "No DISCORD_TOKEN is set, so this is the terminal; .env.example tells how to run on Discord.",
    tokenRefused:
      "Discord refuses this token. Make a new one in the developer portal (Bot → Reset Token), set DISCORD_TOKEN to it and start again.",
    intentsRefused:
      "Discord refuses the Message Content intent. Switch it on in the developer portal (Bot → Privileged Gateway Intents), or set MESSAGE_CONTENT=false.",
    unreachable: (address: string) =>
      `Discord can't be reached at ${address}. Check the network and DISCORD_API_URL, and start again.`,
    folderUnwritable: (folder: string) =>
      `The data folder ${folder} can't be written to. Make it writable, or set VERBATIM_DATA to a folder that is.`,
    databaseCorrupt: (file: string, keptAs: string) =>
      `The database ${file} is damaged. It is kept as ${keptAs}, and a new one begins: articles and indexes are made again, settings and feedback are in the kept file alone.`,
    databaseUnusable: (file: string) =>
      `The database ${file} is damaged and was left as it is. Put a backup in its place, or move it away to begin a new one.`,
    failed: (reference: string) => `Verbatim couldn't start. The log has the reason as ${reference}.`,
    ready: (stories: number) => `Ready, with ${stories === 1 ? "one story" : `${stories} stories`}.`,
    stopping: "Stopping: what was acknowledged is finished first.",
  },
  register: {
    same: "Discord has these commands already.",
    added: (name: string) => `+ ${name}`,
    changed: (name: string) => `~ ${name}`,
    removed: (name: string) => `- ${name}`,
    dryRun: "Nothing was changed: this only shows the difference.",
    done: "Registered.",
  },
} as const;
