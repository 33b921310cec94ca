"""What is done to a log stream is about the stream, so that policies that are narrowed to a group's streams hold here as on AWS."""

import json

from ministack.core import iam_actions

from replace import replace

OF_STREAMS = {"CreateLogStream", "PutLogEvents"}


def tell_log_streams():
    """The emulator knows of such a request its group alone, which `log-group:<name>:*` does not match."""
    replace(iam_actions, "extract_resource_arn", _with_stream)


def _with_stream(extract):
    def extract_with_stream(service, method, path, headers, body, *others):
        arn = extract(service, method, path, headers, body, *others)
        action = headers.get("x-amz-target", "").rsplit(".", 1)[-1]
        if service != "logs" or action not in OF_STREAMS:
            return arn
        return f"{arn}:log-stream:{json.loads(body).get('logStreamName', '')}"

    return extract_with_stream
