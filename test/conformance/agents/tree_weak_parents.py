import weakref
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self._parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent: parent.children.append(self)
    @property
    def parent(self):
        return self._parent() if self._parent else None
root = Node("root"); child = Node("child", root)
print(child.parent.name)
cache = weakref.WeakValueDictionary()
cache["r"] = root
print("r" in cache, len(cache), cache["r"].name)
keys = weakref.WeakKeyDictionary(); keys[root] = 1
print(keys[root])
s = weakref.WeakSet(); s.add(root); print(len(s), root in s)
print(weakref.proxy(root).name)
