"""Runs the command line: every command is known here, and every error becomes one sentence and an exit code."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import Never

import click

from merchant_desk.cli import exports, keeping, provisioning, running, setting_up, supporting, updates
from merchant_desk.cli.group import FAILURE, NO_DESK, WRONG_USE, desk
from merchant_desk.domain.errors import DeskAbsent, DeskError, SettingsError
from merchant_desk.system.guarding.exit_status import ANEW, BROKEN
from merchant_desk.system.guarding.guarded import is_guarded, leave_words
from merchant_desk.system.guarding.restart import start_anew

#: Whoever is named here has put its commands into the group.
COMMANDS = (exports, keeping, provisioning, running, setting_up, supporting, updates)


def run_commands() -> Never:
    """Run the command line; every error is one sentence on stderr, never a traceback."""
    _end_at_once_on_signals()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):  # a windowed executable has none
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        sys.exit(desk.main(standalone_mode=False) or 0)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        _show(error.format_message())
        sys.exit(WRONG_USE)
    except DeskAbsent as error:
        _say(str(error), NO_DESK)
    except SettingsError as error:
        _say(str(error), WRONG_USE)
    except DeskError as error:
        _say(str(error), FAILURE)
    except OSError as error:
        _say(error.strerror or str(error), FAILURE)
    except ValueError as error:
        _say(str(error), WRONG_USE)
    except Exception:
        if not is_guarded():
            raise
        sys.excepthook(*sys.exc_info())
        sys.exit(BROKEN)


def _end_at_once_on_signals() -> None:
    """Let Ctrl-C and SIGTERM end a start at once; the desk's loop brings its own way of ending.

    Nothing is open yet, and the usual KeyboardInterrupt must not rise inside of a library that is being loaded:
    PySide6 6.11 crashed by it while QtMultimedia was imported.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end_at_once)


def _end_at_once(number: int, _frame: FrameType | None) -> None:
    """End the process with the code that a shell expects for the signal."""
    os._exit(128 + number)


def _say(sentence: str, code: int) -> Never:
    """Print the sentence on stderr, leave it to a guardian and end with ``code``."""
    click.echo(sentence, err=True)
    leave_words(sentence)
    _show(sentence)
    sys.exit(code)


def _show(sentence: str) -> None:
    """Show in a small window what a windowed executable cannot print; a guardian shows it by itself."""
    if sys.stderr is not None or is_guarded():
        return
    from merchant_desk.app.program.stopped import show_stopped

    if show_stopped(sentence) == ANEW:
        start_anew()
