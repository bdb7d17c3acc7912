/** Makes one program text out of a text with choices: what the scenarios are written in. */
import type { Context, Place } from './context.ts';
import { expression, fill } from './expression.ts';
import { suite } from './statements.ts';

const CHOICE = /«([^«»]*)»/;
const SUITE = /^( *)@(\w+) (\d)$/;

/**
 * Returns the lines of a text in which `«a¦b¦c»` stands for one of its parts, which may be empty, nested or several lines long;
 * `<type>` for an expression; and a line `@kind n` for a suite of up to n statements of a function of that kind. Blank lines are dropped.
 */
export function vary(context: Context, text: string): string[] {
  const chosen = choose(context, text);
  return chosen
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const written = SUITE.exec(line);
      if (written === null) return fillLine(context, line).split('\n');
      const [, space, kind, size] = written;
      const place = { kind: kind as Place['kind'], nesting: 2 + space!.length / 4, inLoop: false, inExceptStar: false };
      return context.within(place, () => suite(context, Number(size))).map((inner) => space + inner);
    });
}

function choose(context: Context, text: string): string {
  let chosen = text;
  for (;;) {
    const found = CHOICE.exec(chosen);
    if (found === null) return chosen;
    const end = found.index + found[0].length;
    chosen = chosen.slice(0, found.index) + context.random.pick(found[1]!.split('¦')) + chosen.slice(end);
  }
}

/** An expression alone on the right of `=` keeps its own variety; in other lines holes are small. */
function fillLine(context: Context, line: string): string {
  const alone = /^( *\w+ = )<(\w+)>$/.exec(line);
  return alone === null ? fill(context, line, 1) : alone[1] + expression(context, alone[2]!, 2);
}
