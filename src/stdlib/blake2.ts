/** BLAKE2 with any parameter block, for the tree mode that `@noble/hashes` has not. RFC 7693; the BLAKE2 paper, 2.5-2.10. CPython: Modules/blake2module.c. */

/** What differs between BLAKE2b and BLAKE2s. */
interface Kind {
  readonly wordBits: number;
  readonly rounds: number;
  readonly rotations: readonly [bigint, bigint, bigint, bigint];
  readonly start: readonly bigint[];
}

const SIGMA = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
].map((row) => [...row].map((digit) => Number.parseInt(digit, 16)));

const START_64 = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

const KINDS: Readonly<Record<'blake2b' | 'blake2s', Kind>> = {
  blake2b: { wordBits: 64, rounds: 12, rotations: [32n, 24n, 16n, 63n], start: START_64 },
  // The words of BLAKE2s are the upper halves.
  blake2s: { wordBits: 32, rounds: 10, rotations: [16n, 12n, 8n, 7n], start: START_64.map((word) => word >> 32n) },
};

/** The columns and the diagonals of the working state. */
const MIXED = ['048c', '159d', '26ae', '37bf', '05af', '16bc', '278d', '349e'].map((row) =>
  [...row].map((digit) => Number.parseInt(digit, 16)),
);

/** The whole digest of `data` (the padded key first) from a parameter block; its first byte says how much of it is wanted. */
export function blakeDigest(name: 'blake2b' | 'blake2s', block: Uint8Array, data: Uint8Array, isLastNode: boolean): Uint8Array {
  const kind = KINDS[name];
  const words = wordsOf(block, kind);
  const state = kind.start.map((word, i) => word ^ words[i]);
  const blockSize = kind.wordBits * 2;
  for (let at = 0; ; at += blockSize) {
    const isLast = at + blockSize >= data.length;
    const part = new Uint8Array(blockSize);
    part.set(data.subarray(at, at + blockSize));
    compress(kind, state, wordsOf(part, kind), BigInt(isLast ? data.length : at + blockSize), isLast, isLast && isLastNode);
    if (isLast) return bytesOf(state, kind).slice(0, block[0]);
  }
}

function wordsOf(bytes: Uint8Array, { wordBits }: Kind): bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = wordBits / 8;
  return Array.from({ length: bytes.length / size }, (_, i) =>
    wordBits === 64 ? view.getBigUint64(i * size, true) : BigInt(view.getUint32(i * size, true)),
  );
}

function bytesOf(words: readonly bigint[], { wordBits }: Kind): Uint8Array {
  const size = wordBits / 8;
  return Uint8Array.from({ length: words.length * size }, (_, i) =>
    Number((words[Math.floor(i / size)] >> BigInt(8 * (i % size))) & 0xffn),
  );
}

/** RFC 7693, 3.2: F. */
function compress(kind: Kind, state: bigint[], message: readonly bigint[], count: bigint, isLast: boolean, isLastNode: boolean): void {
  const { wordBits, rounds, start } = kind;
  const v = [...state, ...start];
  v[12] ^= BigInt.asUintN(wordBits, count);
  v[13] ^= count >> BigInt(wordBits);
  const ones = BigInt.asUintN(wordBits, -1n);
  if (isLast) v[14] ^= ones;
  if (isLastNode) v[15] ^= ones;
  for (let round = 0; round < rounds; round++) {
    const order = SIGMA[round % 10];
    for (const [i, places] of MIXED.entries()) mix(kind, v, places, message[order[2 * i]], message[order[2 * i + 1]]);
  }
  for (let i = 0; i < 8; i++) state[i] ^= v[i] ^ v[i + 8];
}

/** RFC 7693, 3.1: G. */
function mix({ wordBits, rotations }: Kind, v: bigint[], [a, b, c, d]: readonly number[], x: bigint, y: bigint): void {
  const bits = BigInt(wordBits);
  const turn = (word: bigint, by: bigint): bigint => BigInt.asUintN(wordBits, (word >> by) | (word << (bits - by)));
  const [first, second, third, fourth] = rotations;
  v[a] = BigInt.asUintN(wordBits, v[a] + v[b] + x);
  v[d] = turn(v[d] ^ v[a], first);
  v[c] = BigInt.asUintN(wordBits, v[c] + v[d]);
  v[b] = turn(v[b] ^ v[c], second);
  v[a] = BigInt.asUintN(wordBits, v[a] + v[b] + y);
  v[d] = turn(v[d] ^ v[a], third);
  v[c] = BigInt.asUintN(wordBits, v[c] + v[d]);
  v[b] = turn(v[b] ^ v[c], fourth);
}
