import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../commands/index.ts";
import type { Command } from "../src/command/command.ts";
import { en } from "../src/words/en.ts";
import { projectRoot, sourceFiles } from "./project.ts";

describe("the list of commands", () => {
  it("holds every command file", async () => {
    const files = sourceFiles("commands").filter((file) => basename(file) !== "index.ts");
    const listed = new Set(commands);
    for (const file of files) {
      const exported = Object.values((await import(`${projectRoot}/${file}`)) as Record<string, Command>);
      expect(exported, `${file} exports one command`).toHaveLength(1);
      expect(listed.has(exported[0] as Command), `${file} is listed`).toBe(true);
    }
    expect(commands).toHaveLength(files.length);
  });

  it("gives each its own name", () => {
    expect(new Set(commands.map((command) => command.name)).size).toBe(commands.length);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "describes %s and its options in at most 100 characters",
    (_name, command) => {
      const texts = [
        command.description(en),
        ...Object.values(command.options).map((option) => option.description(en)),
      ];
      for (const text of texts) expect(text.length).toBeGreaterThan(0);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(100);
    },
  );

  it("lets servers switch off those that say so, and no other", () => {
    const choice = commands.find(({ name }) => name === "config command")?.options.command;
    const offered = choice?.type === "choice" ? choice.choices : [];
    const switchable = commands.filter((command) => command.switchable).map(({ name }) => name);
    expect([...offered].sort()).toEqual(switchable.sort());
    const buttons = commands.flatMap(({ partOf }) => partOf ?? []);
    for (const name of buttons) expect(switchable).toContain(name);
  });

  it("keeps every option of a moderator's command behind the moderators' door", () => {
    for (const command of commands.filter(({ name }) => name.startsWith("config"))) {
      expect(command).toMatchObject({ access: "moderators", switchable: false, private: true });
    }
  });
});
