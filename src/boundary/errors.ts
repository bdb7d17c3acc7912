/** The errors of the boundary's own making: what a host got wrong. */

/** A contract is not well formed. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code = 'misuse.contract';
}

/** A policy, a grant or an approval is not well formed. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code = 'misuse.policy';
}

/** An approval or a rejection is not for the call, the run, the arguments or the contract at hand, or was used before. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
  readonly code = 'misuse.approval';
}

/** A value has no canonical text. */
export class CanonicalError extends Error {
  override readonly name = 'CanonicalError';
  readonly code = 'misuse.canonical';
}
