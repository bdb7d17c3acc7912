"""Every line break of str.splitlines begins a new line in the traceback of a group; outside of groups only newlines do."""


class Odd(Exception):
    pass


try:
    raise Odd('first\x0bsecond\x0c\x1cthird\x85')
except Odd as error:
    error.add_note('note\x1ewith\u2028breaks\r\nand\rmore')
    group = ExceptionGroup('group\x1d\u2029text', [error, Odd('\x0c'), Odd('\n'), Odd('a\x0b'), Odd('')])
    group.add_note('\x0c')
    raise ExceptionGroup('outer\x0c', [group]) from group
