/** What `/privacy` says. */
export const privacy = {
  title: "What is stored",
  lines: [
    {
      label: "Questions",
      detail:
        "Not kept for long: see the next two. A long one stays behind its buttons for 30 days, so that they work, and then goes.",
    },
    {
      label: "Unanswered questions",
      detail:
        "On a server, counted by day and reason. Where its moderators have switched it on, the words are kept as well, " +
        "for them to see, without your name; those of a private question never are. After 30 days both go.",
    },
    {
      label: "Your last question in a channel",
      detail: "What it was about, for 24 hours, so that “And who announced it?” is understood.",
    },
    { label: "Thumbs", detail: "Your thumb on an answer, without its words." },
    { label: "Answers in channels", detail: "Which message answered which, so that both can go together." },
    { label: "Settings", detail: "Those of a server, set by its moderators." },
    { label: "Logs", detail: "No words of yours." },
  ],
  model:
    "To connect excerpts, your question and up to eight passages of the story are sent to a language model that whoever " +
    "runs this bot has chosen. " +
    "Nothing else is: neither your name or id, nor the server's.",
  mine: "Stored about you",
  thumbs: "Thumbs",
  shortKeys: "Questions behind buttons",
  questions: "Unanswered questions",
  topics: "Last questions",
  articles: "Stories of your own",
  nothing: "Nothing.",
  deleted: "Deleted. This is what it was:",
  keptHere: "On this server the words of unanswered questions are kept.",
  countedHere: "On this server unanswered questions are only counted.",
} as const;
