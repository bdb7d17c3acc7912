/** Canonical JSON: the vectors of RFC 8785, what it refuses, and texts that tell different values apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalValue } from '../../src/boundary/canonical.ts';
import { CanonicalError } from '../../src/boundary/errors.ts';
import { sha256Hex } from '../../src/boundary/hash.ts';
import { Float } from '../../src/interpreter/convert.ts';

describe('RFC 8785', () => {
  test('section 3.2.2: the sample', () => {
    const sample = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown;
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('section 3.2.3: members in the order of UTF-16 units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Object.keys(JSON.parse(text) as object).filter((name) => name !== '1')).toEqual(['\r', '\u0080', 'ö', '€', '😀', '\ufb33']);
    expect(text.indexOf('"\\r"')).toBeLessThan(text.indexOf('"1"'));
  });

  // Appendix B: IEEE 754 bits and their JSON.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('number %s', (bits, text) => {
    expect(
      canonicalJson(new DataView(BigInt.asUintN(64, BigInt(`0x${bits}`)) === 0n ? new ArrayBuffer(8) : bytesOf(bits)).getFloat64(0)),
    ).toBe(text);
  });

  function bytesOf(bits: string): ArrayBuffer {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    return view.buffer;
  }

  const cycle: unknown[] = [];
  cycle.push(cycle);
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, undefined, () => 1, '\ud800', { '\udc00': 1 }, new Date(0), cycle, new Map()])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(CanonicalError);
    },
  );
});

test('hashes as SHA-256 does', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('values', () => {
  const DIFFERENT = [
    null,
    true,
    1,
    new Float(1),
    1.5,
    -0,
    Number.NaN,
    Infinity,
    10n ** 20n,
    '1',
    '\ud800',
    '\udfff',
    '',
    [],
    {},
    new Set(),
    new Map(),
    new Set([1]),
    new Set(['1']),
    new Map([[1, 1]]),
    { '1': 1 },
    { $int: '1' },
    { $float: '1' },
    new Map([['$int', '1']]),
    new Uint8Array([1]),
    [1],
    JSON.parse('{"__proto__": 1}') as unknown,
    { $map: [] },
    { $units: [55296] },
  ];
  test('different values have different texts', () => {
    const texts = DIFFERENT.map(canonicalValue);
    // A Map and a record of the same pairs are one Python dict.
    expect(new Set(texts).size).toBe(texts.length - 1);
    expect(canonicalValue(new Map([['$int', '1']]))).toBe(canonicalValue({ $int: '1' }));
  });

  test('order of members and of set elements makes no difference', () => {
    expect(canonicalValue({ a: 1, b: new Set([1, 'x']) })).toBe(canonicalValue({ b: new Set(['x', 1]), a: 1 }));
    expect(canonicalValue(5n)).toBe(canonicalValue(5));
  });

  test('reads back what JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
