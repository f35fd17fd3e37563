import type { JsonObject } from "../json.ts";
import { textFrom } from "../json.ts";
import { type Complaints, checkInteger, checkText, knownFields, under } from "./complaints.ts";

/** What a walk over a tree of components adds up. */
export interface Tally {
  /** Components, nested ones included. */
  count: number;
  /** Characters in text displays, UTF-16 code units. */
  characters: number;
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
}

/** One kind's own fields, and what is checked of them. `type` and `id` are every component's. */
export interface ComponentRule {
  readonly fields: readonly string[];
  readonly check: (component: JsonObject, path: string, walk: Walk) => void;
}

export interface Walk {
  readonly complaints: Complaints;
  readonly tally: Tally;
  /** Checks a child: its kind must be among those allowed here. */
  visit(child: JsonObject, path: string, allowed: readonly number[]): void;
  /** Checks a custom id: 1 to 100 characters, its like nowhere else in the message. */
  customId(component: JsonObject, path: string): void;
}

/** Walks trees of components by a table of rules and adds up what it meets. */
export function createWalk(rules: ReadonlyMap<number, ComponentRule>, complaints: Complaints): Walk {
  const tally: Tally = { count: 0, characters: 0, customIds: new Set(), ids: new Set() };
  const walk: Walk = {
    complaints,
    tally,
    visit(child, path, allowed) {
      tally.count += 1;
      const rule = typeof child.type === "number" && allowed.includes(child.type) ? rules.get(child.type) : undefined;
      if (!rule) {
        const list = allowed.join(", ");
        complaints.add(under(path, "type"), `Value of field "type" must be one of (${list}).`, "UNION_TYPE_CHOICES");
        return;
      }
      knownFields(child, path, ["type", "id", ...rule.fields], complaints);
      checkComponentId(child.id, under(path, "id"), tally, complaints);
      rule.check(child, path, walk);
    },
    customId(component, path) {
      const at = under(path, "custom_id");
      checkText(component.custom_id, at, { min: 1, max: 100, required: true }, complaints);
      const customId = textFrom(component.custom_id);
      if (tally.customIds.has(customId)) {
        complaints.add(at, "Component custom id cannot be duplicated", "COMPONENT_CUSTOM_ID_DUPLICATED");
      }
      tally.customIds.add(customId);
    },
  };
  return walk;
}

function checkComponentId(id: unknown, path: string, tally: Tally, complaints: Complaints): void {
  checkInteger(id, path, 0, 2 ** 31 - 1, complaints);
  if (typeof id !== "number" || id === 0) return;
  if (tally.ids.has(id)) complaints.add(path, "Component id cannot be duplicated", "COMPONENT_ID_DUPLICATED");
  tally.ids.add(id);
}
