import { describe } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { articlesContract } from "./contract/articles.ts";
import { candidatesContract } from "./contract/candidates.ts";
import { gapsContract } from "./contract/gaps.ts";
import { keptContract } from "./contract/kept.ts";
import { peopleContract } from "./contract/people.ts";
import { topicsContract } from "./contract/topics.ts";

/** Gives an empty store, and closes it when the test is finished. */
export type OpenStore = () => Promise<Store>;

/** What every store must do, whichever engine is behind it. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name}: articles`, () => articlesContract(open));
  describe(`${name}: candidates`, () => candidatesContract(open));
  describe(`${name}: settings, thumbs, short keys, replies, annotations`, () => keptContract(open));
  describe(`${name}: gaps`, () => gapsContract(open));
  describe(`${name}: topics`, () => topicsContract(open));
  describe(`${name}: people`, () => peopleContract(open));
}
