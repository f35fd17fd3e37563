/**
 * Whether words behind an excerpt, as `tailOf` gives them, govern what it says: a condition, a turn, or that somebody
 * else says so (`inSpeech`: within quotation marks, where the one who reports isn't the story itself).
 */
export function governsBefore(tail: string, inSpeech: boolean): boolean {
  const own = tail.replace(/^, /, "");
  // “The plan is good,” she said, “*but* it is late”: the story parts the two as well
  return turn.test(own) || setsConditionBefore(tail) || (inSpeech && othersClaim.test(tail));
}

/** Whether there is a condition among them: “I will go *if they pay*”. */
export function setsConditionBefore(tail: string): boolean {
  const own = tail.replace(/^(?:, )?(?:“ )?/, "");
  return condition.test(own) || laterCondition.test(own);
}

// “It is a good plan[, but it costs too much]”, “We will stay [until they pay]”, “I will go [only after the vote]”
const turn =
  /^(?:(?:only |even )?(?:but|until|except|although|though)|only (?:after|when|once|with|because|in|for)|not|no|never|nothing|none|neither|nor|without|hardly|barely|scarcely|allegedly|reportedly|supposedly|perhaps|maybe)\b/;

const condition = /^(?:only |even )?(?:if|unless|provided)\b/;

// “We will close the pier [in May if the money is late]”
const laterCondition =
  /^(?:(?!(?:and|but|or|because|so|which|who|that|know|see|ask|asked|wonder|tell|sure|as)\b)\w+ ){1,8}(?:, )?(?:if|unless|provided|as long as|so long as|on condition)\b/;

// “The mayor is a liar[, my opponent says]”
const othersClaim =
  /^, (?!(?:i|we)\b)(?:[^\s,]+ ){1,5}(?:say|says|said|claim|claims|claimed|argue|argues|argued|think|thinks|believe|believes|insist|insists|(?:tell|tells|told) (?:me|us))(?:$| ,)/;
