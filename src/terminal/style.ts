import { styleText } from "node:util";

/** How words stand out; each gives the text back as it is where there are no colours. */
export interface Style {
  /** Whether anything stands out at all; where not, it has to be said in words. */
  readonly coloured: boolean;
  strong(text: string): string;
  faint(text: string): string;
  added(text: string): string;
  removed(text: string): string;
  caution(text: string): string;
}

export function createStyle(coloured: boolean): Style {
  const styled = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    coloured && text !== "" ? styleText(format, text, { validateStream: false }) : text;
  return {
    coloured,
    strong: styled("bold"),
    faint: styled("dim"),
    added: styled("green"),
    removed: styled("red"),
    caution: styled("yellow"),
  };
}

/** Whether an output takes colours: a terminal does, unless the person wants none (no-color.org) or it is a dumb one. */
export function takesColours(
  output: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
}
