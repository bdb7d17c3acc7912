/** Which characters a part of a pattern can begin with: lets the matcher skip attempts and give up backtracking that cannot help. */
import { type CharSet, inCategory, TABLE_SIZE } from './charset.ts';
import { Category, type Node } from './tree.ts';

/** Looking farther would make compiling slow. */
const MAX_NODES = 64;

/** Classes of characters beyond the table, as bits. */
const HIGH_WORD = 1;
const HIGH_SPACE = 2;
const HIGH_OTHER = 4;
const HIGH_ANY = 7;

/** A set of first characters. */
export class First {
  readonly table = new Uint8Array(TABLE_SIZE);
  high = 0;
  /** True if it could be anything. */
  isUnknown = false;
  left = MAX_NODES;

  addCode(code: number): void {
    if (code < TABLE_SIZE) this.table[code] = 1;
    else
      this.high |= inCategory(Category.word, code, false) ? HIGH_WORD : inCategory(Category.space, code, false) ? HIGH_SPACE : HIGH_OTHER;
  }

  /** Adds a set, whose table is given. */
  addSet(set: CharSet, table: Uint8Array): void {
    for (let i = 0; i < TABLE_SIZE; i++) this.table[i] |= table[i];
    this.high |= highOf(set);
  }

  addAll(isNewlineLeftOut: boolean): void {
    const newline = this.table[10];
    this.table.fill(1);
    if (isNewlineLeftOut) this.table[10] = newline;
    this.high = HIGH_ANY;
  }

  /** True if no character is in both. */
  isDisjoint(other: First): boolean {
    if (this.isUnknown || other.isUnknown || (this.high & other.high) !== 0) return false;
    for (let i = 0; i < TABLE_SIZE; i++) if ((this.table[i] & other.table[i]) === 1) return false;
    return true;
  }

  /** The only member, or -1. */
  get single(): number {
    if (this.isUnknown || this.high !== 0) return -1;
    const at = this.table.indexOf(1);
    return at >= 0 && this.table.indexOf(1, at + 1) < 0 ? at : -1;
  }
}

const CATEGORY_HIGH: Readonly<Record<number, number>> = {
  [Category.digit]: HIGH_WORD,
  [Category.notDigit]: HIGH_ANY,
  [Category.space]: HIGH_SPACE,
  [Category.notSpace]: HIGH_WORD | HIGH_OTHER,
  [Category.word]: HIGH_WORD,
  [Category.notWord]: HIGH_SPACE | HIGH_OTHER,
};

function highOf(set: CharSet): number {
  // A negated set keeps out whole classes only where it lists them.
  if (set.isNegated) {
    if (set.isAscii || set.fold !== 0) return HIGH_ANY;
    let high = HIGH_ANY;
    for (const category of set.categories) if (category === Category.word || category === Category.space) high &= ~CATEGORY_HIGH[category];
    return high;
  }
  let high = 0;
  if (set.fold !== 0 || set.ranges.some((bound) => bound >= TABLE_SIZE)) high = HIGH_ANY;
  for (const category of set.categories) {
    if (!set.isAscii) high |= CATEGORY_HIGH[category];
    else if ((category & 1) === 1) high = HIGH_ANY;
  }
  return high;
}

/** What `addFirst` needs of the compiler: adds the characters that a node of one character matches under the flags. */
export type AddOne = (node: Node, flags: number, first: First) => void;

/** Adds what nodes from `from` on can begin with; returns true if they can match nothing at all, so that what follows counts too. */
export function addFirst(
  nodes: readonly Node[],
  from: number,
  flags: number,
  first: First,
  combine: (flags: number, add: number, del: number) => number,
  one: AddOne,
): boolean {
  for (let i = from; i < nodes.length; i++) {
    const node = nodes[i];
    first.left -= 1;
    if (first.left < 0) first.isUnknown = true;
    if (first.isUnknown) return false;
    const inner = (body: readonly Node[], bodyFlags = flags): boolean => addFirst(body, 0, bodyFlags, first, combine, one);
    let isEmpty = true;
    switch (node.op) {
      case 'at':
      case 'assert':
        break;
      case 'branch':
        isEmpty = node.items.map((item) => inner(item.nodes)).some((empty) => empty);
        break;
      case 'group':
        isEmpty = inner(node.body.nodes, combine(flags, node.add, node.del));
        break;
      case 'atomic':
        isEmpty = inner(node.body.nodes);
        break;
      case 'repeat':
        isEmpty = (node.max > 0 ? inner(node.body.nodes) : true) || node.min === 0;
        break;
      case 'conditional': {
        const yes = inner(node.yes.nodes);
        const no = node.no === null || inner(node.no.nodes);
        isEmpty = yes || no;
        break;
      }
      case 'failure':
        return false;
      case 'groupref':
        first.isUnknown = true;
        return false;
      default:
        one(node, flags, first);
        return false;
    }
    if (!isEmpty) return false;
  }
  return true;
}
