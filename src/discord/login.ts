import { type Client, Events, GatewayCloseCodes, RESTEvents } from "discord.js";
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

/** Tells when Discord shuts a bot out that was logged in: its token was replaced, or its connection closed for good. */
export function watchForShutOut(client: Client, tell: (error: LoginError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) =>
    tell(lossOf(code) ?? new LoginError("unreachable", `close code ${code}`)),
  );
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // An interaction that is too old answers 401 as well, for its own token and not for ours.
    if (status === 401 && !/^\/(?:webhooks|interactions)\//.test(path)) tell(new LoginError("token", `401 on ${path}`));
  });
}

/** What a close code from which there is no way back means; null for every other. */
function lossOf(code: number): LoginError | null {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new LoginError("token", `close code ${code}`);
  if (code === GatewayCloseCodes.InvalidIntents || code === GatewayCloseCodes.DisallowedIntents) {
    return new LoginError("intents", `close code ${code}`);
  }
  return null;
}
