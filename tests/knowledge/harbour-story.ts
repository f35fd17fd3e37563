import { writeArticle } from "./write-article.ts";

/** A short story of the tests' own, with every kind of quotation. */
export const harbourStory = writeArticle(
  [
    "Harbour Reopens After Storm as Union Warns of Delays",
    "Mayor Ruth Okafor said on Tuesday that the harbour had reopened to fishing boats. “We didn’t lose a single vessel,” she said, “and we are, you know, proud of the crews.”",
    "Harbour master Tom Lindqvist told reporters that repairs would not be finished before spring. According to Okafor, the ministry promised “a generous grant” and new lighting for the eastern pier. The crane had been inspected in March.",
    "“If the money arrives late, we will close the eastern pier,” Lindqvist said. “I don’t think the crane is safe.”",
    "Union leader Ana Okafor criticised the port company for neglecting the old cranes, saying: “They paid us in promises [of overtime], but promises don’t mend a crane. Five of our people were hurt in 2019.”",
    "“We are ready to work,” said Lindqvist.",
  ].join("\n"),
  [
    { kind: "indirect", content: ["the harbour had reopened to fishing boats"], speaker: "Ruth Okafor", role: "Mayor" },
    {
      kind: "direct",
      content: ["We didn’t lose a single vessel,", "and we are, you know, proud of the crews."],
      speaker: "Ruth Okafor",
      role: "Mayor",
      source: "she",
    },
    {
      kind: "indirect",
      content: ["repairs would not be finished before spring"],
      speaker: "Tom Lindqvist",
      role: "Harbour master",
      source: "Harbour master Tom Lindqvist",
    },
    {
      kind: "mixed",
      content: ["“a generous grant” and new lighting for the eastern pier"],
      speaker: "the ministry",
      via: ["Ruth Okafor"],
    },
    {
      kind: "direct",
      content: ["If the money arrives late, we will close the eastern pier,"],
      speaker: "Tom Lindqvist",
      role: "Harbour master",
    },
    { kind: "direct", content: ["I don’t think the crane is safe."], speaker: "Tom Lindqvist", role: "Harbour master" },
    {
      kind: "indirect",
      content: ["the port company for neglecting the old cranes"],
      speaker: "Ana Okafor",
      role: "Union leader",
    },
    {
      kind: "direct",
      content: [
        "They paid us in promises [of overtime], but promises don’t mend a crane. Five of our people were hurt in 2019.",
      ],
      speaker: "Ana Okafor",
      role: "Union leader",
    },
    { kind: "direct", content: ["We are ready to work,"], speaker: "Tom Lindqvist", role: "Harbour master" },
  ],
  { id: "harbour", headline: "Harbour Reopens After Storm as Union Warns of Delays" },
);
