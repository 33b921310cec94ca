"""Times and durations as they are written in ISO 8601."""

import re
from datetime import datetime, timedelta

DURATION = re.compile(
    r"P(?=.)(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)


class NotUnderstood(Exception):
    """A wish that the clock cannot grant; the message says why."""


def parse_time(text) -> float:
    """Epoch seconds of a time with an offset: 2026-12-01T00:00:00+08:00."""
    try:
        moment = datetime.fromisoformat(re.sub(r"[zZ]$", "+00:00", text))
        if moment.tzinfo is not None:
            return moment.timestamp()
    except (TypeError, ValueError, OverflowError):
        raise NotUnderstood(f"Not a time: {text!r}. Write it as 2026-12-01T00:00:00+08:00.") from None
    raise NotUnderstood(f"{text!r} has no offset. Write it as 2026-12-01T00:00:00+08:00.")


def parse_duration(text) -> float:
    """The seconds of a duration in weeks, days, hours, minutes and seconds: P10D, PT1H30M."""
    parts = DURATION.fullmatch(text) if isinstance(text, str) else None
    if not parts:
        raise NotUnderstood(f"Not a duration: {text!r}. Write it as P10D, PT1H30M or PT90S.")
    try:
        return timedelta(**{unit: float(n) for unit, n in parts.groupdict().items() if n}).total_seconds()
    except OverflowError:
        raise NotUnderstood(f"{text} is too long.") from None
