"""The command that checks a counter once it is set up. It does none of the work."""

from __future__ import annotations

import json
from pathlib import Path

import click

from merchant_desk.cli.group import FAILURE, desk


@desk.command(short_help="Check whether this counter is fit to open.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (its keys are stable).")
@click.option(
    "--self-test",
    is_flag=True,
    help="Check the program itself instead: is every part of it there, and does it work?",
)
@click.option(
    "--journal",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="With --self-test: also migrate and open a copy of this order log.",
)
@click.pass_context
def check(context: click.Context, *, as_json: bool, self_test: bool, journal: Path | None) -> None:
    """Check whether this desk can do its work: before the shop opens, and after it was set up.

    A running desk checks itself: it sounds the bell, asks computer, platform and printers, and on the practice
    platform leads an order on trial to its end. Without one the home is checked as far as that goes: it signs in and
    does not poll, because to a platform a shop that polls is open. It takes up to a minute.

    Exits with 0 only if nothing is wrong that must be mended first, else with 1. JSON keys: fit, at, version, rows
    (key, name, verdict, sentence, action: what to do, empty for nothing). Verdicts: good, look, bad, on the console
    통과, 주의, 실패. Keys: bell, volume, platform, sign_in, first_order, clock, sleep, disk, home, journal, secrets,
    backup, program, crashes, version, autostart, printer (without any), printer:NAME, trial_order.

    With --self-test neither home nor screen is needed. Keys: modules, keyring, sound, speech, sounds, window, pictures,
    font, words, printing, database, journal, own_journal (with --journal), sealing, tls, korean, zones, holidays,
    fees, sheets, and of a built program licenses, libraries.
    """
    if journal is not None and not self_test:
        raise click.UsageError("--journal belongs to --self-test.")
    if self_test:
        from merchant_desk.app.checking.self_test import look_at_program
        from merchant_desk.app.checking.self_test import told as told_of_program

        answer, told = look_at_program(journal), told_of_program
    else:
        from merchant_desk.app.checking.check_command import check_home, told

        answer = check_home()
    click.echo(json.dumps(answer, ensure_ascii=False) if as_json else "\n".join(told(answer)))
    context.exit(0 if answer["fit"] else FAILURE)
