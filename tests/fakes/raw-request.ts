import type { LoopbackDiscord } from "./discord/loopback-discord.ts";

export interface RawAnswer {
  readonly status: number;
  readonly body: { readonly code?: number; readonly errors?: unknown; readonly [field: string]: unknown };
}

/** A REST request with no library in between; `token` null leaves the authorization out. */
export async function rawRequest(
  discord: LoopbackDiscord,
  method: string,
  path: string,
  json?: unknown,
  token: string | null = "bare.client.token",
): Promise<RawAnswer> {
  const response = await fetch(`${discord.url}/v10${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bot ${token}` }),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}
