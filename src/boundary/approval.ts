/** Approval tokens: a person's yes to one call, bound by HMAC-SHA256 to contract id, exact arguments, run and expiry. */
import { canonicalJson, canonicalValue } from './canonical.ts';
import { PolicyError } from './errors.ts';
import { fromHex, hmacSha256, isSameBytes, sha256Hex, toHex } from './hash.ts';

/** What an approval is for. */
export interface ApprovedCall {
  /** The contract's id, not its name: another version needs another approval. */
  readonly contractId: string;
  /** The validated arguments by name; with an edit, the edited ones. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly runId: string;
  readonly callId: string;
}

/** What a token says. */
export interface Approval {
  readonly by: string;
  /** Milliseconds on the host's clock. */
  readonly expiresAt: number;
}

/** What a check of a token found: the approval, or why it is refused. */
export type ApprovalCheck =
  | { readonly isValid: true; readonly approval: Approval }
  | { readonly isValid: false; readonly code: 'approval.rejected' | 'approval.expired'; readonly reason: string };

const VERSION = 1;
const MIN_KEY_BYTES = 16;
const MAX_TOKEN = 4096;

/** Signs an approval. The key is the host's secret of at least 16 bytes. Throws PolicyError, CanonicalError. */
export function signApproval(key: Uint8Array, call: ApprovedCall, { by, expiresAt }: Approval): string {
  checkKey(key);
  if (typeof by !== 'string' || by === '' || by.length > 200) throw new PolicyError('An approval says by whom it is given.');
  if (!Number.isSafeInteger(expiresAt)) throw new PolicyError('An approval expires at some time, in whole milliseconds.');
  // ASCII only, so that a byte of the token is a character of the payload.
  const payload = canonicalJson({ by: encodeURIComponent(by), expiresAt, v: VERSION });
  return `${toHex(asciiBytes(payload))}.${toHex(hmacSha256(key, signedText(payload, call)))}`;
}

/** Checks a token against the call that is about to be made. Takes the same time for every wrong signature. Throws PolicyError for a bad key only. */
export function checkApproval(key: Uint8Array, token: string, call: ApprovedCall, at: number): ApprovalCheck {
  checkKey(key);
  const refused = (reason: string): ApprovalCheck => ({ isValid: false, code: 'approval.rejected', reason });
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return refused('the token is no token');
  const [first = '', second = '', ...more] = token.split('.');
  const payloadBytes = fromHex(first);
  const signature = fromHex(second);
  if (payloadBytes === null || signature === null || more.length > 0) return refused('the token is no token');
  const payload = String.fromCharCode(...payloadBytes);
  let expected: Uint8Array;
  try {
    expected = hmacSha256(key, signedText(payload, call));
  } catch {
    return refused('the arguments or the token cannot be signed');
  }
  if (!isSameBytes(signature, expected)) return refused('the token was given for another call, run, contract version or arguments');
  // Whatever carries a right signature was written by `signApproval`.
  const { by, expiresAt } = JSON.parse(payload) as Approval;
  if (at >= expiresAt) return { isValid: false, code: 'approval.expired', reason: 'the approval has expired' };
  return { isValid: true, approval: { by: decodeURIComponent(by), expiresAt } };
}

/** What is signed: the payload as it stands in the token, and the call as it stands before the host. */
function signedText(payload: string, { contractId, args, runId, callId }: ApprovedCall): string {
  return canonicalJson({ args: sha256Hex(canonicalValue(args)), callId, contractId, payload, runId });
}

function checkKey(key: Uint8Array): void {
  if (!(key instanceof Uint8Array) || key.length < MIN_KEY_BYTES)
    throw new PolicyError(`An approval key is at least ${MIN_KEY_BYTES} secret bytes.`);
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
