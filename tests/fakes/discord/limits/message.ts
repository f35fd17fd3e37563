import { isObject, type JsonObject, numberFrom, objectsOf, textFrom } from "../json.ts";
import { emptyMessage } from "../refusal.ts";
import { keptAttachments, type Message, messageFlags } from "../world/messages.ts";
import { checkText, createComplaints, knownFields, under } from "./complaints.ts";
import { checkEmbeds } from "./embeds.ts";
import { checkMessageComponents } from "./message-components.ts";

/** What a payload leaves a message with. */
export interface Draft {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly flags: number;
}

export interface MessageCheck {
  /** Where the payload stands in the request: `data` in a callback, else empty. */
  readonly path: string;
  /** The message that it edits; null for a new one. Fields left out of an edit stay as they are. */
  readonly existing: Message | null;
  /** The flags that may be set here, as bits. */
  readonly flags: number;
  readonly fileCount: number;
}

/** Flags of a new message, beside Ephemeral, which interactions alone know. */
export const newMessageFlags =
  messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.componentsV2;
export const editFlags = messageFlags.suppressEmbeds | messageFlags.componentsV2;

const fields = [
  "content",
  "tts",
  "nonce",
  "enforce_nonce",
  "embeds",
  "components",
  "allowed_mentions",
  "message_reference",
  "attachments",
  "sticker_ids",
  "poll",
  "flags",
];

/**
 * Checks a message's payload against every limit and hands out what it makes of the message.
 * @throws Refusal 50035 where a field is wrong, 50006 where nothing would be shown.
 */
export function checkMessage(payload: JsonObject, check: MessageCheck): Draft {
  const { path, existing } = check;
  const complaints = createComplaints();
  knownFields(payload, path, fields, complaints);
  const draft = draftOf(payload, check);
  const version2 = (draft.flags & messageFlags.componentsV2) !== 0;
  if (typeof payload.flags === "number" && (payload.flags & ~check.flags) !== 0) {
    complaints.add(under(path, "flags"), `These flags can't be set here: ${payload.flags & ~check.flags}`);
  }
  const wasVersion2 = existing !== null && (existing.flags & messageFlags.componentsV2) !== 0;
  if (wasVersion2 && !version2) {
    complaints.add(
      under(path, "flags"),
      "IS_COMPONENTS_V2 can't be removed",
      "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
    );
  }
  if (version2) {
    const notUsable = "cannot be used when using MessageFlags.IS_COMPONENTS_V2";
    for (const field of ["content", "embeds"] as const) {
      if (draft[field].length > 0)
        complaints.add(
          under(path, field),
          `The '${field}' field ${notUsable}`,
          "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        );
    }
  }
  checkText(payload.content, under(path, "content"), { max: 2000 }, complaints);
  checkEmbeds(payload.embeds, under(path, "embeds"), complaints);
  checkMessageComponents(payload.components ?? draft.components, under(path, "components"), version2, complaints);
  complaints.refuseIfAny();
  const kept = existing ? keptAttachments(existing, payload) : [];
  if (isEmpty(draft, version2, check.fileCount + kept.length)) throw emptyMessage();
  return draft;
}

/** What is amiss with who would be pinged, or null: we ask for an explicit "nobody" on every message. */
export function pingComplaint(payload: JsonObject): string | null {
  const mentions = payload.allowed_mentions;
  if (!isObject(mentions)) return "allowed_mentions is missing";
  const nobody = Array.isArray(mentions.parse) && mentions.parse.length === 0;
  const named = [mentions.users, mentions.roles].some((list) => Array.isArray(list) && list.length > 0);
  if (!nobody || named || mentions.replied_user === true) return "allowed_mentions lets somebody be pinged";
  return null;
}

function draftOf(payload: JsonObject, { existing, flags }: MessageCheck): Draft {
  const given = typeof payload.flags === "number" ? payload.flags : null;
  // An edit that names flags sets those that can be set by one, and leaves the others.
  const kept = existing ? existing.flags & ~messageFlags.loading & (given === null ? ~0 : ~editFlags) : 0;
  return {
    content: payload.content === undefined ? (existing?.content ?? "") : textFrom(payload.content),
    embeds: payload.embeds === undefined ? (existing?.embeds ?? []) : objectsOf(payload.embeds),
    components: payload.components === undefined ? (existing?.components ?? []) : objectsOf(payload.components),
    flags: kept | (numberFrom(given) & flags),
  };
}

function isEmpty(draft: Draft, version2: boolean, files: number): boolean {
  if (version2) return draft.components.length === 0;
  return draft.content.trim() === "" && draft.embeds.length === 0 && files === 0;
}
