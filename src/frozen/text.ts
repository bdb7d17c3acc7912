/** Frozen Python behind str methods that ask guest tables. */
export const frozenText = `
def str_translate(text, table):
    out = []
    for char in text:
        try:
            to = table[ord(char)]
        except LookupError:
            out.append(char)
            continue
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
