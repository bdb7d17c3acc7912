import traceback, collections
for notes in (bytearray(b'12'), b'12', memoryview(b'ab'), range(2), collections.deque([7]), collections.UserList([8]), 'text', {1: 2}, bytearray(), 5):
    e = ValueError('x')
    e.__notes__ = notes
    print(traceback.format_exception_only(e))
e = KeyError('last')
e.__notes__ = bytearray(b'12')
raise e
