/**
 * Frozen Python behind list.sort() where guest code compares: the same steps as objects/timsort.ts, so that both ask the same questions in the same order
 * as CPython. CPython: Objects/listobject.c (list_sort_impl), Objects/listsort.txt.
 */
export const frozenSort = `
def sort_less(keys):
    """How keys are compared: by the one method of all, where they are of one class, as what < does takes longer to find that out. CPython: unsafe_object_compare."""
    method = _common_method(keys, '__lt__')
    if method is None:
        return sort_any
    def same(a, b):
        answer = method(a, b)
        return a < b if answer is NotImplemented else answer
    return same

def sort_any(a, b):
    return a < b

def sort_guest(keys, values):
    n = len(keys)
    less = sort_less(keys)
    pending = []
    state = [7]
    minrun = n
    extra = 0
    while minrun >= 64:
        extra |= minrun & 1
        minrun >>= 1
    minrun += extra
    lo = 0
    while lo < n:
        count = sort_run(less, keys, values, lo, n)
        if count < minrun:
            end = min(n, lo + minrun)
            sort_insert(less, keys, values, lo, lo + count, end)
            count = end - lo
        if pending:
            base, length, _ = pending[-1]
            power = sort_power(base, length, count, n)
            while len(pending) > 1 and pending[-2][2] > power:
                sort_merge(less, keys, values, pending, len(pending) - 2, state)
            pending[-1][2] = power
        pending.append([lo, count, 0])
        lo += count
    while len(pending) > 1:
        at = len(pending) - 2
        if at > 0 and pending[at - 1][1] < pending[at + 1][1]:
            at -= 1
        sort_merge(less, keys, values, pending, at, state)

def sort_reverse(keys, values, start, end):
    keys[start:end] = keys[start:end][::-1]
    if values is not None:
        values[start:end] = values[start:end][::-1]

def sort_run(less, keys, values, lo, end):
    n = lo + 1
    while n < end and not less(keys[n], keys[n - 1]):
        n += 1
    if n == end:
        return n - lo
    if n > lo + 1:
        if less(keys[lo], keys[n - 1]):
            return n - lo
        sort_reverse(keys, values, lo, n)
    n += 1
    equal = 0
    while n < end:
        if less(keys[n], keys[n - 1]):
            if equal:
                sort_reverse(keys, values, n - equal - 1, n)
                equal = 0
        elif less(keys[n - 1], keys[n]):
            break
        else:
            equal += 1
        n += 1
    if equal:
        sort_reverse(keys, values, n - equal - 1, n)
    sort_reverse(keys, values, lo, n)
    while n < end and not less(keys[n], keys[n - 1]):
        n += 1
    return n - lo

def sort_insert(less, keys, values, lo, start, end):
    for at in range(start, end):
        pivot = keys[at]
        left = lo
        right = at
        while left < right:
            middle = (left + right) >> 1
            if less(pivot, keys[middle]):
                right = middle
            else:
                left = middle + 1
        if left < at:
            keys[left + 1:at + 1] = keys[left:at]
            keys[left] = pivot
            if values is not None:
                value = values[at]
                values[left + 1:at + 1] = values[left:at]
                values[left] = value

def sort_power(base, length, following, n):
    a = 2 * base + length
    b = a + length + following
    power = 0
    while True:
        power += 1
        if a >= n:
            a -= n
            b -= n
        elif b >= n:
            return power
        a *= 2
        b *= 2

def sort_left(less, key, items, base, n, hint):
    last = 0
    offset = 1
    if less(items[base + hint], key):
        most = n - hint
        while offset < most and less(items[base + hint + offset], key):
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last += hint
        offset += hint
    else:
        most = hint + 1
        while offset < most and not less(items[base + hint - offset], key):
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last, offset = hint - offset, hint - last
    last += 1
    while last < offset:
        middle = (last + offset) >> 1
        if less(items[base + middle], key):
            last = middle + 1
        else:
            offset = middle
    return offset

def sort_right(less, key, items, base, n, hint):
    last = 0
    offset = 1
    if less(key, items[base + hint]):
        most = hint + 1
        while offset < most and less(key, items[base + hint - offset]):
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last, offset = hint - offset, hint - last
    else:
        most = n - hint
        while offset < most and not less(key, items[base + hint + offset]):
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last += hint
        offset += hint
    last += 1
    while last < offset:
        middle = (last + offset) >> 1
        if less(key, items[base + middle]):
            offset = middle
        else:
            last = middle + 1
    return offset

def sort_merge(less, keys, values, pending, at, state):
    left, na, _ = pending[at]
    right, nb, _ = pending[at + 1]
    pending[at][1] = na + nb
    del pending[at + 1]
    skip = sort_right(less, keys[right], keys, left, na, 0)
    left += skip
    na -= skip
    if na == 0:
        return
    nb = sort_left(less, keys[left + na - 1], keys, right, nb, nb - 1)
    if nb <= 0:
        return
    if na <= nb:
        sort_merge_low(less, keys, values, left, na, right, nb, state)
    else:
        sort_merge_high(less, keys, values, left, na, right, nb, state)

def sort_merge_low(less, keys, values, dest, na, b, nb, state):
    held = keys[dest:dest + na]
    if values is None:
        held_values = None
    else:
        held_values = values[dest:dest + na]
    a = 0

    def take_b(count):
        nonlocal dest, b, nb
        keys[dest:dest + count] = keys[b:b + count]
        if values is not None:
            values[dest:dest + count] = values[b:b + count]
        dest += count
        b += count
        nb -= count

    def take_a(count):
        nonlocal dest, a, na
        keys[dest:dest + count] = held[a:a + count]
        if values is not None:
            values[dest:dest + count] = held_values[a:a + count]
        dest += count
        a += count
        na -= count

    is_last = False
    try:
        take_b(1)
        if nb == 0:
            return
        if na == 1:
            is_last = True
            return
        min_gallop = state[0]
        while True:
            acount = bcount = 0
            while True:
                if less(keys[b], held[a]):
                    keys[dest] = keys[b]
                    if values is not None:
                        values[dest] = values[b]
                    dest += 1
                    b += 1
                    nb -= 1
                    bcount += 1
                    acount = 0
                    if nb == 0:
                        return
                    if bcount >= min_gallop:
                        break
                else:
                    keys[dest] = held[a]
                    if values is not None:
                        values[dest] = held_values[a]
                    dest += 1
                    a += 1
                    na -= 1
                    acount += 1
                    bcount = 0
                    if na == 1:
                        is_last = True
                        return
                    if acount >= min_gallop:
                        break
            min_gallop += 1
            while True:
                if min_gallop > 1:
                    min_gallop -= 1
                state[0] = min_gallop
                acount = sort_right(less, keys[b], held, a, na, 0)
                if acount:
                    take_a(acount)
                    if na == 1:
                        is_last = True
                        return
                    if na == 0:
                        return
                take_b(1)
                if nb == 0:
                    return
                bcount = sort_left(less, held[a], keys, b, nb, 0)
                if bcount:
                    take_b(bcount)
                    if nb == 0:
                        return
                take_a(1)
                if na == 1:
                    is_last = True
                    return
                if acount < 7 and bcount < 7:
                    break
            min_gallop += 1
            state[0] = min_gallop
    finally:
        if is_last:
            take_b(nb)
        take_a(na)

def sort_merge_high(less, keys, values, start, na, b, nb, state):
    held = keys[b:b + nb]
    if values is None:
        held_values = None
    else:
        held_values = values[b:b + nb]
    dest = b + nb

    def take_a(count):
        nonlocal dest, na
        dest -= count
        na -= count
        keys[dest:dest + count] = keys[start + na:start + na + count]
        if values is not None:
            values[dest:dest + count] = values[start + na:start + na + count]

    def take_b(count):
        nonlocal dest, nb
        dest -= count
        nb -= count
        keys[dest:dest + count] = held[nb:nb + count]
        if values is not None:
            values[dest:dest + count] = held_values[nb:nb + count]

    is_last = False
    try:
        take_a(1)
        if na == 0:
            return
        if nb == 1:
            is_last = True
            return
        min_gallop = state[0]
        while True:
            acount = bcount = 0
            while True:
                if less(held[nb - 1], keys[start + na - 1]):
                    dest -= 1
                    na -= 1
                    keys[dest] = keys[start + na]
                    if values is not None:
                        values[dest] = values[start + na]
                    acount += 1
                    bcount = 0
                    if na == 0:
                        return
                    if acount >= min_gallop:
                        break
                else:
                    dest -= 1
                    nb -= 1
                    keys[dest] = held[nb]
                    if values is not None:
                        values[dest] = held_values[nb]
                    bcount += 1
                    acount = 0
                    if nb == 1:
                        is_last = True
                        return
                    if bcount >= min_gallop:
                        break
            min_gallop += 1
            while True:
                if min_gallop > 1:
                    min_gallop -= 1
                state[0] = min_gallop
                acount = na - sort_right(less, held[nb - 1], keys, start, na, na - 1)
                if acount:
                    take_a(acount)
                    if na == 0:
                        return
                take_b(1)
                if nb == 1:
                    is_last = True
                    return
                bcount = nb - sort_left(less, keys[start + na - 1], held, 0, nb, nb - 1)
                if bcount:
                    take_b(bcount)
                    if nb == 1:
                        is_last = True
                        return
                    if nb == 0:
                        return
                take_a(1)
                if na == 0:
                    return
                if acount < 7 and bcount < 7:
                    break
            min_gallop += 1
            state[0] = min_gallop
    finally:
        if is_last:
            take_a(na)
        take_b(nb)
`;
