import { type JsonObject, textFrom } from "../json.ts";
import { checkCommandName, checkLocalizations } from "./command-names.ts";
import { type Complaints, checkInteger, checkList, checkText, knownFields, under } from "./complaints.ts";

const subcommand = 1;
const subcommandGroup = 2;
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

/** Checks the options of a command or, `depth` levels down, of its subcommands. */
export function checkCommandOptions(value: unknown, path: string, depth: number, complaints: Complaints): void {
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
  checkCommandName(option.name, under(path, "name"), complaints);
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
    checkCommandOptions(option.options, under(path, "options"), depth + 1, complaints);
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
