# expect: limit
# Groups that hold one another twice: their text doubles with every level.
import traceback

e = ValueError('x')
for _ in range(60):
    e = ExceptionGroup('g', [e, e])
while True:
    traceback.format_exception(e)
