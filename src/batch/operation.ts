import type { ReadingRoom } from "../app/reading-room.ts";
import type { Fields } from "./fields.ts";

/** What one `op` does: reads its fields, asks the room, and lays out what stands in `result`. */
export type Operation = (fields: Fields, room: ReadingRoom) => Promise<unknown>;
