"""A function that throws keeps its process, as on AWS: the emulator ends it, so that each further try is a cold start."""

import json
import types

from ministack.core import lambda_runtime

from replace import replace


def keep_their_processes():
    """What a process says of a handler that threw ends it no more; one that is dead or late is begun anew as before."""
    replace(lambda_runtime, "json", lambda known: types.SimpleNamespace(**{**vars(known), "loads": _read}))
    replace(lambda_runtime.Worker, "invoke", _telling_errors)


def _read(text):
    said = json.loads(text)
    # A handler's error comes with its trace. The emulator takes it for an answer, until it has done with the process.
    if isinstance(said, dict) and said.get("status") == "error" and "trace" in said:
        return {**said, "status": "ok", "threw": True}
    return said


def _telling_errors(invoke):
    def invoke_telling_errors(self, *args, **kwargs):
        answer = invoke(self, *args, **kwargs)
        return {**answer, "status": "error"} if answer.pop("threw", False) else answer

    return invoke_telling_errors
