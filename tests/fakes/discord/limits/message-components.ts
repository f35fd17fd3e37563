import type { JsonObject } from "../json.ts";
import { type Complaints, checkList, under } from "./complaints.ts";
import { kinds, layoutKinds } from "./component-kinds.ts";
import { createWalk } from "./component-walk.ts";
import { interactiveRules } from "./interactive-rules.ts";
import { layoutRules } from "./layout-rules.ts";

const rules = new Map([...interactiveRules, ...layoutRules]);

/** Discord states no such limit, but refuses messages somewhere above: in UTF-8 bytes, as JSON. */
const byteCeiling = 10_000;

/** Checks a message's components; `version2` is whether it has the Components V2 flag. */
export function checkMessageComponents(
  value: unknown,
  path: string,
  version2: boolean,
  complaints: Complaints,
): readonly JsonObject[] {
  const walk = createWalk(rules, complaints);
  const allowed = version2 ? [...layoutKinds, kinds.container] : [kinds.actionRow];
  const components = checkList(value, path, 0, version2 ? 40 : 5, complaints);
  components.forEach((component, index) => {
    walk.visit(component, under(path, index), allowed);
  });
  if (walk.tally.count > 40) {
    complaints.add(
      path,
      `The total number of components cannot exceed 40 (${walk.tally.count})`,
      "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    );
  }
  if (walk.tally.characters > 4000) {
    complaints.add(
      path,
      `The total number of characters in text cannot exceed 4000 (${walk.tally.characters})`,
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    );
  }
  if (Buffer.byteLength(JSON.stringify(components)) > byteCeiling) {
    complaints.add(path, `More than ${byteCeiling} bytes of components`, "COMPONENTS_TOO_LARGE");
  }
  return components;
}
