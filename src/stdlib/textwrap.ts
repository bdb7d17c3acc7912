/** Module `textwrap`. CPython: Lib/textwrap.py. */

/** Frozen Python of the module. */
export const TEXTWRAP_SOURCE = `
__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_SPACES = '\\t\\n\\x0b\\x0c\\r '
_TO_SPACE = {ord(char): ' ' for char in _SPACES}


def _is_word(char):
    return char.isalnum() or char == '_'


def _is_letter(char):
    return _is_word(char) and not char.isdecimal()


def _ends_word(char):
    """Whether dashes after this character may stand between words."""
    return _is_word(char) or char in '!"\\'&.,?'


def _dashes_end(text, at):
    """The end of a dash of two or more hyphens between words that begins at a place, or -1."""
    if text[at:at + 2] != '--' or at == 0 or not _ends_word(text[at - 1]):
        return -1
    end = at
    while end < len(text) and text[end] == '-':
        end += 1
    return end if end < len(text) and _is_word(text[end]) else -1


def _breaks_after(text, at):
    """Whether a line may be broken after the hyphen at a place: letters before it, and letters after it."""
    after = text[at + 1:at + 4]
    if not after or not _is_letter(after[0]):
        return False
    follower = after[2:3] if after[1:2] == '-' else after[1:2]
    if not follower or not _is_letter(follower):
        return False
    if at >= 2 and _is_letter(text[at - 1]) and _is_letter(text[at - 2]):
        return True
    return at >= 3 and _is_letter(text[at - 3]) and text[at - 2] == '-' and _ends_word(text[at - 1])


def _word_end(text, start):
    at = start + 1
    while at < len(text) and text[at] not in _SPACES:
        if text[at] == '-':
            if _breaks_after(text, at):
                return at + 1
            if _dashes_end(text, at) >= 0:
                return at
        at += 1
    return at


class TextWrapper:
    """Object for wrapping/filling text: its attributes may be changed between uses."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        return text.translate(_TO_SPACE) if self.replace_whitespace else text

    def _split(self, text):
        """The words and the spaces between them, in order."""
        chunks = []
        at = 0
        while at < len(text):
            end = at
            while end < len(text) and text[end] in _SPACES:
                end += 1
            if end == at:
                if self.break_on_hyphens:
                    end = _dashes_end(text, at)
                    if end < 0:
                        end = _word_end(text, at)
                else:
                    while end < len(text) and text[end] not in _SPACES:
                        end += 1
            chunks.append(text[at:end])
            at = end
        return chunks

    def _fix_sentence_endings(self, chunks):
        for at in range(len(chunks) - 1):
            word = chunks[at]
            if word[-1] in '"\\'':
                word = word[:-1]
            if chunks[at + 1] == ' ' and len(word) > 1 and word[-1] in '.!?' and 'a' <= word[-2] <= 'z':
                chunks[at + 1] = '  '

    def _break_word(self, word, room):
        """The part of a word longer than a line that goes on this one."""
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind('-', 0, room)
            if hyphen > 0 and word[:hyphen].strip('-'):
                end = hyphen + 1
        return word[:end], word[end:]

    def _take_line(self, chunks, width, is_first):
        """Takes from the end of chunks what fits a line; gives its parts and its length."""
        if self.drop_whitespace and not is_first and not chunks[-1].strip():
            chunks.pop()
        line = []
        length = 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            room = 1 if width < 1 else width - length
            if self.break_long_words and room > 0:
                part, chunks[-1] = self._break_word(chunks[-1], room)
                line.append(part)
            elif not line:
                line.append(chunks.pop())
            length = sum(map(len, line))
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return line, length

    def _is_last_of_all(self, chunks):
        return not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()

    def _close(self, lines, line, length, width, indent):
        """Puts the placeholder after the last line that there may be."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + ''.join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line, length = self._take_line(chunks, width, not lines)
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or self._is_last_of_all(chunks) and length <= width:
                lines.append(indent + ''.join(line))
            else:
                self._close(lines, line, length, width, indent)
                break
        return lines

    def wrap(self, text):
        """The text as a list of lines of at most self.width characters, without final newlines."""
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The text with its lines wrapped, in one string."""
        return '\\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """Wrap a single paragraph of text, returning a list of wrapped lines."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Fill a single paragraph of text, returning a new string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Collapse and truncate the given text to fit in the given width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """Remove the leading whitespace that all lines have in common; lines of whitespace alone become empty."""
    if not isinstance(text, str):
        raise TypeError(f'expected str object, not {type(text).__qualname__!r}')
    lines = text.split('\\n')
    full = [line for line in lines if line and not line.isspace()]
    margin = 0
    if full:
        # What the first and the last in order have in common, all have.
        low, high = min(full), max(full)
        while margin < min(len(low), len(high)) and low[margin] == high[margin] and low[margin] in ' \\t':
            margin += 1
    return '\\n'.join([line[margin:] if line and not line.isspace() else '' for line in lines])


def indent(text, prefix, predicate=None):
    """Add a prefix to the lines that the predicate takes; by default those with more than whitespace."""
    pieces = []
    for line in text.splitlines(True):
        if not line.isspace() if predicate is None else predicate(line):
            pieces.append(prefix)
        pieces.append(line)
    return ''.join(pieces)
`;
