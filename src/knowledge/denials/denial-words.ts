const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs whose object is said not to be so: “denied any suspension”, “disputes that he knew”. */
export const denyingVerbs = set("deny dispute refute rebut contradict disavow repudiate");

/** Verbs that deny only where a claim is their object: “rejected the allegation”, not “rejected the offer”. */
export const rejectingVerbs = set("reject dismiss decry");

/** What may be denied to somebody rather than be untrue: “denied the request”, “denied her entry”. */
export const grantable = set(
  "request motion access entry permission appeal petition bail application visa parole bid opportunity chance right coverage treatment loan service funding permit license",
);

/** Nouns for what is claimed: “denied reports that …”, “called the allegation false”. */
export const claimNouns = set(
  "claim report allegation accusation charge suggestion assertion rumor rumour notion idea account statement story insinuation contention",
);

/** Of those, the ones that tell something of their own where “that …” follows: “reports that the plant had closed”. */
export const tellingNouns = set("claim report allegation accusation suggestion assertion rumor rumour");

/** What is said of a claim that isn't so: “called the report false”. */
export const falsity = set(
  "false untrue baseless unfounded groundless inaccurate incorrect fabricated bogus fake nonsense lie",
);

/** Verbs that label a claim: “called it a lie”. */
export const labellingVerbs = set("call label brand describe");

/** Verbs that put what is so in place of what was denied: “denied any suspension and insisted that …”. */
export const insistingVerbs = set("insist maintain assert stress say state add argue");

/** What somebody says to have had none of: “stating it had no role in decisions”. */
export const parts = set("role part involvement hand say knowledge connection link tie");

/** Verbs that say too little to tell whether two clauses claim the same. */
export const lightVerbs = set("be have do say tell make get go take give know want need think ask");
