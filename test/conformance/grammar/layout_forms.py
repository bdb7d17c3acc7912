# Lines, indentation, comments and words that are keywords only in places.
"""not the docstring"""; x = 1; y = 2;
if x:
  if y:
        z = 3
        if z: pass
  else:
   pass
# a comment at another indentation
      # and another
if x: # behind a colon

    # within

    y = (1 +  # in brackets
        # alone in brackets
     2

    )
print(x, \
    y, z); print('joined \
line')
if x and \
   y:
	print('a tab')
def f(a,
b): return [
a,
  b,
    ]
print(f(1,
  2))
class A: x = 1; y = 2
print(A.x, A.y)
for i in range(2): print(i); continue
while x: x -= 1; print('while')
if True:
    def nested():
        class B:
            def method(self):
                return (
    'deep'
                )
        return B
print(nested()().method())
try: 1/0
except ZeroDivisionError: print('caught')
def one_line(): x = 1; return x
print(one_line())


# === match, case, type and _ are names too ===
match = {'case': 1}
case = 'case'
type_ = type
_ = 5
print(match[case], match, case, _)
match = lambda *a: a
print(match(1, 2), match (3), match[0] if 0 else match(*[4]))
match match:
    case case: print('match match', case is match)
match case, 1:
    case case, _: print('tuple', case is match, _)
match *[1], 2:
    case [1, 2]: print('starred')
match (1, 2):
    case 1, 2: print('open')
match -1:
    case -1: print('negative')
match [case]:
    case [type]: print('list', type is case)
match {'type': 1}:
    case {'type': type}: print('dict', type)
match not 1:
    case False: print('not')
match lambda: 1:
    case _: print('lambda')
match = 1
match
match: int = 2
match += 1
print(match, match-1, match < 4, match is 3 if 0 else match.real)
type = 1
type += 1
print(type, type-1, type < 3)
type type = int
type match = type
type case[type] = type
print(type.__name__, match.__name__, case.__name__)
def soft(match, case=1, *, type=2, _=3): return match, case, type, _
print(soft(match=0), soft(0, case=4, type=5, _=6))
class case:
    match = 1
    type = 2
    def _(self): return self.match, self.type
print(case()._(), case.match)
import types as type
from math import floor as match
print(match(1.5), type.__name__)
print([match for match in 'ab'], [type for type in 'cd'], {case: _ for case, _ in ['xy']})
for match in [1]: print(match)
