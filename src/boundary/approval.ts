/** Approval tokens: a person's answer to one call, bound by HMAC-SHA256 to contract id, exact arguments, run and call. */
import { canonicalJson, canonicalValue } from './canonical.ts';
import { PolicyError } from './errors.ts';
import { bytesOf, fromHex, hmacSha256, isSameBytes, sha256Hex, textOf, toHex } from './hash.ts';
import { asciiJson, fromTagged, type Json, toTagged } from './tagged.ts';

/** What an answer is to. */
export interface ApprovedCall {
  /** The contract's id, not its name: another version needs another approval. */
  readonly contractId: string;
  /** The validated arguments by name, as the person saw them: before an edit. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly runId: string;
  readonly callId: string;
}

/** A yes. */
export interface Approval {
  readonly by: string;
  /** Milliseconds on the host's clock. */
  readonly expiresAt: number;
  /** All arguments by name, where they are to be others than those that were asked about. */
  readonly edit?: Readonly<Record<string, unknown>>;
}

/** A no. It does not expire. */
export interface Rejection {
  readonly by: string;
  readonly reason: string;
}

/** What a token says. */
export type ApprovalAnswer = ({ readonly verdict: 'approve' } & Approval) | ({ readonly verdict: 'reject' } & Rejection);

/** What a check of a token found: the answer, or why it is refused. */
export type ApprovalCheck =
  | { readonly isValid: true; readonly answer: ApprovalAnswer }
  | { readonly isValid: false; readonly code: 'approval.rejected' | 'approval.expired'; readonly reason: string };

const VERSION = 1;
const MIN_KEY_BYTES = 16;
const MAX_TOKEN = 1 << 20;

/** Signs an approval. The key is the host's secret of at least 16 bytes. Throws PolicyError, CanonicalError, TaggedError. */
export function signApproval(key: Uint8Array, call: ApprovedCall, { by, expiresAt, edit }: Approval): string {
  if (!Number.isSafeInteger(expiresAt)) throw new PolicyError('An approval expires at some time, in whole milliseconds.');
  if (edit !== undefined && (typeof edit !== 'object' || edit === null || Array.isArray(edit)))
    throw new PolicyError('An edit is an object: all arguments by name.');
  return sign(key, call, {
    by: nameOf(by),
    expiresAt,
    ...(edit === undefined ? {} : { edit: toTagged(edit) }),
  });
}

/** Signs a rejection. Throws PolicyError. */
export function signRejection(key: Uint8Array, call: ApprovedCall, { by, reason }: Rejection): string {
  if (typeof reason !== 'string' || reason.length > 2000) throw new PolicyError('A rejection has a reason, which is a short string.');
  return sign(key, call, { by: nameOf(by), reason });
}

function nameOf(by: string): string {
  if (typeof by !== 'string' || by === '' || by.length > 200) throw new PolicyError('An approval says by whom it is given.');
  return by;
}

/** What a token holds, as JSON. */
interface Payload {
  readonly by: string;
  readonly expiresAt?: number;
  readonly edit?: Json;
  readonly reason?: string;
}

function sign(key: Uint8Array, call: ApprovedCall, payload: Payload): string {
  checkKey(key);
  const text = asciiJson({ ...payload, callId: call.callId, v: VERSION });
  const token = `${toHex(bytesOf(text))}.${toHex(hmacSha256(key, signedText(text, call)))}`;
  if (token.length > MAX_TOKEN) throw new PolicyError('The edited arguments are too large for a token.');
  return token;
}

/** Returns the call that a token says it is for, which proves nothing; null if it says none. */
export function claimedCall(token: unknown): string | null {
  try {
    const { payload } = splitToken(token) ?? {};
    const { callId } = JSON.parse(payload ?? '') as { callId?: unknown };
    return typeof callId === 'string' ? callId : null;
  } catch {
    return null;
  }
}

function splitToken(token: unknown): { readonly payload: string; readonly signature: Uint8Array } | null {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return null;
  const [first = '', second = '', ...more] = token.split('.');
  const payload = fromHex(first);
  const signature = fromHex(second);
  if (payload === null || signature === null || more.length > 0) return null;
  return { payload: textOf(payload), signature };
}

/** Checks a token against the call that is about to be made. Takes the same time for every wrong signature. Throws PolicyError for a bad key only. */
export function checkApproval(key: Uint8Array, token: string, call: ApprovedCall, at: number): ApprovalCheck {
  checkKey(key);
  const refused = (reason: string): ApprovalCheck => ({ isValid: false, code: 'approval.rejected', reason });
  const split = splitToken(token);
  if (split === null) return refused('the token is no token');
  let expected: Uint8Array;
  try {
    expected = hmacSha256(key, signedText(split.payload, call));
  } catch {
    return refused('the arguments or the token cannot be signed');
  }
  if (!isSameBytes(split.signature, expected)) return refused('the token was given for another call, run, contract version or arguments');
  // Whatever carries a right signature was written by `sign`.
  const { by, expiresAt, edit, reason = '' } = JSON.parse(split.payload) as Payload;
  if (expiresAt === undefined) return { isValid: true, answer: { verdict: 'reject', by, reason } };
  if (at >= expiresAt) return { isValid: false, code: 'approval.expired', reason: 'the approval has expired' };
  const edited = edit === undefined ? {} : { edit: fromTagged(edit) as Record<string, unknown> };
  return { isValid: true, answer: { verdict: 'approve', by, expiresAt, ...edited } };
}

/** What is signed: the payload as it stands in the token, and the call as it stands before the host. */
function signedText(payload: string, { contractId, args, runId, callId }: ApprovedCall): string {
  return canonicalJson({ args: sha256Hex(canonicalValue(args)), callId, contractId, payload, runId });
}

function checkKey(key: Uint8Array): void {
  if (!(key instanceof Uint8Array) || key.length < MIN_KEY_BYTES)
    throw new PolicyError(`An approval key is at least ${MIN_KEY_BYTES} secret bytes.`);
}
