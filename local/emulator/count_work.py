"""Requests, and what the emulator does in the background, are counted as work."""

from ministack import app
from ministack.core import concurrency
from ministack.services import eventbridge, lambda_svc, stepfunctions

from replace import replace


def count(work):
    replace(app, "app", work.counting)
    for module in (concurrency, eventbridge, lambda_svc, stepfunctions):
        replace(module, "threading", lambda _: work.counting_threads())
    replace(stepfunctions, "ThreadPoolExecutor", lambda _: work.counting_pool())
    replace(stepfunctions, "futures_wait", work.pausing)
