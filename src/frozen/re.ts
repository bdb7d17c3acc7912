/** Frozen Python behind the methods of patterns that call guest functions. */
export const frozenRe = `
def re_sub(matches, call, string, count, is_pair):
    pieces = []
    at = 0
    done = 0
    if count >= 0:
        for match in matches:
            start, end = match.span()
            if at < start:
                pieces.append(string[at:start])
            piece = call(match)
            if piece is not None:
                pieces.append(piece)
            at = end
            done += 1
            if done == count:
                break
    if at < len(string):
        pieces.append(string[at:])
    result = string[:0].join(pieces)
    return (result, done) if is_pair else result
`;
