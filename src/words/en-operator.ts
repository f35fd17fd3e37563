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
    seconds: "must be a whole number of seconds from 1 to 30",
    modelUrl:
      "must be an http or https address without a ?, # or password, such as http://127.0.0.1:11434/v1; a key belongs in ANSWER_MODEL_KEY",
    modelUrlMissing:
      "must be set with ANSWER_MODEL: the address before /chat/completions, such as http://127.0.0.1:11434/v1",
    model: "must be the model's name as the endpoint knows it",
    modelMissing: "must be set with ANSWER_MODEL_URL: the model's name as the endpoint knows it",
    modelKey:
      "must be the key alone, with no white space, and ANSWER_MODEL_URL must then be an https address or one of this machine",
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
    failed: (reference: string) => `Verbatim couldn't start. The log has the reason as ${reference}.`,
    ready: (stories: number) => `Ready, with ${stories === 1 ? "one story" : `${stories} stories`}.`,
    stopping: "Stopping: what was acknowledged is finished first.",
  },
  register: {
    same: "Discord has these commands already.",
    added: (name: string) => `+ ${name}`,
    changed: (name: string) => `~ ${name}`,
    removed: (name: string) => `- ${name}`,
    unknownArgument: (argument: string) => `${argument} isn't known here. Use --dry-run to see the difference only.`,
    dryRun: "Nothing was changed: this only shows the difference.",
    done: "Registered.",
  },
} as const;
