import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Action } from "../../reply/reply.ts";
import { plainLines } from "./escape.ts";

export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Hands out the `custom_id` under which an action comes back. */
export type IdOf = (action: Action) => string;

const buttonsPerRow = 5;

/** Buttons five to a row; a choice has a row of its own. */
export function actionRows(actions: readonly Action[], idOf: IdOf): readonly ActionRow[] {
  const rows: ActionRow[] = [];
  let buttons: APIButtonComponentWithCustomId[] = [];
  for (const action of actions) {
    if (action.kind === "choice") {
      rows.push(row([choice(action, idOf)]));
      continue;
    }
    if (buttons.length % buttonsPerRow === 0) {
      buttons = [];
      rows.push(row(buttons));
    }
    buttons.push(button(action, idOf));
  }
  return rows;
}

const row = (components: APIComponentInMessageActionRow[]): ActionRow => ({
  type: ComponentType.ActionRow,
  components,
});

const styles = { primary: ButtonStyle.Primary, secondary: ButtonStyle.Secondary, danger: ButtonStyle.Danger } as const;

function button(action: Extract<Action, { kind: "button" }>, idOf: IdOf): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: styles[action.style],
    custom_id: idOf(action),
    label: plainLines(action.label),
    ...(action.emoji === undefined ? {} : { emoji: { name: action.emoji } }),
  };
}

function choice(action: Extract<Action, { kind: "choice" }>, idOf: IdOf): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: idOf(action),
    placeholder: plainLines(action.placeholder),
    options: action.choices.map(({ label, value, detail }) => ({
      label: plainLines(label),
      value,
      ...(detail ? { description: plainLines(detail) } : {}),
    })),
  };
}
