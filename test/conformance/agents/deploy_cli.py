"""A deployment tool's command line: subcommands, groups, types, defaults, help and errors, all from lists of arguments."""
import argparse
import enum
import json
import re
import shlex
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import StringIO


class Env(enum.Enum):
    DEV = 'dev'
    PROD = 'prod'

    def __str__(self):
        return self.value


UNITS = {'s': 1, 'm': 60, 'h': 3600}


def duration(text):
    """A time like 1h30m."""
    if not (parts := re.fullmatch(r'(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?', text)) or not text:
        raise argparse.ArgumentTypeError(f'{text!r} is no duration like 1h30m')
    return timedelta(seconds=sum(int(n or 0) * UNITS[u] for n, u in zip(parts.groups(), 'hms')))


def positive(text):
    number = int(text)
    if number <= 0:
        raise ValueError('not positive')
    return number


class KeyValue(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        pairs = getattr(namespace, self.dest) or {}
        for value in values:
            key, sep, item = value.partition('=')
            if not sep:
                parser.error(f'{option_string}: {value!r} has no "="')
            pairs = {**pairs, key: item}
        setattr(namespace, self.dest, pairs)


def build():
    parser = argparse.ArgumentParser(prog='ship', description='Ships services.', epilog='Have a nice day.', allow_abbrev=True)
    parser.add_argument('--version', action='version', version='%(prog)s 2.1')
    parser.add_argument('-v', '--verbose', action='count', default=0, help='say more (up to -vvv)')
    parser.add_argument('--colour', action=argparse.BooleanOptionalAction, default=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument('-e', '--env', type=Env, choices=list(Env), default=Env.DEV, help='where to (default: %(default)s)')
    common.add_argument('--timeout', type=duration, default='5m', metavar='TIME')
    commands = parser.add_subparsers(title='commands', dest='command', required=True, metavar='COMMAND')

    deploy = commands.add_parser('deploy', aliases=['d'], parents=[common], help='deploy services', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    deploy.add_argument('services', nargs='+', help='names of services')
    deploy.add_argument('-s', '--set', nargs='*', action=KeyValue, metavar='KEY=VALUE', dest='settings', default={})
    deploy.add_argument('-t', '--tag', action='append', choices=['web', 'db', 'queue'])
    how = deploy.add_mutually_exclusive_group()
    how.add_argument('--canary', type=positive, nargs='?', const=10, metavar='PERCENT')
    how.add_argument('--all-at-once', action='store_true')
    deploy.set_defaults(run=run_deploy)

    report = commands.add_parser('report', parents=[common], help='what was deployed')
    report.add_argument('since', type=date.fromisoformat, nargs='?', default=date(2024, 1, 1))
    report.add_argument('--format', choices=('json', 'text'), default='text')
    report.add_argument('-o', '--out', default='-')
    selected = report.add_argument_group('selection', 'Which deployments are shown')
    selected.add_argument('--limit', type=positive, default=5)
    selected.add_argument('--no-failed', dest='failed', action='store_false')
    report.set_defaults(run=run_report)

    run = commands.add_parser('exec')
    run.add_argument('service')
    run.add_argument('args', nargs=argparse.REMAINDER)
    run.set_defaults(run=lambda options: print('exec', options.service, options.args))
    return parser


@dataclass
class Result:
    code: object
    out: str
    err: str
    lines: list = field(init=False)

    def __post_init__(self):
        self.lines = (self.out + self.err).splitlines()


def run_deploy(options):
    print(options.services, options.env, options.timeout, options.settings, options.tag, options.canary, options.all_at_once)


def run_report(options):
    data = {'since': options.since.isoformat(), 'limit': options.limit, 'failed': options.failed}
    print(json.dumps(data) if options.format == 'json' else ', '.join(f'{k}={v}' for k, v in data.items()))


def call(line):
    out, err = StringIO(), StringIO()
    code = None
    with redirect_stdout(out), redirect_stderr(err):
        try:
            options = build().parse_args(shlex.split(line))
            print(options.verbose, options.colour, end=' ')
            options.run(options)
        except SystemExit as stop:
            code = stop.code
    return Result(code, out.getvalue(), err.getvalue())


for line in ('-vv deploy web api -e prod --set a=1 b=two --canary -t db -t web', 'd x --canary 25 --timeout 1h5s', 'deploy x --set --all-at-once', 'report 2024-02-29 --format=json --limit 3 --no-failed',
             '--no-colour report', 'exec web -- ls -l', 'exec web ls -l', 'd --tag=db -- -odd-name', '--version', 'rep', '', 'deploy', 'deploy x --canary 0', 'deploy x --canary=5 --all-at-once',
             'deploy x --tag cache', 'deploy x -e test', 'deploy x --timeout 5x', 'report tomorrow', 'deploy x --set novalue', 'report --limit=many', 'report --lim 2', '--co report', 'report --unknown 5', '-x'):
    result = call(line)
    print(f'$ ship {line}\n  {result.code} {result.lines[-1]}')
for line in ('--help', 'deploy -h', 'report --help'):
    print(*call(line).lines, sep='\n')
known, rest = build().parse_known_args(['report', '--later', '--limit', '2'])
print(known.limit, rest, argparse.Namespace(a=1, b='x'), vars(known)['command'])
quiet = argparse.ArgumentParser(exit_on_error=False, argument_default=argparse.SUPPRESS, prefix_chars='+-', allow_abbrev=False)
quiet.add_argument('+n', type=int)
quiet.add_argument('--name', required=False)
for arguments in (['+n', '5'], [], ['+n', 'five'], ['--nam', 'x']):
    try:
        print(quiet.parse_args(arguments))
    except (argparse.ArgumentError, SystemExit) as error:
        print(type(error).__name__, error)
