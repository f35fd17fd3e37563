import type { AttributionLexicon } from "../../src/knowledge/attribution/model/attribution-model.ts";
import { type DocumentView, viewDocument } from "../../src/knowledge/attribution/reading/document-view.ts";
import type { GoldAttribution, MarkedDocument } from "./marked-document.ts";

/** An article as the features see it, with what people marked in it. */
export interface TrainingView {
  readonly view: DocumentView;
  readonly gold: ReadonlyMap<number, GoldAttribution>;
}

export function viewForTraining(marked: MarkedDocument, lexicon: AttributionLexicon): TrainingView {
  return { view: viewDocument(marked.document, lexicon), gold: marked.gold };
}
