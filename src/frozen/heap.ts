/** Frozen Python behind heapq and bisect where guest code compares: it goes on where the natives stopped. CPython: Modules/_heapqmodule.c, _bisectmodule.c. */

/** Source of the functions; each is found by its name. */
export const frozenHeap = `
def heap_rise(heap, start, at, is_max):
    size = len(heap)
    while at > start:
        above = (at - 1) >> 1
        if not ((heap[above] < heap[at]) if is_max else (heap[at] < heap[above])):
            if len(heap) != size:
                raise RuntimeError('list changed size during iteration')
            return
        if len(heap) != size:
            raise RuntimeError('list changed size during iteration')
        heap[at], heap[above] = heap[above], heap[at]
        at = above

def heap_sink(heap, start, at, is_max):
    size = len(heap)
    half = size >> 1
    while at < half:
        below = 2 * at + 1
        if below + 1 < size:
            if not ((heap[below + 1] < heap[below]) if is_max else (heap[below] < heap[below + 1])):
                below += 1
            if len(heap) != size:
                raise RuntimeError('list changed size during iteration')
        heap[at], heap[below] = heap[below], heap[at]
        at = below
    heap_rise(heap, start, at, is_max)

def heap_rise_rest(heap, start, at, is_max, result, next_start):
    heap_rise(heap, start, at, is_max)
    return heap_order_rest(heap, is_max, result, next_start)

def heap_sink_rest(heap, start, at, is_max, result, next_start):
    heap_sink(heap, start, at, is_max)
    return heap_order_rest(heap, is_max, result, next_start)

def heap_order_rest(heap, is_max, result, start):
    while start >= 0:
        heap_sink(heap, start, start, is_max)
        start -= 1
    return result

def heap_pushpop_rest(heap, item, is_max):
    if not ((item < heap[0]) if is_max else (heap[0] < item)):
        return item
    if not heap:
        raise IndexError('index out of range')
    result = heap[0]
    heap[0] = item
    heap_sink(heap, 0, 0, is_max)
    return result

def bisect_from(search, a, x, lo, hi, key):
    return search(a, x, range(lo).stop, hi, key=key)

def bisect_rest(a, x, lo, hi, key, is_left, complaint):
    if hi is not None:
        hi = range(hi).stop
    if lo < 0:
        raise ValueError('lo must be non-negative')
    if hi is None or hi == -1:
        hi = len(a)
    if complaint is not None:
        raise TypeError(complaint)
    while lo < hi:
        mid = (lo + hi) // 2
        item = a[mid]
        if key is not None:
            item = key(item)
        if is_left:
            if item < x:
                lo = mid + 1
            else:
                hi = mid
        elif x < item:
            hi = mid
        else:
            lo = mid + 1
    return lo

def insort_rest(search, a, x, lo, hi, key):
    if key is None:
        at = search(a, x, lo, hi)
    else:
        lo = range(lo).stop
        if hi is not None:
            hi = range(hi).stop
        at = search(a, key(x), lo, hi, key=key)
    a.insert(at, x)
`;
