/** Module `gc`: its settings are kept and nothing is collected. DIVERGENCE(gc). CPython: Modules/gcmodule.c. */

/** Frozen Python of the module. */
export const GC_SOURCE = `
from _clinic import int32 as _int32

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

callbacks = []
garbage = []

_enabled = True
_debug = 0
_threshold = (2000, 10, 0)
_collections = [0, 0, 0]


def _long(value):
    try:
        return _int32(value)
    except OverflowError:
        raise OverflowError('Python int too large to convert to C long') from None


def _refuse(name):
    raise NotImplementedError(f'gc.{name}: programs are not shown what the interpreter holds')


def enable():
    """Enable automatic garbage collection."""
    global _enabled
    _enabled = True


def disable():
    """Disable automatic garbage collection."""
    global _enabled
    _enabled = False


def isenabled():
    """Returns true if automatic garbage collection is enabled."""
    return _enabled


def collect(generation=2):
    """Run the garbage collector. The number of unreachable objects is returned: it finds none."""
    generation = _int32(generation)
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _collections[generation] += 1
    return 0


def get_debug():
    """Get the garbage collection debugging flags."""
    return _debug


def set_debug(flags, /):
    """Set the garbage collection debugging flags."""
    global _debug
    _debug = _int32(flags)


def get_threshold():
    """Return the current collection thresholds."""
    return _threshold


def set_threshold(*thresholds):
    """set_threshold(threshold0, [threshold1, [threshold2]])
Set the collection thresholds (the collection frequency)."""
    global _threshold
    if not 1 <= len(thresholds) <= 3:
        raise TypeError('gc.set_threshold requires 1 to 3 arguments')
    first, second, _ = _threshold
    numbers = [_long(threshold) for threshold in thresholds]
    # The third is taken and stays 0.
    _threshold = (numbers[0], numbers[1] if len(numbers) > 1 else second, 0)


def get_count():
    """Return a three-tuple of the current collection counts: nothing is counted."""
    return (0, 0, 0)


def get_stats():
    """Return a list of dictionaries containing per-generation statistics."""
    return [{'collections': count, 'collected': 0, 'uncollectable': 0} for count in _collections]


def freeze():
    """Freeze all current tracked objects and ignore them for future collections."""


def unfreeze():
    """Unfreeze all objects in the permanent generation."""


def get_freeze_count():
    """Return the number of objects in the permanent generation."""
    return 0


def is_finalized(obj, /):
    """Returns true if the object has been already finalized by the GC."""
    return False


def is_tracked(obj, /):
    """Returns true if the object is tracked by the garbage collector."""
    _refuse('is_tracked')


def get_objects(generation=None):
    """Return a list of objects tracked by the collector (excluding the list returned)."""
    _refuse('get_objects')


def get_referents(*objs):
    """Return the list of objects that are directly referred to by 'objs'."""
    _refuse('get_referents')


def get_referrers(*objs):
    """Return the list of objects that directly refer to any of 'objs'."""
    _refuse('get_referrers')
`;
