# A program of odd but legal layout.
# === several statements on a line ===
x = 1; y = 2; print(x, y)
if x: z = 3; print(z)

# === continuation ===
total = 1 + \
    2 + \
    3
print(total)
text = ('implicit '
        'concatenation '  # with a comment between
        "of" ' strings')
print(text)
items = [
    1,
    2,  # two

    3,
]
print(items)
call = dict(
    a=1,
    b=2,
)
print(call)

# === indentation of many widths ===
if x:
 if y:
        print('deep')
 else:
   print('never')
def tabbed():
	return 'tab'
print(tabbed())

# === comments at odd places ===
def f():
    # only a comment first
    """Not a comment."""
        # indented deeper than the block
    return 1
# outdented inside nothing
print(f(), f.__doc__)

# === empty bodies ===
class Empty: pass
class Dots: ...
def nothing(): pass
def dots(): ...
for _ in (): pass
while 0: pass
print(nothing(), dots(), Empty.__name__, Dots.__name__)

# === expression statements ===
1
'string'
...
None
x == 2
[print(n, end=' ') for n in range(3)]
print()
(yes := 'walrus')
print(yes)

# === semicolons at the end ===
a = 1;
print(a);

# === operators split in brackets ===
value = (
    1
    + 2
    * 3
    if x
    else 0
)
print(value)
chained = ('a,b'
           .upper()
           .split(','))
print(chained)
print((lambda:
       5)())

# === docstring of the module is not this ===
print(__doc__, __name__)

# === identifiers ===
_private, __dunder, ünï, 変数, Ω = 1, 2, 3, 4, 5
print(_private + __dunder + ünï + 変数 + Ω)
ﬁ = 'ligature'
print(fi)
match = 'soft'; case = 'soft'; type = 'soft'; _ = 'soft'
print(match, case, type, _)
print(0x_ff, 1_000, 0b1_0, 0o17, 1e3, .5, 5., 1_0.0_1, 0xDEADBEEF, 00)
