"""Step Functions, EventBridge, its schedules and the links of S3 take the time from the moved clock."""

import threading
import types
from datetime import datetime, timedelta

from ministack.services import eventbridge, s3, scheduler, stepfunctions

from replace import replace


def follow(clock):
    """From here on these services know no other clock."""

    def sleep_until(iso_time):
        try:
            clock.sleep_until(datetime.fromisoformat(iso_time.replace("Z", "+00:00")).timestamp())
        except (TypeError, ValueError):
            pass  # as the emulator does with what is no time

    replace(stepfunctions, "_sleep_until", lambda _: sleep_until)
    replace(stepfunctions, "_scaled_sleep", lambda _: clock.sleep)
    replace(stepfunctions, "now_iso", lambda _: clock.now_iso)
    replace(eventbridge, "_now_ts", lambda _: clock.time)
    replace(scheduler, "time", lambda time: types.SimpleNamespace(time=clock.time, sleep=time.sleep))
    replace(s3, "_presign_time_error", lambda check: lambda date, *rest: check(_unmoved(date, clock), *rest))
    replace(s3, "presigned_request_is_expired", lambda check: lambda date, *rest: check(_unmoved(date, clock), *rest))
    looking = threading.Lock()
    replace(scheduler, "_tick_schedules", lambda tick: _one_at_a_time(looking, tick))
    replace(eventbridge, "_tick_scheduled_rules", lambda tick: _one_at_a_time(looking, tick))


def _one_at_a_time(lock, tick):
    # The emulator calls it too, every ten seconds: nothing may fire twice.
    def alone():
        with lock:
            tick()

    return alone


def _unmoved(amz_date, clock):
    """The date of a signature as it would be on the machine's own clock, by which the emulator judges it."""
    form = "%Y%m%dT%H%M%SZ"
    try:
        return (datetime.strptime(amz_date, form) - timedelta(seconds=clock.ahead_of_machine())).strftime(form)
    except ValueError:
        return amz_date  # which the emulator then refuses
