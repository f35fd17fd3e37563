/** The UTC day of a moment (milliseconds since the epoch) in ISO 8601, so that days compare as text: `2025-07-03`. */
export const utcDay = (at: number): string => new Date(at).toISOString().slice(0, "2025-07-03".length);
