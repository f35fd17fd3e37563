import type { Command } from "../src/command/command.ts";
import { ask } from "./ask.ts";
import { answer } from "./buttons/answer.ts";
import { askOn } from "./buttons/ask-on.ts";
import { context } from "./buttons/context.ts";
import { deleteAnswer } from "./buttons/delete.ts";
import { deleteMine } from "./buttons/delete-mine.ts";
import { feedback } from "./buttons/feedback.ts";
import { followUp } from "./buttons/follow-up.ts";
import { more } from "./buttons/more.ts";
import { quotesPage } from "./buttons/quotes-page.ts";
import { showMine } from "./buttons/show-mine.ts";
import { configChannel } from "./config/channel.ts";
import { configSwitchCommand } from "./config/command.ts";
import { configEverywhere } from "./config/everywhere.ts";
import { configFreeText } from "./config/free-text.ts";
import { configGaps } from "./config/gaps.ts";
import { configKeepQuestions } from "./config/keep-questions.ts";
import { configModel } from "./config/model.ts";
import { configOpenChannel } from "./config/open-channel.ts";
import { configPlainText } from "./config/plain-text.ts";
import { configShow } from "./config/show.ts";
import { configStory } from "./config/story.ts";
import { help } from "./help.ts";
import { checkThisQuote } from "./menus/check-this-quote.ts";
import { findInTheStory } from "./menus/find-in-the-story.ts";
import { privacy } from "./privacy.ts";
import { quotes } from "./quotes.ts";
import { search } from "./search.ts";
import { summary } from "./summary.ts";
import { whoSaid } from "./who-said.ts";

/** Every command there is, in the order in which help lists them; a test holds this list against the files. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  quotes,
  summary,
  search,
  checkThisQuote,
  findInTheStory,
  help,
  privacy,
  configShow,
  configSwitchCommand,
  configChannel,
  configEverywhere,
  configFreeText,
  configOpenChannel,
  configPlainText,
  configStory,
  configKeepQuestions,
  configModel,
  configGaps,
  context,
  more,
  answer,
  quotesPage,
  followUp,
  askOn,
  deleteAnswer,
  feedback,
  showMine,
  deleteMine,
];
