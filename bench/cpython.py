"""Times programs inside one CPython process, so that its start is not counted. One request a line: REPEATS, a tab, the program's path."""

import sys
import time


def measure(source, repeats):
    """Returns milliseconds of one run, text to result, as the mean over `repeats` runs; of a program that calls `begin` and `end`, from one to the other."""
    marks = []

    def mark():
        marks.append(time.perf_counter())

    start = time.perf_counter()
    for _ in range(repeats):
        exec(compile(source, 'program.py', 'exec'), {'__name__': '__main__', 'begin': mark, 'end': mark})
    whole = time.perf_counter() - start
    return (sum(marks[1::2]) - sum(marks[::2]) if marks else whole) * 1000 / repeats


def main():
    print(sys.version.split()[0], flush=True)
    for line in sys.stdin:
        repeats, path = line.rstrip('\n').split('\t')
        with open(path, encoding='utf-8') as file:
            source = file.read()
        try:
            print(measure(source, int(repeats)), flush=True)
        except Exception as error:
            print(f'{type(error).__name__}: {error}'.splitlines()[0], flush=True)


main()
