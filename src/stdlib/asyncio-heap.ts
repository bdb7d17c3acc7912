/** Module `asyncio`: the heap of timers, which orders them by time and then by number. CPython: Lib/heapq.py. */

/** Frozen Python. */
export const ASYNCIO_HEAP = `
def _heap_push(heap, item):
    heap.append(item)
    at = len(heap) - 1
    while at > 0:
        parent = (at - 1) >> 1
        if heap[parent][:2] <= item[:2]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _heap_pop(heap):
    last = heap.pop()
    if not heap:
        return last
    top = heap[0]
    size = len(heap)
    at = 0
    while True:
        child = 2 * at + 1
        if child >= size:
            break
        if child + 1 < size and heap[child + 1][:2] < heap[child][:2]:
            child += 1
        if last[:2] <= heap[child][:2]:
            break
        heap[at] = heap[child]
        at = child
    heap[at] = last
    return top
`;
