# expect: value
# stdout-any
import _thread, _threads
stack = _threads._stack(1)
for value in (5, print, lambda x: 1, lambda: (yield), int):
    try: _threads._resume(stack, value)
    except TypeError as e: print(e)
for around in (lambda: print(1), 3, _thread._never):
    for function in (_threads._park, _threads._surround):
        try: function(around)
        except TypeError as e: print(e)
try: _threads._park(_thread._around_main)
except RuntimeError as e: print(e)
print(_threads._resume(stack, lambda: 7))
try: _threads._resume(stack, lambda: 7)
except RuntimeError as e: print(e)
def again():
    try: _threads._resume(other, lambda: 1)
    except RuntimeError as e: print(e)
    _threads._park(_thread._around_main)
    return 'end'
other = _threads._stack(2)
print(_threads._resume(other, again), _threads._is_over(other), _threads._resume(other, None), _threads._is_over(other))
print(_threads._names(3), _threads._names('nope'), _threads._owner())
