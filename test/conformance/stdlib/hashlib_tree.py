# Module hashlib: BLAKE2 in tree mode, its parameters and what it refuses; hmac.digest.
import hmac
from hashlib import blake2b, blake2s, new, sha1


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


PARAMETERS = [
    dict(fanout=2), dict(fanout=0), dict(fanout=255, depth=255), dict(fanout=-1), dict(fanout=256), dict(fanout=2**31), dict(fanout='2'),
    dict(depth=2), dict(depth=0), dict(depth=256), dict(depth=1.5),
    dict(leaf_size=2), dict(leaf_size=2**32 - 1), dict(leaf_size=2**32), dict(leaf_size=-1), dict(leaf_size='x'),
    dict(node_offset=2), dict(node_offset=2**48), dict(node_offset=2**64), dict(node_offset=-1), dict(node_offset=1.5),
    dict(node_depth=2), dict(node_depth=256), dict(node_depth=-1), dict(inner_size=32), dict(inner_size=64), dict(inner_size=65), dict(inner_size=-1),
    dict(last_node=True), dict(last_node='yes'), dict(last_node=[]), dict(usedforsecurity=[]),
    dict(digest_size=0, salt=b'x' * 20), dict(salt=b'x' * 20, fanout=-1), dict(person=b'x' * 20, fanout=-1), dict(fanout=-1, depth=0),
    dict(inner_size=-1, key=b'k' * 70), dict(key=b'k' * 70), dict(key='k'), dict(salt=None), dict(digest_size=2**40), dict(digest_size='x'),
    dict(digest_size=20, key=b'kk', salt=b'sa', person=b'pp', fanout=3, depth=4, leaf_size=5, node_offset=6, node_depth=7, inner_size=8, last_node=True),
]

# === every parameter ===
for hash in blake2b, blake2s:
    for parameters in PARAMETERS:
        print(hash.__name__, parameters)
        show(lambda: hash(b'', **parameters).hexdigest())
        show(lambda: hash(bytes(range(256)) * 2, **parameters).hexdigest())

# === lengths around a block ===
for size in 1, 2, 8, 9, 63, 64, 65, 127, 128, 129, 255, 256, 257:
    print(size, blake2b(bytes(range(256)) * 2, fanout=2, digest_size=16).hexdigest(), blake2s(b'x' * size, depth=2, last_node=True).hexdigest())

# === a tree of two leaves ===
common = dict(fanout=2, depth=2, leaf_size=4096, inner_size=64)
left = blake2b(b'a' * 4096, node_offset=0, node_depth=0, **common)
right = blake2b(b'b' * 10, node_offset=1, node_depth=0, last_node=True, **common)
root = blake2b(digest_size=32, node_offset=0, node_depth=1, last_node=True, **common)
root.update(left.digest())
again = root.copy()
root.update(right.digest())
again.update(right.digest())
print(root.hexdigest(), again.hexdigest() == root.hexdigest(), root.digest_size, root.block_size, root.name)

# === hmac.digest looks at what it is given only when it knows the hash ===
for digest in 'sha1', 'blake2s', 'SHA256', sha1, 'nothing', 5:
    for key, message in (b'k', b'm'), (bytearray(b'k' * 200), memoryview(b'm')), (3, b''), ('s', b''), (b'', 's'), (b'', 3), (frozenset(), b''):
        show(lambda: hmac.digest(key, message, digest).hex())
show(lambda: new('sha1', usedforsecurity=False).hexdigest())
show(lambda: new('nothing', b'', 3))
