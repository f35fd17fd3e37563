import { type Config, ConfigError, defaultApiUrl } from "./config.ts";
import { LoginError } from "./discord/login-error.ts";
import { createLog } from "./observe/log.ts";
import { createReportFault } from "./observe/report-fault.ts";
import { StoreError } from "./store/store-error.ts";
import { operator } from "./words/en-operator.ts";

/**
 * Tells on standard error what whoever runs the program can do about its failed start, or, where it is a fault of ours,
 * under which reference the log has it; the process will end with status 1. `config` is null where reading it failed.
 */
export function failStart(error: unknown, config: Config | null): void {
  const reference = () => createReportFault(createLog(config?.logLevel ?? "info"))(error);
  const told = explain(error, config?.discord?.apiUrl ?? defaultApiUrl) ?? operator.start.failed(reference());
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}

function explain(error: unknown, apiUrl: string): string | null {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message;
  if (!(error instanceof LoginError)) return null;
  switch (error.reason) {
    case "token":
      return operator.start.tokenRefused;
    case "intents":
      return operator.start.intentsRefused;
    case "unreachable":
      return operator.start.unreachable(apiUrl);
  }
}
