/** Why the second of two sentences isn't borne out. */
export type Phenomenon = "denied" | "unsure" | "opposite" | "swapped";

/** A passage, what it says, and what it doesn't. */
export type TellingPair = readonly [Phenomenon, passage: string, right: string, wrong: string];

/** Made-up passages; none is about anybody. */
export const tellingPairs: readonly TellingPair[] = [
  [
    "denied",
    "The harbour master denied that his crew had dumped oil in the bay.",
    "The harbour master denied that his crew had dumped oil.",
    "The harbour master's crew dumped oil in the bay.",
  ],
  [
    "denied",
    "The harbour master denied that his crew had dumped oil in the bay.",
    "The harbour master said his crew had not dumped oil in the bay.",
    "The harbour master said his crew had dumped oil in the bay.",
  ],
  [
    "denied",
    "The bakery rejected claims that its kitchen had poisoned two guests on Friday.",
    "The bakery rejected claims that its kitchen had poisoned two guests.",
    "The bakery's kitchen poisoned two guests on Friday.",
  ],
  [
    "denied",
    "The ferry company refused to pay the passengers for their lost luggage.",
    "The ferry company refused to pay the passengers.",
    "The ferry company paid the passengers for their lost luggage.",
  ],
  [
    "denied",
    "The climbers failed to reach the summit before the storm.",
    "The climbers did not reach the summit before the storm.",
    "The climbers reached the summit before the storm.",
  ],
  [
    "denied",
    "The trustees ruled out selling the museum's oldest paintings.",
    "The trustees ruled out selling the oldest paintings.",
    "The trustees are selling the museum's oldest paintings.",
  ],
  [
    "denied",
    "Neighbours disputed that the factory had cleaned the river last autumn.",
    "Neighbours disputed that the factory had cleaned the river.",
    "The factory cleaned the river last autumn.",
  ],
  [
    "denied",
    "Guards prevented the protesters from entering the town hall on Monday.",
    "Guards prevented the protesters from entering the town hall.",
    "The protesters entered the town hall on Monday.",
  ],
  [
    "unsure",
    "A former clerk was accused of stealing parking fees from the town.",
    "A former clerk was accused of stealing parking fees.",
    "A former clerk stole parking fees from the town.",
  ],
  [
    "unsure",
    "The auditors alleged that the school had hidden two loans.",
    "The auditors said that the school had hidden two loans.",
    "The school had hidden two loans.",
  ],
  [
    "unsure",
    "Inspectors are examining whether the bridge was damaged by the barge.",
    "Inspectors are examining whether the bridge was damaged.",
    "The bridge was damaged by the barge.",
  ],
  [
    "unsure",
    "The orchestra plans to leave its concert hall next spring.",
    "The orchestra is planning to leave its concert hall.",
    "The orchestra left its concert hall.",
  ],
  [
    "unsure",
    "If the rains return, the reservoir will flood the lower fields.",
    "The reservoir will flood the lower fields if the rains return.",
    "The rains returned.",
  ],
  [
    "unsure",
    "The cracked valve could have destroyed the whole laboratory.",
    "The cracked valve could have destroyed the laboratory.",
    "The cracked valve destroyed the whole laboratory.",
  ],
  [
    "unsure",
    "The union threatened to close the mine over unpaid wages.",
    "The union threatened to close the mine.",
    "The union closed the mine over unpaid wages.",
  ],
  [
    "unsure",
    "Detectives suspect that the driver hid the keys under the seat.",
    "Detectives suspect that the driver hid the keys.",
    "The driver hid the keys under the seat.",
  ],
  [
    "unsure",
    "The panel would approve the licence unless residents objected.",
    "The panel would approve the licence.",
    "Residents objected.",
  ],
  [
    "unsure",
    "A former clerk was accused of stealing parking fees. She denied stealing any fees.",
    "The clerk denied stealing any fees.",
    "A former clerk stole parking fees.",
  ],
  [
    "unsure",
    "The skipper would have saved the cargo if help had come sooner.",
    "The skipper would have saved the cargo if help had come.",
    "The skipper saved the cargo.",
  ],
  [
    "unsure",
    "The town will replace the fountain next summer.",
    "The town will replace the fountain.",
    "The town replaced the fountain.",
  ],
  [
    "denied",
    "There is no evidence that the vaccine caused the rash.",
    "There is no evidence that the vaccine caused the rash.",
    "The vaccine caused the rash.",
  ],
  [
    "denied",
    "The committee voted against closing the swimming pool.",
    "The committee voted against closing the pool.",
    "The committee closed the swimming pool.",
  ],
  [
    "opposite",
    "The jury convicted the smuggler of all charges.",
    "The smuggler was convicted of all charges.",
    "The smuggler was acquitted of all charges.",
  ],
  [
    "swapped",
    "Police said a cyclist hit a bus near the station.",
    "A cyclist hit a bus near the station.",
    "A bus hit a cyclist near the station.",
  ],
  [
    "swapped",
    "The teachers gave the parents a list of complaints.",
    "The parents were given a list of complaints by the teachers.",
    "The parents gave the teachers a list of complaints.",
  ],
  [
    "swapped",
    "Osthaven beat Lindmoor in the cup on Saturday.",
    "Lindmoor were beaten by Osthaven in the cup.",
    "Lindmoor beat Osthaven in the cup on Saturday.",
  ],
  [
    "denied",
    "The orchard owner denied selling spoiled cider to hikers.",
    "The orchard owner denied selling spoiled cider.",
    "The orchard owner sold spoiled cider to hikers.",
  ],
  [
    "opposite",
    "The athletics federation said the spikes had been approved in February.",
    "The athletics federation approved the spikes.",
    "The athletics federation rejected the spikes.",
  ],
  [
    "opposite",
    "The price of wheat rose by four percent after the harvest.",
    "The price of wheat increased by four percent.",
    "The price of wheat fell by four percent.",
  ],
  [
    "opposite",
    "The rowing club won the regatta for the third time.",
    "The regatta was won by the rowing club.",
    "The regatta was lost by the rowing club.",
  ],
  [
    "opposite",
    "The brewery bought the old mill from the county.",
    "The brewery purchased the old mill.",
    "The brewery sold the old mill.",
  ],
  [
    "opposite",
    "The envoy arrived in the capital late on Sunday.",
    "Late on Sunday the envoy arrived in the capital.",
    "The envoy left the capital late on Sunday.",
  ],
  [
    "opposite",
    "The airline said that ticket sales had decreased over the winter.",
    "The airline said ticket sales decreased over the winter.",
    "The airline's ticket sales increased over the winter.",
  ],
  [
    "opposite",
    "The library was praised by visitors for its new reading room.",
    "Visitors praised the library for its new reading room.",
    "Visitors criticised the library for its new reading room.",
  ],
  [
    "swapped",
    "The gardeners sent angry letters to the mayor.",
    "Angry letters were sent to the mayor by the gardeners.",
    "The mayor sent angry letters to the gardeners.",
  ],
  [
    "swapped",
    "The brewery sued the builder over a leaking roof.",
    "The builder was sued by the brewery over a leaking roof.",
    "The builder sued the brewery over a leaking roof.",
  ],
  [
    "swapped",
    "The goalkeeper was attacked by a supporter after the match.",
    "A supporter attacked the goalkeeper after the match.",
    "The goalkeeper attacked a supporter after the match.",
  ],
  [
    "swapped",
    "The choir from Osthaven thanked the band from Lindmoor for the invitation.",
    "The band from Lindmoor was thanked by the choir from Osthaven.",
    "The band from Lindmoor thanked the choir from Osthaven for the invitation.",
  ],
  [
    "swapped",
    "The nurse taught the surgeon how to play chess.",
    "The surgeon was taught chess by the nurse.",
    "The surgeon taught the nurse how to play chess.",
  ],
  [
    "swapped",
    "The fishermen's group was accused of sending threatening letters to wardens.",
    "The fishermen were accused of sending threatening letters to wardens.",
    "The wardens sent threatening letters to the fishermen's group.",
  ],
];
