import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./project.ts";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunWish {
  readonly arguments?: readonly string[];
  /** What is piped in; nothing at all, not even a pipe, where it is left out. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

// Set to nothing, so that a developer's own .env stays out of it.
const nothingSet = {
  DISCORD_TOKEN: "",
  DISCORD_API_URL: "",
  DISCORD_GUILD: "",
  MESSAGE_CONTENT: "",
  PLAIN_TEXT: "",
  VERBATIM_DATA: "",
  LOG_LEVEL: "",
  BATCH_MEGABYTES: "",
  ANSWER_MODEL_URL: "",
  ANSWER_MODEL: "",
  ANSWER_MODEL_KEY: "",
  ANSWER_MODEL_TIMEOUT: "",
  ANSWER_MODEL_HOURLY: "",
};

/** Runs one of the built programs (`main`, `batch-main`, `register-main`) as a process of its own, to its end. */
export function runProgram(name: string, wish: RunWish = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(projectRoot, "dist", "src", `${name}.js`), ...(wish.arguments ?? [])], {
    env: { PATH: process.env.PATH, ...nothingSet, ...wish.environment },
    stdio: [wish.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  child.stdin?.on("error", () => {}); // it ended before it read everything: its status tells
  child.stdin?.end(wish.input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...output }));
  });
}
