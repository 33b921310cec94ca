"""Requests tell which partition keys they are about, so that policies that are narrowed to keys hold here as on AWS."""

import json

from ministack.core import iam_actions
from ministack.services import dynamodb

from replace import replace


def tell_leading_keys():
    replace(iam_actions, "dynamodb_service_context", _with_keys)


def _with_keys(context):
    def context_with_keys(body):
        keys = sorted(set(_keys(json.loads(body or b"{}"))))
        return {**context(body), **({"dynamodb:LeadingKeys": keys} if keys else {})}

    return context_with_keys


def _keys(request):
    """All of a transaction's are told with each of its writes: stricter than AWS, which looks at one write at a time."""
    for part in _parts(request):
        yield from _keys(part)
    table = dynamodb._tables.get(request.get("TableName"))
    if table is None:
        return
    name, _, _ = dynamodb._resolve_index_keys(table, request.get("IndexName"))
    values = [request[item].get(name) for item in ("Key", "Item") if item in request]
    if "KeyConditionExpression" in request:
        values.append(
            dynamodb._key_condition_av(
                request["KeyConditionExpression"],
                None,
                request.get("ExpressionAttributeValues", {}),
                request.get("ExpressionAttributeNames", {}),
                name,
            )
        )
    yield from (text for value in values if value for text in value.values())


def _parts(request):
    """The requests for one item each that a request for several is made of."""
    for part in request.get("TransactItems", []):
        yield from part.values()
    for table, some in request.get("RequestItems", {}).items():
        reads = [{"Key": key} for key in some["Keys"]] if "Keys" in some else []
        writes = [write for part in some for write in part.values()] if isinstance(some, list) else []
        yield from ({"TableName": table, **part} for part in reads + writes)
