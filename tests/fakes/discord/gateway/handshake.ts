import type { WebSocket } from "ws";
import type { Changes } from "../changes.ts";
import { isObject, type JsonObject, numberFrom, objectOf } from "../json.ts";
import type { Violations } from "../violations.ts";
import { closeCodeFor, type PrivilegedIntent } from "./intents.ts";
import { createSession, type Session } from "./sessions.ts";

export const opcodes = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

export interface HandshakeWish {
  readonly token: string;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly newId: () => string;
  /** Sends READY and what follows it to a session that has just identified. */
  readonly greet: (session: Session) => void;
  readonly violations: Violations;
  readonly changes: Changes;
}

/** What has come in so far, and what a test has set. */
export interface HandshakeState {
  readonly sessions: Map<string, Session>;
  identifies: number;
  resumes: number;
  lastIdentify: JsonObject | null;
  answersHeartbeats: boolean;
  /** Meets the next identify; null lets it in. */
  closeCode: number | null;
}

/** Reads the frames of one gateway's clients: heartbeats, identify, resume; anything amiss closes the connection. */
export function createHandshake(state: HandshakeState, wish: HandshakeWish): (socket: WebSocket, text: string) => void {
  return (socket, text) => {
    const frame = parseFrame(text);
    const refusal = frame ? receive(socket, frame, state, wish) : closing(4002, "Decode error");
    if (!refusal) return;
    if (!refusal.injected) {
      wish.violations.record({ code: refusal.code, message: refusal.message, where: "gateway", errors: null });
    }
    socket.close(refusal.code, refusal.message);
  };
}

/** A frame from Discord that is no event. */
export function sendFrame(socket: WebSocket, op: number, data: unknown = null): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

export function sessionOn(state: HandshakeState, socket: WebSocket): Session | null {
  return [...state.sessions.values()].find((session) => session.socket === socket) ?? null;
}

interface Closing {
  readonly code: number;
  readonly message: string;
  readonly injected: boolean;
}

const closing = (code: number, message: string, injected = false): Closing => ({ code, message, injected });

function receive(socket: WebSocket, frame: JsonObject, state: HandshakeState, wish: HandshakeWish): Closing | null {
  const session = sessionOn(state, socket);
  switch (frame.op) {
    case opcodes.heartbeat:
      if (session && numberFrom(frame.d) > session.sequence) return closing(4007, "Invalid seq");
      if (state.answersHeartbeats) sendFrame(socket, opcodes.ack);
      return null;
    case opcodes.identify:
      return session ? closing(4005, "Already authenticated") : identify(socket, objectOf(frame.d), state, wish);
    case opcodes.resume:
      return resume(socket, objectOf(frame.d), state, wish);
    case opcodes.presence:
      return session ? null : closing(4003, "Not authenticated");
    default:
      return closing(4001, `Unknown opcode ${String(frame.op)}`);
  }
}

function identify(socket: WebSocket, data: JsonObject, state: HandshakeState, wish: HandshakeWish): Closing | null {
  state.lastIdentify = data;
  if (data.token !== wish.token) return closing(4004, "Authentication failed");
  const { closeCode } = state;
  state.closeCode = null;
  if (closeCode !== null) return closing(closeCode, "", true);
  const code = closeCodeFor(data.intents, wish.privilegedIntents);
  if (code !== null) return closing(code, code === 4013 ? "Invalid intent(s)" : "Disallowed intent(s)");
  if (!isObject(data.properties)) return closing(4002, "Identify without properties");
  // Who identifies anew has given up what was lost before.
  for (const old of state.sessions.values()) if (old.socket === null) state.sessions.delete(old.id);
  const session = createSession(wish.newId(), data.intents as number, socket);
  state.sessions.set(session.id, session);
  state.identifies += 1;
  wish.greet(session);
  wish.changes.notify();
  return null;
}

function resume(socket: WebSocket, data: JsonObject, state: HandshakeState, wish: HandshakeWish): Closing | null {
  if (data.token !== wish.token) return closing(4004, "Authentication failed");
  const session = typeof data.session_id === "string" ? state.sessions.get(data.session_id) : undefined;
  const sequence = numberFrom(data.seq);
  if (session && sequence > session.sequence) return closing(4007, "Invalid seq");
  if (session) {
    session.resume(socket, sequence);
    state.resumes += 1;
    wish.changes.notify();
  } else sendFrame(socket, opcodes.invalid, false);
  return null;
}

function parseFrame(text: string): JsonObject | null {
  try {
    const frame: unknown = JSON.parse(text);
    return isObject(frame) ? frame : null;
  } catch {
    return null;
  }
}
