import type { NounChunk } from "../../tagging/tagged-document.ts";
import { hashText } from "../model/feature-list.ts";
import type { DocumentView } from "./document-view.ts";

const numbers = Object.fromEntries(
  ["name", "nominal", "pronoun", "who", "relative", "time", "none"].map((kind) => [kind, hashText(`kind ${kind}`)]),
) as Readonly<Record<NounChunk["kind"] | "who" | "none", number>>;

/** The number of a noun phrase's kind; “who” is a kind of its own, for it points back at a source. */
export function nounKind(view: DocumentView, chunk: NounChunk | null): number {
  if (!chunk) return numbers.none;
  return view.lower(chunk.head) === "who" ? numbers.who : numbers[chunk.kind];
}
