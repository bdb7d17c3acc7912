/** The field descriptors of named tuples in dumps: place, help and class of each come back, shared ones as one object. */
import { expect, test } from 'vitest';
import { compile, load, type Step } from '../../src/index.ts';

const PROGRAM = `
from collections import namedtuple
class Other(namedtuple('Base', 'x y')):
    pass
Point = namedtuple('Point', 'x y z', defaults=[3])
Point.y.__doc__ = ['help', {'of': 'y'}]
getter, kept = Point.__dict__['z'], [Point.y, Point.y]
point, other = Point(1, 2), Other(7, 8)
ask('now')
print(point, point.x, point.y, point.z, other.y, Other.y.__get__(point), getter.__get__(point, Point), getter is Point.z)
print(Point.x, Point.y, Point.z.__doc__, Point.y.__reduce__(), type(Point.y), kept[0] is kept[1] is Point.y)
Point.y.__doc__[0] = 'changed'
print(kept[0].__doc__, point._replace(y=5), point._asdict())
for attempt in (lambda: setattr(point, 'x', 1), lambda: delattr(point, 'x'), lambda: Point.z.__get__((1, 2)), lambda: Point.x.__get__([1])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
`;

function end(step: Step, isLoaded: boolean): readonly [string, string, number] {
  let at = step;
  while (at.kind === 'call') at = (isLoaded ? (load(at.dump()) as typeof at) : at).resume(null);
  return [at.kind, at.prints.join(''), at.usage.fuel];
}

test('descriptors of fields read, show and refuse the same after a load', () => {
  const start = (): Step => compile(PROGRAM).start({ functions: ['ask'] });
  const straight = end(start(), false);
  expect(straight[0]).toBe('done');
  expect(straight[1]).toContain("Point(x=1, y=2, z=3) 1 2 3 8 2 3 True\n_tuplegetter(0, 'Alias for field number 0')");
  expect(end(start(), true)).toEqual(straight);
});
