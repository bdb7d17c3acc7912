/** What the rows of documented differences explain, and what they must not. */
import { describe, expect, test } from 'vitest';
import { ALLOWED, checkRows, findAllowed } from '../../tools/differential/allowed.ts';
import { ALLOWED_IN_MODULES } from '../../tools/differential/allowed-modules.ts';

const NOTHING = { result: 'None', state: 'int 1', notes: '', printed: '' };

type Side = Partial<typeof NOTHING>;

function explain(name: string, call: string, theirs: Side, ours: Side): string | undefined {
  const difference = { name, call: { receiver: 'x', call }, theirs: { ...NOTHING, ...theirs }, ours: { ...NOTHING, ...ours } };
  return findAllowed(difference, [...ALLOWED_IN_MODULES, ...ALLOWED])?.why;
}

describe('a documented difference is explained', () => {
  test('of the words for a wrong number of arguments', () => {
    const theirs = { result: '! TypeError: lcm() takes exactly 2 arguments (1 given)' };
    const ours = { result: "! TypeError: lcm() missing 1 required positional argument: 'b'" };
    expect(explain('math.lcm', 'math.lcm(1)', theirs, ours)).toBe('the words for wrong numbers of arguments');
  });
  test('of what was being handled', () => {
    const theirs = { result: '! KeyError: 1 [__context__ IndexError]' };
    expect(explain('statistics.mode', 'f()', theirs, { result: '! KeyError: 1' })).toBe(
      'what was being handled inside a module when it raised',
    );
  });
});

describe('no row explains', () => {
  test('what only one side prints', () => {
    expect(explain('graphlib.f', 'f()', { printed: 'a' }, { printed: 'b' })).toBeUndefined();
    expect(explain('print', 'print(OSError(1))', { printed: 'a' }, { printed: 'b' })).toBeUndefined();
  });
  test('another class of error', () => {
    expect(explain('re.sub', 're.sub(1)', { result: '! TypeError: a' }, { result: '! ValueError: a' })).toBeUndefined();
    expect(explain('dir', "dir(Odd('__getattr__', 1))", { result: 'names a b' }, { result: '! ValueError: a' })).toBeUndefined();
    const tooLarge = { result: '! OverflowError: Python int too large to convert to C ssize_t' };
    expect(explain('list.insert', 'x.insert(2**40, 1)', tooLarge, { result: '! SystemError: a' })).toBeUndefined();
    expect(explain('function.__kwdefaults__', "setattr(x, 'a', SubDict())", {}, { result: '! SystemError: a' })).toBeUndefined();
  });
  test('another state of the receiver beside a documented result', () => {
    const error = "! TypeError: f() missing 1 required positional argument: 'a'";
    const theirs = { result: '! TypeError: f() takes exactly 1 argument (0 given)', state: 'list [int 1]' };
    expect(explain('heapq.f', 'f()', theirs, { result: error, state: 'list []' })).toBeUndefined();
  });
  test('a run that ends', () => {
    expect(explain('typing.IO', 'typing.IO()', {}, { result: 'RUN ENDED: HOST ERROR' })).toBeUndefined();
  });
});

test('a row that takes anything from our side is refused', () => {
  expect(() => checkRows([...ALLOWED, ...ALLOWED_IN_MODULES])).not.toThrow();
  expect(() => checkRows([{ target: /./, why: 'anything' }])).toThrow('takes anything');
});
