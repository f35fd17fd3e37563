import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What reached the stub. */
export interface ModelRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [field: string]: unknown;
  };
  /** The question and passages that stand in the user's message. */
  readonly data: {
    readonly question: string;
    readonly passages: readonly {
      readonly number: number;
      readonly text: string;
      readonly speaker: string | null;
    }[];
  };
}

/** How the stub answers one request. */
export type Manners = (response: ServerResponse, request: ModelRequest) => void;

/** An endpoint that speaks OpenAI's chat completions on this machine and behaves as it is told. */
export interface ModelStub {
  /** The address before `/chat/completions`. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  /** From now on. */
  behave(manners: Manners): void;
  stop(): Promise<void>;
}

export async function startModelStub(manners: Manners): Promise<ModelStub> {
  const requests: ModelRequest[] = [];
  let behaviour = manners;
  const server = createServer((incoming, response) => {
    // a client that gave up in the middle is no fault of the stub's
    response.on("error", () => {});
    void readRequest(incoming).then((request) => {
      requests.push(request);
      behaviour(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave(next) {
      behaviour = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<ModelRequest> {
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  const body = text === "" ? { model: "", messages: [] } : JSON.parse(text);
  const user = body.messages.at(-1)?.content;
  const data = user === undefined ? { question: "", passages: [] } : JSON.parse(user);
  return { path: incoming.url ?? "", headers: incoming.headers, body, data };
}
