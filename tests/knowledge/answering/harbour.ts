import { annotate } from "./resources.ts";

/** A local story made up for these tests. */
export const harbour = annotate(
  "harbour",
  `The old harbour bridge of Lindholm will be closed for repairs until the end of March, the town council announced on Monday. Inspectors had found cracks in two of its eleven steel arches.

Mayor Ingrid Dahl said the closure would cost shop owners dearly. “Nobody wants this, but we can't gamble with lives,” she told residents at a meeting in the town hall. The council has set aside 4.2 million kronor for the work, which the engineering firm Brovik won in an open tender.

Ferries will cross the inlet every 20 minutes instead of every hour. Karl Berg, who runs a bakery beside the bridge, fears that his customers will stay away because the nearest bus stop is also being moved.

The bridge was opened in 1931 and carries about 9,000 cars a day. An earlier plan to replace it with a tunnel was rejected by voters in 2017.`,
  {
    said: [
      { words: "the closure would cost shop owners dearly", by: "Ingrid Dahl", role: "Mayor" },
      { words: "Nobody wants this, but we can't gamble with lives,", by: "Ingrid Dahl", source: "she", direct: true },
      { words: "his customers will stay away", by: "Karl Berg" },
    ],
  },
);

/** Another, about animals. */
export const lynx = annotate(
  "lynx",
  `Biologists have filmed a lynx with three cubs in the Varn forest for the first time in forty years. The animals were recorded by an automatic camera near a frozen lake in February.

“We had almost given up hope,” said Elena Marek, who leads the project at the university of Tessin. She believes that the female came from the mountains in the south, where about sixty lynxes live.

Farmers are less pleased. Their association demands that the state pay for every sheep that is killed; last year wolves took 140 animals. The environment ministry replied that a fund would be ready by summer.

The lynx vanished from the region in the 1980s, mainly because of poaching. Hunting it has been forbidden since 1992.`,
  {
    said: [
      { words: "We had almost given up hope,", by: "Elena Marek", direct: true },
      { words: "the female came from the mountains in the south", by: "Elena Marek" },
      { words: "the state pay for every sheep that is killed", by: "Their association" },
      { words: "a fund would be ready by summer", by: "The environment ministry" },
    ],
  },
);
