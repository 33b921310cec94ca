"""Whether the cloud has come to rest: nothing is going on, and nothing that has happened is still to be acted on."""

import time

from ministack.core.arn import ArnParseError, parse_arn
from ministack.services import dynamodb, lambda_svc, sqs

QUIET_SECONDS = 0.03
PATIENCE_SECONDS = 120


class NeverAtRest(Exception):
    """Something was still going on when patience ran out."""


def wait_for_rest(work):
    """Returns when the cloud is at rest."""
    patience_ends = time.monotonic() + PATIENCE_SECONDS
    while True:
        waiting = list(_unread_sources())
        if not waiting and not lambda_svc.executions_in_flight()[0] and work.quiet_for() >= QUIET_SECONDS:
            return
        if time.monotonic() > patience_ends:
            busy = waiting or sorted(lambda_svc.executions_in_flight()[1]) or ["a request or an execution"]
            raise NeverAtRest(f"The cloud did not come to rest in {PATIENCE_SECONDS} s: {', '.join(busy)}.")
        time.sleep(0.005)


def _unread_sources():
    """Names the event sources that hold something their function has yet to read."""
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
            unread = _visible_messages(source, now)
        else:
            unread = False
        if unread:
            yield f"{source.service} {source.resource} → {mapping['FunctionName']}"


def _unread_records(account, region, mapping_id, source):
    table, _label = lambda_svc._dynamodb_stream_table_from_arn_spec(source)
    end = dynamodb.stream_end_position(table, account_id=account, region=region)
    return lambda_svc._dynamodb_stream_positions.get_scoped(account, region, mapping_id, end) < end


def _visible_messages(source, now):
    queue = sqs._queue_by_arn(str(source))
    return bool(queue) and any(message["visible_at"] <= now for message in list(queue["messages"]))
