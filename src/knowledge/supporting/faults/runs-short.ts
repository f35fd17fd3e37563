import type { Reading } from "./reading.ts";

/** 0 where the sentence is one run of the passages' words, near 1 where no two of them stand together there. */
export function runsShort({ places }: Reading): number {
  let squares = 0;
  let run = 0;
  places.forEach((place, at) => {
    const continues = place >= 0 && run > 0 && place === (places[at - 1] ?? -1) + 1;
    if (!continues) {
      squares += run * run;
      run = 0;
    }
    if (place >= 0) run++;
  });
  squares += run * run;
  return 1 - squares / Math.max(1, places.length ** 2);
}
