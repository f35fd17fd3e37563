import type { Invoker, Manner, Place, TargetMessage } from "../command/context.ts";
import type { ActionInput } from "../reply/reply.ts";

/** Somebody invokes a command: what every way of doing so comes down to. */
export interface Invocation {
  /** The command's name, a subcommand's as `config show`. */
  readonly command: string;
  readonly input: ActionInput;
  readonly invoker: Invoker;
  readonly place: Place;
  readonly message: TargetMessage | null;
  /** Whether it was asked in plain words and not by a command. */
  readonly freeText: boolean;
  /** Only with free text. */
  readonly manner?: Manner;
  /** BCP 47. */
  readonly locale: string;
}
