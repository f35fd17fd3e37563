import { describe, expect, it } from "vitest";
import { cite } from "../../../src/domain/citation.ts";
import type { Attribution, Quotation } from "../../../src/domain/quotation.ts";
import type { Span } from "../../../src/domain/span.ts";
import { evidenceOf } from "../../../src/knowledge/connecting/evidence.ts";
import { showableSentences } from "../../../src/knowledge/connecting/showable-sentences.ts";
import { createKnowledge } from "../../../src/knowledge/create-knowledge.ts";
import { loadResources } from "../../../src/resources.ts";
import { sampleArticle } from "../../store/sample-article.ts";

const resources = loadResources();
const knowledge = createKnowledge(resources);

/** What may be shown of a text's last sentence, in which these claims are made. */
function showable(text: string, ...claims: readonly ((place: (words: string) => Span) => Quotation)[]) {
  const article = sampleArticle({ id: "one", title: "", text });
  const place = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no “${words}”`);
    return { start, end: start + words.length };
  };
  const annotated = knowledge.prepare(
    article,
    claims.map((claim) => claim(place)),
  );
  const last = annotated.segmentation.sentences.at(-1);
  if (!last) throw new Error("no sentence");
  const passage = { citation: cite(article, last.span, last.paragraph), marks: [], attribution: null };
  return evidenceOf(passage, annotated).flatMap((evidence) => showableSentences(evidence, resources.connecting));
}

const roe = { name: "Eva Roe", role: "judge" };
const claim =
  (source: string, cue: string, content: string, changed: Partial<Attribution> = {}, denies = false) =>
  (place: (words: string) => Span): Quotation => ({
    kind: "indirect",
    content: [place(content)],
    attribution: {
      cue: place(cue),
      source: place(source),
      speaker: roe,
      via: [],
      medium: null,
      confidence: 0.6,
      ...changed,
    },
    ...(denies ? { denial: { kind: "denies", ofContent: false, claims: [] } } : {}),
  });
const standing = (...made: Parameters<typeof showable>) =>
  showable(...made)
    .filter(({ lacks }) => lacks === null)
    .map(({ text }) => text);

describe("a claim is put under its speaker's name", () => {
  const said = "Eva Roe said that the mill is safe.";
  const framed = "According to Eva Roe, the mill is safe";
  const content = "that the mill is safe";

  it("where the story plainly says so, and it is sure enough", () => {
    const made = standing(said, claim("Eva Roe", "said", content));
    expect(made).toContain(framed);
    expect(made).toContain("According to the judge Eva Roe, the mill is safe");
    expect(made).toContain("The mill is safe, said Eva Roe");
    expect(made).toContain(said);
  });

  it.each<[string, ReturnType<typeof claim>]>([
    ["it isn't sure whose it is", claim("Eva Roe", "said", content, { confidence: 0.59 })],
    ["somebody else reports it", claim("Eva Roe", "said", content, { via: [{ name: "Jon Hale", role: null }] })],
    ["it denies something", claim("Eva Roe", "said", content, {}, true)],
    ["the story names nobody", claim("Eva Roe", "said", content, { speaker: null })],
  ])("but not where %s: then it stays as it is told", (_, made) => {
    expect(standing(said, made)).toEqual([said]);
  });

  it.each([
    ["Eva Roe hoped that the mill is safe.", "Eva Roe", "hoped"],
    ["In a play, Eva Roe said that the mill is safe.", "Eva Roe", "said"],
    ["Eva Roe never said that the mill is safe.", "Eva Roe", "said"],
    ["If Eva Roe said that the mill is safe, all is well.", "Eva Roe", "said"],
    ["Eva Roe said that the mill is safe, if old.", "Eva Roe", "said"],
    ["Eva Roe said that the mill is safe (in a play).", "Eva Roe", "said"],
    ["Eva Roe said that the mill is safe?", "Eva Roe", "said"],
    ["“Eva Roe said that the mill is safe.”", "Eva Roe", "said"],
  ])("but not where more is said than that: %s", (text, source, cue) => {
    expect(showable(text, claim(source, cue, content)).some(({ text }) => text.includes("ccording to"))).toBe(false);
  });

  it("but not by the end of a name that the story doesn't use", () => {
    const tarn = { name: "University of Tarn", role: null };
    const text = "The University of Tarn said that the mill is safe.";
    const made = standing(text, claim("The University of Tarn", "said", content, { speaker: tarn }));
    expect(made).toContain("According to the University of Tarn, the mill is safe");
    expect(made).not.toContain("According to Tarn, the mill is safe");
  });

  it("but not by a part of what the story names", () => {
    const tarn = { name: "Tarn", role: null };
    for (const source of ["The University of Tarn", "North Tarn"]) {
      const text = `${source} said that the mill is safe.`;
      expect(standing(text, claim(source, "said", content, { speaker: tarn }))).toEqual([text]);
    }
  });

  it.each(["Lawyers for Eva Roe", "Eva Roe's brother", "The Roe School", "Brothers of the late Eva Roe"])(
    "but not for %s",
    (source) => {
      const text = `${source} said that the mill is safe.`;
      expect(standing(text, claim(source, "said", content))).toEqual([text]);
    },
  );

  it.each(["The judge", "Roe", "Judge Eva Roe", "Mill owner Eva Roe", "Jon Hale's lawyer Eva Roe", "A spokeswoman"])(
    "also where the story calls her %s",
    (source) => {
      expect(standing(`${source} said that the mill is safe.`, claim(source, "said", content))).toContain(framed);
    },
  );

  it("but not where what a claim says stands with another's who is named outside of it", () => {
    const text = "Eva Roe said the mill is safe.";
    const made = standing(
      text,
      claim("Eva Roe", "said", "the mill is safe"),
      claim("Eva Roe", "said", "the mill", { speaker: { name: "Jon Hale", role: null } }),
    );
    expect(made).toEqual([text]);
  });

  it("but not where it is in pieces", () => {
    const text = "“The mill is old,” Eva Roe said, “if safe.”";
    const made = standing(text, (place) => ({
      ...claim("Eva Roe", "said", "The mill is old,")(place),
      content: [place("The mill is old,"), place("if safe.")],
    }));
    expect(made).toEqual([text]);
  });

  it("but not where it begins with a pronoun, save behind the sentence before", () => {
    const made = showable("Eva Roe said that it is safe.", claim("Eva Roe", "said", "that it is safe"));
    expect(made.find(({ text }) => text === "According to Eva Roe, it is safe")?.lacks).toBe("pronoun");
  });

  it("and a quotation keeps its marks and its letters", () => {
    const made = standing("Eva Roe said: “The mill is safe.”", claim("Eva Roe", "said", "The mill is safe."));
    expect(made).toContain("According to Eva Roe, “The mill is safe”");
    expect(made.every((text) => /[“"]The mill is safe[.,]?[”"]/.test(text))).toBe(true);
  });
});

describe("a “she said” gets the name", () => {
  const text = "The mill is old. But she said that the mill is safe.";

  it("where it is sure who she is", () => {
    const made = standing(text, claim("she", "said", "that the mill is safe"));
    expect(made).toContain("But Eva Roe said that the mill is safe.");
    expect(made).not.toContain("But she said that the mill is safe.");
  });

  it.each<[string, Partial<Attribution>]>([
    ["sure", { confidence: 0.59 }],
    ["known at first hand", { via: [{ name: "Jon Hale", role: null }] }],
    ["known", { speaker: null }],
  ])("but not where that isn't %s", (_, changed) => {
    expect(standing(text, claim("she", "said", "that the mill is safe", changed))).toEqual([]);
  });

  it("but not where somebody else's “he said” stays", () => {
    const both = "But she said that the mill is safe and he told us that the mill is old.";
    const he = both.indexOf("he told");
    const made = standing(
      both,
      claim("she", "said", "that the mill is safe"),
      claim("he told", "told", "that the mill is old", {
        speaker: { name: "Jon Hale", role: null },
        source: { start: he, end: he + 2 },
      }),
    );
    expect(made).toEqual([]);
  });

  it("and may stay where the sentence names her", () => {
    const made = standing(
      "Eva Roe was ill, but she said that the mill is safe.",
      claim("she", "said", "that the mill is safe"),
    );
    expect(made).toContain("Eva Roe was ill, but she said that the mill is safe.");
  });
});

describe("a whole sentence", () => {
  const lack = (...made: Parameters<typeof showable>) => showable(...made)[0]?.lacks;

  it.each(["He sang.", "Then she sang.", "In March, they sang.", "This was a song."])(
    "that points back stands only behind the one before: %s",
    (text) => {
      expect(lack(text)).toBe("pronoun");
    },
  );

  it.each(["The mill is old.", "In March, all sang.", "The guard said that she sang."])("stands alone: %s", (text) => {
    expect(lack(text)).toBeNull();
  });

  it("out of a quotation never stands, though nobody knows whose it is", () => {
    expect(lack("“The mill is old. The mill is safe. All is well.”")).toBe("attribution");
    expect(lack("“The mill is safe.”")).toBe("attribution");
    expect(lack("“The mill” is the name of a ship.")).toBeNull();
  });

  it("that is a claim says whose", () => {
    const before = "Eva Roe said this much. The mill is safe.";
    expect(lack(before, claim("Eva Roe", "said", "The mill is safe."))).toBe("attribution");
    const untold = claim("Eva Roe", "said", "The mill is safe.", { cue: null, source: null });
    expect(lack(before, untold)).toBe("attribution");
    expect(lack("Eva Roe said the mill is safe.", claim("Eva Roe", "said", "the mill is safe"))).toBeNull();
  });
});

describe("what may be shown of a sentence", () => {
  it("grows no faster than the sentence, however many marks it has", () => {
    const letters = (count: number): number => {
      const text = `The ferry sank, ${"a, and (a), ".repeat(count)}and so on, Eva Roe said.`;
      const content = text.slice(0, text.indexOf(", Eva Roe"));
      const made = showable(text, claim("Eva Roe", "said", content));
      expect(made.length).toBeLessThan(200);
      return made.reduce((sum, { text }) => sum + text.length, 0) / text.length;
    };
    const few = letters(10);
    for (const count of [20, 40, 80, 160]) expect(letters(count)).toBeLessThan(1.2 * few);
  });
});
