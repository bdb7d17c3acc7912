# expect: limit
# A pickle as long as fits, of objects that each take much more than their opcode.
import pickle
pickle.loads(b'(' + b'}' * 40_000_000)
