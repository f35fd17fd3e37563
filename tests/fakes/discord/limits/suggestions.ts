import type { JsonObject } from "../json.ts";
import { checkList, checkText, createComplaints, knownFields } from "./complaints.ts";

/** A suggestion shown while an option is typed. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/**
 * Checks an autocomplete answer: at most 25 choices, name and value of at most 100 characters.
 * @throws Refusal 50035
 */
export function checkSuggestions(data: JsonObject): readonly Choice[] {
  const complaints = createComplaints();
  knownFields(data, "data", ["choices"], complaints);
  if (data.choices === undefined) complaints.add("data.choices", "This field is required", "BASE_TYPE_REQUIRED");
  const choices = checkList(data.choices, "data.choices", 0, 25, complaints);
  choices.forEach((choice, index) => {
    const path = `data.choices.${index}`;
    knownFields(choice, path, ["name", "name_localizations", "value"], complaints);
    checkText(choice.name, `${path}.name`, { min: 1, max: 100, required: true }, complaints);
    if (typeof choice.value !== "number") {
      checkText(choice.value, `${path}.value`, { min: 1, max: 100, required: true }, complaints);
    }
  });
  complaints.refuseIfAny();
  return choices.map((choice) => ({ name: choice.name as string, value: choice.value as string | number }));
}
