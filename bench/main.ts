import { benchAnnotator } from "./annotator.ts";
import { benchGrowth } from "./growth.ts";
import { benchLibrary } from "./library.ts";
import { benchRetrieval } from "./retrieval.ts";
import { benchRoundTrip } from "./round-trip.ts";
import { benchStore } from "./store.ts";

/** Every bench by name: `npm run bench`, or `npm run bench -- retrieval` for some of them. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  annotator: benchAnnotator,
  growth: () => benchGrowth(),
  library: () => benchLibrary(),
  retrieval: () => benchRetrieval(),
  "round-trip": benchRoundTrip,
  store: () => benchStore(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(", ")}; there are: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench();
}
