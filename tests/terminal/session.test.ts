import { describe, expect, it } from "vitest";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";
import { createPlainNewsroom } from "../fakes/plain-newsroom.ts";
import { createTestSession } from "./fake-session.ts";

describe("a session in the terminal", () => {
  it("answers a question in the story's words, with what answers, paragraph and title", async () => {
    const answer = await createTestSession().handle("What froze?");
    expect(answer).toContain("1. The harbour froze on Monday.");
    expect(answer).toContain("Marked: ");
    expect(answer).toContain("paragraph 1 · harbour");
  });

  it("runs a command as it is typed", async () => {
    expect(await createTestSession().handle("/summary style:brief")).toContain("Ferries stayed in port.");
  });

  it("offers follow-ups by number, and takes one", async () => {
    const session = createTestSession();
    expect(await session.handle("What froze?")).toMatch(/\[1\] Context/);
    expect(await session.handle("1")).toContain("Ferries stayed in port. The harbour froze on Monday.");
  });

  it("offers no form, nothing to take away and nothing to share", async () => {
    const answer = await createTestSession().handle("/ask question:froze private:true");
    expect(answer).toContain("[1]");
    expect(answer).not.toMatch(/follow-up|Delete|Share/);
  });

  it.each([
    ["7", "There is no [7]"],
    ["/sumary", "Did you mean /summary?"],
    ["/ask qestion:what", "Did you mean question:?"],
    ["/ask colour:red", "It takes question:, article:, private:."],
    ["/help me", "/help takes no options."],
    ["/ask", "/ask needs question."],
    ['/ask "what', "opened and not closed"],
    ["/ask what private:perhaps", "true or false"],
    ["/ask question:a question:b", "given twice"],
    ['/ask "a" b', "belongs to no option"],
    ["🙂", "There is no question in that."],
    ["/ask froze article:nowhere", "no story called “nowhere”"],
    ["/config show", "only on a server"],
  ])("tells what to do about “%s”", async (line, told) => {
    expect(await createTestSession().handle(line)).toContain(told);
  });

  it("tells that 6,000 characters are too many", async () => {
    expect(await createTestSession().handle("a".repeat(6000))).toContain("6000 characters long");
  });

  it("says nothing to an empty line, and ends with /quit", async () => {
    const session = createTestSession();
    expect(await session.handle(" ")).toBe("");
    expect(await session.handle("/quit")).toBeNull();
  });

  it("lists in its help what can be typed here, and nothing for moderators or menus", async () => {
    const help = await createTestSession().handle("/help");
    expect(help).toContain("/who-said");
    expect(help).not.toMatch(/\/config|Check this quote/);
  });

  it("turns a fault into a reference and goes on", async () => {
    const knowledge = createPlainKnowledge();
    const faulty = {
      ...knowledge,
      answer: () => {
        throw new Error("secret");
      },
    };
    const session = createTestSession(createPlainNewsroom({ ice: "It froze." }, faulty), () => "REF123");
    const answer = await session.handle("What froze?");
    expect(answer).toContain("REF123");
    expect(answer).not.toContain("secret");
    expect(await session.handle("/search froze")).toContain("It froze.");
  });

  it("doesn't show an excerpt that isn't the stored text", async () => {
    const newsroom = { ...createPlainNewsroom({ ice: "It froze." }), readSlice: async () => "It thawed." };
    const session = createTestSession(newsroom, () => "REF123");
    const answer = await session.handle("What froze?");
    expect(answer).toContain("REF123");
    expect(answer).not.toContain("It froze.");
  });
});
