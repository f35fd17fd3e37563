/** An object as it came over the wire: nothing is known about its fields. */
export type JsonObject = { readonly [field: string]: unknown };

/** Whether a value is an object with fields, not an array and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value where it is an object, else an empty one: for reading what was already validated. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of an array; anything else counts as none. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value where it is a string, else an empty one. */
export function textFrom(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value where it is a number, else nought. */
export function numberFrom(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
