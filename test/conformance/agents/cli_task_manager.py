"""A to-do tool driven by a list of command lines, as its author would test it."""
import argparse
import contextlib
import io
import json
import shlex
from dataclasses import asdict, dataclass, field
from itertools import count


@dataclass(order=True)
class Task:
    priority: int
    id: int
    title: str = field(compare=False)
    tags: list[str] = field(default_factory=list, compare=False)
    done: bool = field(default=False, compare=False)


class Store:
    def __init__(self):
        self.tasks: dict[int, Task] = {}
        self._ids = count(1)

    def add(self, title, priority, tags):
        task = Task(priority, next(self._ids), title, tags)
        self.tasks[task.id] = task
        return task

    def find(self, tag=None, include_done=False):
        return sorted(t for t in self.tasks.values() if (include_done or not t.done) and (tag is None or tag in t.tags))


def positive(text):
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f'{value} is not positive')
    return value


def build_parser():
    parser = argparse.ArgumentParser(prog='todo', description='Keep track of tasks.')
    parser.add_argument('--json', action='store_true', help='print JSON')
    commands = parser.add_subparsers(dest='command', required=True, metavar='COMMAND')
    add = commands.add_parser('add', help='add a task')
    add.add_argument('title', nargs='+')
    add.add_argument('-p', '--priority', type=positive, default=3, help='1 is urgent (default: %(default)s)')
    add.add_argument('-t', '--tag', action='append', default=[], dest='tags')
    add.set_defaults(run=cmd_add)
    ls = commands.add_parser('list', aliases=['ls'], help='show tasks')
    ls.add_argument('--tag')
    ls.add_argument('--all', action='store_true')
    ls.add_argument('--sort', choices=['priority', 'title'], default='priority')
    ls.set_defaults(run=cmd_list)
    done = commands.add_parser('done', help='finish tasks')
    done.add_argument('ids', nargs='+', type=positive, metavar='ID')
    done.set_defaults(run=cmd_done)
    return parser


def cmd_add(args, store):
    task = store.add(' '.join(args.title), args.priority, args.tags)
    return [task], f'added #{task.id}'


def cmd_list(args, store):
    tasks = store.find(args.tag, args.all)
    if args.sort == 'title':
        tasks.sort(key=lambda t: t.title.casefold())
    lines = [f'{"x" if t.done else " "} #{t.id:<3} p{t.priority} {t.title}' + ''.join(f' @{tag}' for tag in t.tags) for t in tasks]
    return tasks, '\n'.join(lines) or 'nothing to do'


def cmd_done(args, store):
    unknown = [i for i in args.ids if i not in store.tasks]
    if unknown:
        raise SystemExit(f'no such task: {", ".join(map(str, unknown))}')
    for i in args.ids:
        store.tasks[i].done = True
    return [store.tasks[i] for i in args.ids], f'{len(args.ids)} done'


def run(line, store, parser):
    print(f'$ todo {line}')
    errors = io.StringIO()
    try:
        with contextlib.redirect_stderr(errors):
            args = parser.parse_args(shlex.split(line))
            tasks, text = args.run(args, store)
    except SystemExit as stop:
        message = errors.getvalue().strip().splitlines()
        print(f'(exit {stop.code!r})', message[-1] if message else '')
        return
    print(json.dumps([asdict(t) for t in tasks]) if args.json else text)


store, parser = Store(), build_parser()
for line in ['add Write report -p 1 -t work', "add 'Buy milk; eggs' --tag home --tag shop", 'add "Call Bob"', 'ls', 'list --tag home', 'done 2 3', 'ls', 'ls --all --sort title',
             '--json ls', 'done 9', 'add', 'add x -p 0', 'ls --sort size', 'frobnicate', '', '--js add last -t a', 'list -h']:
    run(line, store, parser)
