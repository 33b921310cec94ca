"""Runs the pinned AWS emulator on a clock that can be moved.

Environment: HUIDAN_CLOCK_PORT, where the clock answers, and HUIDAN_CLOCK_FILE, which tells Lambda code how far it
has been moved and whose directory is this emulator's alone; HUIDAN_RECORD_FILE, if what is asked of the table is to be
recorded; the rest is the emulator's own.
"""

import fcntl
import os
import shutil
import signal
import sys
import tempfile
import threading

from moved_clock import MovedClock
from replace import replace, unlike_ours
from work import Work

try:
    import clock_server
    from count_work import count
    from executions import begin_at_once
    from failed_functions import keep_their_processes
    from follow_clock import follow
    from gateway_responses import import_gateway_responses
    from identity_sources import know_addresses
    from lambda_turns import take_turns
    from leading_keys import tell_leading_keys
    from mail_senders import tell_mail_senders
    from log_streams import tell_log_streams
    from record import record
    from schedule_zones import keep_zones
    from ministack import app
    from ministack.services.cloudformation import provisioners
except (AttributeError, ImportError) as error:
    unlike_ours(error)


# So long at most whoever answers a request waits for whoever else is running: the 5 ms of Python add up with many threads.
SWITCH_SECONDS = 0.0005


def main():
    sys.setswitchinterval(SWITCH_SECONDS)
    clock_file = os.environ["HUIDAN_CLOCK_FILE"]
    lock = claim(f"{clock_file}.lock")
    keep_scratch_in(os.path.join(os.path.dirname(clock_file), "scratch"))
    work = Work()
    clock = MovedClock(clock_file, work)
    follow(clock)
    keep_zones()
    count(work)
    begin_at_once()
    take_turns()
    keep_their_processes()
    tell_leading_keys()
    tell_mail_senders()
    tell_log_streams()
    import_gateway_responses()
    know_addresses()
    trust_loopback()
    accept_what_is_not_emulated()
    if "HUIDAN_RECORD_FILE" in os.environ:
        record(os.environ["HUIDAN_RECORD_FILE"])
    serve_clock(int(os.environ["HUIDAN_CLOCK_PORT"]), clock, work)
    end_with_parent()
    sys.argv = ["ministack"]
    app.main()
    lock.close()


def claim(path):
    """Makes this the only emulator that uses these files; the operating system gives them free when it ends."""
    lock = open(path, "w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        sys.exit(f"A local cloud is already running in {os.path.dirname(path)}. Stop it first, or use it.")
    return lock


def keep_scratch_in(directory):
    """Unpacked Lambda code and the like go there, and what an emulator that was killed has left there goes."""
    shutil.rmtree(directory, ignore_errors=True)
    os.makedirs(directory)
    # The package.json of the project would make ES modules of the functions' code, as it does not on AWS.
    with open(os.path.join(directory, "package.json"), "w") as file:
        file.write("{}")
    tempfile.tempdir = os.environ["TMPDIR"] = directory


def trust_loopback():
    """Policies that refuse plain HTTP do not refuse what never leaves the machine."""
    replace(app, "pin_request_origin", lambda pin: lambda ip, secure: pin(ip, secure or ip == "127.0.0.1"))


def accept_what_is_not_emulated():
    """Where firewalls stand, which queries are saved, alarms that reckon: the emulator takes it, and nothing comes of it."""
    taken = {"create": lambda logical_id, props, stack: (logical_id, {}), "delete": lambda physical_id, props: None}
    kinds = ["AWS::WAFv2::WebACLAssociation", "AWS::Logs::QueryDefinition"]
    replace(provisioners, "_RESOURCE_HANDLERS", lambda known: known.update(dict.fromkeys(kinds, taken)) or known)
    alarms = provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]
    make, change = alarms["create"], alarms["update"]
    alarms["create"] = lambda logical_id, props, stack: (taken["create"] if "Metrics" in props else make)(logical_id, props, stack)
    alarms["update"] = lambda name, old, new, *rest: (name, {}) if "Metrics" in new else change(name, old, new, *rest)


def serve_clock(port, clock, work):
    try:
        clock_server.serve(port, clock, work)
    except OSError as error:
        sys.exit(f"The clock cannot answer on port {port}: {error.strerror}.")


def end_with_parent():
    """Whoever started the emulator holds its standard input open; when that closes, everything here ends."""

    def wait():
        sys.stdin.read()
        os.killpg(0, signal.SIGKILL)

    threading.Thread(target=wait, daemon=True).start()


if __name__ == "__main__":
    main()
