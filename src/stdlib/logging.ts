/** Package `logging`. CPython: Lib/logging. */
import { LOGGING_HANDLERS } from './logging-handlers.ts';
import { LOGGING_LOGGERS } from './logging-loggers.ts';
import { LOGGING_RECORDS } from './logging-records.ts';

/** Frozen Python of module `logging`. */
export const LOGGING_SOURCE = LOGGING_RECORDS + LOGGING_HANDLERS + LOGGING_LOGGERS;

/** Frozen Python of module `logging.handlers`: those that need no network, threads or files. */
export const LOGGING_HANDLERS_SOURCE = `
import logging

DEFAULT_TCP_LOGGING_PORT = 9020


class BufferingHandler(logging.Handler):
    """A handler class which buffers logging records in memory."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Buffers records and passes them to a target when it is full or a record is severe enough."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    """Puts records into a queue."""

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        """Formats a record, so that nothing but text goes into the queue."""
        import copy
        text = self.format(record)
        record = copy.copy(record)
        record.message = text
        record.msg = text
        record.args = None
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Hands what comes out of a queue of records to handlers, in a thread."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *args):
        self.stop()

    def dequeue(self, block):
        """Dequeue a record and return it, optionally blocking."""
        return self.queue.get(block)

    def start(self):
        """Start the listener: a thread that waits for records."""
        if self._thread is not None:
            raise RuntimeError('Listener already started')
        from threading import Thread
        self._thread = Thread(target=self._monitor, daemon=True)
        self._thread.start()

    def prepare(self, record):
        """Prepare a record for handling: returns it as it is."""
        return record

    def handle(self, record):
        """Offers the handlers the record to handle."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        from queue import Empty
        counts = hasattr(self.queue, 'task_done')
        while True:
            try:
                record = self.dequeue(True)
                is_end = record is self._sentinel
                if not is_end:
                    self.handle(record)
                if counts:
                    self.queue.task_done()
                if is_end:
                    break
            except Empty:
                break

    def enqueue_sentinel(self):
        """Puts the record that ends the listener into the queue."""
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """Stop the listener, once all that is in the queue has been handled."""
        if self._thread is not None:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
`;
