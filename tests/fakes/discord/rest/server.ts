import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { objectOf } from "../json.ts";
import { Refusal, unauthorized, unknownRoute } from "../refusal.ts";
import type { Violations } from "../violations.ts";
import { readBody } from "./body.ts";
import type { Faults } from "./faults.ts";
import type { Response, Route } from "./request.ts";
import { findRoute } from "./router.ts";

/** A request as it was answered, for tests that count them. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly json: unknown;
}

export interface RestWish {
  readonly token: string;
  readonly routes: () => readonly Route[];
  readonly faults: Faults;
  readonly violations: Violations;
  readonly exchanges: Exchange[];
}

/** The HTTP side: authorises, routes, injects faults, and answers refusals as Discord does. */
export function createRestServer(wish: RestWish): Server {
  return createServer((incoming, outgoing) => {
    void answer(incoming, wish).then(({ exchange, response }) => {
      wish.exchanges.push(exchange);
      send(outgoing, response);
    });
  });
}

async function answer(
  incoming: IncomingMessage,
  wish: RestWish,
): Promise<{ readonly exchange: Exchange; readonly response: Response }> {
  const method = incoming.method ?? "GET";
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const path = url.pathname.replace(/^\/api\/v10(?=\/)/, "");
  const state: { json: unknown; delay: number } = { json: null, delay: 0 };
  const respond = async (): Promise<Response> => {
    try {
      if (path === url.pathname) throw unknownRoute();
      const { json, files } = await readBody(incoming);
      state.json = json;
      const fault = wish.faults.take(method, path);
      if (fault?.response) return fault.response;
      state.delay = fault?.delay ?? 0;
      const found = findRoute(wish.routes(), method, path);
      if (!found) throw unknownRoute();
      authorise(incoming, found.route, wish.token);
      const { parameters, route } = found;
      return route.handle({ method, path, parameters, query: url.searchParams, json, body: objectOf(json), files });
    } catch (error) {
      return refusal(error, `${method} ${path}`, wish.violations);
    }
  };
  const response = await respond();
  // A slow answer is to a request that was carried out at once.
  if (state.delay > 0) await pause(state.delay);
  return { exchange: { method, path, status: response.status, json: state.json }, response };
}

function authorise(incoming: IncomingMessage, route: Route, token: string): void {
  const given = incoming.headers.authorization;
  const right = given === `Bot ${token}`;
  if (!right && !(route.open && given === undefined)) throw unauthorized();
}

function refusal(error: unknown, where: string, violations: Violations): Response {
  if (!(error instanceof Refusal)) {
    violations.record({ code: -1, message: `the loopback itself failed: ${String(error)}`, where, errors: null });
    return { status: 500, body: { code: 0, message: "500: Internal Server Error" } };
  }
  const { code, message, errors } = error;
  violations.record({ code, message, where, errors });
  return { status: error.status, body: { code, message, ...(errors ? { errors } : {}) } };
}

function send(outgoing: ServerResponse, { status, body, headers }: Response): void {
  outgoing.writeHead(status, { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}
