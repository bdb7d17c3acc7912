# expect: value
# stdout: RecursionError
# Objects that reduce to ever new ones.
import pickle
class More:
    def __reduce__(self):
        return More, (More(),)
try:
    pickle.dumps(More())
except RecursionError as error:
    print(type(error).__name__)
