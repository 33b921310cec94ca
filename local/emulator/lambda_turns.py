"""Lambda invocations wait for their turn instead of being refused, and for no log that does not come."""

import threading

from ministack.core import lambda_runtime
from ministack.services import lambda_svc

from replace import replace

# Each invocation that runs at the same time as others needs a Node process of its own.
AT_ONCE = 8
# A function that calls another holds its turn meanwhile: the limit must stop nobody for ever.
LONGEST_WAIT_SECONDS = 30
# The emulator waits 50 ms for the log of a function that wrote none.
LOG_WAIT_SECONDS = 0.003


def take_turns():
    """At most AT_ONCE invocations run; the others queue, where the emulator would drop an event on the floor."""
    turns = threading.BoundedSemaphore(AT_ONCE)

    def in_turn(invoke):
        def invoke_in_turn(*args):
            got_turn = turns.acquire(timeout=LONGEST_WAIT_SECONDS)
            try:
                return invoke(*args)
            finally:
                if got_turn:
                    turns.release()

        return invoke_in_turn

    replace(lambda_svc, "_execute_function_dispatch", in_turn)
    replace(lambda_runtime.Worker, "_drain_stderr_bounded", lambda drain: lambda self: drain(self, LOG_WAIT_SECONDS))
