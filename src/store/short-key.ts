import { randomBytes } from "node:crypto";

/** A new short key: 12 URL-safe characters, 72 random bits, so that none can be guessed or met twice. */
export const newShortKey = (): string => randomBytes(9).toString("base64url");
