# How often a table of replacements is asked.
class T:
    def __init__(self, d): self.d=d
    def __getitem__(self, key):
        print(end=f'{chr(key)} ')
        v = self.d[key]
        if isinstance(v, Exception): raise v
        return v
for bad in ((), 'xy', 1.5, 1<<70, -1, 0x110000, 300, ValueError('v'), LookupError(), None, ''):
    for s in ('abcab', 'aéb', 'éaab', 'bab', 'ab'*3):
        try: print(ascii(s.translate(T({97:'A', 98:bad, 99:99, 233:'e'}))))
        except Exception as e: print(type(e).__name__, e)
