/** A regression tree: a leaf's value, or a question about one named feature. */
export type Tree = number | TreeNode;

export interface TreeNode {
  readonly feature: string;
  readonly atMost: number;
  readonly yes: Tree;
  readonly no: Tree;
}

type Compiled =
  | number
  | { readonly at: number; readonly atMost: number; readonly yes: Compiled; readonly no: Compiled };

/** Makes the function that adds up what the trees say of features given in the order of `names`. */
export function sumTrees(trees: readonly Tree[], names: readonly string[]): (values: ArrayLike<number>) => number {
  const places = new Map(names.map((name, at) => [name, at]));
  const compile = (tree: Tree): Compiled => {
    if (typeof tree === "number") return tree;
    const at = places.get(tree.feature);
    if (at === undefined) throw new Error(`a tree asks for the feature ${tree.feature}, which there isn't`);
    return { at, atMost: tree.atMost, yes: compile(tree.yes), no: compile(tree.no) };
  };
  const compiled = trees.map(compile);
  return (values) => {
    let total = 0;
    for (const tree of compiled) {
      let node = tree;
      while (typeof node !== "number") node = (values[node.at] ?? 0) <= node.atMost ? node.yes : node.no;
      total += node;
    }
    return total;
  };
}
