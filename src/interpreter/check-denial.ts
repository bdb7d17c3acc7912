/** Checks the denials that a host gives. */
import { DENIAL_CODES, type Denial, type DenialInput, type Retry } from './denial.ts';
import { OptionError, shown } from './errors.ts';

const RETRIES: readonly string[] = ['never', 'after', 'after_approval', 'after_change'] satisfies Retry[];

/** Checks what a host gave and fills in the rest. Throws OptionError. */
export function completeDenial(input: DenialInput): Denial {
  if (typeof input !== 'object' || input === null) throw new OptionError('A denial is an object with at least `code` and `message`.');
  const { code, message, retryAfter = null, violations = [], alternatives = [], contract = null, policy = null, decisionId = null } = input;
  if (typeof code !== 'string' || !Object.hasOwn(DENIAL_CODES, code)) {
    throw new OptionError(`Unknown denial code ${shown(code)}; known codes: ${Object.keys(DENIAL_CODES).join(', ')}.`);
  }
  if (typeof message !== 'string') throw new OptionError('The `message` of a denial must be a string.');
  const retry = input.retry ?? DENIAL_CODES[code];
  if (!RETRIES.includes(retry)) throw new OptionError(`The \`retry\` of a denial must be one of ${RETRIES.join(', ')}.`);
  if (retryAfter !== null && !(typeof retryAfter === 'number' && retryAfter >= 0)) {
    throw new OptionError('The `retryAfter` of a denial must be a number of seconds.');
  }
  if (!Array.isArray(violations) || !Array.isArray(alternatives)) {
    throw new OptionError('The `violations` and `alternatives` of a denial must be arrays.');
  }
  for (const [name, value] of Object.entries({ contract, policy, decisionId })) {
    if (value !== null && typeof value !== 'string') throw new OptionError(`The \`${name}\` of a denial must be a string or null.`);
  }
  return { code, message, retry, retryAfter, violations, alternatives, contract, policy, decisionId };
}
