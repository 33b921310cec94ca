"""Schedules in time zones, which the emulator takes for UTC: a cron expression carries its zone to where it is reckoned."""

from datetime import timezone
from zoneinfo import ZoneInfo

from ministack.services import eventbridge
from ministack.services.cloudformation import provisioners

from replace import replace


class ZonedExpression(str):
    """A schedule's expression that knows the schedule's time zone."""

    zone = "UTC"


class ZonedFields(tuple):
    """The fields of a cron expression with its time zone."""

    zone = "UTC"


def keep_zones():
    """From here on a schedule of a template rings at its local time."""
    replace(eventbridge, "_parse_cron_fields", lambda parse: lambda expression: _with_zone(parse(expression), expression))
    replace(eventbridge, "_cron_next_fire", lambda reckon: lambda fields, after: _in_zone(reckon, fields, after))
    replace(provisioners, "_scheduler_schedule_create", lambda create: lambda logical_id, props, stack: create(logical_id, _zoned(props), stack))
    schedules = {"create": provisioners._scheduler_schedule_create}
    replace(provisioners, "_RESOURCE_HANDLERS", lambda known: known["AWS::Scheduler::Schedule"].update(schedules) or known)


def _zoned(props):
    expression = ZonedExpression(props["ScheduleExpression"])
    expression.zone = props.get("ScheduleExpressionTimezone", "UTC")
    return {**props, "ScheduleExpression": expression}


def _with_zone(fields, expression):
    if fields is None:
        return None
    zoned = ZonedFields(fields)
    zoned.zone = getattr(expression, "zone", "UTC")
    return zoned


def _in_zone(reckon, fields, after):
    """The emulator reckons on a wall clock: it gets that of the zone, and its answer is read as one."""
    zone = ZoneInfo(getattr(fields, "zone", "UTC"))
    wall = after.astimezone(zone).replace(tzinfo=timezone.utc)
    moment = reckon(fields, wall)
    return moment and moment.replace(tzinfo=zone).astimezone(timezone.utc)
