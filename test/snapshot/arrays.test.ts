/** Arrays, their iterators and the views of them in dumps, also where guest code that makes an item suspends. */
import { expect, test } from 'vitest';
import { compile, load, type Step } from '../../src/index.ts';

const PROGRAM = `
from array import array
class Asks:
    def __init__(self, number):
        self.number = number
    def __index__(self):
        return ask(self.number)
    def __float__(self):
        return float(ask(self.number))
    def __eq__(self, other):
        return ask(self.number) == other
class Sub(array):
    pass
numbers, texts = array('h', [1, -2, 300]), array('w', 'a\\u00e9\\U0001F600')
sub = Sub('d', [0.5])
sub.name = 'kept'
iterator, view = iter(numbers), memoryview(numbers)
next(iterator)
ask(0)
view[1] = 7
print(numbers, texts, sub, sub.name, next(iterator), view.tolist(), view.format, view.obj is numbers)
try:
    numbers.append(4)
except BufferError as error:
    print(error)
view.release()
numbers.append(Asks(5)); numbers.insert(Asks(1), Asks(6)); numbers[Asks(0)] = Asks(7)
numbers.extend([8, Asks(9)]); numbers.extend(Asks(n) for n in (10, 11)); numbers.fromlist([Asks(12), 13])
numbers[Asks(1):Asks(3)] = array('h', [21, 22, 23])
print(numbers, numbers.index(Asks(9), Asks(2)), numbers.count(Asks(10)), Asks(13) in numbers, numbers * Asks(0), numbers.pop(Asks(2)))
numbers.remove(Asks(13))
sub.append(Asks(2)); sub.insert(0, Asks(3)); sub[1] = Asks(4)
print(numbers, sub, array('i', [Asks(1), 2]), array('f', (Asks(n) for n in (1, 2))), list(iterator))
`;

function end(step: Step, isLoaded: boolean): readonly [string, string, number] {
  let at = step;
  while (at.kind === 'call') {
    const [answer] = at.args;
    at = (isLoaded ? (load(at.dump()) as typeof at) : at).resume(answer);
  }
  return [at.kind, at.prints.join(''), at.usage.fuel];
}

test('arrays go on after a load at any of their callbacks', () => {
  const start = (): Step => compile(PROGRAM).start({ functions: ['ask'] });
  const straight = end(start(), false);
  expect(straight[0]).toBe('done');
  expect(straight[1]).toContain("array('h', [1, 7, 300]) array('w', 'a\u00e9\u{1F600}') Sub('d', [0.5]) kept 7 [1, 7, 300] h True");
  expect(end(start(), true)).toEqual(straight);
});
