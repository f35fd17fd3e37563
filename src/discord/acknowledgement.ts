import {
  type APIModalInteractionResponseCallbackData,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
} from "discord.js";
import type { Effect } from "../command/command.ts";
import type { CommandInteraction, PressInteraction } from "./interaction-invocation.ts";
import type { MessageBody } from "./render/message-body.ts";

/** Answers one interaction: at once where the answer is ready in time, and by deferring where it isn't. */
export interface Acknowledgement {
  /** Says what is to come, so that deferring can promise the right thing. */
  settle(effect: Effect, isPrivate: boolean): void;
  /** A new message. */
  answer(body: MessageBody): Promise<void>;
  /** Changes the message whose button was pressed. */
  change(body: MessageBody): Promise<void>;
  /** Deletes that message. */
  remove(): Promise<void>;
  openForm(form: APIModalInteractionResponseCallbackData): Promise<void>;
  /** Tells the invoker alone what went wrong; all see it only where a public answer was already promised. */
  tell(body: MessageBody): Promise<void>;
}

type Deferral = "reply" | "update";

/** Starts counting when it is made; after `patience` milliseconds it defers. */
export function createAcknowledgement(
  interaction: CommandInteraction | PressInteraction,
  patience: number,
): Acknowledgement {
  let effect: Effect | null = null;
  let isPrivate = true;
  let deferral: { readonly kind: Deferral; readonly done: Promise<unknown> } | null = null;

  const defer = (): void => {
    // A form must come first: its command has to be quick, or its opening fails and is told.
    if (effect === "form") return;
    const kind = effect === "reply" || !isPress(interaction) ? "reply" : "update";
    const done = kind === "reply" ? interaction.deferReply(ephemeralIf(isPrivate)) : deferUpdate(interaction);
    done.catch(() => undefined);
    deferral = { kind, done };
  };
  const timer = setTimeout(defer, patience);

  const deferred = async (): Promise<Deferral | null> => {
    clearTimeout(timer);
    await deferral?.done;
    return deferral?.kind ?? null;
  };

  const send = async (body: MessageBody, hidden: boolean): Promise<void> => {
    const kind = await deferred();
    if (kind === null) await interaction.reply(options(body, hidden));
    else if (kind === "reply") await interaction.editReply(edit(body));
    else await interaction.followUp(options(body, hidden));
  };

  return {
    settle(planned, hidden) {
      effect = planned;
      isPrivate = hidden;
    },
    answer: (body) => send(body, isPrivate),
    tell: (body) => send(body, true),
    async change(body) {
      const kind = await deferred();
      if (kind === null && isPress(interaction)) await update(interaction, body);
      else await interaction.editReply(edit(body));
    },
    async remove() {
      const kind = await deferred();
      if (kind === null && isPress(interaction)) await deferUpdate(interaction);
      await interaction.deleteReply();
    },
    async openForm(form) {
      clearTimeout(timer);
      if (interaction.isModalSubmit()) throw new TypeError("a form can't open another");
      await interaction.showModal(form);
    },
  };
}

const isPress = (interaction: CommandInteraction | PressInteraction): interaction is PressInteraction =>
  interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());

const deferUpdate = (interaction: CommandInteraction | PressInteraction): Promise<unknown> =>
  isPress(interaction) ? interaction.deferUpdate() : interaction.deferReply();

async function update(interaction: PressInteraction, body: MessageBody): Promise<void> {
  if (interaction.isModalSubmit()) {
    if (interaction.isFromMessage()) await interaction.update(edit(body));
  } else await interaction.update(edit(body));
}

const ephemeralIf = (hidden: boolean) => (hidden ? { flags: MessageFlags.Ephemeral as const } : {});

const nobody = { parse: [], repliedUser: false } as const;

// discord.js names the flags that each way of sending takes; which ones a body has is settled where it is rendered.
const options = (body: MessageBody, hidden: boolean): InteractionReplyOptions =>
  ({
    ...body,
    flags: body.flags | (hidden ? MessageFlags.Ephemeral : 0),
    allowedMentions: nobody,
  }) as InteractionReplyOptions;

const edit = (body: MessageBody): InteractionUpdateOptions =>
  ({ ...body, allowedMentions: nobody }) as InteractionUpdateOptions;
