/** Something to learn from, of the article of this number. */
export interface Example {
  readonly article: number;
}

export const folds = 4;

/** Learns once for each fold from the articles outside it, and tells for an article the one that hasn't seen it. */
export function byFolds<Item extends Example, Model>(
  examples: readonly Item[],
  learn: (examples: readonly Item[]) => Model,
): (article: number) => Model {
  const models = Array.from({ length: folds }, (_, fold) =>
    learn(examples.filter(({ article }) => article % folds !== fold)),
  );
  return (article) => models[article % folds] as Model;
}
