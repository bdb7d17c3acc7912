/** An external call as the host sees it. */

/** One call that the program waits for. `callId` names it whatever the order of answers. */
export interface PendingCall {
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
}

/** A call with room for what it got back: its record is the same object, since a run may make very many. */
export class RecordedCall implements PendingCall {
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
  /** Set by whoever keeps records. */
  outcome: unknown;

  constructor(callId: string, name: string, args: unknown[], kwargs: Record<string, unknown>) {
    this.callId = callId;
    this.name = name;
    this.args = args;
    this.kwargs = kwargs;
    this.outcome = null;
  }
}
