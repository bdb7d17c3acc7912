/** The built-in contract `random.seed`: what a generator of module `random` that is given no seed begins with. */
import { OptionError } from '../../interpreter/errors.ts';
import { Contract } from '../contract.ts';
import { sha256Hex } from '../hash.ts';

/** The chance that programs get. */
export interface RandomOptions {
  /** With it a program gets the same numbers in every run; the run's id unless given. */
  readonly seed?: string | number;
}

/** Makes the contract. Every call in a run gets another seed. Throws OptionError. */
export function randomContracts({ seed }: RandomOptions = {}): Contract[] {
  if (seed !== undefined && typeof seed !== 'string' && typeof seed !== 'number')
    throw new OptionError('A `seed` must be a string or a number.');
  return [
    new Contract({
      name: 'random.seed',
      version: '1.0.0',
      summary: 'Gives 256 random bits to begin a generator with.',
      input: { type: 'object', properties: {}, additionalProperties: false },
      output: { type: 'string', pattern: '^[0-9a-f]{64}$', maxLength: 64 },
      effect: 'read',
      handler: (_args, { runId, callId }) =>
        sha256Hex(`sandboa random.seed\n${seed === undefined ? `run ${runId}` : `seed ${seed}`}\n${callId}`),
    }),
  ];
}
