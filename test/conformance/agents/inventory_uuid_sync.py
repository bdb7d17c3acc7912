"""Synchronise two stores by stable ids and content hashes; report conflicts."""
import copy
import hashlib
import json
import uuid
from collections import namedtuple
from types import MappingProxyType, SimpleNamespace

SPACE = uuid.UUID("12345678-1234-5678-1234-567812345678")
Change = namedtuple("Change", "kind id before after", defaults=(None, None))


def record(name, **fields):
    return {"id": str(uuid.uuid5(SPACE, name)), "name": name, **fields}


def digest(value) -> str:
    return hashlib.sha1(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:10]


def index(records):
    return MappingProxyType({r["id"]: r for r in records})


def diff(old, new):
    for key in sorted(old.keys() | new.keys()):
        match old.get(key), new.get(key):
            case None, dict() as after:
                yield Change("add", key, None, after)
            case dict() as before, None:
                yield Change("drop", key, before)
            case before, after if digest(before) != digest(after):
                yield Change("edit", key, before, after)


def three_way(base, left, right):
    ours = {c.id: c for c in diff(base, left)}
    theirs = {c.id: c for c in diff(base, right)}
    merged, conflicts = dict(base), []
    for key in sorted(ours.keys() | theirs.keys()):
        a, b = ours.get(key), theirs.get(key)
        if a and b and a.after != b.after:
            if a.kind == b.kind == "edit":
                fields = {f: (a.after.get(f), b.after.get(f)) for f in sorted(a.after.keys() | b.after.keys()) if a.after.get(f) != b.after.get(f) and a.before.get(f) not in (a.after.get(f), b.after.get(f))}
                if not fields:
                    changed = {f: b.after[f] for f in b.after if b.after[f] != b.before.get(f)}
                    merged[key] = {**a.after, **changed}
                    continue
                conflicts.append((a.after["name"], fields))
            else:
                conflicts.append((base[key]["name"], {"kind": (a.kind, b.kind)}))
            continue
        change = a or b
        if change.kind == "drop":
            merged.pop(key)
        else:
            merged[key] = change.after
    return merged, conflicts


base = [record("lamp", price=20, tags=["home"]), record("desk", price=150), record("chair", price=75), record("vase", price=9)]
left, right = copy.deepcopy(base), copy.deepcopy(base)
left[0]["price"] = 22
left[1]["price"] = 140
left.append(record("rug", price=60))
del left[3]
right[0]["tags"].append("sale")
right[1]["price"] = 155
right[3]["price"] = 8
right = [r for r in right if r["name"] != "chair"]
views = SimpleNamespace(base=index(base), left=index(left), right=index(right))
for side in ("left", "right"):
    print(side, [(c.kind, (c.after or c.before)["name"]) for c in diff(views.base, getattr(views, side))])
merged, conflicts = three_way(views.base, views.left, views.right)
for item in sorted(merged.values(), key=lambda r: r["name"]):
    print(item["id"][:8], json.dumps({k: v for k, v in item.items() if k != "id"}))
print(conflicts)
try:
    views.base["x"] = 1
except TypeError as error:
    print(error)
print(uuid.UUID(base[0]["id"]).version, digest(base), digest(base) == digest(copy.deepcopy(base)), base[0]["tags"])
