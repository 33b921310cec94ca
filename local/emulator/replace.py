"""Putting something of ours in the place of something of the emulator's."""

import sys


def replace(owner, name, make):
    """Puts `make(original)` in the place of `owner.name`, which has to be there."""
    if not hasattr(owner, name):
        unlike_ours(f"{owner.__name__} has no {name}")
    setattr(owner, name, make(getattr(owner, name)))


def unlike_ours(why):
    """Ends the program: the emulator is another version than the one that local/requirements.txt names."""
    sys.exit(f"The emulator is not the version that this launcher was made for: {why}.")
