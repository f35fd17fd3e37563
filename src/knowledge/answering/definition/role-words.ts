import type { Term } from "../../retrieval/terms.ts";

const roles = new Set(
  (
    "president minister secretary aide general senator governor mayor chief chairman chairwoman chair director spokesman " +
    "spokeswoman spokesperson leader king queen prince princess pope ambassador envoy adviser advisor official officer " +
    "commander captain colonel admiral judge justice lawyer attorney prosecutor professor doctor scientist researcher analyst " +
    "author writer actor actress singer director producer player coach manager founder owner executive ceo head deputy " +
    "representative congressman congresswoman candidate activist journalist reporter editor chancellor premier economist " +
    "historian physicist inventor engineer philosopher bishop archbishop priest theologian emperor khan member nominee " +
    "strategist negotiator diplomat dissident resident owner vice elect councillor councilor counsel delegate agent clerk " +
    "pilot guard boss student expert star critic veteran ally refugee trustee employee champion athlete heir saint nurse " +
    "inspector chef model designate emeritus astronaut comrade " +
    // kin and company
    "son daughter mother father brother sister nephew niece wife husband uncle aunt cousin grandson granddaughter " +
    "grandmother grandfather widow widower friend partner fiancé fiancée colleague rival neighbour neighbor"
  ).split(" "),
);

/** What names somebody by what they do, by its ending: “runner”, “organiser”, “novelist”. */
const agentive = /^\p{Ll}{2,}(?:er|or|ist|man|woman|eer)$/u;

const noAgents = new Set(
  (
    "former other later earlier younger older elder senior junior major minor prior whether rather however never ever " +
    "after over under together another further either neither prefer number newspaper paper matter power order river " +
    "water letter computer center murder offer answer consider remember discover deliver cover enter summer winter " +
    "september october november december yesterday human german roman ottoman woman man error mirror floor door per"
  ).split(" "),
);

/** Whether a word says what somebody is: “aide”, “runner”, “son”. */
export const isRole = ({ word, capital, stop }: Term): boolean =>
  roles.has(word) || (!capital && !stop && agentive.test(word) && !noAgents.has(word));
