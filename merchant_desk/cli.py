"""The commands. It parses words and prints sentences; what is done is done elsewhere, and imported late."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any, Never

import click

from merchant_desk import __version__
from merchant_desk.domain.errors import DeskAbsent, DeskError, SettingsError
from merchant_desk.sandbox import CONTROL_HELP, SCENARIOS

WRONG_USE, FAILURE, NO_DESK = 2, 1, 3
_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


def _as_it_stands(text: str) -> str:
    """Return a text that click prints without wrapping its paragraphs."""
    return "\n\n".join(f"\b\n{paragraph}" for paragraph in text.split("\n\n"))


@click.group(invoke_without_command=True, context_settings=_HELP)
@click.version_option(__version__, prog_name="merchant-desk")
@click.pass_context
def desk(context: click.Context) -> None:
    """Run the order counter of a shop on a delivery platform.

    Without a command the desk starts with its window. MERCHANT_DESK_HOME names a folder that holds data,
    settings and logs together; without it they are where the system keeps such things.

    Exit codes: 0 done, 1 failed, 2 wrong use or a wrong file, 3 no desk is running (status).
    """
    if context.invoked_subcommand is None:
        from merchant_desk.app.commands import run_desk

        context.exit(run_desk(window=True, say=_tell))


@desk.command()
@click.option("--no-window", is_flag=True, help="Run without a window: a kitchen printer, a server room.")
@click.pass_context
def run(context: click.Context, *, no_window: bool) -> None:
    """Start the desk, the same as without a command; --no-window leaves the window out.

    Without a window nobody can decide, so the shop's rules must: the desk refuses to start while auto_accept
    is "off". Ctrl-C or SIGTERM ends it; what was decided is on the disk before that.
    """
    from merchant_desk.app.commands import run_desk

    context.exit(run_desk(window=not no_window, say=_tell))


@desk.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--export", "exports", is_flag=True, help="Write FILE from this desk's set-up instead of reading it."
)
def provision(file: Path, *, exports: bool) -> None:
    """Set this desk up from one TOML FILE: shop, platform, printers, rules.

    Secrets in it go to the system's keyring, never to a file. A file with an unknown key or a wrong value is
    refused with its name, and nothing is changed. A desk that is running takes the new set-up at its next start.
    An annotated sample is packaging/samples/shop.toml.

    With --export the set-up of this desk, its printers and their profiles too, is written into a new FILE for the
    next counter; the secret is left out.
    """
    if not exports and not file.exists():
        raise click.BadParameter(f"File '{file}' does not exist.", param_hint="FILE")
    from merchant_desk.app.commands import export_provisioning
    from merchant_desk.app.commands import provision as set_up

    for sentence in (export_provisioning if exports else set_up)(file):
        click.echo(sentence)


@desk.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (its keys are stable).")
def status(*, as_json: bool) -> None:
    """Say how the running desk is: link, ringing, waiting jobs, printers, last poll.

    Exits with 3 if no desk is running. JSON keys: link, last_poll_at, shop, ringing, open_orders,
    waiting_jobs, printers (name, state), bell, troubles, version, standing (state, because, until, told).
    """
    from merchant_desk.app.commands import ask_running_desk

    answer = ask_running_desk({"command": "status"})
    click.echo(json.dumps(answer, ensure_ascii=False, indent=None if as_json else 2))


@desk.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (its keys are stable).")
@click.pass_context
def check(context: click.Context, *, as_json: bool) -> None:
    """Check whether this desk can do its work: before the shop opens, and after it was set up.

    A running desk checks itself: it sounds the bell, asks computer, platform and printers, and on the practice
    platform leads an order on trial to its end. Without one the home is checked as far as that goes: it signs in and
    does not poll, because to a platform a shop that polls is open. It takes up to a minute.

    Exits with 0 only if nothing is wrong that must be mended first, else with 1. JSON keys: fit, at, version, rows
    (key, name, verdict, sentence). Verdicts: good, look, bad. Keys: bell, volume, platform, sign_in, clock, sleep,
    disk, journal, secrets, backup, program, printer (without any), printer:NAME, trial_order.
    """
    from merchant_desk.app.check_command import check_home, told

    answer = check_home()
    click.echo(json.dumps(answer, ensure_ascii=False) if as_json else "\n".join(told(answer)))
    context.exit(0 if answer["fit"] else FAILURE)


@desk.group()
def export() -> None:
    """Write records into a file, read-only; a desk may be running meanwhile."""


_DAY = click.DateTime(["%Y-%m-%d"])


@export.command()
@click.option(
    "--order", default="", metavar="NUMBER_OR_ID", help="One order; with days if its number came again."
)
@click.option("--from", "first", type=_DAY, help="First day (Asia/Seoul), YYYY-MM-DD.")
@click.option("--to", "last", type=_DAY, help="Last day; one day alone means that day.")
@click.option(
    "--format", "form", type=click.Choice(["html", "txt", "csv", "json"]), default="html", show_default=True
)
@click.option(
    "-o", "target", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file."
)
def blackbox(order: str, first: datetime | None, last: datetime | None, form: str, target: Path) -> None:
    """Write what happened to an order, or on some days: when it came, rang, was decided, sent, printed.

    html is a page for a dispute, to print or to mail: no customer's data, nothing loaded from elsewhere. csv and
    json have every line with its place in the chain. What the chain proves stands in the file; it is walked
    from its beginning each time, with the key in the keyring.
    """
    from merchant_desk.app.exporting import export_black_box

    days = [day.date() if day is not None else None for day in (first, last)]
    for sentence in export_black_box(target, form=form, order=order, first=days[0], last=days[1]):
        click.echo(sentence)


_FORMS = ["csv", "xlsx", "json", "pdf"]
_REPORTS = {
    "orders": "Write every order, one row each, without its customer: when, what, how much, paid with what.",
    "settlement": "Write every line of the settlement, expected beside stated, with their sums; pdf has the sums.",
    "tenders": "Write orders and won by tender and local currency, by month and in all: a city's subsidy papers.",
    "sales-tax": "Write monthly sales with supply value and VAT, by card, cash receipt, local currency and others.",
    "deposits": "Write the statements that were due, what the bank received for them, and what is still open.",
    "day": "Write the close of one business day: sales, settlement, and whether the day's log says the same.",
}
_ABOUT_REPORTS = """

Days are the shop's business days. The form is that of --format, else of FILE's ending (.xlsx, .csv, .json, .pdf).
A running desk goes on meanwhile. FILE gets its name once it is whole; Ctrl-C leaves nothing.
pdf takes a year of orders or settlement at most."""


def _add_report(name: str, about: str) -> None:
    """Add a command to the group ``export``."""

    @export.command(name, help=about + _ABOUT_REPORTS)
    @click.option("--from", "first", type=_DAY, help="First day (Asia/Seoul), YYYY-MM-DD.")
    @click.option("--to", "last", type=_DAY, help="Last day; one day alone means that day.")
    @click.option("--format", "form", type=click.Choice(_FORMS), help="The file's form.")
    @click.option(
        "-o", "target", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file."
    )
    def write(first: datetime | None, last: datetime | None, form: str | None, target: Path) -> None:
        from merchant_desk.app.report_command import Stopped, export_report
        from merchant_desk.services.books.report_port import Form, Report, Wanted

        begins, ends = first or last, last or first
        ending = target.suffix.lower().removeprefix(".")
        if begins is None or ends is None:
            raise click.UsageError("Say the days with --from and --to.")
        if form is None and ending not in _FORMS:
            raise click.UsageError("Say the form with --format, or by the ending of FILE.")
        wanted = Wanted(Report(name.replace("-", "_")), Form(form or ending), begins.date(), ends.date())
        shows = sys.stderr is not None and sys.stderr.isatty()
        try:
            told = export_report(wanted, target, _show_progress if shows else lambda *_: None)
        except Stopped as stopped:
            _say(str(stopped), 128 + stopped.number)
        finally:
            if shows:
                click.echo("\r\033[K", nl=False, err=True)
        click.echo("\n".join(told))


def _show_progress(done: int, whole: int) -> None:
    click.echo(f"\r{done:,} / {whole:,}", nl=False, err=True)


for _name, _about in _REPORTS.items():
    _add_report(_name, _about)


@desk.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
def backup(file: Path | None) -> None:
    """Copy the order log to FILE (a new file, or a folder), or without FILE among the hourly backups.

    A running desk makes the copy itself, beside its work; without one it is made directly. A desk makes one each
    hour anyway and keeps 24 hours and 14 days. The copy is checked before it gets its name. Customers' keys are
    never in a backup. Exits with 1 if there is no log yet or no room, 2 if FILE exists.
    """
    from merchant_desk.app.keeping import command_backup

    click.echo(command_backup(file, datetime.now(UTC)))


@desk.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Put the backup FILE in the place of the order log; the replaced log is kept in the folder "damaged".

    Refused (exit 1) while a desk runs, and (exit 2) for a file that is no sound backup or of a newer version. At
    the next start nothing is sent or printed by itself: open orders, and those that came after the backup, are
    read from the platform first.
    """
    from merchant_desk.app.keeping import command_restore

    for sentence in command_restore(file, datetime.now(UTC)):
        click.echo(sentence)


@desk.command()
@click.option("--order", default="", metavar="NUMBER_OR_ID", help="The customer of this order.")
@click.option(
    "--phone",
    default="",
    metavar="NUMBER",
    help="Whoever has this telephone number, in every order; - reads it.",
)
@click.option(
    "--reason", default="", metavar="TEXT", help="Kept with the purge as it stands: name nobody in it."
)
def purge(order: str, phone: str, reason: str) -> None:
    """Delete customers' data for good: names, numbers, addresses, requests, and the words of old slips.

    Alone it deletes what is due: customers are held for the hours of [privacy] (3, at most 24) after their order's
    end; a running desk does that by itself. What was sold and paid stays. A running desk does it beside its work;
    without one it is done directly. Each order's key is deleted, so no backup brings anybody back. Refused (exit 1)
    for an order that is under way, and where nobody is found. With --phone - the number is read from standard input.
    """
    if order and phone:
        raise click.UsageError("Use one of --order and --phone.")
    from merchant_desk.app.purge_command import command_purge

    if phone == "-":  # what stands on a command line can be read by others
        phone = sys.stdin.readline() or "-"
    click.echo(command_purge(order=order, phone=phone, reason=reason))


@desk.command(epilog=_as_it_stands(CONTROL_HELP))
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

    It prints its address and the credentials for a provisioning file, then runs until Ctrl-C. What it can
    be told to do, faults included, is listed below.
    """
    from merchant_desk.sandbox import run_forever

    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    run_forever(port, seed, orders_per_minute, scenario, announce=click.echo, stop=stop)


@desk.command()
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
    from merchant_desk.app.commands import run_demo

    context.exit(run_demo(**choices, say=click.echo))


def _tell(sentence: str) -> None:
    """Print a sentence for whoever started the desk; stdout stays free for answers."""
    click.echo(sentence, err=True)


def main() -> Never:
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
    """Print the sentence on stderr and end with ``code``."""
    click.echo(sentence, err=True)
    sys.exit(code)
