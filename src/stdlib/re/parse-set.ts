/** Character sets: `[...]`. DIVERGENCE(re): no FutureWarning about possible nested sets. CPython: _parse in Lib/re/_parser.py. */
import { setEscape } from './parse-escape.ts';
import { END, ESCAPED, pointLength, type Source, tokenText } from './source.ts';
import type { Node, SetItem } from './tree.ts';

const CLOSE = 93;
const MINUS = 45;
const CARET = 94;

/** Reads a set behind its opening bracket. */
export function parseSet(source: Source): Node {
  const here = source.position - 1;
  const isNegated = source.match(CARET);
  const items = parseItems(source, here);
  if (items.length === 1 && items[0].op === 'literal') return { op: isNegated ? 'not-literal' : 'literal', code: items[0].code };
  return { op: 'in', isNegated, items };
}

function parseItems(source: Source, here: number): SetItem[] {
  const items = new Items();
  for (;;) {
    const token = source.get();
    if (token === END) throw source.error('unterminated character set', source.position - here);
    if (token === CLOSE && items.all.length > 0) return items.all;
    const item = itemOf(source, token);
    if (!source.match(MINUS)) {
      items.add(item);
      continue;
    }
    const last = source.get();
    if (last === END) throw source.error('unterminated character set', source.position - here);
    if (last === CLOSE) {
      items.add(item);
      items.add({ op: 'literal', code: MINUS });
      return items.all;
    }
    const to = itemOf(source, last);
    if (item.op !== 'literal' || to.op !== 'literal' || to.code < item.code) {
      const from = tokenText(token);
      const until = tokenText(last);
      throw source.error(`bad character range ${from}-${until}`, pointLength(from) + 1 + pointLength(until));
    }
    items.add({ op: 'range', lo: item.code, hi: to.code });
  }
}

function itemOf(source: Source, token: number): SetItem {
  return token >= ESCAPED ? (setEscape(source, token) as SetItem) : { op: 'literal', code: token };
}

/** Members without repetitions, in order. */
class Items {
  readonly all: SetItem[] = [];
  #seen: Set<number> | null = null;

  add(item: SetItem): void {
    const key = item.op === 'literal' ? item.code : item.op === 'category' ? -1 - item.category : (item.lo + 1) * 0x200000 + item.hi;
    if (this.#seen === null) this.#seen = new Set();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.all.push(item);
  }
}
