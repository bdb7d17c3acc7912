/** Modules `hashlib`, `hmac` and `secrets`. CPython: Lib/hashlib.py, Lib/hmac.py, Lib/secrets.py. */

/** Frozen Python of `hashlib`. */
export const HASHLIB_SOURCE = `
from _clinic import bytes, int32, is_of
from _hashlib import _blake, _check_blake, _new, _pbkdf2
from operator import index

_NAMES = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
          'shake_128', 'shake_256')
algorithms_guaranteed = set(_NAMES)
algorithms_available = set(_NAMES)

__all__ = _NAMES + ('new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')

_absent = object()


def _choose(data, string, usedforsecurity):
    bool(usedforsecurity)
    if string is None:
        return b'' if data is _absent else data
    if data is not _absent:
        raise TypeError("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.")
    return string


def md5(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a md5 hash object; optionally initialized with a string"""
    return _new('md5', _choose(data, string, usedforsecurity))


def sha1(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha1 hash object; optionally initialized with a string"""
    return _new('sha1', _choose(data, string, usedforsecurity))


def sha224(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha224 hash object; optionally initialized with a string"""
    return _new('sha224', _choose(data, string, usedforsecurity))


def sha256(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha256 hash object; optionally initialized with a string"""
    return _new('sha256', _choose(data, string, usedforsecurity))


def sha384(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha384 hash object; optionally initialized with a string"""
    return _new('sha384', _choose(data, string, usedforsecurity))


def sha512(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha512 hash object; optionally initialized with a string"""
    return _new('sha512', _choose(data, string, usedforsecurity))


def sha3_224(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha3-224 hash object; optionally initialized with a string"""
    return _new('sha3_224', _choose(data, string, usedforsecurity))


def sha3_256(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha3-256 hash object; optionally initialized with a string"""
    return _new('sha3_256', _choose(data, string, usedforsecurity))


def sha3_384(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha3-384 hash object; optionally initialized with a string"""
    return _new('sha3_384', _choose(data, string, usedforsecurity))


def sha3_512(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a sha3-512 hash object; optionally initialized with a string"""
    return _new('sha3_512', _choose(data, string, usedforsecurity))


def shake_128(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a shake-128 variable hash object; optionally initialized with a string"""
    return _new('shake_128', _choose(data, string, usedforsecurity))


def shake_256(data=_absent, *, usedforsecurity=True, string=None):
    """Returns a shake-256 variable hash object; optionally initialized with a string"""
    return _new('shake_256', _choose(data, string, usedforsecurity))


def _unsigned(value, bits, kind):
    value = index(value)
    if value < 0:
        raise ValueError('Cannot convert negative int')
    if value >> bits:
        raise OverflowError(f'Python int too large for C {kind}')
    return value


def _within(value, least, name):
    if not least <= value <= 255:
        raise ValueError(f'{name} must be between {least} and 255')
    return value.to_bytes(1)


def _new_blake(name, data, string, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node,
               usedforsecurity):
    digest_size = int32(digest_size)
    key, salt, person = bytes(key), bytes(salt), bytes(person)
    fanout, depth = int32(fanout), int32(depth)
    leaf_size = _unsigned(leaf_size, 32, 'unsigned long')
    node_offset = _unsigned(node_offset, 64, 'unsigned long long')
    node_depth, inner_size = int32(node_depth), int32(inner_size)
    last_node = bool(last_node)
    data = _choose(data, string, usedforsecurity)
    most, offset_size = (64, 8) if name == 'blake2b' else (32, 6)
    _check_blake(name, digest_size, salt, person)
    tree = _within(fanout, 0, 'fanout') + _within(depth, 1, 'depth') + leaf_size.to_bytes(4, 'little')
    if node_offset >> 8 * offset_size:
        raise OverflowError('node_offset is too large')
    tree += node_offset.to_bytes(offset_size, 'little') + _within(node_depth, 0, 'node_depth')
    if not 0 <= inner_size <= most:
        raise ValueError(f'inner_size must be between 0 and is {most}')
    tree += inner_size.to_bytes(1)
    return _blake(name, data, digest_size, key, salt, person, tree, last_node)


def blake2b(data=_absent, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,
            inner_size=0, last_node=False, usedforsecurity=True, string=None):
    """Return a new BLAKE2b hash object."""
    return _new_blake('blake2b', data, string, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size,
                      last_node, usedforsecurity)


def blake2s(data=_absent, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,
            inner_size=0, last_node=False, usedforsecurity=True, string=None):
    """Return a new BLAKE2s hash object."""
    return _new_blake('blake2s', data, string, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size,
                      last_node, usedforsecurity)


_MAKERS = {each.__name__: each for each in (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256,
                                           blake2b, blake2s)}


def new(name, *args, **kwargs):
    """new(name, data=b'') - Return a new hashing object using the named algorithm; optionally initialized with data (which must be a bytes-like object)."""
    if not is_of(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    plain = name.lower().replace('-', '_')
    plain = {'sha_1': 'sha1', 'sha_224': 'sha224', 'sha_256': 'sha256', 'sha_384': 'sha384', 'sha_512': 'sha512'}.get(plain, plain)
    if plain not in algorithms_guaranteed:
        raise ValueError(f'unsupported hash type {name}')
    return _MAKERS[plain](*args, **kwargs)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    return _pbkdf2(hash_name, password, salt, iterations, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """Hash the contents of a file-like object. Returns a digest object."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while True:
        size = fileobj.readinto(buffer)
        if size is None:
            raise BlockingIOError('I/O operation would block.')
        if size == 0:
            return made
        made.update(view[:size])
`;

/** Frozen Python of `hmac`. */
export const HMAC_SOURCE = `
from _hashlib import _hashed, compare_digest
import hashlib as _hashlib

trans_5C = bytes([x ^ 0x5C for x in range(256)])
trans_36 = bytes([x ^ 0x36 for x in range(256)])
digest_size = None


class HMAC:
    """RFC 2104 HMAC class. Also complies with RFC 4231."""

    blocksize = 64

    __slots__ = ('_inner', '_outer', 'block_size', 'digest_size')

    def __init__(self, key, msg=None, digestmod=''):
        """Create a new HMAC object."""
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _maker(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, 'block_size', self.blocksize)
        if len(key) > self.block_size:
            key = make(key).digest()
        key = key.ljust(self.block_size, b'\\0')
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        """Feed data from msg into this hashing object."""
        self._inner.update(msg)

    def copy(self):
        """Return a separate copy of this hashing object."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def digest(self):
        """Return the hash value of this hashing object."""
        h = self._outer.copy()
        h.update(self._inner.digest())
        return h.digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead."""
        return self.digest().hex()


def _maker(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b'': _hashlib.new(digestmod, data)
    return lambda data=b'': digestmod.new(data)


def new(key, msg=None, digestmod=''):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Fast inline implementation of HMAC."""
    if isinstance(digest, str) and digest.lower() in _hashlib.algorithms_available and digest.lower()[:5] != 'shake':
        key = _hashed(key)
        msg = _hashed(msg)
    make = _maker(digest)
    inner = make()
    outer = make()
    size = getattr(inner, 'block_size', 64)
    if len(key) > size:
        key = make(key).digest()
    key = key.ljust(size, b'\\0')
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
`;

/** Frozen Python of `secrets`. DIVERGENCE(secrets): what it gives is as predictable as the run. */
export const SECRETS_SOURCE = `
__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe', 'compare_digest']

from _hashlib import compare_digest
from random import Random as _Random, SystemRandom

_source = _Random()
randbits = _source.getrandbits
choice = _source.choice
DEFAULT_ENTROPY = 32


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _source._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Return a random byte string containing *nbytes* bytes."""
    return _source.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string, in Base64 encoding."""
    from base64 import urlsafe_b64encode
    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
`;
