import type { AsideTopic, UnansweredReason } from "../domain/answer.ts";
import type { SummaryStyle } from "../domain/summary.ts";
import { check, diff } from "./en-check.ts";
import { config, gaps } from "./en-config.ts";
import { operator } from "./en-operator.ts";
import { privacy } from "./en-privacy.ts";
import { problem } from "./en-problem.ts";
import { terminal } from "./en-terminal.ts";

/** Every word of the bot's own, in English. Plain text: renderers escape it like everything else. */
export const en = {
  language: "en",

  commands: {
    ask: "Ask the story a question and get its own words",
    whoSaid: "Check a quote: who said it, and in which words",
    quotes: "Everything that someone is quoted with",
    summary: "The story in a few of its own sentences",
    search: "Find words in the story",
    help: "What can be done here",
    privacy: "What is stored about you, and how to delete it",
    checkQuote: "Who said what stands in a message, and in which words",
    findInStory: "Where the words of a message stand in the story",
    config: {
      group: "Set up Verbatim on this server",
      show: "Show the settings of this server",
      command: "Switch a command on or off",
      channel: "Choose a channel in which Verbatim answers",
      everywhere: "Answer in every channel again",
      freeText: "Answer mentions and replies, or only commands",
      openChannel: "Answer every question in a channel, with no mention needed",
      plainText: "Plain text in place of cards, for screen readers",
      story: "Offer the bundled story here, or hide it",
      keepQuestions: "Keep the words of unanswered questions for moderators, or only count them",
      model: "Let a language model connect excerpts, where one is set up, or not",
      gaps: "What the stories here left unanswered in the last 30 days",
    },
    context: "The sentences around an excerpt",
    more: "More of what the story has on a question",
    followUp: "Ask another question",
    delete: "Delete an answer",
    feedback: "Say whether an answer helped",
    quotesPage: "Turn the pages of somebody's quotes",
    showMine: "Show what is stored about you",
    deleteMine: "Delete what is stored about you",
  },

  options: {
    question: "Your question, in your own words",
    article: "Which story; all of them if left out",
    private: "Show the answer to you alone",
    quote: "The quote, as you heard or read it",
    claimedSpeaker: "Whose words they are said to be",
    speaker: "Whose quotes",
    topic: "Only quotes about this",
    directOnly: "Only words in quotation marks",
    page: "Which page",
    style: "How much",
    focus: "What the summary should turn on",
    words: "The words to find",
    command: "Which command",
    on: "On or off",
    channel: "Which channel",
    hidden: "Set by a button",
  },

  summaryStyle: {
    brief: "Brief: one sentence",
    standard: "Standard: three sentences",
    "key-quotes": "Key quotes",
  } satisfies Record<SummaryStyle, string>,

  buttons: {
    context: "Context",
    more: "More",
    backToAnswer: "Back to the answer",
    followUp: "Ask a follow-up",
    share: "Share",
    delete: "Delete",
    helpful: "👍",
    unhelpful: "👎",
    earlier: "Earlier",
    later: "Later",
    showMine: "Show mine",
    deleteMine: "Delete mine",
  },

  answer: {
    doubtful: "The story may answer this here, but it isn't certain.",
    claim: (speaker: string) => `This is what ${speaker} says, not a fact that the story vouches for.`,
    understood: (question: string, about: string) => `${question} — about: ${about}`,
    storiesDiffer: "The stories answer this differently, or don't speak of the same thing. Compare them:",
    leftOut: (question: string) => `One question at a time: this one can be asked next. ${question}`,
    unanswered: "The story doesn't say.",
    reason: {
      "nothing-about-it": "Nothing in it is about this.",
      "not-this": "It is about this, but doesn't answer the question.",
      "unknown-name": "It doesn't mention whom you ask about.",
    } satisfies Record<UnansweredReason, string>,
    aside: {
      greeting: "Hello. Ask me about the story, for example: How long did the call last? I answer in its own words.",
      thanks: "You're welcome. Ask on, or check a quote with /who-said.",
      farewell: "Goodbye. The story stays here for your next question.",
      abuse:
        "I only have the story's own words, and may have missed what you asked. Try other words, or look for exact ones with /search.",
      identity:
        "I'm Verbatim, a bot that knows a story and answers in the story's own words, with who said them and where. /help shows what I can do.",
      abilities:
        "Ask me about the story in your own words: Who announced the call? What did Rutte say about aid? I can also check a quote (/who-said), list somebody's quotes (/quotes), sum the story up (/summary) and find words in it (/search).",
      summary: "For the story in a few of its own sentences there is /summary.",
      nothing:
        "I don't know which words to look for. Ask with a name or a thing in it, for example: Who announced the call?",
    } satisfies Record<AsideTopic, string>,
    citing: (sentence: string, numbers: readonly number[]) =>
      `${sentence} ${numbers.map((number) => `[${number}]`).join("")}`,
    connected: "A language model connected these sentences. Each was checked against the excerpts below.",
    nearest: "Near this, but not an answer",
    moreTitle: "More from the story",
    noMore: "There is nothing more on this in the story.",
  },

  check,
  diff,

  speaker: {
    unnamed: "somebody the story doesn't name",
    withRole: (name: string, role: string) => `${name}, ${role}`,
    reportedBy: (name: string, reporters: readonly string[]) =>
      `${name}, as reported by ${reporters.join(", and by ")}`,
    through: (line: string, medium: string) => `${line}, through ${medium}`,
    doubtful: (line: string) => `probably ${line}`,
    denying: (line: string) => `${line}, denying it`,
    indirect: (line: string) => `${line} (reported, not word for word)`,
  },

  otherSide: {
    claim: {
      denies: (denier: string | null) => (denier === null ? "What is denied:" : `What ${denier} denies:`),
      distances: (denier: string | null) =>
        denier === null ? "What a part in is denied:" : `What ${denier} says to have had no part in:`,
    },
    denial: {
      denies: (denier: string | null) => (denier === null ? "This is denied:" : `${denier} denies this:`),
      distances: (denier: string | null) =>
        denier === null ? "A part in this is denied:" : `${denier} says to have had no part in this:`,
    },
  },

  source: {
    paragraph: (number: number) => (number === 0 ? "headline" : `paragraph ${number}`),
    separator: " · ",
  },

  access: {
    channels: "Where I answer",
  },

  quotes: {
    title: (name: string) => `What ${name} is quoted with`,
    none: (name: string) => `The story has no such quote of ${name}.`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    suggestion: (name: string, count: number) => `${name} (${count})`,
  },

  summary: {
    title: (title: string) => title,
    none: "The story has no sentence that would do as a summary.",
    focusMissing: "The story has nothing on what the summary should turn on. This is the story as a whole:",
  },

  search: {
    exact: "In these words",
    close: "Close to these words",
    none: "The story doesn't have these words.",
  },

  context: {
    title: "In the story",
  },

  followUp: {
    title: "Ask the story",
    label: "Your question",
    placeholder: "How long did the call last?",
  },

  freeText: {
    unreadable: "Discord keeps the words of this reply from me. Mention me in it, or use /ask.",
  },

  feedback: {
    thanks: "Thank you. It is noted, without your words.",
  },

  help: {
    title: "What you can do here",
    freeText: "Or mention me, reply to me or write to me directly, and just ask.",
    private: "Only you see this.",
    stories: "The stories here",
    command: (name: string, isMenu: boolean) => (isMenu ? `Message menu → ${name}` : `/${name}`),
  },

  privacy,
  config,
  gaps,

  input: {
    flag: "true or false",
    number: (min: number, max: number) => `a whole number from ${min} to ${max}`,
    oneOf: (choices: readonly string[]) => `one of ${choices.join(", ")}`,
  },

  notice: {
    shortened: "Shortened to fit: something was left out.",
    marked: (words: readonly string[]) => `Marked: ${words.map((word) => `“${word}”`).join(", ")}`,
    nothing: "There is nothing to show here.",
    caution: "Caution",
    error: "Error",
    info: "Note",
    fault: (reference: string) =>
      `Something went wrong on my side, and nothing was lost. If it happens again, tell whoever runs the bot this number: ${reference}`,
  },

  problem,
  operator,
  terminal,
} as const;
