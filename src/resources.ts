import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnsweringResources } from "./knowledge/answering/answerer.ts";
import { parseAnsweringModel } from "./knowledge/answering/answering-model.ts";
import type { AnnotatorResources } from "./knowledge/attribution/create-annotator.ts";
import { parseAttributionModel } from "./knowledge/attribution/model/parse-attribution-model.ts";
import { parseReportingWords } from "./knowledge/attribution/model/parse-reporting-words.ts";
import { createClaimWords } from "./knowledge/checking/claim-words.ts";
import { parseConnectingLexicon } from "./knowledge/connecting/connecting-lexicon.ts";
import type { KnowledgeResources } from "./knowledge/create-knowledge.ts";
import { parsePeopleLexicon } from "./knowledge/people/people-lexicon.ts";
import { parsePhrases } from "./knowledge/question/phrases.ts";
import { parseSmallTalk } from "./knowledge/question/small-talk.ts";
import { parseBackground } from "./knowledge/retrieval/background.ts";
import { parseSynonyms } from "./knowledge/retrieval/synonyms.ts";
import { parseSupportingModel } from "./knowledge/supporting/supporting-model.ts";
import { parseIrregularForms } from "./knowledge/tagging/irregular-forms.ts";
import { parseTaggingModel } from "./knowledge/tagging/tagging-model.ts";
import { projectRoot } from "./project-root.ts";

/** Reads the models and lexicons that knowledge is handed, from data/. */
export function loadResources(): KnowledgeResources {
  const answering = readAnswering();
  return {
    answering,
    annotator: readAnnotator(),
    claimWords: createClaimWords(
      text("lexicon", "claim-words.txt"),
      answering.synonyms,
      text("lexicon", "opposites.txt"),
    ),
    connecting: parseConnectingLexicon(text("lexicon", "connecting.txt")),
    supporting: parseSupportingModel(text("models", "supporting.json")),
  };
}

const readAnswering = (): AnsweringResources => ({
  model: parseAnsweringModel(text("models", "answering.json")),
  background: parseBackground(text("lexicon", "background.txt")),
  synonyms: parseSynonyms(text("lexicon", "synonyms.txt")),
  phrases: parsePhrases(text("lexicon", "phrases.txt")),
  smallTalk: parseSmallTalk(text("lexicon", "small-talk.txt")),
});

const readAnnotator = (): AnnotatorResources => ({
  tagging: {
    model: parseTaggingModel(bytes("models", "tagging.bin")),
    irregular: parseIrregularForms(text("lexicon", "irregular-forms.txt")),
  },
  model: parseAttributionModel(
    bytes("models", "attribution.bin"),
    parseReportingWords(text("lexicon", "reporting-words.txt")),
  ),
  people: parsePeopleLexicon(text("lexicon", "people.txt")),
});

const path = (folder: string, name: string): string => join(projectRoot, "data", folder, name);
const bytes = (folder: string, name: string): Uint8Array => readFileSync(path(folder, name));
const text = (folder: string, name: string): string => readFileSync(path(folder, name), "utf8");
