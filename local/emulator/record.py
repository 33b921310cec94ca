"""What is asked of the table, the bus and the keys, and by whom, line by line: what that costs is reckoned by `npm run cost`."""

import json
import re

from ministack.services import dynamodb, eventbridge, kms, sts

from replace import replace

CREDENTIAL = re.compile(r"Credential=(\w+)/")


def record(path):
    """Writes a line of JSON for each request: who asked, what for, what was answered, and the items before and after a write."""
    file = open(path, "a", buffering=1)
    for service in (dynamodb, eventbridge, kms):
        replace(service, "handle_request", lambda handle: _recorded(handle, file))


def _recorded(handle, file):
    async def recorded(method, path, headers, body, query_params):
        asked = json.loads(body or "{}")
        keys = list(_written(asked))
        before = [_image(*key) for key in keys]
        answer = await handle(method, path, headers, body, query_params)
        line = {
            "by": _caller(headers),
            "action": headers.get("x-amz-target", "").split(".")[-1],
            "asked": asked,
            "status": answer[0],
            "answered": json.loads(answer[2] or "{}"),
            "written": [{"before": old, "after": _image(*key)} for old, key in zip(before, keys)],
        }
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
        return answer

    return recorded


def _written(asked):
    """The table and the key of each item that a request writes, whatever comes of it."""
    for write in [asked, *(write for item in asked.get("TransactItems", []) for write in item.values())]:
        if "Item" in write:
            yield write["TableName"], {name: write["Item"][name] for name in ("pk", "sk")}
        elif "UpdateExpression" in write:
            yield write["TableName"], write["Key"]


def _image(table, key):
    _status, _headers, body = dynamodb._get_item({"TableName": table, "Key": key, "ConsistentRead": True})
    return json.loads(body).get("Item")


def _caller(headers):
    """The name of the function whose role it is; none of a state machine."""
    found = CREDENTIAL.search(headers.get("authorization", ""))
    session = found and sts._sessions.get(found.group(1))
    return session["Arn"].rsplit("/")[-1] if session else None
