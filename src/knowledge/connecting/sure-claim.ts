import type { Attribution, Speaker } from "../../domain/quotation.ts";

/** Below this confidence nobody's name is put to a claim: it is left in the story's own words. */
const surely = 0.6;

/** Who made a claim, where that is sure and nobody else reports it; null otherwise. */
export const sureSpeaker = ({ speaker, via, confidence }: Attribution): Speaker | null =>
  via.length === 0 && confidence >= surely ? speaker : null;
