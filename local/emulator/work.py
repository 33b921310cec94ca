"""What the cloud is doing right now: requests, and the threads that the emulator starts to do things later."""

import threading
import time
import types
from concurrent.futures import ThreadPoolExecutor

# Threads that run for as long as the emulator does. What they do is seen elsewhere (see rest.py).
ENDLESS = {"_poll_loop", "_loop", "_scheduler_loop", "_ticker_loop"}


class Work:
    """Counts what has begun and has not ended, and knows when that last changed."""

    def __init__(self):
        self._lock = threading.Lock()
        self._going_on = 0
        self._changed_at = time.monotonic()

    def begin(self):
        self._change(+1)

    def end(self):
        self._change(-1)

    def quiet_for(self) -> float:
        """For how many seconds nothing has been going on; 0 while something is."""
        with self._lock:
            return 0 if self._going_on else time.monotonic() - self._changed_at

    def _change(self, by):
        with self._lock:
            self._going_on += by
            self._changed_at = time.monotonic()

    def counting(self, app):
        """The ASGI application `app`, its HTTP requests counted."""

        async def counted(scope, receive, send):
            if scope["type"] != "http":
                return await app(scope, receive, send)
            self.begin()
            try:
                await app(scope, receive, send)
            finally:
                self.end()

        return counted

    def counting_threads(self):
        """A stand-in for the module `threading` whose threads count from their start to their end."""
        work = self

        class CountedThread(threading.Thread):
            def start(self):
                self._counts = getattr(self._target, "__name__", "") not in ENDLESS
                if self._counts:
                    work.begin()
                super().start()

            def run(self):
                try:
                    super().run()
                finally:
                    if self._counts:
                        work.end()

            def join(self, timeout=None):
                # A branch that sleeps must not keep the thread that waits for it counted.
                if not isinstance(threading.current_thread(), CountedThread):
                    return super().join(timeout)
                work.end()
                try:
                    super().join(timeout)
                finally:
                    work.begin()

        stand_in = types.ModuleType("threading")
        stand_in.__dict__.update(vars(threading), Thread=CountedThread)
        return stand_in

    def counting_pool(self):
        """A thread pool whose tasks count from being handed in to being done."""
        work = self

        class CountedPool(ThreadPoolExecutor):
            def submit(self, *args, **kwargs):
                work.begin()
                future = super().submit(*args, **kwargs)
                future.add_done_callback(lambda _: work.end())
                return future

        return CountedPool

    def pausing(self, wait):
        """`wait`, its caller not counted while it waits for others that are."""

        def paused(*args, **kwargs):
            self.end()
            try:
                return wait(*args, **kwargs)
            finally:
                self.begin()

        return paused
