import type { TaggedDocument } from "../tagging/tagged-document.ts";
import type { Gender } from "./people-lexicon.ts";
import type { Person, PersonMention } from "./person.ts";

/** Tells whom “he” and “she” mean, asked from the start of a document to its end. */
export interface PronounResolver {
  /** The person whom the pronoun at a token most likely means; null where nobody of that sex was named before. */
  resolve(token: number, gender: Gender): Person | null;
  /** Takes note of who spoke, by the token that names them: speakers go on speaking. */
  spoke(person: Person, token: number, gender: Gender | null): void;
}

/** Learnt by trial on news: how much each sign counts for a person as whom a pronoun means. */
const weights = {
  knownSex: 1,
  sentencesAway: -0.55,
  paragraphsAway: -0.4,
  subject: 1,
  opensSentence: 0.5,
  possessive: -0.6,
  quoted: -0.8,
  sameSentence: -0.2,
  timesNamed: 0.35,
  lastSpeakers: [1.3, 0.4, 0.2],
  lastPronoun: 1.8,
};

/** So many mentions before a pronoun are looked at. */
const reach = 120;

interface Met extends PersonMention {
  readonly person: Person;
  /** How often the person was named up to here. */
  readonly times: number;
}

export function createPronounResolver(document: TaggedDocument, people: readonly Person[]): PronounResolver {
  const named = people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, person })))
    .sort((a, b) => a.from - b.from);
  const met: Met[] = [];
  const times = new Map<Person, number>();
  const speakers: { person: Person; token: number; gender: Gender | null }[] = [];
  let next = 0;
  const meet = (mention: PersonMention, person: Person) => {
    times.set(person, (times.get(person) ?? 0) + 1);
    met.push({ ...mention, person, times: times.get(person) ?? 1 });
  };
  return {
    resolve(token, gender) {
      for (; next < named.length && (named[next]?.from ?? 0) <= token; next++) {
        const mention = named[next];
        if (mention) meet(mention, mention.person);
      }
      const nearest = new Map<Person, number>();
      for (const mention of met.slice(-reach)) {
        if (mention.person.gender !== null && mention.person.gender !== gender) continue;
        const score = scoreMention(document, mention, token);
        if (score > (nearest.get(mention.person) ?? Number.NEGATIVE_INFINITY)) nearest.set(mention.person, score);
      }
      let best: Person | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const [person, score] of nearest) {
        const known = person.gender === null ? 0 : weights.knownSex;
        const often = weights.timesNamed * Math.log(1 + (times.get(person) ?? 0));
        const total = score + known + often + scoreAsSpeaker(person, token, gender);
        if (total > bestScore) [best, bestScore] = [person, total];
      }
      if (best) meet({ from: token, to: token + 1, subject: 1, opens: false, possessive: false }, best);
      return best;
    },
    spoke(person, token, gender) {
      speakers.push({ person, token, gender });
    },
  };

  function scoreAsSpeaker(person: Person, token: number, gender: Gender): number {
    for (let back = 0; back < weights.lastSpeakers.length; back++) {
      const last = speakers[speakers.length - 1 - back];
      if (last?.person !== person) continue;
      const away = Math.max(0, sentencesBetween(document, last.token, token));
      const chained = back === 0 && last.gender === gender ? weights.lastPronoun * Math.exp(-away / 6) : 0;
      return (weights.lastSpeakers[back] as number) * Math.exp(-away / 5) + chained;
    }
    return 0;
  }
}

function scoreMention(document: TaggedDocument, mention: Met, token: number): number {
  const sentences = sentencesBetween(document, mention.from, token);
  const paragraphs = (document.paragraph[token] as number) - (document.paragraph[mention.from] as number);
  return (
    weights.sentencesAway * Math.min(sentences, 12) +
    weights.paragraphsAway * Math.min(paragraphs, 6) +
    weights.subject * mention.subject +
    (mention.opens ? weights.opensSentence : 0) +
    (mention.possessive ? weights.possessive : 0) +
    ((document.region[mention.from] as number) >= 0 ? weights.quoted : 0) +
    (sentences === 0 ? weights.sameSentence : 0)
  );
}

const sentencesBetween = (document: TaggedDocument, from: number, to: number) =>
  (document.sentence[to] as number) - (document.sentence[from] as number);
