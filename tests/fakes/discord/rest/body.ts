import type { IncomingMessage } from "node:http";
import { isObject, objectsOf } from "../json.ts";
import { malformedJson, requestTooLarge } from "../refusal.ts";
import type { UploadedFile } from "./request.ts";

export interface Body {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

const uploadLimit = 10 * 1024 * 1024;
/** An edit names the attachments that stay by their ids, new ones by the number of their file. */
const keptId = /^\d{15,}$/;

/**
 * Reads a request's JSON, alone or as the `payload_json` beside `files[n]`.
 * @throws Refusal where it is neither, a file is over 10 MiB, or `attachments` and files don't belong together.
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { json: null, files: [] };
  if (type.startsWith("application/json")) return { json: parse(bytes.toString()), files: [] };
  if (type.startsWith("multipart/form-data")) return readForm(bytes, type);
  throw malformedJson();
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const files = new Map<string, UploadedFile>();
  let json: unknown = null;
  for (const [field, value] of form) {
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (field === "payload_json" && typeof value === "string") json = parse(value);
    else if (number !== undefined && typeof value !== "string") {
      if (value.size > uploadLimit) throw requestTooLarge();
      files.set(number, { name: value.name, type: value.type || null, size: value.size });
    } else throw malformedJson();
  }
  for (const attachment of isObject(json) ? objectsOf(json.attachments) : []) {
    const isKept = keptId.test(String(attachment.id));
    if (!isKept && !files.has(String(attachment.id))) throw malformedJson();
  }
  return { json, files: [...files.values()] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformedJson();
  }
}
