"""The clock over HTTP: GET reads it, PUT {"to": …} or {"by": …} moves it forward."""

import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import schedules
from clock_words import NotUnderstood, parse_duration, parse_time
from moved_clock import iso
from rest import NeverAtRest, wait_for_rest

LONGEST_MOVE = timedelta(days=3660)
LONGEST_BODY = 10_000


def serve(port: int, clock, work):
    """Answers on the loopback interface for as long as the emulator runs."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(clock, work))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True, name="clock-server").start()


# Whoever moves the clock to 14:59:59 has a second until 15:00: what takes a look around does so before.
LOOK_AROUND_BEFORE_THE_END_SECONDS = 5


def move(clock, work, target: float):
    """Moves the clock to `target` by way of everything that is due before it, each in its turn."""
    wait_for_rest(work)
    clock.will_move_to(target)
    schedules.look_ahead(target)
    wait_for_rest(work)
    _step_to(target - LOOK_AROUND_BEFORE_THE_END_SECONDS, clock, work)
    schedules.look()
    wait_for_rest(work)
    _step_to(target, clock, work)


def _step_to(moment: float, clock, work):
    while (due := min(clock.next_due(), schedules.next_occurrence(clock.time()))) <= moment:
        clock.move_to(due)
        schedules.look_on_the_way(clock.time())
        wait_for_rest(work)
    clock.move_to(moment)
    wait_for_rest(work)


def _target(body: bytes, now: float) -> float:
    try:
        wish = json.loads(body)
    except (RecursionError, ValueError):
        raise NotUnderstood("The body is not JSON.") from None
    if not isinstance(wish, dict) or len(wish) != 1 or not wish.keys() <= {"to", "by"}:
        raise NotUnderstood('Send {"to": "2026-12-01T00:00:00+08:00"} or {"by": "P10D"}.')
    target = parse_time(wish["to"]) if "to" in wish else now + parse_duration(wish["by"])
    if target < now:
        raise NotUnderstood(f"The clock only moves forward; it is {iso(now)}.")
    if target - now > LONGEST_MOVE.total_seconds():
        raise NotUnderstood(f"That is too far: the clock moves by {LONGEST_MOVE.days} days at most.")
    return target


def _handler(clock, work):
    moving = threading.Lock()

    class ClockHandler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            self._answer(200, {"now": clock.now_iso()})

        def do_PUT(self):
            with moving:
                try:
                    rung = clock.rung
                    move(clock, work, _target(self._body(), clock.time()))
                    self._answer(200, {"now": clock.now_iso(), "rang": clock.rung - rung})
                except NotUnderstood as error:
                    self._answer(400, {"error": str(error)})
                except NeverAtRest as error:
                    self._answer(504, {"error": str(error), "now": clock.now_iso()})

        def _body(self):
            length = self.headers.get("Content-Length", "")
            if not length.isdigit() or int(length) > LONGEST_BODY:
                self.close_connection = True
                raise NotUnderstood(f"Send a body of at most {LONGEST_BODY} bytes, with its Content-Length.")
            return self.rfile.read(int(length))

        def _answer(self, status, content):
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return ClockHandler
