import { type APIModalInteractionResponseCallbackData, ComponentType } from "discord.js";
import { idProblems } from "./row-limits.ts";

const fieldLimit = 5;
const titleLimit = 45;
const placeholderLimit = 100;
const answerLimit = 4000;

/** Every limit of Discord's that a modal breaks, in words for the log; none where it can be opened. */
export function formProblems({
  title,
  custom_id,
  components,
}: APIModalInteractionResponseCallbackData): readonly string[] {
  const ids = components.flatMap((label) =>
    label.type === ComponentType.Label && "custom_id" in label.component ? [label.component.custom_id] : [],
  );
  return [
    ...lengthProblems("title", title, titleLimit),
    ...idProblems(custom_id),
    ...(components.length === 0 || components.length > fieldLimit ? [`${components.length} fields`] : []),
    ...(new Set(ids).size < ids.length ? ["a repeated field"] : []),
    ...components.flatMap(fieldProblems),
  ];
}

type Field = APIModalInteractionResponseCallbackData["components"][number];

function fieldProblems(field: Field): readonly string[] {
  if (field.type !== ComponentType.Label) return ["a field without a label"];
  const { component } = field;
  if (component.type !== ComponentType.TextInput) return ["a field of a kind that isn't used"];
  const { max_length: most = answerLimit, placeholder = "" } = component;
  return [
    ...lengthProblems("label", field.label, titleLimit),
    ...idProblems(component.custom_id),
    ...(placeholder.length > placeholderLimit ? [`a placeholder of ${placeholder.length} characters`] : []),
    ...(most < 1 || most > answerLimit ? [`an answer of up to ${most} characters`] : []),
  ];
}

const lengthProblems = (what: string, text: string, limit: number): readonly string[] =>
  text.trim() === "" || text.length > limit ? [`a ${what} of ${text.length} characters`] : [];
