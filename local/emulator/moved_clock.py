"""The clock that the whole local cloud follows: the machine's own, moved forward."""

import heapq
import itertools
import math
import os
import threading
import time
from datetime import datetime, timezone


def iso(moment: float) -> str:
    """Epoch seconds as AWS writes a time: 2026-12-01T00:00:00.000Z."""
    text = datetime.fromtimestamp(moment, timezone.utc).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


class MovedClock:
    """Tells the time, lets executions sleep until one, and can be moved forward.

    Lambda code follows by reading the offset, in milliseconds, from `offset_file`, and up to when it is to arm timers, in
    milliseconds since 1970, from the file beside it that ends in `.horizon`.
    """

    def __init__(self, offset_file: str, work):
        self._offset_file = offset_file
        self._offset_ms = 0
        self._work = work
        self._sleepers = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self.rung = 0
        self._write_offset(0)
        self.will_move_to(0)
        threading.Thread(target=self._ring_when_due, daemon=True, name="moved-clock").start()

    def time(self) -> float:
        """Now, in epoch seconds."""
        return time.time() + self._offset_ms / 1000

    def now_iso(self) -> str:
        return iso(self.time())

    def ahead_of_machine(self) -> float:
        """By how many seconds it has been moved."""
        return self._offset_ms / 1000

    def sleep(self, seconds: float):
        self.sleep_until(self.time() + seconds)

    def sleep_until(self, due: float):
        """Blocks until the clock shows `due`, by running or by being moved."""
        bell = threading.Event()
        with self._changed:
            if due <= self.time():
                return
            heapq.heappush(self._sleepers, (due, next(self._order), bell))
            self._changed.notify()
        # Who sleeps is not at work; who rings the bell counts it as working again.
        self._work.end()
        bell.wait()

    def next_due(self) -> float:
        """The due time of the sleeper that is due first; infinity when nobody sleeps."""
        with self._changed:
            return self._sleepers[0][0] if self._sleepers else math.inf

    def will_move_to(self, moment: float):
        """Says how far the clock is going to be moved."""
        _write(f"{self._offset_file}.horizon", math.ceil(moment * 1000))

    def move_to(self, moment: float):
        """Sets the clock to `moment`, unless it is later already, and rings for all that is due."""
        with self._changed:
            offset_ms = math.ceil((moment - time.time()) * 1000)
            if offset_ms > self._offset_ms:
                self._write_offset(offset_ms)
                self._offset_ms = offset_ms
            self._ring_due()
            self._changed.notify()

    def _ring_when_due(self):
        with self._changed:
            while True:
                self._ring_due()
                self._changed.wait(self._sleepers[0][0] - self.time() if self._sleepers else None)

    def _ring_due(self):
        while self._sleepers and self._sleepers[0][0] <= self.time():
            _, _, bell = heapq.heappop(self._sleepers)
            self._work.begin()
            self.rung += 1
            bell.set()

    def _write_offset(self, offset_ms: int):
        _write(self._offset_file, offset_ms)


def _write(path: str, number: int):
    temporary = f"{path}.new"
    with open(temporary, "w") as file:
        file.write(str(number))
    os.replace(temporary, path)
