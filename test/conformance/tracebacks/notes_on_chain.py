"""Notes on several errors of a chain, odd notes included."""


class Strange:
    def __repr__(self):
        return '<strange>'

    def __str__(self):
        return 'strange\ntwo lines'


def first():
    e = KeyError('first')
    e.add_note('note on first')
    raise e


def second():
    try:
        first()
    except KeyError as e:
        e.add_note('')
        e.add_note('  indented\n\nblank above')
        new = ValueError('second', 2)
        new.__notes__ = ['plain', Strange(), 3]
        raise new from e


try:
    second()
except ValueError as e:
    final = Exception()
    final.__notes__ = ('tuple', 'notes')
    raise final
