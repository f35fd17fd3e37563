import { describe, expect, it } from "vitest";
import { fragmentUrl } from "../../src/reply/fragment-url.ts";

describe("a link to the words on the publisher's page", () => {
  it.each([
    [
      "quotes a short excerpt whole",
      "https://news.example/a",
      "It took an hour",
      "https://news.example/a#:~:text=It%20took%20an%20hour",
    ],
    [
      "quotes the two ends of a long one",
      "https://news.example/a",
      "one two three four five six seven eight nine",
      "https://news.example/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine",
    ],
    ["replaces a fragment", "https://news.example/a#top", "It took", "https://news.example/a#:~:text=It%20took"],
    [
      "encodes what a directive would misread",
      "https://news.example/a",
      "wide-ranging, they say",
      "https://news.example/a#:~:text=wide%2Dranging%2C%20they%20say",
    ],
  ])("%s", (_name, url, excerpt, expected) => {
    expect(fragmentUrl(url, excerpt)).toBe(expected);
  });

  it.each(["javascript:alert(1)", "not a url", "file:///etc/passwd"])("makes none of %s", (url) => {
    expect(fragmentUrl(url, "words")).toBeNull();
  });
});
