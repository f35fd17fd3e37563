/** Shows the terms of the full-text index, so that a misspelt one finds those that it may stand for. */
export const passageTerms = `
CREATE VIRTUAL TABLE passage_terms USING fts5vocab (passage_words, row);
`;
