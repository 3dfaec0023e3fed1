"""The commands of whoever sets a counter up: provision it, check it. They do none of the work."""

from __future__ import annotations

import json
from pathlib import Path

import click

from merchant_desk.cli.group import FAILURE, desk


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
