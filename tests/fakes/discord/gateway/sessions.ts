import type { WebSocket } from "ws";

/** An event that was dispatched, with the number under which a resume asks for what follows it. */
export interface GatewayEvent {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What an identify started. It outlives its socket, so that a resume finds what was missed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** The event's data for this session, or null where its intents don't cover it. */
  dispatch(type: string, data: unknown): void;
  /** Carries on over a new socket: everything after `sequence` once more, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void;
  /** The socket is gone; events are kept until it resumes. */
  disconnect(): void;
  readonly socket: WebSocket | null;
  readonly sequence: number;
}

export function createSession(id: string, intents: number, firstSocket: WebSocket): Session {
  const events: GatewayEvent[] = [];
  let socket: WebSocket | null = firstSocket;
  const send = (event: GatewayEvent): void => socket?.send(JSON.stringify(event));
  const session: Session = {
    id,
    intents,
    dispatch(type, data) {
      const event: GatewayEvent = { op: 0, s: events.length + 1, t: type, d: data };
      events.push(event);
      send(event);
    },
    resume(newSocket, sequence) {
      socket = newSocket;
      events.slice(sequence).forEach(send);
      session.dispatch("RESUMED", {});
    },
    disconnect() {
      socket = null;
    },
    get socket() {
      return socket;
    },
    get sequence() {
      return events.length;
    },
  };
  return session;
}
