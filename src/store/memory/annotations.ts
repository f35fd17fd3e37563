import type { AnnotationStore } from "../store.ts";

/** The one kept result of each content, by its hash. */
export type KeptAnnotations = Map<string, { readonly annotatorVersion: string; readonly json: string }>;

/** Derived results in a map. */
export function createMemoryAnnotations(kept: KeptAnnotations): AnnotationStore {
  return {
    async get(contentHash, annotatorVersion) {
      const found = kept.get(contentHash);
      return found?.annotatorVersion === annotatorVersion ? found.json : null;
    },
    async put(contentHash, annotatorVersion, json) {
      kept.set(contentHash, { annotatorVersion, json });
    },
  };
}
