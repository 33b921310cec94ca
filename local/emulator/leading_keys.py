"""Requests tell which partition keys they are about, so that policies that are narrowed to keys hold here as on AWS."""

import json

from ministack.core import iam_actions, iam_evaluator
from ministack.services import dynamodb

from replace import replace

LEADING_KEYS = "dynamodb:LeadingKeys"


def tell_leading_keys():
    replace(iam_actions, "dynamodb_service_context", _with_keys)
    replace(iam_actions, "dynamodb_transaction_checks", _with_keys_of_each)
    replace(iam_evaluator, "enforce", _by_keys_of_each)


class _TableOf(str):
    """The table of one of the requests of a transaction, which knows the keys of that one."""

    def __new__(cls, arn, keys):
        table = super().__new__(cls, arn)
        table.keys = keys
        return table


def _with_keys(context):
    def context_with_keys(body):
        keys = sorted(set(_keys(json.loads(body or b"{}"))))
        return {**context(body), **({LEADING_KEYS: keys} if keys else {})}

    return context_with_keys


def _with_keys_of_each(checks):
    """A transaction is allowed request by request, each as it would be alone."""

    def checks_with_keys(action, body, region, account):
        items = json.loads(body or b"{}").get("TransactItems", [])
        return [
            (each, _TableOf(arn, sorted(set(_keys({"TransactItems": [item]})))))
            for item in items
            for each, arn in checks(action, json.dumps({"TransactItems": [item]}), region, account)
        ]

    return checks_with_keys


def _by_keys_of_each(enforce):
    def enforce_by_keys(*request, resource_arn, service_context=None, **others):
        if isinstance(resource_arn, _TableOf):
            service_context = {**service_context, LEADING_KEYS: resource_arn.keys}
        return enforce(*request, resource_arn=resource_arn, service_context=service_context, **others)

    return enforce_by_keys


def _keys(request):
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
