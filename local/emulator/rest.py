"""Whether the cloud has come to rest: nothing is going on, and nothing that has happened is still to be acted on."""

import time

from ministack.core.arn import ArnParseError, parse_arn
from ministack.services import dynamodb, lambda_svc, sqs

QUIET_SECONDS = 0.03
PATIENCE_SECONDS = 600
# A function that fails on its stream is called again every second, for ever.
PATIENCE_WITH_FAILURE_SECONDS = 20
# So often a message of a queue is waited for that fails.
TRIES_WAITED_FOR = 2


class NeverAtRest(Exception):
    """Something was still going on when patience ran out."""


def wait_for_rest(work):
    """Returns when the cloud is at rest."""
    begun = time.monotonic()
    while True:
        # Sources are looked through only while nothing goes on: that takes time, which whoever works would be without.
        looked = _is_quiet(work)
        unread = list(_unread_sources()) if looked else []
        if looked and not unread and _is_quiet(work):
            return
        waited = time.monotonic() - begun
        failing = [name for name, fails in unread if fails]
        if failing and waited > PATIENCE_WITH_FAILURE_SECONDS:
            raise NeverAtRest(f"This fails again and again: {failing[0]}. The emulator's log says why.")
        if waited > PATIENCE_SECONDS:
            raise NeverAtRest(f"The cloud did not come to rest within {PATIENCE_SECONDS} s.")
        time.sleep(0.005)


def _is_quiet(work):
    return not lambda_svc.executions_in_flight()[0] and work.quiet_for() >= QUIET_SECONDS


def _unread_sources():
    """The event sources that hold something which their function has yet to read, and whether it failed to."""
    now = time.time()
    for account, region, mapping in lambda_svc._iter_all_esms():
        if not mapping.get("Enabled", True):
            continue
        try:
            source = parse_arn(mapping.get("EventSourceArn", ""))
        except ArnParseError:
            continue
        if source.service == "dynamodb":
            unread = _unread_records(account, region, mapping["UUID"], source)
        elif source.service == "sqs":
            unread = _unfinished_messages(source, now)
        else:
            unread = False
        if unread:
            yield f"{mapping['FunctionName']} on {source.resource}", mapping.get("LastProcessingResult") == "FAILED"


def _unread_records(account, region, mapping_id, source):
    table, _label = lambda_svc._dynamodb_stream_table_from_arn_spec(source)
    end = dynamodb.stream_end_position(table, account_id=account, region=region)
    return lambda_svc._dynamodb_stream_positions.get_scoped(account, region, mapping_id, end) < end


def _unfinished_messages(source, now):
    queue = sqs._queue_by_arn(str(source))
    return bool(queue) and any(_is_unfinished(message, now) for message in list(queue["messages"]))


def _is_unfinished(message, now):
    # One that has just failed comes again in a moment. One that goes on failing is waited for no longer.
    return message["visible_at"] <= now or 0 < message.get("receive_count", 0) <= TRIES_WAITED_FOR
