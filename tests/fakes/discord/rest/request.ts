import type { JsonObject } from "../json.ts";

export interface UploadedFile {
  readonly name: string;
  readonly type: string | null;
  readonly size: number;
}

/** A request that was understood: its route's parameters, its JSON and its files. */
export interface Request {
  readonly method: string;
  /** Without the API prefix and the query, percent-decoded. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Null where there is none; an array comes with the commands alone. */
  readonly json: unknown;
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
}

/** What is answered; without a body it is a bare status. */
export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  /** Method and path with `:parameters`: `POST /channels/:channel/messages`. */
  readonly pattern: string;
  /** Whether the bot's token is needed; routes with an interaction's own token do without. */
  readonly open?: boolean;
  readonly handle: (request: Request) => Response;
}

export const ok = (body: unknown): Response => ({ status: 200, body });
export const noContent: Response = { status: 204 };
