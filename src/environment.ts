import { join } from "node:path";
import { config } from "dotenv";
import { projectRoot } from "./project-root.ts";

/** The environment, with what .env adds to it; what is set outside goes before. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  config({ path: join(projectRoot, ".env"), quiet: true });
  return process.env;
}
