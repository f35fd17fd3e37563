import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIrregularForms } from "../../../src/knowledge/tagging/irregular-forms.ts";
import { tagDocument } from "../../../src/knowledge/tagging/tag-document.ts";
import type { TaggedDocument } from "../../../src/knowledge/tagging/tagged-document.ts";
import { parseTaggingModel } from "../../../src/knowledge/tagging/tagging-model.ts";
import { projectRoot } from "../../project.ts";

/** What the program ships to tag with. */
export const bundledTagging = {
  model: parseTaggingModel(readFileSync(join(projectRoot, "data/models/tagging.bin"))),
  irregular: parseIrregularForms(readFileSync(join(projectRoot, "data/lexicon/irregular-forms.txt"), "utf8")),
};

/** Tags a text that has neither headline nor furniture. */
export const tagText = (text: string): TaggedDocument =>
  tagDocument({ text, headline: null, furniture: [] }, bundledTagging);
