# expect: limit
# A pickle asks for more bytes than there may be.
import pickle
pickle.loads(b'cbuiltins\nbytearray\nJ\xff\xff\xff\x7f\x85R.')
