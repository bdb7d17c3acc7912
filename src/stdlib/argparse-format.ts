/** The part of module `argparse` that formats usage and help. CPython: class HelpFormatter in Lib/argparse.py. */

/** Frozen Python of the part. */
export const ARGPARSE_FORMAT = `
import re as _re
import sys as _sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'MetavarTypeHelpFormatter', 'Namespace',
           'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS', 'ZERO_OR_MORE']

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'
_UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'
# There is no terminal: lines are as long as on one of 80 columns.
_COLUMNS = 80


class _Section:
    def __init__(self, formatter, parent, heading=None):
        self.formatter = formatter
        self.parent = parent
        self.heading = heading
        self.items = []

    def format_help(self):
        formatter = self.formatter
        if self.parent is not None:
            formatter._indent()
        text = ''.join([func(*args) or '' for func, args in self.items])
        if self.parent is not None:
            formatter._dedent()
        if not text:
            return ''
        heading = ''
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = f'{" " * formatter._current_indent}{self.heading}:\\n'
        return f'\\n{heading}{text}\\n'


class HelpFormatter:
    """Formatter for generating usage messages and argument help strings."""

    _Section = _Section

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None, color=True):
        if width is None:
            width = _COLUMNS - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = _Section(self, None)
        self._current_section = self._root_section

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        length = len(self._format_action_invocation(action)) + self._current_indent
        for subaction in self._iter_indented_subactions(action):
            length = max(length, len(self._format_action_invocation(subaction)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, length)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            while '\\n\\n\\n' in text:
                text = text.replace('\\n\\n\\n', '\\n\\n')
            text = text.strip('\\n') + '\\n'
        return text

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = 'usage: '
        prog = str(self._prog)
        if usage is not None:
            usage = usage % dict(prog=self._prog)
        elif not actions:
            usage = prog
        else:
            optionals = self._usage_parts([action for action in actions if action.option_strings], groups)
            positionals = self._usage_parts([action for action in actions if not action.option_strings], groups)
            usage = ' '.join([part for part in [prog, *optionals, *positionals] if part])
            room = self._width - self._current_indent
            if len(prefix) + len(usage) > room:
                usage = '\\n'.join(self._usage_lines(prog, prefix, optionals, positionals, room))
        return f'{prefix}{usage}\\n\\n'

    def _usage_lines(self, prog, prefix, optionals, positionals, room):
        def lines_of(parts, indent, start=None):
            lines = []
            line = []
            used = (len(indent) if start is None else start) - 1
            for part in parts:
                if used + 1 + len(part) > room and line:
                    lines.append(indent + ' '.join(line))
                    line = []
                    used = len(indent) - 1
                line.append(part)
                used += len(part) + 1
            if line:
                lines.append(indent + ' '.join(line))
            if start is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        if len(prefix) + len(prog) <= 0.75 * room:
            indent = ' ' * (len(prefix) + len(prog) + 1)
            if optionals:
                return lines_of([prog] + optionals, indent, len(prefix)) + lines_of(positionals, indent)
            return lines_of([prog] + positionals, indent, len(prefix))
        indent = ' ' * len(prefix)
        lines = lines_of(optionals + positionals, indent)
        if len(lines) > 1:
            lines = lines_of(optionals, indent) + lines_of(positionals, indent)
        return [prog] + lines

    def _usage_parts(self, actions, groups):
        grouped = set()
        places = {}
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if all([action.help is SUPPRESS for action in members]) or not all([action in actions for action in members]):
                continue
            start = min([actions.index(action) for action in members])
            end = start + len(members)
            if set(actions[start:end]) == set(members):
                grouped.update(members)
                places[start, end] = group
        parts = [self._usage_part(action, action in grouped) for action in actions]
        separated = set()
        for start, end in sorted(places, reverse=True):
            shown = [part for part in parts[start:end] if part is not None]
            size = len(shown)
            if places[start, end].required:
                opening, closing = ('(', ')') if size > 1 else ('', '')
            else:
                opening, closing = '[', ']'
            shown[0] = opening + shown[0]
            shown[-1] = shown[-1] + closing
            for at, part in enumerate(shown[:-1], start):
                if at not in separated:
                    part += ' |'
                    separated.add(at)
                parts[at] = part
            parts[start + size - 1] = shown[-1]
            for at in range(start + size, end):
                parts[at] = None
        return [part for part in parts if part is not None]

    def _usage_part(self, action, is_grouped):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if is_grouped and part[0] == '[' and part[-1] == ']' else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = action.option_strings[0] + ' ' + self._format_args(action, self._get_default_metavar_for_optional(action))
        return part if action.required or is_grouped else f'[{part}]'

    def _format_text(self, text):
        if '%(prog)' in text:
            text = text % dict(prog=self._prog)
        room = max(self._width - self._current_indent, 11)
        return self._fill_text(text, room, ' ' * self._current_indent) + '\\n\\n'

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        room = position - self._current_indent - 2
        indent = ' ' * self._current_indent
        header = self._format_action_invocation(action)
        first_indent = position
        if not action.help:
            header = f'{indent}{header}\\n'
        elif len(header) <= room:
            header = f'{indent}{header.ljust(room)}  '
            first_indent = 0
        else:
            header = f'{indent}{header}\\n'
        parts = [header]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, max(self._width - position, 11))
                parts.append(' ' * first_indent + lines[0] + '\\n')
                for line in lines[1:]:
                    parts.append(' ' * position + line + '\\n')
        elif not header.endswith('\\n'):
            parts.append('\\n')
        for subaction in self._iter_indented_subactions(action):
            parts.append(self._format_action(subaction))
        return ''.join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar(action, self._get_default_metavar_for_positional(action), 1))
        text = ', '.join(action.option_strings)
        if action.nargs == 0:
            return text
        return text + ' ' + self._format_args(action, self._get_default_metavar_for_optional(action))

    def _metavar(self, action, default, size):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        else:
            result = default
        return result if isinstance(result, tuple) else (result,) * size

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return '%s' % self._metavar(action, default, 1)
        if nargs == OPTIONAL:
            return '[%s]' % self._metavar(action, default, 1)
        if nargs == ZERO_OR_MORE:
            names = self._metavar(action, default, 1)
            return ('[%s [%s ...]]' if len(names) == 2 else '[%s ...]') % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % self._metavar(action, default, 2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % self._metavar(action, default, 1)
        if nargs == SUPPRESS:
            return ''
        try:
            pattern = ' '.join(['%s'] * nargs)
        except TypeError:
            raise ValueError('invalid nargs value') from None
        return pattern % self._metavar(action, default, nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if '%' not in text:
            return text
        values = {name: value for name, value in vars(action).items() if value is not SUPPRESS}
        for name, value in values.items():
            if hasattr(value, '__name__'):
                values[name] = value.__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join(map(str, values['choices']))
        values['prog'] = self._prog
        return text % values

    def _iter_indented_subactions(self, action):
        if hasattr(action, '_get_subactions'):
            self._indent()
            yield from action._get_subactions()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Help message formatter which retains any formatting in descriptions."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Help message formatter which retains formatting of all help text."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Help message formatter which adds default values to argument help."""

    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Help message formatter which uses the argument 'type' as the default metavar value."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
`;
