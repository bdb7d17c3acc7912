/** The errors of the boundary's own making: what a host got wrong about a contract. */

/** A contract is not well formed. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code = 'misuse.contract';
}
