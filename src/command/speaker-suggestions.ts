import type { SuggestContext, Suggestion } from "./options.ts";

/** Discord shows this many suggestions at most. */
const suggestionLimit = 25;

/** Speakers of the place's library whose name resembles what is typed, with the number of their quotes. */
export async function speakerSuggestions(
  typed: string,
  { newsroom, place, invoker, words }: SuggestContext,
): Promise<readonly Suggestion[]> {
  const library = await newsroom.libraryOf(place.guildId, invoker.userId);
  const speakers = await newsroom.speakers(library, typed, suggestionLimit);
  return speakers.map(({ name, quotations }) => ({ name: words.quotes.suggestion(name, quotations), value: name }));
}
