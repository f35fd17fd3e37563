import { type JsonObject, objectOf, textFrom } from "../json.ts";
import { type Complaints, checkText, under } from "./complaints.ts";

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Checks the name of a slash command or of an option: 1 to 32 characters, lower case. */
export function checkCommandName(name: unknown, path: string, complaints: Complaints): void {
  checkText(name, path, { min: 1, max: 32, required: true }, complaints);
  const text = textFrom(name);
  if (!namePattern.test(text) || text !== text.toLowerCase()) {
    complaints.add(path, "Command name is invalid", "APPLICATION_COMMAND_INVALID_NAME");
  }
}

/** Checks the translations of a name and of a description. */
export function checkLocalizations(value: JsonObject, path: string, complaints: Complaints): void {
  for (const [locale, name] of Object.entries(objectOf(value.name_localizations))) {
    checkText(name, under(path, `name_localizations.${locale}`), { min: 1, max: 32 }, complaints);
  }
  for (const [locale, text] of Object.entries(objectOf(value.description_localizations))) {
    checkText(text, under(path, `description_localizations.${locale}`), { min: 1, max: 100 }, complaints);
  }
}
