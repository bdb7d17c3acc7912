"""Runs one conformance program as CPython runs a script, and returns what it prints plus the traceback it ends in."""

import contextlib
import io
import linecache
import os
import shutil
import sys
import traceback
import types
import warnings

# Modules that the driver or a usual case needs: loaded once, so that a case never pays for them twice.
# unicodedata must also outlive the cases: CPython keeps a pointer into it after the first '\N{...}'.
for _name in ('unicodedata', 're', 'json', 'math', 'collections', 'itertools', 'functools', 'dataclasses', 'datetime', 'decimal', 'random', 'enum', 'typing'):
    __import__(_name)

DEFAULT_RECURSION = 1000

# Where the standard library's own frames come from.
LIBRARY = '/lib/python314.zip/'

# Set by the driver: puts the event loop of oracle_asyncio.py in place.
asyncio_install = None


def hide_frames(error, hidden, seen):
    """Removes the frames of the files in `hidden`, and of the standard library, from the tracebacks of an error and everything that it chains or groups."""
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    kept = []
    tb = error.__traceback__
    while tb is not None:
        name = tb.tb_frame.f_code.co_filename
        if name not in hidden and not name.startswith((LIBRARY, '/asyncio/')):
            kept.append(tb)
        tb = tb.tb_next
    for this, following in zip(kept, kept[1:] + [None]):
        this.tb_next = following
    error.__traceback__ = kept[0] if kept else None
    hide_frames(error.__cause__, hidden, seen)
    hide_frames(error.__context__, hidden, seen)
    for inner in getattr(error, 'exceptions', ()):
        hide_frames(inner, hidden, seen)


def stack_depth():
    depth = 0
    frame = sys._getframe(1)
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth


class Overflow(BaseException):
    """The program prints without end."""


class Output(io.StringIO):
    """Ends a program that would fill the memory."""

    LIMIT = 4_000_000

    def write(self, text):
        if self.tell() > self.LIMIT:
            raise Overflow
        # StringIO asks the str() of what a subclass of str gives, which a file does not.
        return super().write(''.join((text, '')) if isinstance(text, str) else text)


def remove_new_files(places, cwd):
    """Puts the current directory back, and removes what a program has made in it or at the root."""
    os.chdir(cwd)
    for place, names in places.items():
        for name in set(os.listdir(place)) - names:
            path = os.path.join(place, name)
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path)
            else:
                os.remove(path)


def reset_root_logger():
    """asyncio keeps logging loaded, and with it the handlers that a program has given the root."""
    logging = sys.modules.get('logging')
    if logging is not None:
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)


def run_case(source, filename, externals_source, external_names, recursion):
    """Returns stdout followed by the traceback, if the program ends in an error. Leaves sys, builtins, files, logging and warnings as they were."""
    import builtins

    main = types.ModuleType('__main__')
    if external_names:
        externals = {}
        exec(compile(externals_source, '<externals>', 'exec'), externals)
        for name in external_names:
            main.__dict__[name] = externals[name]
    lines = io.StringIO(source.removeprefix('\ufeff'), newline=None).readlines()
    linecache.cache[filename] = (len(source), None, lines, filename)
    modules = dict(sys.modules)
    builtin_dict = vars(builtins)
    builtin_names = dict(builtin_dict)
    old_limit = sys.getrecursionlimit()
    random_state = sys.modules['random'].getstate()
    cwd = os.getcwd()
    places = {place: set(os.listdir(place)) for place in ('/', cwd)}
    out = Output()
    sys.modules['__main__'] = main
    if 'asyncio' in source:
        asyncio_install()
    failure = None
    try:
        # What a program asks of warnings ends with it.
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
            try:
                # Bytes, as from a file: a BOM is dropped.
                code = compile(source.encode(), filename, 'exec', dont_inherit=True)
                # A script's module frame is the first of its stack; here it is under the driver's.
                sys.setrecursionlimit((recursion or DEFAULT_RECURSION) + stack_depth())
                exec(code, main.__dict__)
            except Overflow:
                raise
            except BaseException as error:
                failure = error
            # Out of the handler: no exception is handled while an interpreter prints the last one.
            if failure is not None:
                sys.setrecursionlimit(old_limit)
                hide_frames(failure, (run_case.__code__.co_filename, '<externals>'), set())
                out.write(''.join(traceback.format_exception(failure, colorize=False)))
    finally:
        sys.setrecursionlimit(old_limit)
        sys.modules.clear()
        sys.modules.update(modules)
        builtin_dict.clear()
        builtin_dict.update(builtin_names)
        sys.modules['random'].setstate(random_state)
        sys.modules['decimal'].setcontext(sys.modules['decimal'].DefaultContext.copy())
        linecache.cache.pop(filename, None)
        reset_root_logger()
        remove_new_files(places, cwd)
    return out.getvalue()
