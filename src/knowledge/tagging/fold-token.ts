/** A token in lower case, with ’, ‘, ‚, ‹ and › as ' and every double quotation mark as ". */
export const foldToken = (printed: string): string =>
  /^(?:["“”„‟«»「」『』〝〞〟＂]|''|``)$/.test(printed) ? '"' : printed.toLowerCase().replace(/[’‘‚‹›]/g, "'");
