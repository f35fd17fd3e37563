/**
 * How a passage commits itself to what it embeds: what “denied”, “failed to” and “ruled out” govern is told as not being
 * so, what stands under “accused of”, “whether”, “if”, “plans to” and “could” as open. After Saurí and Pustejovsky,
 * *FactBank: A Corpus Annotated with Event Factuality* (2009), of whose values the first is CT- and the second all that
 * are neither CT- nor CT+.
 */
export type Factuality = "denied" | "unsure";

/** A word that keeps what it governs from being told as a fact. */
export interface Governor {
  readonly factuality: Factuality;
  /** Whether somebody alleges what it governs, so that “said” keeps it from being a fact as well. */
  readonly alleged: boolean;
  readonly complement: Complement;
  /** Whether it governs so only behind a negation: “*no* evidence that”. */
  readonly negated?: boolean;
  /** Whether what it governs is yet to come, so that only a past tells it as a fact. */
  readonly future?: boolean;
}

/** How a clause begins: at once, at once with its verb, or behind one of some words. */
export type Complement = "clause" | "verb" | Opening;

interface Opening {
  readonly words: readonly string[];
  /** How far behind the governor such a word stands at most: “prevented *the protesters* from entering”. */
  readonly reach: number;
}

export const governorOf = (form: string): Governor | undefined => governors.get(form);

/** Whether a word keeps its sentence from telling a fact, as a governor or as a hedge. */
export const isCautious = (form: string): boolean => governors.has(form) || hedges.has(form);

const hedges: ReadonlySet<string> = new Set(
  "can must shall allegedly reportedly apparently perhaps possibly probably potentially supposedly".split(" "),
);

const claims = "that claims allegations accusations suggestions reports rumours";

const governors: ReadonlyMap<string, Governor> = new Map([
  ...denying("clause", "deny denies denied denying dispute disputes disputed refute refuted doubted"),
  ...denying(behind("that whether", 2), "doubt doubts disproved debunked"),
  ...denying(behind(claims, 3), "reject rejects rejected rejecting dismiss dismisses dismissed denial"),
  ...denying(behind("to", 3), "fail fails failed failing refuse refuses refused refusing unable"),
  ...denying(behind("to", 3), "decline declines declined declining neglected forgot"),
  ...denying(behind("out", 1), "rule rules ruled ruling"),
  ...denying(behind("from", 6), "prevent prevents prevented preventing stopped barred banned kept blocked"),
  ...denying(behind("against", 1), "vote voted decide decided advised argued warned"),
  ...denying("verb", "avoid avoids avoided avoiding"),
  ...denying(behind("that", 1), "evidence proof sign indication suggestion", { negated: true }),
  ...denying(behind("that", 1), "believe believes think thinks", { negated: true }),
  ...alleging("clause", "allege alleges alleged alleging suspect suspects fear fears feared"),
  ...alleging(behind("of", 6), "accuse accuses accused accusing suspected suspicion"),
  ...alleging(behind("with", 3), "charged charges"),
  ...alleging(behind("that of", 2), "allegation allegations accusation accusations rumours rumour"),
  ...alleging(behind("to", 1), "believed thought rumoured said"),
  ...leavingOpen("clause", "whether if unless"),
  ...leavingOpen(behind("to", 3), "plan plans planned planning hope hopes hoped hoping intend intends intended"),
  ...leavingOpen(behind("to", 3), "threaten threatens threatened try tries tried trying attempt attempts attempted"),
  ...leavingOpen(behind("to", 3), "offer offers offered propose proposes proposed vow vowed promise promised"),
  ...leavingOpen(behind("to", 3), "pledge pledged seek seeks sought aim aims aimed likely wish wished"),
  ...leavingOpen(behind("to", 6), "want wants wanted expect expects expected urge urges urged"),
  ...leavingOpen(behind("to", 6), "ask asks asked call calls called order orders ordered"),
  ...leavingOpen(behind("have", 1), "should"),
  ...leavingOpen("verb", "consider considers considered considering could might may"),
  ...leavingOpen("verb", "will would", { future: true }),
]);

type Conditions = Pick<Governor, "negated" | "future">;

function denying(complement: Complement, forms: string, conditions: Conditions = {}) {
  return listed(forms, { factuality: "denied", alleged: false, complement, ...conditions });
}

function alleging(complement: Complement, forms: string) {
  return listed(forms, { factuality: "unsure", alleged: true, complement });
}

function leavingOpen(complement: Complement, forms: string, conditions: Conditions = {}) {
  return listed(forms, { factuality: "unsure", alleged: false, complement, ...conditions });
}

function listed(forms: string, governor: Governor): readonly (readonly [string, Governor])[] {
  return forms.split(" ").map((form) => [form, governor] as const);
}

function behind(words: string, reach: number): Opening {
  return { words: words.split(" "), reach };
}
