import { type Client, Events, GatewayCloseCodes } from "discord.js";
import { asLoginError, LoginError } from "./login-error.ts";

/**
 * Logs in and waits until the bot can serve.
 * @throws LoginError where Discord refuses the token or the intents, or can't be reached.
 */
export async function login(client: Client, token: string): Promise<void> {
  let closedBy: LoginError | null = null;
  const noteClose = ({ code }: { readonly code: number }): void => {
    closedBy = lossOf(code);
  };
  client.on(Events.ShardDisconnect, noteClose);
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  try {
    await client.login(token);
    await ready;
  } catch (error) {
    throw closedBy ?? asLoginError(error);
  } finally {
    client.off(Events.ShardDisconnect, noteClose);
  }
}

/** Tells when Discord closes the connection of a bot that was logged in for good. */
export function watchForShutOut(client: Client, tell: (error: LoginError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) =>
    tell(lossOf(code) ?? new LoginError("unreachable", `close code ${code}`)),
  );
}

/** What a close code from which there is no way back means; null for every other. */
function lossOf(code: number): LoginError | null {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new LoginError("token", `close code ${code}`);
  if (code === GatewayCloseCodes.InvalidIntents || code === GatewayCloseCodes.DisallowedIntents) {
    return new LoginError("intents", `close code ${code}`);
  }
  return null;
}
