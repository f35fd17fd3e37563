import { describe, expect, it } from "vitest";
import { readMessage } from "../../../src/knowledge/checking/pasted-message.ts";

const speakersIn = (message: string) =>
  readMessage(message).flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));

describe("who is claimed in a pasted message", () => {
  it.each([
    ["who signs it", "“We are ready,” said Ann Lee", "Ann Lee"],
    ["who introduces it", "Ann Lee said: “We are ready to work”", "Ann Lee"],
    ["whose label it has", "Ann Lee: We are ready to work", "Ann Lee"],
  ])("is %s", (_name, message, speaker) => {
    expect(speakersIn(message)).toContain(speaker);
  });

  it.each([
    "Did Ann Lee really say “We are ready to work”?",
    "Is it true that Ann Lee said we are ready to work",
    "So Ann Lee literally said: we are ready to work",
    "Ann Lee never said that we are ready to work",
  ])("is the name alone in “%s”", (message) => {
    expect(speakersIn(message)).toContain("Ann Lee");
  });

  it.each(["Norway's Harbour Ministry said it had not asked", "Norway’s Harbour Ministry said it had not asked"])(
    "is never the rest of a name behind its apostrophe: %s",
    (message) => {
      expect(speakersIn(message).filter((speaker) => /^s /.test(speaker))).toEqual([]);
    },
  );
});
