import type { User } from "discord.js";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/discord/client.ts";

const client = () => createClient({ apiUrl: "http://127.0.0.1:9/api", messageContent: false }, () => undefined);

describe("the client", () => {
  it("doesn't keep everybody who ever wrote in mind, but never forgets itself", () => {
    const made = client();
    const person = (id: string) => ({ id, client: made }) as User;
    Object.assign(made, { user: person("me") });
    made.users.cache.set("me", person("me"));
    for (let number = 0; number < 5000; number++) made.users.cache.set(String(number), person(String(number)));
    expect(made.users.cache.size).toBeLessThanOrEqual(1000);
    expect(made.users.cache.has("me")).toBe(true);
    expect(made.users.cache.has("4999")).toBe(true);
  });

  it("pings nobody", () => {
    expect(client().options.allowedMentions).toEqual({ parse: [], repliedUser: false });
  });
});
