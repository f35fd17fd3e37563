import type { Library } from "../domain/library.ts";
import type { SpeakerEntry } from "../domain/speaker-entry.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { openArticles } from "./opened.ts";
import type { Shelf } from "./shelf.ts";

/** The library's speakers whose name resembles what is typed; the most quoted ones where nothing is. */
export async function speakers(
  shelf: Shelf,
  knowledge: Knowledge,
  library: Library,
  typed: string,
  limit: number,
): Promise<readonly SpeakerEntry[]> {
  const all = knowledge.speakers(await openArticles(shelf, library, null, knowledge.terms(typed)));
  return typed.trim() === "" ? all.slice(0, limit) : knowledge.findSpeakers(typed, all, limit);
}
