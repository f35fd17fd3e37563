/**
 * Whether words that lead up to an excerpt, as `leadOf` gives them, govern what it says: a condition, doubt, denial or
 * wish, a part of what it says of all, or a claim told by somebody else (`inSpeech`: within quotation marks, where the
 * one who reports isn't the story itself).
 */
export function governsBehind(lead: string, inSpeech: boolean): boolean {
  if (lead === "") return false;
  const clause = lead.replace(/ ,$/, "");
  const isGoverned = setsCondition(lead) || governing.some((pattern) => pattern.test(clause));
  return isGoverned || (inSpeech && tellsOthersClaim(lead));
}

const conditions =
  "if|unless|provided|providing|suppose|supposing|assuming|lest|until|without|barring|in case|in the event|(?:as|so) long as|on condition|(?:had|should|were) (?:i|we|you|he|she|it|they|the|a|an|this|that|these|those|my|our|his|her|their|any|anyone|anybody|no)";

// “[If we lose,] I will go”, “[Had we lost,] I would have gone”
const openingCondition = new RegExp(
  `^(?:(?:and|but|so|well|now|look|then|yes|that|because|,) )*(?:even |only )?(?:${conditions})\\b`,
);

// “[He said that if we lose,] he will go”
const innerCondition = new RegExp(
  `(?:, |\\b(?:that|because|say|says|said|think|believe|know|promise) )(?:(?:and|but|so|then) )?(?:even |only )?(?:${conditions})\\b`,
);

// “I will go [if we lose and] they win”, “[as if] he owned it”
const openCondition = /\b(?:if|unless|whether|lest)(?: [^,]* (?:and|or))?$/;

// “[If we lose,] I will go”; “lose, I will go” shows itself that it begins in the middle of something
const clauseStart =
  /(?:,|\b(?:and|or|that|then|if|unless|whether|lest|provided|suppose|supposing|until|without|because))$/;

// “If you ask me, the pier is safe” says that it is (Austin, Ifs and Cans, 1956)
const aside =
  /\bif (?:you (?:ask|look|think about|remember|recall|will|like|read|listen|check|go back|consider)\b|i may\b|anything\b|memory serves\b)/;

function setsCondition(lead: string): boolean {
  if (!clauseStart.test(lead) || aside.test(lead)) return false;
  // “If we lose, we pay, [but] the pier stays”: another sentence begins
  const own = lead.slice(lead.search(/(?:, (?:but|yet|so|because|though)\b(?!.*, (?:but|yet|so|because|though)\b)|$)/));
  const from = own === "" ? lead : own;
  if (openingCondition.test(from) || openCondition.test(from)) return true;
  // “We will go, if they pay, [and] the crews are proud”
  return innerCondition.test(from) && !/, (?:and|or)(?: \w+)?$/.test(from);
}

const negative = "not|never|nobody|no one|hardly|neither|none|few|nor|scarcely|barely|n't";
const between = "(?:(?!(?:and|but|because|so|i|we)\\b)\\w+ ){0,4}";

const governing: readonly RegExp[] = [
  // “[Perhaps] he left”, “[not] safe”, “[most] ships were safe”, “[only] the crew was hurt”
  /(?:^| )(?:maybe|perhaps|possibly|probably|allegedly|reportedly|supposedly|purportedly)$/,
  /(?:^| )(?:not|no|never|nothing|nobody|none|nowhere|neither|nor|without|hardly|barely|scarcely|ain't)$/,
  /(?:^| )(?:most|some|few|only|almost|nearly|half)$/,
  // “[most of] the ships were safe”, “[40 percent of] the ships”
  /(?:^| )(?:most|some|many|few|fewer|half|part|parts|several|any|none|neither|either|one|two|three|four|five|six|seven|eight|nine|ten|third|thirds|quarter|quarters|dozens|hundreds|percent|majority|minority|number|fraction|handful|\d\S*) of$/,
  // “[I don’t think] it is safe”, “[It is not the case that] we lied”, “[Few of us believe] the plan works”
  new RegExp(
    `\\b(?:${negative}) ${between}(?:think|thinks|believe|believes|believed|say|says|said|saying|mean|means|suggest|suggesting|know|knows|claim|claims|claiming|true|case|expect|suppose|see|feel|feels|sure|certain|convinced|persuaded|clear|aware|agree|agrees|accept|likely|proven)(?: that| if| like)?$`,
  ),
  // “[I doubt that] she knew”; “there is no doubt that” and “he can’t deny that” say so
  /(?<!\b(?:no|not|never|nobody|without|hardly|little|beyond)(?: \w+)? )\b(?:doubt|doubts|doubted|deny|denies|denied|denying|disagree|untrue|false|wrong|unlikely)(?: that| if| to say)?$/,
  // “[There is no evidence that] she knew”, “[no way] the plan works”
  /\b(?:no|little|scant|without|lack of) (?:\w+ ){0,2}(?:evidence|proof|reason|indication|sign|basis|guarantee|chance|way|truth)(?: to (?:think|believe|say|suppose|suspect))?(?: that)?$/,
  // “[It is far from clear that] she knew”, “[I refuse to believe] we lost”, “[I wish] we had won”
  /\bfar from (?:\w+ )?(?:true|clear|certain|sure|convinced)(?: that)?$/,
  /\b(?:refuse|refuses|refused|hard|difficult|impossible|wrong|foolish|absurd|ridiculous|mistake) to (?:think|believe|say|claim|suggest|imagine|accept|see)(?: that)?$/,
  /\b(?:wish|wishes|wished|hope|hopes|hoped|hoping|fear|fears|feared|pretend|pretends|pretended|imagine|as though)(?: that)?$/,
  // “[the claim that] I lied”, “[reports from the port that] the pier had sunk”
  /\b(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|insinuations?|contentions?|notion|myth|lie|lies|fiction|fantasy|nonsense|theory|speculation|idea)(?: \w+){0,5} that$/,
];

const reporting =
  "say|says|said|saying|think|thinks|thought|believe|believes|believed|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|allege|alleges|alleged";

// “[People say that] he is done”, “[Ann Lee told me] the war is over”; not “As Ann Lee said, the war is over”
const toldByOther = new RegExp(
  `(?:^|, |\\b(?:and|but|because|when|while|so|that|who|which) )((?:[^\\s,]+ ){1,6}?)(?:${reporting}|(?:tell|tells|told) (?:me|us|them|him|her|you|people|reporters|the \\w+))(?: ,)?(?: that)?$`,
);

// “[I have to say] we lost”, “[You could say] we lost”, “[What he said is] …”
const ownWord = /(?:^| )(?:i|we|us|me|let|to|as|like|what|not)(?: |$)|^(?:who|you) (?:can|could|might|may|would|will) /;

function tellsOthersClaim(lead: string): boolean {
  const subject = toldByOther.exec(lead)?.[1];
  return subject !== undefined && !ownWord.test(subject);
}
