/** An external call as the host sees it. */

/** One call that the program waits for. `callId` names it whatever the order of answers. */
export interface PendingCall {
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
}

/** A call taken from the machine. Its id becomes text only when somebody asks. */
export class TakenCall implements PendingCall {
  /** The part of `callId` that tells calls apart; a number for calls of the main task. */
  readonly id: string | number;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;

  constructor(id: string | number, name: string, args: unknown[], kwargs: Record<string, unknown>) {
    this.id = id;
    this.name = name;
    this.args = args;
    this.kwargs = kwargs;
  }

  get callId(): string {
    return `call-${this.id}`;
  }

  /** The call as plain data. */
  show(): PendingCall {
    const { callId, name, args, kwargs } = this;
    return { callId, name, args, kwargs };
  }
}
