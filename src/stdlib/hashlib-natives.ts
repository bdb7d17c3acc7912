/** Module `_hashlib`: hash objects, which keep the data given so far, so that a snapshot can hold them. CPython: Modules/md5module.c, sha2module.c, blake2module.c, Modules/_hashopenssl.c. */
import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import type { CHash } from '@noble/hashes/utils.js';
import { bytesLike, hasBuffer, requireBytes } from '../objects/bytes-like.ts';
import { PyBytes } from '../objects/containers.ts';
import { defineType, fn, makeNative, method, type NativeRow } from '../objects/define.ts';
import { overflowError, typeError, valueError } from '../objects/errors.ts';
import { type Arg, builtinType, type Interp, PyObject, typeOf, type Value } from '../objects/object.ts';
import { asInt, asStr } from '../objects/protocol.ts';
import { defineStored, oneOf } from '../objects/stored.ts';
import { blakeDigest } from './blake2.ts';

/** A hash function: its sizes, how dear it is, and the function. */
interface Algorithm {
  readonly size: number;
  readonly block: number;
  readonly make: (data: Uint8Array, hash: PyHash) => Uint8Array;
}

const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  md5: { size: 16, block: 64, make: (data) => md5(data) },
  sha1: { size: 20, block: 64, make: (data) => sha1(data) },
  sha224: { size: 28, block: 64, make: (data) => sha224(data) },
  sha256: { size: 32, block: 64, make: (data) => sha256(data) },
  sha384: { size: 48, block: 128, make: (data) => sha384(data) },
  sha512: { size: 64, block: 128, make: (data) => sha512(data) },
  sha3_224: { size: 28, block: 144, make: (data) => sha3_224(data) },
  sha3_256: { size: 32, block: 136, make: (data) => sha3_256(data) },
  sha3_384: { size: 48, block: 104, make: (data) => sha3_384(data) },
  sha3_512: { size: 64, block: 72, make: (data) => sha3_512(data) },
  shake_128: { size: 0, block: 168, make: (data) => shake128(data) },
  shake_256: { size: 0, block: 136, make: (data) => shake256(data) },
  blake2b: { size: 64, block: 128, make: (data, hash) => blake2b(data, blakeOptions(hash)) },
  blake2s: { size: 32, block: 64, make: (data, hash) => blake2s(data, blakeOptions(hash)) },
};

const NAMES = Object.keys(ALGORITHMS);

export const hashType = builtinType('_hashlib.HASH');
hashType.module = '_hashlib';
hashType.qualname = 'HASH';

/** A hash under way. Invariant: the data is `data` up to `length`. */
export class PyHash extends PyObject {
  declare algorithm: string;
  declare data: Uint8Array;
  declare length: number;
  declare size: number;
  declare key: Uint8Array;
  declare salt: Uint8Array;
  declare person: Uint8Array;
  constructor(algorithm: string) {
    super(hashType);
    this.algorithm = algorithm;
    this.data = EMPTY;
    this.length = 0;
    this.size = 0;
    this.key = EMPTY;
    this.salt = EMPTY;
    this.person = EMPTY;
  }
}

/** A blake2 hash in tree mode: `tree` is the part of the parameter block from the fanout to the inner size. */
export class PyTreeHash extends PyHash {
  declare tree: Uint8Array;
  declare isLastNode: boolean;
  constructor(algorithm: string) {
    super(algorithm);
    this.tree = EMPTY;
    this.isLastNode = false;
  }
}

const EMPTY = new Uint8Array(0);

function blakeOptions({ size, key, salt, person }: PyHash): {
  dkLen: number;
  key?: Uint8Array;
  salt?: Uint8Array;
  personalization?: Uint8Array;
} {
  return {
    dkLen: size,
    ...(key.length > 0 && { key }),
    ...(salt.length > 0 && { salt }),
    ...(person.length > 0 && { personalization: person }),
  };
}

/** Bytes to hash. Raises TypeError. */
function hashed(v: Value): Uint8Array {
  if (asStr(v) !== undefined) throw typeError('Strings must be encoded before hashing');
  const bytes = bytesLike(v);
  if (bytes === undefined) throw typeError('object supporting the buffer API required');
  return bytes;
}

function append(interp: Interp, hash: PyHash, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  const length = hash.length + bytes.length;
  interp.meter.charge(bytes.length >> 5);
  if (length > hash.data.length) {
    // Room for twice as much keeps many small updates linear.
    const room = hash.length === 0 ? length : length * 2;
    interp.meter.allocateLarge(room);
    const grown = new Uint8Array(room);
    grown.set(hash.data.subarray(0, hash.length));
    hash.data = grown;
  }
  hash.data.set(bytes, hash.length);
  hash.length = length;
}

function digestOf(interp: Interp, hash: PyHash): Uint8Array {
  interp.meter.charge(16 + (hash.length >> 4));
  if (hash instanceof PyTreeHash) return treeDigest(interp, hash);
  return ALGORITHMS[hash.algorithm].make(hash.data.subarray(0, hash.length), hash);
}

function treeDigest(interp: Interp, hash: PyTreeHash): Uint8Array {
  const { block: blockSize, size: most } = ALGORITHMS[hash.algorithm];
  const { key, tree, salt, person } = hash;
  // FUEL: its arithmetic is that of big integers.
  interp.meter.charge(512 + hash.length * 4);
  interp.meter.allocateLarge(hash.length);
  const block = new Uint8Array(most);
  block.set([hash.size, key.length, ...tree]);
  block.set(salt, most / 2);
  block.set(person, (most * 3) / 4);
  const start = key.length === 0 ? 0 : blockSize;
  const data = new Uint8Array(start + hash.length);
  data.set(key);
  data.set(hash.data.subarray(0, hash.length), start);
  return blakeDigest(most === 64 ? 'blake2b' : 'blake2s', block, data, hash.isLastNode);
}

function isShake(hash: PyHash): boolean {
  return hash.algorithm.startsWith('shake');
}

/** The digest; of the kind without a size as long as asked for. Raises TypeError, ValueError. */
function digestBytes(name: string) {
  return (interp: Interp, self: PyHash, length: Arg): Uint8Array => {
    if (!isShake(self)) {
      if (length !== undefined) throw typeError(`${name}() takes no arguments (1 given)`);
      return digestOf(interp, self);
    }
    if (length === undefined) throw typeError(`${name}() missing required argument 'length' (pos 1)`);
    const n = asInt(length);
    if (n === undefined) throw typeError(`'${typeOf(length).name}' object cannot be interpreted as an integer`);
    if (n < 0) throw valueError('value must be positive');
    if (n >= 2 ** 29) throw overflowError('digest length is too large');
    const size = Number(n);
    interp.meter.charge(16 + ((self.length + size) >> 4));
    interp.meter.allocateLarge(size);
    const data = self.data.subarray(0, self.length);
    if (size === 0) return EMPTY;
    return self.algorithm === 'shake_128' ? shake128(data, { dkLen: size }) : shake256(data, { dkLen: size });
  };
}

/** The bytes in hexadecimal. */
function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

function hexdigest(interp: Interp, self: PyHash, length: Arg): Value {
  const bytes = digestBytes('hexdigest')(interp, self, length);
  interp.meter.allocateLarge(bytes.length * 2);
  return hexOf(bytes);
}

function copy(interp: Interp, self: PyHash): Value {
  const made = self instanceof PyTreeHash ? treeHash(self.algorithm, self.tree, self.isLastNode) : new PyHash(self.algorithm);
  interp.meter.charge(self.length >> 6);
  interp.meter.allocateLarge(self.length + 64);
  made.data = self.data.slice(0, self.length);
  made.length = self.length;
  made.size = self.size;
  made.key = self.key;
  made.salt = self.salt;
  made.person = self.person;
  return made;
}

function treeHash(algorithm: string, tree: Uint8Array, isLastNode: boolean): PyTreeHash {
  const made = new PyTreeHash(algorithm);
  made.tree = tree;
  made.isLastNode = isLastNode;
  return made;
}

defineType(hashType, {
  slots: {
    repr: (interp, self) => `<${(self as PyHash).algorithm} _hashlib.HASH object @ 0x${interp.idOf(self).toString(16)}>`,
  },
  isSubclassable: false,
  methods: {
    copy: method('copy(self, /)', copy),
    digest: method(
      'digest(self, length=NULL, /)',
      (interp: Interp, self: PyHash, length: Arg) => new PyBytes(digestBytes('digest')(interp, self, length)),
    ),
    hexdigest: method('hexdigest(self, length=NULL, /)', hexdigest),
    update: method('update(self, obj, /)', (interp: Interp, self: PyHash, obj: Value) => {
      append(interp, self, hashed(obj));
      return null;
    }),
  },
  getset: {
    name: { get: (_interp, self) => (self as PyHash).algorithm },
    digest_size: { get: (_interp, self) => (self as PyHash).size || ALGORITHMS[(self as PyHash).algorithm].size },
    block_size: { get: (_interp, self) => ALGORITHMS[(self as PyHash).algorithm].block },
  },
});

const TREE_SIZES: Readonly<Record<string, number>> = { blake2b: 16, blake2s: 14 };

const FIELDS = {
  algorithm: oneOf(...NAMES),
  data: 'bytes',
  length: 'int',
  size: 'int',
  key: 'bytes',
  salt: 'bytes',
  person: 'bytes',
} as const;

function isWhole({ algorithm, data, length, size, key, salt, person }: PyHash): boolean {
  const isBlake = algorithm.startsWith('blake2');
  const most = isBlake ? ALGORITHMS[algorithm].size : 0;
  const isSized = isBlake ? size >= 1 && size <= most : size === 0;
  const hasFit = [salt, person].every((part) => part.length === 0 || part.length === most / 4);
  return length >= 0 && length <= data.length && isSized && key.length <= most && hasFit;
}

defineStored({
  PyHash: { tag: 230, make: PyHash, types: [hashType], fields: FIELDS, restored: isWhole },
  PyTreeHash: {
    tag: 231,
    make: PyTreeHash,
    types: [hashType],
    fields: { ...FIELDS, tree: 'bytes', isLastNode: 'bool' },
    restored: (hash: PyTreeHash) => isWhole(hash) && hash.tree.length === TREE_SIZES[hash.algorithm],
  },
});

// ---- functions -----------------------------------------------------------------------------------

function construct(interp: Interp, name: Value, data: Value): Value {
  const algorithm = asStr(name);
  if (algorithm === undefined || !NAMES.includes(algorithm)) throw valueError(`unsupported hash type ${String(algorithm)}`);
  const hash = new PyHash(algorithm);
  interp.meter.charge(8);
  interp.meter.allocate(160);
  append(interp, hash, hashed(data));
  return hash;
}

/** Salt and person are filled up with zeros. */
function fixedPart(v: Value, length: number, what: string): Uint8Array {
  const bytes = hashed(v);
  if (bytes.length > length) throw valueError(`maximum ${what} length is ${length} bytes`);
  if (bytes.length === 0) return EMPTY;
  const part = new Uint8Array(length);
  part.set(bytes);
  return part;
}

/** Raises ValueError for what a blake2 hash does not take, in CPython's order. */
function checkBlake(_interp: Interp, name: Value, digestSize: Value, salt: Value, person: Value): Value {
  const most = ALGORITHMS[name as string].size;
  const size = digestSize as number;
  if (!(size >= 1 && size <= most))
    throw valueError(`digest_size for B${(name as string).slice(1)} must be between 1 and ${most} bytes, here it is ${size}`);
  fixedPart(salt, most / 4, 'salt');
  fixedPart(person, most / 4, 'person');
  return null;
}

/** Whether the parameters are not those of a hash that stands alone. */
function isTree(tree: Uint8Array, isLastNode: boolean): boolean {
  return isLastNode || tree.some((byte, i) => byte !== (i < 2 ? 1 : 0));
}

/** A blake2 hash with its parameters, which `checkBlake` has seen. Raises ValueError. */
function constructBlake(
  interp: Interp,
  name: Value,
  data: Value,
  size: Value,
  key: Value,
  salt: Value,
  person: Value,
  tree: Value,
  isLastNode: Value,
): Value {
  const algorithm = name as string;
  const parameters = (tree as PyBytes).bytes;
  const hash = isTree(parameters, isLastNode === true) ? treeHash(algorithm, parameters, isLastNode === true) : new PyHash(algorithm);
  interp.meter.charge(8);
  interp.meter.allocate(160);
  const most = ALGORITHMS[algorithm].size;
  hash.size = size as number;
  hash.salt = fixedPart(salt, most / 4, 'salt');
  hash.person = fixedPart(person, most / 4, 'person');
  hash.key = (key as PyBytes).bytes;
  if (hash.key.length > most) throw valueError(`maximum key length is ${most} bytes`);
  append(interp, hash, hashed(data));
  return hash;
}

const FUNCTIONS = { md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512 };

function amount(v: Value, name: string): number {
  const n = asInt(v);
  if (n === undefined) throw typeError(`'${typeOf(v).name}' object cannot be interpreted as an integer`);
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C long');
  if (n < 1) throw valueError(`${name} must be greater than 0.`);
  return n;
}

function deriveKey(interp: Interp, hashName: Value, password: Value, salt: Value, iterations: Value, dklen: Value): Value {
  const name = asStr(hashName);
  if (name === undefined || !Object.hasOwn(FUNCTIONS, name)) throw valueError(`unsupported hash type ${String(name)}`);
  const hash = FUNCTIONS[name as keyof typeof FUNCTIONS];
  const count = amount(iterations, 'iteration value');
  const size = dklen === null ? ALGORITHMS[name].size : amount(dklen, 'key length');
  // FUEL: two blocks for each iteration and each block of the result.
  interp.meter.charge(16 + 6 * count * Math.ceil(size / ALGORITHMS[name].size));
  interp.meter.allocateLarge(size);
  return new PyBytes(pbkdf2(hash, hashed(password), hashed(salt), count, size));
}

/** RFC 8018, 5.2. */
function pbkdf2(hash: CHash, password: Uint8Array, salt: Uint8Array, count: number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const seed = new Uint8Array(salt.length + 4);
  seed.set(salt);
  for (let at = 0, block = 1; at < size; block++) {
    new DataView(seed.buffer).setUint32(salt.length, block);
    let last = hmac(hash, password, seed);
    const sum = last.slice();
    for (let i = 1; i < count; i++) {
      last = hmac(hash, password, last);
      for (let j = 0; j < sum.length; j++) sum[j] ^= last[j];
    }
    out.set(sum.subarray(0, size - at), at);
    at += sum.length;
  }
  return out;
}

/** compare_digest(): bytes, or ASCII texts. Raises TypeError. */
function compareDigest(interp: Interp, a: Value, b: Value): Value {
  const x = asStr(a);
  const y = asStr(b);
  if (x !== undefined && y !== undefined) {
    for (const text of [x, y])
      for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 127) throw typeError('comparing strings with non-ASCII characters is not supported');
    interp.meter.charge(x.length >> 5);
    return x === y;
  }
  if (!hasBuffer(a) && !hasBuffer(b))
    throw typeError(`unsupported operand types(s) or combination of types: '${typeOf(a).name}' and '${typeOf(b).name}'`);
  const left = requireBytes(a);
  const right = requireBytes(b);
  interp.meter.charge(left.length >> 5);
  return left.length === right.length && left.every((byte, i) => byte === right[i]);
}

const ROWS: Readonly<Record<string, NativeRow>> = {
  _blake: fn('_blake(name, data, digest_size, key, salt, person, tree, last_node, /)', constructBlake),
  _check_blake: fn('_check_blake(name, digest_size, salt, person, /)', checkBlake),
  _hashed: fn('_hashed(value, /)', (interp: Interp, v: Value) => {
    const bytes = hashed(v);
    interp.meter.charge(1 + (bytes.length >> 5));
    interp.meter.allocateLarge(bytes.length);
    return new PyBytes(bytes.slice());
  }),
  _new: fn('_new(name, data, /)', construct),
  _pbkdf2: fn('_pbkdf2(hash_name, password, salt, iterations, dklen, /)', deriveKey),
  compare_digest: fn('_operator._compare_digest(a, b, /)', compareDigest),
};

/** The members by name. */
export function hashlibNatives(): Iterable<readonly [string, Value]> {
  return [['HASH', hashType] as const, ...Object.entries(ROWS).map(([name, row]) => [name, makeNative(name, row, null)] as const)];
}
