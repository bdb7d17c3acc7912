/** An external call as the host sees it. */

/** One call that the program waits for. `callId` names it whatever the order of answers. */
export interface PendingCall {
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
}
