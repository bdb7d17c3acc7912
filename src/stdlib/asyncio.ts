/** Module `asyncio`: an event loop of our own, deterministic. DIVERGENCE(asyncio): time is virtual, and there are no threads, processes or sockets. CPython: Lib/asyncio. */
import { ASYNCIO_CORE } from './asyncio-core.ts';
import { ASYNCIO_HEAP } from './asyncio-heap.ts';
import { ASYNCIO_SYNC } from './asyncio-sync.ts';
import { ASYNCIO_WAIT } from './asyncio-wait.ts';

/** Frozen Python of the whole module. */
export const ASYNCIO_SOURCE = ASYNCIO_CORE + ASYNCIO_HEAP + ASYNCIO_WAIT + ASYNCIO_SYNC;
