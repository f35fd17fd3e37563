import { isObject, type JsonObject, objectOf, objectsOf, textFrom } from "../json.ts";
import {
  type Complaints,
  checkInteger,
  checkList,
  checkText,
  createComplaints,
  knownFields,
  under,
} from "./complaints.ts";

const slash = 1;
const subcommand = 1;
const subcommandGroup = 2;
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const commandFields = [
  "id",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "type",
  "options",
  "default_member_permissions",
  "dm_permission",
  "nsfw",
  "integration_types",
  "contexts",
  "handler",
];
const optionFields = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "required",
  "choices",
  "options",
  "autocomplete",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "channel_types",
];
/** How many commands of each type a scope holds: slash, user menu, message menu. */
const perScope: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/**
 * Checks one scope's commands as a whole: each one's names, texts and options, no name twice, not too many.
 * @throws Refusal 50035
 */
export function checkCommands(commands: readonly JsonObject[]): void {
  const complaints = createComplaints();
  const seen = new Map<number, Set<string>>();
  commands.forEach((command, index) => {
    const path = String(index);
    const type = typeof command.type === "number" ? command.type : slash;
    checkCommand(command, type, path, complaints);
    const names = seen.get(type) ?? new Set();
    if (names.has(textFrom(command.name))) {
      complaints.add(
        under(path, "name"),
        "Application command names must be unique",
        "APPLICATION_COMMANDS_DUPLICATE_NAME",
      );
    }
    seen.set(type, names.add(textFrom(command.name)));
    if (names.size > (perScope[type] ?? 0)) complaints.add(path, "Too many commands of this type in this scope");
  });
  complaints.refuseIfAny();
}

function checkCommand(command: JsonObject, type: number, path: string, complaints: Complaints): void {
  knownFields(command, path, commandFields, complaints);
  if (type === slash) {
    checkName(command.name, under(path, "name"), complaints);
    checkText(command.description, under(path, "description"), { min: 1, max: 100, required: true }, complaints);
  } else {
    checkText(command.name, under(path, "name"), { min: 1, max: 32, required: true }, complaints);
    if (textFrom(command.description) !== "") {
      complaints.add(under(path, "description"), "Context menu commands cannot have description");
    }
    if (objectsOf(command.options).length > 0) {
      complaints.add(under(path, "options"), "Context menu commands cannot have options");
    }
  }
  checkLocalizations(command, path, complaints);
  checkNumbers(command.contexts, under(path, "contexts"), [0, 1, 2], complaints);
  checkNumbers(command.integration_types, under(path, "integration_types"), [0, 1], complaints);
  if (typeof command.default_member_permissions === "string" && !/^\d+$/.test(command.default_member_permissions)) {
    complaints.add(under(path, "default_member_permissions"), "Not a set of permissions");
  }
  checkOptions(command.options, under(path, "options"), 0, complaints);
  if (lengthOf(command) > 8000) {
    complaints.add(path, "Command exceeds maximum size (8000)", "APPLICATION_COMMAND_TOO_LARGE");
  }
}

function checkOptions(value: unknown, path: string, depth: number, complaints: Complaints): void {
  const options = checkList(value, path, 0, 25, complaints);
  const names = new Set<string>();
  let optionalSeen = false;
  options.forEach((option, index) => {
    const at = under(path, index);
    checkOption(option, at, depth, complaints);
    if (names.has(textFrom(option.name))) {
      complaints.add(under(at, "name"), "Option names must be unique", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE");
    }
    names.add(textFrom(option.name));
    if (option.required === true && optionalSeen) {
      complaints.add(
        at,
        "Required options must be placed before non-required options",
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
      );
    }
    optionalSeen ||= option.required !== true;
  });
  const nested = options.filter((option) => option.type === subcommand || option.type === subcommandGroup);
  if (nested.length > 0 && nested.length < options.length) {
    complaints.add(path, "Sub-commands and options are mutually exclusive", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID");
  }
}

function checkOption(option: JsonObject, path: string, depth: number, complaints: Complaints): void {
  knownFields(option, path, optionFields, complaints);
  checkName(option.name, under(path, "name"), complaints);
  checkText(option.description, under(path, "description"), { min: 1, max: 100, required: true }, complaints);
  checkLocalizations(option, path, complaints);
  if (option.type === undefined) complaints.add(under(path, "type"), "This field is required", "BASE_TYPE_REQUIRED");
  checkInteger(option.type, under(path, "type"), 1, 11, complaints);
  checkInteger(option.min_length, under(path, "min_length"), 0, 6000, complaints);
  checkInteger(option.max_length, under(path, "max_length"), 1, 6000, complaints);
  if (option.type === subcommandGroup && depth > 0) complaints.add(path, "Groups can't be nested");
  if (option.type === subcommand && depth > 1) complaints.add(path, "Subcommands can't be nested");
  if (option.type === subcommand || option.type === subcommandGroup) {
    if (option.required !== undefined) complaints.add(under(path, "required"), "A subcommand can't be required");
    checkOptions(option.options, under(path, "options"), depth + 1, complaints);
  } else if (option.options !== undefined) {
    complaints.add(under(path, "options"), "Only subcommands have options");
  }
  checkChoices(option, path, complaints);
}

function checkChoices(option: JsonObject, path: string, complaints: Complaints): void {
  const choices = checkList(option.choices, under(path, "choices"), 0, 25, complaints);
  if (choices.length > 0 && option.autocomplete === true) {
    complaints.add(path, "Autocomplete and choices are mutually exclusive");
  }
  choices.forEach((choice, index) => {
    const at = under(path, `choices.${index}`);
    knownFields(choice, at, ["name", "name_localizations", "value"], complaints);
    checkText(choice.name, under(at, "name"), { min: 1, max: 100, required: true }, complaints);
    if (typeof choice.value !== "number") {
      checkText(choice.value, under(at, "value"), { min: 1, max: 100, required: true }, complaints);
    }
  });
}

function checkName(name: unknown, path: string, complaints: Complaints): void {
  checkText(name, path, { min: 1, max: 32, required: true }, complaints);
  const text = textFrom(name);
  if (!namePattern.test(text) || text !== text.toLowerCase()) {
    complaints.add(path, "Command name is invalid", "APPLICATION_COMMAND_INVALID_NAME");
  }
}

function checkLocalizations(value: JsonObject, path: string, complaints: Complaints): void {
  for (const [locale, name] of Object.entries(objectOf(value.name_localizations))) {
    checkText(name, under(path, `name_localizations.${locale}`), { min: 1, max: 32 }, complaints);
  }
  for (const [locale, text] of Object.entries(objectOf(value.description_localizations))) {
    checkText(text, under(path, `description_localizations.${locale}`), { min: 1, max: 100 }, complaints);
  }
}

function checkNumbers(value: unknown, path: string, allowed: readonly number[], complaints: Complaints): void {
  if (value === undefined || value === null) return;
  const list = Array.isArray(value) ? value : [];
  const distinct = new Set(list).size === list.length;
  if (list.length === 0 || !distinct || list.some((item) => !allowed.includes(item))) {
    complaints.add(path, `Must be distinct values among (${allowed.join(", ")})`);
  }
}

/** Name, description and values, with those of every option and choice; of localised texts the longest counts. */
function lengthOf(value: JsonObject): number {
  const own =
    longest(value.name, value.name_localizations) + longest(value.description, value.description_localizations);
  const choices = objectsOf(value.choices).map((choice) => lengthOf(choice) + textFrom(choice.value).length);
  const options = objectsOf(value.options).map(lengthOf);
  return [...choices, ...options].reduce((sum, length) => sum + length, own);
}

function longest(text: unknown, localized: unknown): number {
  const all = isObject(localized) ? Object.values(localized) : [];
  return Math.max(textFrom(text).length, ...all.map((item) => textFrom(item).length));
}
