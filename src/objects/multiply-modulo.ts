/** Products modulo a number, without a bigint for what is in between. */

/** Up to here, three times the modulus fits into 32 bits with its sign. */
export const MAX_NEAR_MODULUS = 2 ** 30;
/** Up to this, three roundings leave a quotient less than one half off. */
const MAX_QUOTIENT = 2 ** 50;

/** (x * y + added) % modulus of safe ints; undefined for a modulus or a quotient that is too large. */
export function multiplyModulo(x: number, y: number, added: number, modulus: number): number | undefined {
  const quotient = Math.floor((x * y + added) / modulus);
  if (modulus > MAX_NEAR_MODULUS || quotient > MAX_QUOTIENT || quotient < -MAX_QUOTIENT) return undefined;
  // The quotient is right or one off; what remains shows in the low 32 bits.
  const r = (Math.imul(x, y) + (added | 0) - Math.imul(quotient, modulus)) | 0;
  return r < 0 ? r + modulus : r >= modulus ? r - modulus : r;
}
