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
    for part in request.get("TransactItems", []):
        for write in part.values():
            yield from _keys(write)
    for table, some in request.get("RequestItems", {}).items():
        for key in some.get("Keys", []):
            yield from _keys({"TableName": table, "Key": key})
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
