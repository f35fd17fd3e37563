import { isObject, type JsonObject, objectsOf, textFrom } from "../json.ts";
import { checkCommandName, checkLocalizations } from "./command-names.ts";
import { checkCommandOptions } from "./command-options.ts";
import { type Complaints, checkText, createComplaints, knownFields, under } from "./complaints.ts";

const slash = 1;
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
    checkCommandName(command.name, under(path, "name"), complaints);
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
  checkCommandOptions(command.options, under(path, "options"), 0, complaints);
  if (lengthOf(command) > 8000) {
    complaints.add(path, "Command exceeds maximum size (8000)", "APPLICATION_COMMAND_TOO_LARGE");
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
