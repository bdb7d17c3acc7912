# === gc ===
import gc

print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK, gc.callbacks, gc.garbage)
gc.collect()
for generation in (0, 1, 2, True):
    print(gc.collect(generation), gc.collect(generation=generation))
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
was = gc.get_threshold()
print(was, gc.set_threshold(1), gc.get_threshold(), gc.set_threshold(5, 6), gc.get_threshold(), gc.set_threshold(0, 1, 2), gc.get_threshold(), gc.set_threshold(-1, -2), gc.get_threshold())
gc.set_threshold(*was)
print(gc.get_debug(), gc.set_debug(gc.DEBUG_UNCOLLECTABLE), gc.get_debug(), gc.set_debug(0))
print(gc.freeze(), gc.unfreeze(), gc.get_freeze_count(), gc.is_finalized([]), gc.is_finalized(1))
print(len(gc.get_count()), [sorted(stats) for stats in gc.get_stats()], [stats['uncollectable'] for stats in gc.get_stats()])
before = gc.get_stats()[2]['collections']
gc.collect()
print(gc.get_stats()[2]['collections'] - before)
for call in (lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.collect('a'), lambda: gc.collect(1.0), lambda: gc.collect(None), lambda: gc.collect(10**20), lambda: gc.set_threshold(), lambda: gc.set_threshold(1, 2, 3, 4),
             lambda: gc.set_threshold('a'), lambda: gc.set_threshold(1, 'a'), lambda: gc.set_threshold(10**10), lambda: gc.set_debug('a'), lambda: gc.set_debug(10**12)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
gc.set_threshold(*was)
