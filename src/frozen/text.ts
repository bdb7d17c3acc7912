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
        if known is not None:
            if to is None:
                known[char] = ''
            elif isinstance(to, int) and 0 <= to < 128:
                known[char] = chr(to)
            elif isinstance(to, str) and len(to) == 1 and to.isascii():
                known[char] = to
            else:
                known = None
                to = table[ord(char)]
        if to is None:
            continue
        if isinstance(to, str):
            out.append(to)
        elif isinstance(to, int):
            if not 0 <= to < 0x110000:
                raise ValueError('character mapping must be in range(0x110000)')
            out.append(chr(to))
        else:
            raise TypeError('character mapping must return integer, None or str')
    return ''.join(out)
`;
