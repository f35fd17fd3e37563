import type { CitingSentence } from "../../../src/domain/citing-sentence.ts";
import type { Manners, ModelRequest } from "./model-stub.ts";

const json = { "content-type": "application/json" };

/** A chat completion that holds the given words. */
export const completion = (content: string, finish = "stop"): string =>
  JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 0,
    model: "stub",
    choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });

/** Writes these words, as a model that answers. */
export const writing =
  (content: string, finish?: string): Manners =>
  (response) =>
    response.writeHead(200, json).end(completion(content, finish));

/** Writes a draft of these sentences. */
export const drafting = (...sentences: readonly CitingSentence[]): Manners => writing(JSON.stringify({ sentences }));

/** Writes a draft that depends on what was asked. */
export const draftingOf =
  (sentencesOf: (request: ModelRequest) => readonly CitingSentence[]): Manners =>
  (response, request) =>
    drafting(...sentencesOf(request))(response, request);

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Manners =>
  (response, { headers: { authorization = "" } }) =>
    // Some endpoints tell in their errors what they were sent.
    response
      .writeHead(code, { ...json, ...headers })
      .end(JSON.stringify({ error: { message: `no: ${authorization}` } }));

/** Answers as it should, so many milliseconds later. */
export const late =
  (milliseconds: number, manners: Manners): Manners =>
  (response, request) => {
    setTimeout(() => manners(response, request), milliseconds).unref();
  };

/** Takes the request and never says anything. */
export const silent: Manners = () => {};

/** Sends its headers at once, and then a byte now and then for ever. */
export const dripping: Manners = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

/** Breaks the connection in the middle of an answer that is longer. */
export const breakingOff: Manners = (response) => {
  const whole = completion('{"sentences":[]}');
  response.writeHead(200, { ...json, "content-length": String(whole.length) });
  response.write(whole.slice(0, 40), () => response.destroy());
};

/** Breaks the connection before its first byte. */
export const hangingUp: Manners = (response) => response.destroy();

/** Never stops sending. */
export const flooding: Manners = (response) => {
  response.writeHead(200, json);
  const chunk = `"${"x".repeat(64 * 1024)}",`;
  response.write('{"choices":[');
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", pour);
  pour();
};

/** Another type, another body. */
export const page: Manners = (response) =>
  response.writeHead(200, { "content-type": "text/html" }).end("<h1>It works!</h1>");

/** JSON that is no completion. */
export const sending =
  (body: string): Manners =>
  (response) =>
    response.writeHead(200, json).end(body);
