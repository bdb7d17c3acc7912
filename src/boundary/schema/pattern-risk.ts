/** Finds patterns whose matching can take exponential time in the host's RegExp: quantifiers inside a quantified group that can share a text out in many ways. */

/** From here on a repetition counts as one without end. */
const MANY = 10;

interface Node {
  /** Text of one atom; null for a group. */
  readonly atom: string | null;
  /** Alternatives of a group. */
  readonly alternatives: readonly (readonly Node[])[];
  min: number;
  max: number;
}

const TOKEN =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|c[A-Za-z]|\d+|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?|\)|\||(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;

/** Characters that stand for all: two atoms that share none of them are taken to share none. */
const SAMPLE = [...Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)), 'ж', '中', '\u2028', '😀'];

/** True if a quantified group of the pattern, which RegExp must accept with the flag `u`, holds another quantifier that overlaps with its surroundings. */
export function hasNestedQuantifiers(pattern: string): boolean {
  return parse(pattern).some((nodes) => nodes.some(isRisky));
}

/** True if no text longer than some number of characters can match the whole pattern: `^[A-Z]{2}-\d{4}$`. */
export function boundsLength(pattern: string): boolean {
  const alternatives = parse(pattern);
  return alternatives.every((nodes) => nodes[0]?.atom === '^' && nodes.at(-1)?.atom === '$' && nodes.every(isBounded));
}

function isBounded({ max, atom, alternatives }: Node): boolean {
  // What a back-reference repeats is as long as its group.
  if (max === Number.POSITIVE_INFINITY) return false;
  return atom !== null || alternatives.every((nodes) => nodes.every(isBounded));
}

function isRisky(node: Node): boolean {
  const { atom, alternatives, max } = node;
  if (atom !== null) return false;
  if (alternatives.some((nodes) => nodes.some(isRisky))) return true;
  return max >= MANY && alternatives.some((nodes) => nodes.some(isVariable)) && !isSeparated(alternatives);
}

function isVariable({ atom, alternatives, min, max }: Node): boolean {
  return (max >= MANY && max > min) || (atom === null && alternatives.some((nodes) => nodes.some(isVariable)));
}

/** True for `(-[a-z]+)*`: each turn begins or ends with something that none of its quantifiers takes, so that there is one way to match. */
function isSeparated([nodes = [], ...others]: readonly (readonly Node[])[]): boolean {
  if (others.length > 0 || nodes.some(({ atom }) => atom === null)) return false;
  const variable = nodes.filter(isVariable).map(charactersOf);
  const isOne = (node: Node | undefined): node is Node => node !== undefined && node.min > 0 && node.min === node.max;
  const isApart = (node: Node | undefined): boolean => isOne(node) && variable.every((one) => areApart(one, charactersOf(node)));
  return (
    (isApart(nodes[0]) || isApart(nodes.at(-1))) && variable.every((one, i) => variable.slice(i + 1).every((other) => areApart(one, other)))
  );
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((character) => b.has(character));
}

/** The sample's characters that an atom matches. */
function charactersOf({ atom }: Node): ReadonlySet<string> {
  try {
    const expression = new RegExp(`^(?:${atom})$`, 'u');
    return new Set(SAMPLE.filter((character) => expression.test(character)));
  } catch {
    return new Set();
  }
}

function parse(pattern: string): readonly (readonly Node[])[] {
  let alternatives: Node[][] = [[]];
  const open: Node[][][] = [];
  for (const [token] of pattern.matchAll(TOKEN)) {
    const nodes = alternatives.at(-1) as Node[];
    const last = nodes.at(-1);
    if (token.startsWith('(')) {
      open.push(alternatives);
      alternatives = [[]];
    } else if (token === ')') {
      const group: Node = { atom: null, alternatives, min: 1, max: 1 };
      alternatives = open.pop() ?? [[]];
      alternatives.at(-1)?.push(group);
    } else if (token === '|') {
      alternatives.push([]);
    } else if (/^(?:[*+?]|\{\d)/.test(token) && last !== undefined) {
      [last.min, last.max] = boundsOf(token);
    } else {
      nodes.push({ atom: token, alternatives: [], min: 1, max: 1 });
    }
  }
  return alternatives;
}

function boundsOf(quantifier: string): [number, number] {
  const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (low !== undefined) return [Number(low), comma === '' ? Number(low) : high === '' ? Number.POSITIVE_INFINITY : Number(high)];
  return [quantifier.startsWith('+') ? 1 : 0, quantifier.startsWith('?') ? 1 : Number.POSITIVE_INFINITY];
}
