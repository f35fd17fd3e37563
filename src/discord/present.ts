import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { Newsroom } from "../app/newsroom.ts";
import { verifyExcerpts } from "../command/verify-excerpts.ts";
import type { Form, Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import { type Addressee, addressActions, addressForm, placeholderIds } from "./addresses.ts";
import { fitReply } from "./fit/fit-reply.ts";
import { formProblems } from "./limits/form-limits.ts";
import { messageProblems } from "./limits/message-limits.ts";
import type { Performer } from "./performer.ts";
import { formBody } from "./render/form-body.ts";
import { type MessageBody, messageBody } from "./render/message-body.ts";
import type { Mode } from "./render/shown.ts";

export interface Presentation extends Addressee {
  readonly newsroom: Pick<Newsroom, "rememberInput" | "readSlice">;
  readonly mode: Mode;
  readonly words: Words;
}

/**
 * A reply as a message that Discord takes: shortened where it must be, its excerpts compared with the stored text.
 * @throws Error where an excerpt isn't the story's, or the message breaks a limit all the same.
 */
export async function presentReply(reply: Reply, presentation: Presentation): Promise<MessageBody> {
  const { mode, words, newsroom } = presentation;
  const measuringId = placeholderIds();
  const shown = fitReply(
    reply,
    (some) => messageProblems(messageBody(some, mode, words, measuringId)).length === 0,
    words,
  );
  await verifyExcerpts(shown, newsroom.readSlice);
  const addressed = await addressActions(shown, presentation);
  const body = messageBody(addressed.shown, mode, words, addressed.idOf);
  refuseProblems("message", messageProblems(body));
  return body;
}

/**
 * A form as a modal that Discord takes.
 * @throws Error where it breaks a limit.
 */
export async function presentForm(
  form: Form,
  addressee: Addressee,
  find: Performer["find"],
): Promise<APIModalInteractionResponseCallbackData> {
  const options = find(form.command)?.options ?? {};
  const id = await addressForm(form.command, form.input, addressee);
  const body = formBody(form, id, (option) => options[option]?.required ?? false);
  refuseProblems("form", formProblems(body));
  return body;
}

function refuseProblems(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new RangeError(`a ${what} that Discord would refuse: ${problems.join("; ")}`);
}
