import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, sourceFiles } from "./project.ts";

// What each room may import beside itself. Nothing looks up.
const table: Readonly<Record<string, readonly string[]>> = {
  discord: ["command", "reply", "app", "words", "observe", "domain"],
  terminal: ["command", "reply", "app", "words", "observe", "domain"],
  batch: ["command", "reply", "app", "words", "observe", "domain"],
  commands: ["command", "reply", "app", "words", "domain"],
  command: ["reply", "app", "words", "domain"],
  reply: ["words", "domain"],
  app: ["knowledge", "ingest", "model", "store", "workers", "text", "observe", "domain"],
  workers: ["knowledge", "ingest", "text", "domain"],
  ingest: ["text", "domain"],
  knowledge: ["text", "domain"],
  store: ["domain"],
  model: ["domain"],
  observe: ["domain"],
  text: ["domain"],
  words: ["domain"],
  domain: [],
};

const files = [...sourceFiles("src"), ...sourceFiles("commands")];
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe("the house", () => {
  it("imports only what the table allows", () => {
    const upward: string[] = [];
    for (const [file, targets] of imports) {
      const room = roomOf(file);
      if (room === "entry") continue;
      for (const target of targets) {
        const other = roomOf(target);
        if (other !== room && !table[room]?.includes(other)) upward.push(`${file} → ${target}`);
      }
    }
    expect(upward).toEqual([]);
  });

  it("has no room that the table doesn't know", () => {
    const rooms = new Set(files.map(roomOf));
    rooms.delete("entry");
    expect([...rooms].filter((room) => !(room in table))).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(findCircle(imports)).toBeNull();
  });
});

/** The room of a file: the folder under `src`, `commands`, or `entry` for the composition roots. */
function roomOf(file: string): string {
  const [top, room, ...rest] = file.split("/");
  if (top === "commands") return "commands";
  return rest.length === 0 ? "entry" : (room ?? "entry");
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(projectRoot, file), "utf8");
  const found = source.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...found].map((match) => posix.join(posix.dirname(file), match[1] ?? ""));
}

function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}
