/** Module `heapq`: heaps in `_heapq`, and what works on iterables. CPython: Lib/heapq.py. */

/** Frozen Python of the module. */
export const HEAPQ_SOURCE = `
from _heapq import (heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max, heapreplace,
                    heapreplace_max)
from operator import itemgetter

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop', 'heapify_max', 'heappop_max',
           'heappush_max', 'heapreplace_max', 'heappushpop_max']


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output."""
    ranks = range(0, -len(iterables), -1) if reverse else range(len(iterables))
    order, take, put = (heapify_max, heappop_max, heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    heap = []
    for rank, iterator in zip(ranks, map(iter, iterables)):
        # Each entry: what is compared, the rank of its input, the input's iterator, and the item.
        for item in iterator:
            heap.append([item if key is None else key(item), rank, iterator, item])
            break
    order(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[3]
        for item in entry[2]:
            entry[0] = item if key is None else key(item)
            entry[3] = item
            put(heap, entry)
            break
        else:
            take(heap)
    if heap:
        _, _, iterator, item = heap[0]
        yield item
        yield from iterator


def _best(n, iterable, key, choose, reverse):
    if n == 1:
        nothing = object()
        one = choose(iter(iterable), default=nothing, key=key)
        return [] if one is nothing else [one]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=reverse)[:n]
    iterator = iter(iterable)
    count = -range(0, -n, -1).stop if reverse else range(n).stop
    if count <= 0:
        return []
    # Only the best so far are kept: a lot of items is added, then the list is cut again.
    best = []
    limit = count * 2 + 64
    first = None if key is None else itemgetter(0)
    for item in iterator:
        best.append(item if key is None else (key(item), item))
        if len(best) >= limit:
            best.sort(key=first, reverse=reverse)
            del best[count:]
    best.sort(key=first, reverse=reverse)
    del best[count:]
    return best if key is None else [item for _, item in best]


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset. Equivalent to: sorted(iterable, key=key)[:n]"""
    return _best(n, iterable, key, min, False)


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset. Equivalent to: sorted(iterable, key=key, reverse=True)[:n]"""
    return _best(n, iterable, key, max, True)
`;
