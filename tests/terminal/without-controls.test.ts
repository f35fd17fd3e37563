import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutControls } from "../../src/terminal/without-controls.ts";

describe("text from outside", () => {
  it("leaves nothing that steers a terminal, whatever it was", () => {
    const unit = fc.oneof(fc.constantFrom("\u001b", "[", "]", "0", ";", "m", "\u0007", "\u009b", "\\"), fc.string());
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        expect(withoutControls(parts.join(""))).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it("stays as it is otherwise, right-to-left scripts and emoji included", () => {
    const text = "שלום “world”\n👩‍👩‍👧 日本";
    expect(withoutControls(text)).toBe(text);
  });

  it("comes to an end with hostile text of any length", () => {
    expect(withoutControls("\u001b[;".repeat(100_000))).not.toContain("\u001b");
    expect(withoutControls(`\u001b]${";a".repeat(100_000)}`)).not.toContain("\u001b");
    expect(withoutControls(`\u001b${"[".repeat(50_000)}`)).not.toContain("\u001b");
  });
});
