import type { SpokenWord } from "../../text/spoken-words.ts";
import { stem } from "../../text/stem.ts";
import { lettersApart, mostLettersApart, shortestMisspelt } from "./near-words.ts";
import { isNumeral } from "./numerals.ts";

/** Where the words of an article are looked up: by stem, by form, by spelling. */
export interface WordLookUps {
  /** Where each stem occurs, as word indices in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For each word the number of its form; `forms` and `stems` are counted by it. */
  readonly number: Int32Array;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  /** The numbers of the forms that share a stem. */
  readonly sharingStem: ReadonlyMap<string, readonly number[]>;
  /** The numbers of forms with the first letter of a word and a length that is near its own. */
  speltLike(form: string): readonly number[];
  /** The numbers of forms that tell a number. */
  figures(): readonly number[];
}

/** Looks every word of an article up once, and gives each form a number. */
export function lookUpWords(words: readonly SpokenWord[]): WordLookUps {
  const places = new Map<string, number[]>();
  const sharingStem = new Map<string, number[]>();
  const numberOf = new Map<string, number>();
  const stems: string[] = [];
  const number = new Int32Array(words.length);
  for (const [at, { form }] of words.entries()) {
    let own = numberOf.get(form);
    if (own === undefined) {
      own = stems.length;
      numberOf.set(form, own);
      stems.push(stem(form));
      push(sharingStem, stems[own] ?? "", own);
    }
    number[at] = own;
    push(places, stems[own] ?? "", at);
  }
  const forms = [...numberOf.keys()];
  let figures: readonly number[] | null = null;
  return {
    ...{ places, number, numberOf, forms, stems, sharingStem, speltLike: bySpelling(forms) },
    figures() {
      figures ??= forms.flatMap((form, own) => (isNumeral(form) ? own : []));
      return figures;
    },
  };
}

/** Forms by their first letter and length; laid out when they are first asked for. */
function bySpelling(forms: readonly string[]): (form: string) => readonly number[] {
  let groups: Map<string, number[]> | null = null;
  const layOut = () => {
    const laid = new Map<string, number[]>();
    for (const [number, form] of forms.entries()) push(laid, `${form[0]}${form.length}`, number);
    return laid;
  };
  return (form) => {
    groups ??= layOut();
    const near: number[] = [];
    if (form.length < shortestMisspelt) return near;
    for (let length = form.length - mostLettersApart; length <= form.length + mostLettersApart; length++) {
      if (Math.abs(length - form.length) > lettersApart(length, form.length)) continue;
      for (const number of groups.get(`${form[0]}${length}`) ?? []) near.push(number);
    }
    return near;
  };
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
