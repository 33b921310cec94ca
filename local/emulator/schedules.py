"""EventBridge Scheduler's schedules and EventBridge's scheduled rules: when the next is due, and letting them look."""

import math
from datetime import datetime, timezone

from ministack.services import eventbridge, scheduler


def look():
    """Fires every schedule that is due now."""
    scheduler._tick_schedules()
    eventbridge._tick_scheduled_rules()


def look_ahead(until: float):
    """Fires every schedule that is due now, and before what is further than they look also those that look ahead."""
    for key, schedule in list(scheduler._schedules._data.items()):
        if eventbridge._parse_rate_seconds(schedule.get("ScheduleExpression", "")) == LOOKS_AHEAD_EVERY_SECONDS:
            if until > scheduler._schedule_last_fired.get(key, 0) + LOOKS_AHEAD_BY_SECONDS:
                scheduler._schedule_last_fired[key] = 0
    look()


# What rings every minute arms timers for the next two: before the clock is moved, for as far as that goes.
LOOKS_AHEAD_EVERY_SECONDS = 60
LOOKS_AHEAD_BY_SECONDS = 120

# What rings as often as this takes a look around, and a month would have hundreds of it: when the clock is moved it rings
# where the clock stops, and not each time on the way.
LONGEST_LOOK_AROUND_SECONDS = 3600


def next_occurrence(now: float) -> float:
    """The moment after `now` at which the next schedule is due that the clock stops for; infinity when there is none."""
    return min((moment for moment in _occurrences(now) if moment > now), default=math.inf)


def _occurrences(now):
    for key, schedule in list(scheduler._schedules._data.items()):
        if schedule.get("State") != "ENABLED":
            continue
        last = scheduler._schedule_last_fired.get(key)
        moment = _occurrence(schedule.get("ScheduleExpression", ""), last, schedule.get("CreationDate", now), now)
        moment = max(moment, scheduler._to_epoch(schedule.get("StartDate")) or 0)
        if moment <= (scheduler._to_epoch(schedule.get("EndDate")) or math.inf):
            yield moment
    for key, rule in list(eventbridge._rules._data.items()):
        if rule.get("State") == "ENABLED":
            last = eventbridge._rule_last_fired.get(key)
            yield _occurrence(rule.get("ScheduleExpression", ""), last, rule.get("CreationTime", now), now)


def _occurrence(expression, last_fired, created, now):
    once = scheduler._at_time_epoch(expression)
    if once is not None:
        return once if last_fired is None else math.inf
    interval = eventbridge._parse_rate_seconds(expression)
    if interval is not None:
        return math.inf if interval <= LONGEST_LOOK_AROUND_SECONDS else (last_fired or created) + interval
    fields = eventbridge._parse_cron_fields(expression)
    if fields is None:
        return math.inf
    moment = eventbridge._cron_next_fire(fields, datetime.fromtimestamp(last_fired or now, timezone.utc))
    return moment.timestamp() if moment else math.inf
