import type { Server } from "node:http";
import { WebSocketServer } from "ws";
import type { JsonObject } from "../json.ts";
import {
  createHandshake,
  type HandshakeState,
  type HandshakeWish,
  opcodes,
  sendFrame,
  sessionOn,
} from "./handshake.ts";
import type { Session } from "./sessions.ts";

/** The websocket side, and what a test may do to it. */
export interface Gateway {
  /** Those that are connected, and those that may still be resumed. */
  readonly sessions: readonly Session[];
  /** How often a bot identified and resumed since the start. */
  readonly identifies: number;
  readonly resumes: number;
  /** What the last identify carried. */
  readonly lastIdentify: JsonObject | null;
  /** Hands an event to every session, as its intents allow: null withholds it. */
  dispatch(type: string, dataFor: (session: Session) => unknown): void;
  /** Ends every connection; without a code as if the line broke. */
  dropSockets(code?: number): void;
  /** Connections that come in are not greeted until the work is done. */
  whileHeld(work: () => Promise<void> | void): Promise<void>;
  /** Opcode 9: a session that can't be resumed is forgotten. */
  invalidate(resumable: boolean): void;
  /** Opcode 7. */
  askToReconnect(): void;
  /** From now on heartbeats go unanswered, or are answered again. */
  answerHeartbeats(answer: boolean): void;
  /** The next identify is met with this close code. */
  closeNextIdentify(code: number): void;
  close(): void;
}

export interface GatewayWish extends HandshakeWish {
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval: number;
}

export function createGateway(server: Server, wish: GatewayWish): Gateway {
  const state: HandshakeState = {
    sessions: new Map(),
    identifies: 0,
    resumes: 0,
    lastIdentify: null,
    answersHeartbeats: true,
    closeCode: null,
  };
  const listener = listen(server, state, wish);
  const all = (): readonly Session[] => [...state.sessions.values()];
  const tellAll = (op: number, data: unknown): void => {
    for (const { socket } of all()) if (socket) sendFrame(socket, op, data);
  };
  return {
    get sessions() {
      return all();
    },
    get identifies() {
      return state.identifies;
    },
    get resumes() {
      return state.resumes;
    },
    get lastIdentify() {
      return state.lastIdentify;
    },
    dispatch(type, dataFor) {
      for (const session of all()) {
        const data = dataFor(session);
        if (data !== null) session.dispatch(type, data);
      }
    },
    dropSockets(code) {
      for (const session of all()) {
        const { socket } = session;
        session.disconnect();
        if (code === undefined) socket?.terminate();
        else socket?.close(code);
        // A session that Discord closes with 1000 or 1001 can't be resumed.
        if (code === 1000 || code === 1001) state.sessions.delete(session.id);
      }
    },
    whileHeld: listener.whileHeld,
    invalidate(resumable) {
      tellAll(opcodes.invalid, resumable);
      if (!resumable) state.sessions.clear();
    },
    askToReconnect: () => tellAll(opcodes.reconnect, null),
    answerHeartbeats(answer) {
      state.answersHeartbeats = answer;
    },
    closeNextIdentify(code) {
      state.closeCode = code;
    },
    close: listener.close,
  };
}

/** Accepts connections: hello, then whatever the handshake makes of their frames. */
function listen(server: Server, state: HandshakeState, wish: GatewayWish): Pick<Gateway, "whileHeld" | "close"> {
  const sockets = new WebSocketServer({ server });
  const receive = createHandshake(state, wish);
  const waiting: (() => void)[] = [];
  let holding = false;
  sockets.on("connection", (socket) => {
    const hello = (): void => sendFrame(socket, opcodes.hello, { heartbeat_interval: wish.heartbeatInterval });
    if (holding) waiting.push(hello);
    else hello();
    socket.on("message", (bytes) => receive(socket, bytes.toString()));
    socket.on("close", (code) => {
      const session = sessionOn(state, socket);
      session?.disconnect();
      // A client that says goodbye with 1000 or 1001 gives its session up.
      if (session && (code === 1000 || code === 1001)) state.sessions.delete(session.id);
      wish.changes.notify();
    });
  });
  return {
    async whileHeld(work) {
      holding = true;
      try {
        await work();
      } finally {
        holding = false;
        for (const hello of waiting.splice(0)) hello();
      }
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
