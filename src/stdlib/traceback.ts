/** Module `traceback`: exceptions as text, as the end of a run shows them. CPython: Lib/traceback.py. */

/** Frozen Python of the module. */
export const TRACEBACK_SOURCE = `
import sys
import _traceback
from types import TracebackType as _TracebackType

__all__ = ['extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_tb', 'print_exc', 'format_exc',
           'print_exception', 'print_list', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_tb']

_CAUSE = '\\nThe above exception was the direct cause of the following exception:\\n\\n'
_CONTEXT = '\\nDuring handling of the above exception, another exception occurred:\\n\\n'
_REPEATS = 3
_unset = object()


def _shown_local(value):
    try:
        return repr(value)
    except Exception:
        return '<local repr() failed>'

class FrameSummary:
    """Information about a single frame from a traceback."""

    # _text is what the engine shows for a frame of its own.
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', '_lines_dedented', 'locals', '_code', '_text')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._code = kwargs.get('_code')
        self._lines = line
        self._lines_dedented = self._text = None
        if lookup_line:
            self.line
        self.locals = {name: _shown_local(value) for name, value in locals.items()} if locals else None

    def _set_lines(self):
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            from linecache import getline
            lines = [getline(self.filename, lineno).rstrip() for lineno in range(self.lineno, self.end_lineno + 1)]
            self._lines = '\\n'.join(lines) + '\\n'

    @property
    def _dedented_lines(self):
        self._set_lines()
        if self._lines_dedented is None and self._lines is not None:
            from textwrap import dedent
            self._lines_dedented = dedent(self._lines)
        return self._lines_dedented

    @property
    def line(self):
        """The first line of the source, stripped; empty where there is none."""
        self._set_lines()
        return None if self._lines is None else self._lines.partition('\\n')[0].strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def from_list(klass, a_list):
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary."""
        if issubclass(type(frame_summary), FrameSummary) and frame_summary._text is not None:
            return frame_summary._text
        filename = frame_summary.filename
        if frame_summary.filename.startswith('<stdin-') and frame_summary.filename.endswith('>'):
            filename = '<stdin>'
        text = f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\\n'
        if frame_summary._dedented_lines and frame_summary._dedented_lines.strip():
            text += f'    {frame_summary.line}\\n' if frame_summary.line.strip() else '\\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\\n'
        return text

    def format(self, **kwargs):
        """Format the stack ready for printing."""
        colorize = kwargs.get('colorize', False)
        result = []
        file = line = name = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame, colorize=colorize)
            if text is None:
                continue
            if (file is None or file != frame.filename or line is None or line != frame.lineno
                    or name is None or name != frame.name):
                if count > _REPEATS:
                    result.append(_repeated(count - _REPEATS))
                file, line, name = frame.filename, frame.lineno, frame.name
                count = 0
            count += 1
            if count <= _REPEATS:
                result.append(text)
        if count > _REPEATS:
            result.append(_repeated(count - _REPEATS))
        return result

def _repeated(more):
    return f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\\n'

def _limited(tb, limit):
    if limit is not None and limit >= 0:
        if limit == 0:
            return []
        if not isinstance(limit, int):
            from itertools import islice
            limit = len(list(islice(range(sys.maxsize), limit)))
    elif limit is not None and not isinstance(limit, int):
        raise TypeError('an integer is required')
    if tb is not None and type(tb) is not _TracebackType:
        # Raises for what is no traceback.
        tb.tb_frame.f_code
    frames = _traceback._frames(tb)
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]

def extract_tb(tb, limit=None):
    """Return a StackSummary of the frames of a traceback."""
    stack = StackSummary()
    for filename, lineno, end_lineno, colno, end_colno, name, line, text in _limited(tb, limit):
        frame = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
        frame._text = text
        stack.append(frame)
    return stack

def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next

def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()

def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)

def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()

def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)

def clear_frames(tb):
    """Clear all references to local variables in the frames of a traceback: here they hold none."""

def _print(lines, file):
    if file is None:
        file = sys.stderr
    for line in lines:
        print(line, file=file, end='')

def _safe(value, how=str):
    try:
        return how(value)
    except Exception:
        return f'<exception {how.__name__}() failed>' if isinstance(value, BaseException) else f'<note {how.__name__}() failed>'

def _final(type_name, message):
    return f'{type_name}: {message}\\n' if message else f'{type_name}\\n'


class TracebackException:
    """An exception ready for rendering."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        is_first = _seen is None
        if is_first:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type = exc_type if save_exc_type else None
        self._str = _safe(exc_value)
        self.exc_type_qualname = exc_type.__qualname__
        self.exc_type_module = exc_type.__module__
        self.__notes__ = getattr(exc_value, '__notes__', None)
        shown = None
        if isinstance(exc_value, SyntaxError):
            for name in ('filename', 'lineno', 'end_lineno', 'text', 'offset', 'end_offset', 'msg'):
                value = getattr(exc_value, name)
                setattr(self, name, str(value) if name in ('lineno', 'end_lineno') and value is not None else value)
            filename = self.filename if self.filename is None else format(self.filename or '')
            shown = (filename, self.lineno, self.end_lineno, format(self.msg or ''))
        self._name, hint, self._syntax = _traceback._last_line(exc_value, exc_traceback, shown)
        self._str += hint
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__cause__ = self.__context__ = self.exceptions = None
        if not is_first:
            return
        options = dict(limit=limit, max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=_seen)

        def made(error):
            return TracebackException(type(error), error, error.__traceback__, **options)

        # The last of a group comes first: of exceptions that several lead to, it shows them.
        waiting = [(self, exc_value)]
        while waiting:
            one, error = waiting.pop()
            cause, context = error.__cause__, error.__context__
            if cause is not None and id(cause) not in _seen:
                one.__cause__ = made(cause)
            is_needed = not compact or one.__cause__ is None and not error.__suppress_context__
            if context is not None and is_needed and id(context) not in _seen:
                one.__context__ = made(context)
            if isinstance(error, BaseExceptionGroup):
                one.exceptions = [made(inner) for inner in error.exceptions]
            if one.__cause__ is not None:
                waiting.append((one.__cause__, cause))
            if one.__context__ is not None:
                waiting.append((one.__context__, context))
            if one.exceptions is not None:
                waiting.extend(zip(one.exceptions, error.exceptions))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type_str(self):
        return self._name

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def _notes(self):
        notes = self.__notes__
        if notes is None:
            return []
        from collections.abc import Sequence
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            return [f'{line}\\n' for note in notes for line in _safe(note).split('\\n')]
        return [_safe(notes, repr) + '\\n']

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the lines of the exception part of the traceback."""
        margin = 3 * _depth * ' '
        lines = [_final(self._name, self._str)] if self._syntax is None else self._syntax.splitlines(keepends=True)
        for line in lines + self._notes():
            yield margin + line
        if self.exceptions and show_group:
            for one in self.exceptions:
                yield from one.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the lines of the traceback, chained exceptions first."""
        context = _PrintContext() if _ctx is None else _ctx
        links = []
        error = self
        while error:
            if not chain:
                link = following = None
            elif error.__cause__ is not None:
                link, following = _CAUSE, error.__cause__
            elif error.__context__ is not None and not error.__suppress_context__:
                link, following = _CONTEXT, error.__context__
            else:
                link = following = None
            links.append((link, error))
            error = following
        for link, error in reversed(links):
            if link is not None:
                yield from context.emit(link)
            if error.exceptions is None:
                if error.stack:
                    yield from context.emit('Traceback (most recent call last):\\n')
                    yield from context.emit(error.stack.format())
                yield from context.emit(error.format_exception_only())
            elif context.exception_group_depth > self.max_group_depth:
                yield from context.emit(f'... (max_group_depth is {self.max_group_depth})\\n')
            else:
                yield from self._group(error, chain, context)

    def _group(self, error, chain, context):
        is_top = context.exception_group_depth == 0
        if is_top:
            context.exception_group_depth += 1
        if error.stack:
            yield from context.emit('Exception Group Traceback (most recent call last):\\n', margin_char='+' if is_top else None)
            yield from context.emit(error.stack.format())
        yield from context.emit(error.format_exception_only())
        count = len(error.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        context.need_close = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                # One of the exceptions within may close it.
                context.need_close = True
            is_cut = i >= self.max_group_width
            yield f'{context.indent()}{"+-" if i == 0 else "  "}+---------------- {"..." if is_cut else i + 1} ----------------\\n'
            context.exception_group_depth += 1
            if is_cut:
                left = count - self.max_group_width
                yield from context.emit(f'and {left} more exception{"s" if left > 1 else ""}\\n')
            else:
                yield from error.exceptions[i].format(chain=chain, _ctx=context)
            if is_last and context.need_close:
                yield context.indent() + '+------------------------------------\\n'
                context.need_close = False
            context.exception_group_depth -= 1
        if is_top:
            context.exception_group_depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the result of self.format(chain=chain) to 'file'."""
        _print(self.format(chain=chain), file)


class _PrintContext:
    """How deep in groups of exceptions the text is."""

    def __init__(self):
        self.exception_group_depth = 0
        self.need_close = False

    def indent(self):
        return ' ' * (2 * self.exception_group_depth)

    def emit(self, texts, margin_char=None):
        if isinstance(texts, str):
            texts = [texts]
        if not self.exception_group_depth:
            yield from texts
            return
        before = f'{self.indent()}{margin_char or "|"} '
        for text in texts:
            yield ''.join([before + line for line in text.splitlines(keepends=True)])

def _parse(exc, value, tb):
    if (value is _unset) != (tb is _unset):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _unset:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return value, tb

def format_exception(exc, /, value=_unset, tb=_unset, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information as a list of strings."""
    value, tb = _parse(exc, value, tb)
    if value is None:
        return ['NoneType: None\\n']
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))

def format_exception_only(exc, /, value=_unset, *, show_group=False, **kwargs):
    """Format the exception part of a traceback as a list of strings."""
    if value is _unset:
        value = exc
    if value is None:
        return ['NoneType: None\\n']
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))

def print_exception(exc, /, value=_unset, tb=_unset, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    _print(format_exception(exc, value, tb, limit, chain), file)

def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))

def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)
`;
