/** The part of module `argparse` that parses: class ArgumentParser. CPython: Lib/argparse.py. */

const PARSER = `

class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Object for parsing command line strings into Python objects."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars='-',
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True,
                 exit_on_error=True, *, suggest_on_error=False, color=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            argv = getattr(_sys, 'argv', None)
            prog = argv[0].rpartition('/')[2] if argv else ''
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = suggest_on_error
        self.color = color
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        self.register('type', None, _same)
        if add_help:
            prefix = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(prefix + 'h', prefix * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError('parents must be a list of ArgumentParser')
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        if 'title' in kwargs or 'description' in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, 'parsers')(option_strings=[], **kwargs)
        self._check_help(action)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            message = 'unrecognized arguments: ' + ' '.join(rest)
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        return self._parse_with_defaults(args, namespace, False)

    def _parse_with_defaults(self, args, namespace, intermixed):
        args = _sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        if self.exit_on_error:
            try:
                namespace, rest = self._parse_known_args(args, namespace, intermixed)
            except ArgumentError as error:
                self.error(str(error))
        else:
            namespace, rest = self._parse_known_args(args, namespace, intermixed)
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            rest.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, rest

    def parse_intermixed_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            message = 'unrecognized arguments: ' + ' '.join(rest)
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return namespace

    def parse_known_intermixed_args(self, args=None, namespace=None):
        for action in self._get_positional_actions():
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError('parse_intermixed_args: positional arg with nargs=%s' % action.nargs)
        return self._parse_with_defaults(args, namespace, True)

    def _parse_known_args(self, arg_strings, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        run = _Run(self, arg_strings, namespace)
        run.consume(intermixed)
        return namespace, run.extras

    def _read_args_from_files(self, arg_strings):
        found = []
        for arg in arg_strings:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                found.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = [part for line in file.read().splitlines() for part in self.convert_arg_line_to_args(line)]
            except OSError as error:
                raise ArgumentError(None, str(error))
            found.extend(self._read_args_from_files(lines))
        return found

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _parse_optional(self, arg_string):
        """The options that an argument may name, as (action, option string, separator, explicit argument); None if it is a positional."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        if arg_string in self._option_string_actions:
            return [(self._option_string_actions[arg_string], arg_string, None, None)]
        if len(arg_string) == 1:
            return None
        name, separator, explicit = arg_string.partition('=')
        if separator and name in self._option_string_actions:
            return [(self._option_string_actions[name], name, separator, explicit)]
        found = self._get_option_tuples(arg_string)
        if found:
            return found
        if _is_negative_number(arg_string) and not self._has_negative_number_optionals:
            return None
        if ' ' in arg_string:
            return None
        return [(None, arg_string, None, None)]

    def _get_option_tuples(self, option_string):
        chars = self.prefix_chars
        found = []
        actions = self._option_string_actions
        if option_string[0] in chars and option_string[1] in chars:
            if self.allow_abbrev:
                prefix, separator, explicit = option_string.partition('=')
                for name in actions:
                    if name.startswith(prefix):
                        found.append((actions[name], name, separator or None, explicit if separator else None))
        elif option_string[0] in chars:
            prefix, separator, explicit = option_string.partition('=')
            if not separator:
                separator = explicit = None
            short, short_explicit = option_string[:2], option_string[2:]
            for name in actions:
                if name == short:
                    found.append((actions[name], name, '', short_explicit))
                elif self.allow_abbrev and name.startswith(prefix):
                    found.append((actions[name], name, separator, explicit))
        return found

    def _get_nargs_pattern(self, action):
        nargs = action.nargs
        option = action.option_strings
        if nargs is None:
            pattern = '([A])' if option else '(-*A-*)'
        elif nargs == OPTIONAL:
            pattern = '(A?)' if option else '(-*A?-*)'
        elif nargs == ZERO_OR_MORE:
            pattern = '(A*)' if option else '(-*[A-]*)'
        elif nargs == ONE_OR_MORE:
            pattern = '(A+)' if option else '(-*A[A-]*)'
        elif nargs == REMAINDER:
            pattern = '(A*)' if option else '(.*)'
        elif nargs == PARSER:
            pattern = '(A[A]*)' if option else '(-*A[-AO]*)'
        elif nargs == SUPPRESS:
            pattern = '()' if option else '(-*)'
        else:
            pattern = '(' + ('A' * nargs if option else '-*' + '-*'.join('A' * nargs) + ('-*' if nargs else '')) + ')'
        return pattern

    def _match_argument(self, action, pattern):
        match = _re.match(self._get_nargs_pattern(action), pattern)
        if match is None:
            nargs = action.nargs
            messages = {None: 'expected one argument', OPTIONAL: 'expected at most one argument', ONE_OR_MORE: 'expected at least one argument'}
            message = messages.get(nargs)
            if message is None:
                message = f'expected {nargs} argument' + ('' if nargs == 1 else 's')
            raise ArgumentError(action, message)
        return len(match.group(1))

    def _match_arguments_partial(self, actions, pattern):
        for size in range(len(actions), 0, -1):
            match = _re.match(''.join([self._get_nargs_pattern(action) for action in actions[:size]]), pattern)
            if match is not None:
                counts = [len(text) for text in match.groups()]
                # The last positionals wait for what an option may still leave them.
                if match.end() < len(pattern) and pattern[match.end()] == 'O':
                    while counts and not counts[-1]:
                        counts.pop()
                return counts
        return []

    def _get_values(self, action, arg_strings):
        nargs = action.nargs
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
        elif not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            value = action.default if action.default is not None else []
        elif len(arg_strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
        elif nargs == REMAINDER:
            value = [self._get_value(action, text) for text in arg_strings]
        elif nargs == PARSER:
            value = [self._get_value(action, text) for text in arg_strings]
            self._check_value(action, value[0])
        elif nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._get_value(action, text) for text in arg_strings]
            for item in value:
                self._check_value(action, item)
        return value

    def _get_value(self, action, arg_string):
        convert = self._registry_get('type', action.type, action.type)
        if not callable(convert):
            raise TypeError(f'{convert!r} is not callable')
        try:
            return convert(arg_string)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, f'invalid {name} value: {arg_string!r}')

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value in choices:
            return
        message = f'invalid choice: {str(value)!r}'
        if self.suggest_on_error and isinstance(value, str) and all([isinstance(choice, str) for choice in action.choices]):
            import difflib
            close = difflib.get_close_matches(value, action.choices, 1)
            if close:
                message += f', maybe you meant {close[0]!r}?'
        raise ArgumentError(action, f'{message} (choose from {", ".join([str(choice) for choice in action.choices])})')

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Prints a usage message to stderr and exits."""
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\\n')

    def _warning(self, message):
        self._print_message(f'{self.prog}: warning: {message}\\n', _sys.stderr)


def _same(text):
    return text
`;

const RUN = `

class _Run:
    """The parsing of one list of arguments."""

    def __init__(self, parser, arg_strings, namespace):
        self.parser = parser
        self.args = arg_strings
        self.namespace = namespace
        self.extras = []
        self.extras_pattern = []
        self.seen = set()
        self.seen_given = set()
        self.warned = set()
        self.options = {}
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for at, action in enumerate(members):
                self.conflicts.setdefault(action, []).extend(members[:at] + members[at + 1:])
        # One letter for each argument: O an option, A anything else, - the mark that ends options.
        letters = []
        waiting = iter(arg_strings)
        for at, arg in enumerate(waiting):
            if arg == '--':
                letters.append('-')
                letters.extend(['A' for _ in waiting])
                break
            found = parser._parse_optional(arg)
            if found is None:
                letters.append('A')
            else:
                self.options[at] = found
                letters.append('O')
        self.pattern = ''.join(letters)
        self.positionals = parser._get_positional_actions()

    def take(self, action, arg_strings, option_string=None):
        self.seen.add(action)
        values = self.parser._get_values(action, arg_strings)
        # A positional that has its default only was not given.
        if values is not action.default:
            self.seen_given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_given:
                    raise ArgumentError(action, f'not allowed with argument {_get_action_name(other)}')
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def take_option(self, start):
        """Takes the option at a place with its arguments; returns where to go on."""
        parser = self.parser
        found = self.options[start]
        if len(found) > 1:
            # One that is written in full is meant.
            exact = [item for item in found if item[1] == item[1] and item[3] is None and self.args[start] == item[1]]
            if len(exact) != 1:
                options = ', '.join([item[1] for item in found])
                raise ArgumentError(None, f'ambiguous option: {self.args[start]} could match {options}')
            found = exact
        action, option_string, separator, explicit = found[0]
        taken = []
        while True:
            if action is None:
                self.extras.append(self.args[start])
                self.extras_pattern.append('O')
                return start + 1
            if explicit is None:
                start += 1
                count = parser._match_argument(action, self.pattern[start:])
                stop = start + count
                taken.append((action, self.args[start:stop], option_string))
                break
            count = parser._match_argument(action, 'A')
            chars = parser.prefix_chars
            if count == 0 and option_string[1] not in chars and explicit != '':
                if separator or explicit[0] in chars:
                    raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
                # Several short options in one argument.
                taken.append((action, [], option_string))
                option_string = option_string[0] + explicit[0]
                rest = explicit[1:]
                if not rest:
                    separator = explicit = None
                elif rest[0] == '=':
                    separator, explicit = '=', rest[1:]
                else:
                    separator, explicit = '', rest
                if option_string not in parser._option_string_actions:
                    self.extras.append(option_string[0] + option_string[1:] + (separator or '') + (explicit or ''))
                    self.extras_pattern.append('O')
                    stop = start + 1
                    break
                action = parser._option_string_actions[option_string]
            elif count == 1:
                stop = start + 1
                taken.append((action, [explicit], option_string))
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
        for action, args, option_string in taken:
            if action.deprecated and option_string not in self.warned:
                parser._warning(f"option '{option_string}' is deprecated")
                self.warned.add(option_string)
            self.take(action, args, option_string)
        return stop

    def take_positionals(self, start):
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[start:])
        for action, count in zip(self.positionals, counts):
            args = self.args[start:start + count]
            letters = self.pattern[start:start + count]
            if action.nargs == PARSER:
                if letters[:1] == '-':
                    args.remove('--')
            elif action.nargs != REMAINDER and '-' in letters:
                args.remove('--')
            start += count
            if args and action.deprecated and action.dest not in self.warned:
                self.parser._warning(f"argument '{action.dest}' is deprecated")
                self.warned.add(action.dest)
            self.take(action, args)
        self.positionals = self.positionals[len(counts):]
        return start

    def consume(self, intermixed):
        start = 0
        last = max(self.options, default=-1)
        while start <= last:
            following = start
            while following <= last and following not in self.options:
                following += 1
            if not intermixed and start != following:
                stop = self.take_positionals(start)
                if stop > start:
                    start = stop
                    continue
            if start not in self.options:
                self.extras_pattern.append(self.pattern[start:following])
                self.extras.extend(self.args[start:following])
                start = following
            start = self.take_option(start)
        if intermixed:
            self.intermixed_rest(start)
        else:
            stop = self.take_positionals(start)
            self.extras.extend(self.args[stop:])
        self.check_required()

    def intermixed_rest(self, start):
        """Positionals from what options have left, and from the end."""
        self.extras.extend(self.args[start:])
        self.extras_pattern.append(self.pattern[start:])
        pattern = ''.join(self.extras_pattern)
        args = self.extras
        options = [at for at, letter in enumerate(pattern) if letter == 'O']
        plain = [at for at, letter in enumerate(pattern) if letter != 'O']
        self.args = [args[at] for at in plain]
        self.pattern = ''.join([pattern[at] for at in plain])
        stop = self.take_positionals(0)
        left = set(plain[stop:])
        self.extras = [args[at] for at in range(len(args)) if at in left or at in options]

    def check_required(self):
        parser, namespace = self.parser, self.namespace
        required = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                required.append(_get_action_name(action))
            elif (action.default is not None and isinstance(action.default, str) and hasattr(namespace, action.dest)
                    and action.default is getattr(namespace, action.dest)):
                # Defaults that are text are converted as arguments are.
                setattr(namespace, action.dest, parser._get_value(action, action.default))
        if required:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(required)}')
        for group in parser._mutually_exclusive_groups:
            if group.required and not any([action in self.seen_given for action in group._group_actions]):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f'one of the arguments {" ".join(names)} is required')
`;

/** Frozen Python of the part. */
export const ARGPARSE_PARSER = PARSER + RUN;
