/** Frozen Python behind str methods that ask guest tables. */
export const frozenText = `
def str_translate(text, table):
    out = []
    # CPython looks an ASCII character up once, until one is replaced by something longer or not ASCII.
    known = {} if text.isascii() else None
    for char in text:
        if known is not None and char in known:
            out.append(known[char])
            continue
        try:
            to = table[ord(char)]
        except LookupError:
            if known is not None:
                known[char] = char
            out.append(char)
            continue
        by = _replacement(to)
        if known is not None:
            if to is None or len(by) == 1 and by.isascii():
                known[char] = by
            else:
                known = None
                by = _replacement(table[ord(char)])
        out.append(by)
    return ''.join(out)

def _replacement(to):
    if to is None:
        return ''
    if isinstance(to, str):
        return to
    if not isinstance(to, int):
        raise TypeError('character mapping must return integer, None or str')
    if not 0 <= to < 0x110000:
        raise ValueError('character mapping must be in range(0x110000)')
    return chr(to)
`;
