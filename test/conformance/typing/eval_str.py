# Annotations that are text, and what they mean.
from __future__ import annotations

import functools
import inspect
import typing
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: float | None = None
    near: list[Point] = ()
    where: typing.Annotated[str, 'unit'] = ''


class Box[T]:
    items: list[str]

    def put(self, item: T, *more: T, at: 'int' = 0) -> Box: ...

    @classmethod
    def make(cls, n: int) -> 'dict[str, Point]': ...


def show(act, *args, **named):
    try:
        print(act(*args, **named))
    except Exception as error:
        print(type(error).__name__, error)


def plain(a, b: str, *c: int, d: typing.Optional[Point] = None, **e: tuple[int, ...]) -> None: ...


def wrong(a: nothing, b: typing.nothing): ...


def local(a: Here): ...


for thing in (Point, plain, Box, Box.put, Box(), Box.make, functools.partial(plain, 1)):
    show(inspect.get_annotations, thing)
    show(inspect.get_annotations, thing, eval_str=True)
for thing in (Point, plain, Box.make, Box().make, functools.partial(plain, 1)):
    show(inspect.signature, thing)
    show(inspect.signature, thing, eval_str=True)
show(inspect.signature, wrong, eval_str=True)
show(inspect.get_annotations, wrong, eval_str=True)
show(inspect.get_annotations, local, eval_str=True, locals={'Here': int})
show(inspect.signature, local, eval_str=True, globals={'Here': str})
show(inspect.get_annotations, 5, eval_str=True)
show(typing.get_type_hints, plain)
show(typing.get_type_hints, Point)
show(typing.get_type_hints, Point, include_extras=True)
show(typing.get_type_hints, local, localns={'Here': bytes})
show(typing.get_type_hints, wrong)
