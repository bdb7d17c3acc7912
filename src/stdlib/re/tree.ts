/** The tree of a pattern: what the parser makes and the compiler reads. CPython: SubPattern in Lib/re/_parser.py. */
import { MAXREPEAT } from './flags.ts';

/** Classes of characters; odd numbers are the complements. */
export const Category = { digit: 0, notDigit: 1, space: 2, notSpace: 3, word: 4, notWord: 5 } as const;

/** Positions that consume nothing. */
export type Where = 'beginning' | 'beginning-string' | 'boundary' | 'non-boundary' | 'end' | 'end-string';

/** A member of a character set; a literal is a range of one. */
export type SetItem =
  | { readonly op: 'literal'; readonly code: number }
  | { readonly op: 'range'; readonly lo: number; readonly hi: number }
  | { readonly op: 'category'; readonly category: number };

export interface SetNode {
  readonly op: 'in';
  readonly isNegated: boolean;
  readonly items: readonly SetItem[];
}

export interface RepeatNode {
  readonly op: 'repeat';
  readonly kind: 'greedy' | 'lazy' | 'possessive';
  readonly min: number;
  readonly max: number;
  readonly body: Sequence;
}

export interface GroupNode {
  readonly op: 'group';
  /** Number of a capturing group, else null. */
  readonly group: number | null;
  readonly add: number;
  readonly del: number;
  readonly body: Sequence;
}

export interface AssertNode {
  readonly op: 'assert';
  readonly isBehind: boolean;
  readonly isNegated: boolean;
  readonly body: Sequence;
}

export interface ConditionalNode {
  readonly op: 'conditional';
  readonly group: number;
  readonly yes: Sequence;
  readonly no: Sequence | null;
}

export type Node =
  | { readonly op: 'literal'; readonly code: number }
  | { readonly op: 'not-literal'; readonly code: number }
  | { readonly op: 'any' }
  | SetNode
  | { readonly op: 'at'; readonly where: Where }
  | { readonly op: 'branch'; readonly items: readonly Sequence[] }
  | GroupNode
  | { readonly op: 'atomic'; readonly body: Sequence }
  | RepeatNode
  | AssertNode
  | { readonly op: 'failure' }
  | { readonly op: 'groupref'; readonly group: number }
  | ConditionalNode;

/** How many characters a part can match. */
export interface Width {
  readonly min: number;
  readonly max: number;
}

/** Widths stop growing here. */
const MAX_WIDTH = 2 ** 64;

/** Nodes one after another. */
export class Sequence {
  readonly nodes: Node[];
  #width: Width | null = null;

  constructor(nodes: Node[] = []) {
    this.nodes = nodes;
  }

  /** Its width, computed once; `groups` holds the widths of groups. */
  width(groups: readonly (Width | null)[]): Width {
    if (this.#width !== null) return this.#width;
    let min = 0;
    let max = 0;
    for (const node of this.nodes) {
      const one = nodeWidth(node, groups);
      min += one.min;
      max += one.max;
    }
    this.#width = { min: Math.min(min, MAX_WIDTH), max: Math.min(max, MAX_WIDTH) };
    return this.#width;
  }
}

const NOTHING: Width = { min: 0, max: 0 };
const ONE: Width = { min: 1, max: 1 };

function nodeWidth(node: Node, groups: readonly (Width | null)[]): Width {
  switch (node.op) {
    case 'literal':
    case 'not-literal':
    case 'any':
    case 'in':
      return ONE;
    case 'branch': {
      const widths = node.items.map((item) => item.width(groups));
      return { min: Math.min(MAX_WIDTH, ...widths.map((w) => w.min)), max: Math.max(0, ...widths.map((w) => w.max)) };
    }
    case 'group':
    case 'atomic':
      return node.body.width(groups);
    case 'repeat': {
      const { min, max } = node.body.width(groups);
      return { min: min * node.min, max: node.max === MAXREPEAT && max > 0 ? MAX_WIDTH : max * node.max };
    }
    case 'groupref':
      return groups[node.group] ?? NOTHING;
    case 'conditional': {
      const yes = node.yes.width(groups);
      const no = node.no === null ? NOTHING : node.no.width(groups);
      return { min: Math.min(yes.min, no.min), max: Math.max(yes.max, no.max) };
    }
    case 'at':
    case 'assert':
    case 'failure':
      return NOTHING;
  }
}
