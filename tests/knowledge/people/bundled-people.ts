import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePeopleLexicon } from "../../../src/knowledge/people/people-lexicon.ts";
import { projectRoot } from "../../project.ts";

/** The lexicon of people that the program ships. */
export const bundledPeople = parsePeopleLexicon(readFileSync(join(projectRoot, "data/lexicon/people.txt"), "utf8"));
