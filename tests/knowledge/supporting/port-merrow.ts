/** A made-up story in five paragraphs. */
export const portMerrow: readonly string[] = [
  "The council of Port Merrow approved a new harbour wall on Tuesday after three years of debate. The wall will cost 42 million pounds and protect 1,800 homes.",
  "Mayor Ellen Hart said the town could not wait any longer. “We will not lose another street to the sea,” she told residents.",
  "Fisherman Tom Breck, who opposed the plan, said the wall would close the old slipway for two winters. He did not attend the vote.",
  "The engineer Paul Lindqvist accused the builder Martin Oduya of hiding a report about cracks in the foundations.",
  "Work is expected to begin in March 2027 and to finish before the storms of 2029. Oduya's firm allegedly paid a clerk.",
];
