/**
 * Words of our own, or a name, shortened to at most `limit` UTF-16 code units with an ellipsis at the end: at a space
 * where one is near, never through a character. The story's words are narrowed instead.
 */
export function ellipsis(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutBefore(text, limit - 1)).trimEnd()}…`;
}

/** The last place at or before `at` where a text can be cut: at a space within the last fifth, else between characters. */
export function cutBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let place = at; place > at * 0.8; place--) if (/\s/.test(text[place] ?? "")) return place;
  return whole(text, at);
}

/** The same from the other side: the first place at or after `at`. */
export function cutAfter(text: string, at: number): number {
  if (at <= 0) return 0;
  const reach = at + (text.length - at) * 0.2;
  for (let place = at; place < reach; place++) if (/\s/.test(text[place - 1] ?? "")) return place;
  const place = whole(text, at);
  return place < at ? place + 2 : place;
}

// "👍" is two code units, and half of it is none.
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "") ? at - 1 : at;
