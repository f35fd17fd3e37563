/** What kind of answer a question expects. */
export const answerTypes = [
  "person",
  "place",
  "date",
  "duration",
  "number",
  "money",
  "percent",
  "reason",
  "manner",
  "statement",
  "decision",
  "definition",
  "thing",
] as const;

export type AnswerType = (typeof answerTypes)[number];

const verb = "(?:is|was|are|were|'s|’s|does|did|do|has|have|had|will|would|can|could|should|may|might|must)";
const speech =
  "(?:say|said|saying|tell|told|claim(?:ed)?|state[ds]?|announced?|argue[ds]?|den(?:y|ied)|admit(?:ted)?|acknowledged?|insist(?:ed)?|report(?:ed)?|add(?:ed)?|warn(?:ed)?|promised?|describ(?:e|ed)|criticis?z?e[ds]?|comment(?:ed)?|think|want|urged?|demand(?:ed)?|ask(?:ed)? for|respond(?:ed)?|repl(?:y|ied))";

// the first that fits decides, so the particular come before the general
const patterns: readonly (readonly [AnswerType, RegExp])[] = [
  // “Who is Zelensky?”, “Who was Martin Luther?”, but not “Who is the pier named after?” nor “… the doctor on the island?”
  [
    "definition",
    /^(?!.*\b(?:after|about|against|at|by|for|from|in|of|on|to|with)\b)\W*who(?:'s|’s| is| was| are| were) (?:the )?(?:\p{L}[\p{L}.’'-]* ?){1,4}\W*$/iu,
  ],
  // “How much did the missiles cost?”, “What was the price of gas?”
  [
    "money",
    /\bhow (?:much|expensive)\b.*\b(?:costs?|pay|paid|worth|money|price|spen[dt]|budget|earn|dollars?|fund|invest|sell|sold)|\bwhat (?:is|was|were|are) the (?:\w+ )?(?:cost|price|budget|salary|value)\b|\bhow much money\b/i,
  ],
  [
    "percent",
    /\b(?:what|which|how (?:large|big|high|great) (?:an? )?)(?: (?:is|was|are|were) the| \w+)? ?(?:percent|percentage|per cent|proportion|fraction|share of)\b|\bhow many per ?cent\b/i,
  ],
  ["duration", /\bhow long\b(?! ago)/i],
  [
    "date",
    /\b(?:when|(?:what|which) (?:\w+ )?(?:years?|dates?|days?|months?|time|century|decade|era|period|season)|how long ago|(?:what|which) day of)\b/i,
  ],
  [
    "number",
    /\bhow (?:many|much|old|far|large|big|tall|high|deep|fast|wide|often|heavy|hot|cold)\b|\bwhat (?:is |was |were |are )?(?:the )?(?:\w+ )?(?:number|amount|population|size|age|speed|temperature|distance|rate|average|total)\b/i,
  ],
  ["person", /\b(?:who|whom|whose)\b/i],
  [
    "place",
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|cities|country|countries|states?|place|location|region|area|continent|town|street|river|province|nation|island|county)\b/i,
  ],
  [
    "reason",
    /\bwhy\b|\bwhat (?:(?:is|was|are|were) )?(?:the )?(?:\w+ )?(?:reason|cause|purpose)|\bwhat (?:caused|led)\b|\bfor what reason\b/i,
  ],
  // “What did Rutte say about aid?”
  ["statement", new RegExp(`\\bwhat\\b.*\\b${speech}\\b`, "i")],
  ["manner", /\bhow\b/i],
  // “Had Ukraine been told?”
  ["decision", new RegExp(`^\\W*${verb.replace("'s|’s|", "")}(?:n['’]t)? `, "i")],
];

/** The kind of answer that a question expects, by its wording. */
export const answerTypeOf = (question: string): AnswerType =>
  patterns.find(([, pattern]) => pattern.test(question))?.[0] ?? "thing";
