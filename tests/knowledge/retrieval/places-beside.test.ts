import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesBeside } from "../../../src/knowledge/retrieval/features/places-beside.ts";

describe("the places beside a place", () => {
  it("are the nearest on either side, or it itself", () => {
    const ascending = fc.uniqueArray(fc.nat(60)).map((places) => places.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.nat(60), (places, at) => {
        expect(placesBeside(places, at)).toEqual({
          before: places.findLast((place) => place <= at) ?? Number.NEGATIVE_INFINITY,
          after: places.find((place) => place >= at) ?? Number.POSITIVE_INFINITY,
        });
      }),
    );
  });
});
