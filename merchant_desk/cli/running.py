"""The commands that run something: the desk, the practice platform, a demonstration. They do none of the work."""

from __future__ import annotations

import json
import signal
import threading
from pathlib import Path
from types import FrameType
from typing import Any

import click

from merchant_desk.cli.group import GUARDED_HELP, desk, run_at_once
from merchant_desk.sandbox import CONTROL_HELP, SCENARIOS


def _as_it_stands(text: str) -> str:
    """Return a text that click prints without wrapping its paragraphs."""
    return "\n\n".join(f"\b\n{paragraph}" for paragraph in text.split("\n\n"))


@desk.command(short_help="Start the desk; also without a window.")
@click.option("--no-window", is_flag=True, help="Run without a window: a kitchen printer, a server room.")
@click.option("--guarded", is_flag=True, help=GUARDED_HELP)
@click.pass_context
def run(context: click.Context, *, no_window: bool, guarded: bool) -> None:  # noqa: ARG001  # see ``cli.guarding``
    """Start the desk, the same as without a command; --no-window leaves the window out.

    Without a window nobody can decide, so the shop's rules must: the desk refuses to start while auto_accept
    is "off". Ctrl-C or SIGTERM ends it; what was decided is on the disk before that.
    """
    context.exit(run_at_once(window=not no_window))


@desk.command(short_help="Say how the running desk is.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (its keys are stable).")
def status(*, as_json: bool) -> None:
    """Say how the running desk is: link, ringing, waiting jobs, printers, last poll.

    Exits with 3 if no desk is running. JSON keys: link, last_poll_at, shop, ringing, open_orders,
    waiting_jobs, printers (name, state), bell, troubles, version, standing (state, because, until, told).
    """
    from merchant_desk.app.commands import ask_running_desk

    answer = ask_running_desk({"command": "status"})
    click.echo(json.dumps(answer, ensure_ascii=False, indent=None if as_json else 2))


@desk.command("quit", short_help="End the running desk in order.")
def quit_desk() -> None:
    """End the running desk in order: for an installer, an update, a script.

    Refused (exit 1) while an order is open or something waits to be sent or printed. It returns once the desk is gone,
    and its guardian with it. Exits with 3 if no desk is running.
    """
    from merchant_desk.app.program.desk_life import command_quit

    click.echo(command_quit())


@desk.command(short_help="Run a practice platform.", epilog=_as_it_stands(CONTROL_HELP))
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    show_default=True,
    help="Port on 127.0.0.1; 0 takes any free one.",
)
@click.option("--seed", default=1, show_default=True, help="The same seed makes the same orders.")
@click.option("--orders-per-minute", default=1.0, show_default=True, help="Orders it places by itself.")
@click.option(
    "--scenario", type=click.Choice(list(SCENARIOS)), default="calm", show_default=True, help="Kind of day."
)
def sandbox(port: int, seed: int, orders_per_minute: float, scenario: str) -> None:
    """Run the practice platform: a delivery platform over real HTTP on this machine, without real customers.

    It prints its address and the credentials for a provisioning file (its profile is "practice"), then runs until
    Ctrl-C. What it can be told to do, faults included, is listed below.
    """
    from merchant_desk.sandbox import run_forever

    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    run_forever(port, seed, orders_per_minute, scenario, announce=click.echo, stop=stop)


@desk.command(short_help="Show a desk at work on a practice platform.")
@click.option("--orders", default=4, show_default=True, help="Without a screen: end after this many orders.")
@click.option("--seed", default=7, show_default=True, help="The same seed makes the same orders.")
@click.option("--city", default="수원시", show_default=True, help="City or county; gives the local currency.")
@click.option("--headless", is_flag=True, help="Do the whole job without a screen, even if there is one.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the folder of slips and pictures is made; by default among temporary files.",
)
@click.pass_context
def demo(context: click.Context, /, **choices: Any) -> None:
    """Start the practice platform and a desk on it, on a home of its own; needs no set-up.

    With a screen the window opens and orders come until it is closed. Without one the whole job is done and
    told step by step: orders come in, ring, are accepted by key, printed and confirmed; slips (bytes and
    text) and pictures of the window are left in a folder. It touches no keyring and no other desk.
    """
    from merchant_desk.app.practice.demo import run_demo

    context.exit(run_demo(**choices, say=click.echo))
