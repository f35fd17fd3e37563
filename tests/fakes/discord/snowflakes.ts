import type { Clock } from "./clock.ts";

const discordEpoch = 1_420_070_400_000n;

/** Hands out ids as Discord does: 64 bits, the creation time above, a counter below; they sort by age. */
export function createSnowflakes(clock: Clock): () => string {
  let counter = 0n;
  return () => {
    counter += 1n;
    return (((BigInt(clock.now()) - discordEpoch) << 22n) | (counter & 0x3fffffn)).toString();
  };
}
