import { isObject, type JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";

/** Collects what is wrong with a payload, field by field, as Discord reports an invalid form body. */
export interface Complaints {
  /** `path` is dotted: `components.0.label`. */
  add(path: string, message: string, code?: string): void;
  /** @throws Refusal 50035 where anything was wrong. */
  refuseIfAny(): void;
}

export function createComplaints(): Complaints {
  const root: Record<string, unknown> = {};
  let count = 0;
  return {
    add(path, message, code = "INVALID_FORM_BODY") {
      count += 1;
      let node = root;
      for (const key of path === "" ? [] : path.split(".")) {
        if (!isObject(node[key])) node[key] = {};
        node = node[key] as Record<string, unknown>;
      }
      const errors = Array.isArray(node._errors) ? node._errors : [];
      node._errors = [...errors, { code, message }];
    },
    refuseIfAny() {
      if (count > 0) throw new Refusal(400, 50035, "Invalid Form Body", root);
    },
  };
}

/** The path of a field under another. */
export function under(path: string, field: string | number): string {
  return path === "" ? String(field) : `${path}.${field}`;
}

/** Complains about every field that isn't in the list: a misspelt field would be dropped in silence by Discord. */
export function knownFields(value: JsonObject, path: string, fields: readonly string[], complaints: Complaints): void {
  for (const field of Object.keys(value)) {
    if (!fields.includes(field)) complaints.add(under(path, field), "Unknown field", "UNKNOWN_FIELD");
  }
}

/** A text's length in UTF-16 code units; absent is fine unless it is required. */
export interface TextRule {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

export function checkText(value: unknown, path: string, rule: TextRule, complaints: Complaints): void {
  const { min = 0, max, required = false } = rule;
  if (value === undefined || value === null) {
    if (required) complaints.add(path, "This field is required", "BASE_TYPE_REQUIRED");
  } else if (typeof value !== "string") {
    complaints.add(path, "Must be a string", "STRING_TYPE_CONVERT");
  } else if (value.length < min || value.length > max) {
    complaints.add(path, `Must be between ${min} and ${max} in length.`, "BASE_TYPE_BAD_LENGTH");
  }
}

/** An integer between two bounds; absent is fine. */
export function checkInteger(value: unknown, path: string, min: number, max: number, complaints: Complaints): void {
  if (value === undefined || value === null) return;
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    complaints.add(path, `int value should be between ${min} and ${max}.`, "NUMBER_TYPE_RANGE");
  }
}

export function checkBoolean(value: unknown, path: string, complaints: Complaints): void {
  if (value !== undefined && value !== null && typeof value !== "boolean") {
    complaints.add(path, "Must be either true or false.", "BOOLEAN_TYPE_CONVERT");
  }
}

/** The objects of a list of bounded length; absent counts as an empty one. */
export function checkList(
  value: unknown,
  path: string,
  min: number,
  max: number,
  complaints: Complaints,
): readonly JsonObject[] {
  const list = value ?? [];
  if (!Array.isArray(list)) {
    complaints.add(path, "Only iterables may be used in a ListType", "LIST_TYPE_CONVERT");
    return [];
  }
  if (list.length < min || list.length > max) {
    complaints.add(path, `Must be between ${min} and ${max} in length.`, "BASE_TYPE_BAD_LENGTH");
  }
  return list.filter((item, index): item is JsonObject => {
    if (!isObject(item)) complaints.add(under(path, index), "Only dictionaries may be used in a DictType");
    return isObject(item);
  });
}
