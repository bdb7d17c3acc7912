class N(list):
    def __repr__(self): return 'N' + super().__repr__()
    def __iter__(self): return iter('ab')
    def __len__(self): return 7
    def __getitem__(self, k): return 5
n = N()
n += n
print(n)
m = N([1]); l = [0]
l += m; print(l)
l.extend(m); print(l)
print(l + m, m + m, m * 2)
n.extend(n); print(n)
l[1:1] = m; print(l)
print([*m], list(m), (*m,))
class T(tuple):
    def __iter__(self): return iter('ab')
    def __len__(self): return 7
t = T((1,))
l += t; l.extend(t); print(l)
l[0:0] = t; print(l)
print(tuple(t), list(t), set(t), dict.fromkeys(t), sorted(t), ''.join(m), t + t, [] + m)
