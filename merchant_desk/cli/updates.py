"""The command for newer versions of the program: found, fetched, installed, left again. It does none of the work."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from merchant_desk.cli.group import desk


@desk.command(short_help="Look for a newer version, install it, go back.")
@click.option("--look", is_flag=True, help="Look at the address of [updates] and fetch what is newer.")
@click.option(
    "--from",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Look in a folder instead, perhaps of a USB stick.",
)
@click.option("--install", is_flag=True, help="Install what waits; a running desk starts anew.")
@click.option("--back", is_flag=True, help="Go back to the previous version; a running desk starts anew.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (its keys are stable).")
@click.option("--settle", is_flag=True, hidden=True)
def update(
    *, look: bool, folder: Path | None, install: bool, back: bool, as_json: bool, settle: bool
) -> None:
    """Say how far a newer version of the program has come; look for one, install it, go back.

    A running desk does it beside its work; without one it is done directly. --install and --back are refused (exit 1)
    while an order is open. A version that fails its own self-test, or does not begin, is left by itself. A folder
    needs merchant-desk-update.json and the archive that it names.

    JSON keys: state (not_offered, no_place, current, looking, downloading, waiting, installing), version, newer, notes,
    trouble, waits_because, previous, rolled_back, done_bytes, whole_bytes, looked_at.
    """
    from merchant_desk.app.program.update_command import command_update, settle_home, told

    if settle:  # asked by the guardian, when this version takes another one's place
        click.echo("\n".join(settle_home(datetime.now(UTC))))
        return
    if install and back:
        raise click.UsageError("Use one of --install and --back.")
    shows = sys.stderr is not None and sys.stderr.isatty() and not as_json
    facts = command_update(
        look=look,
        folder=str(folder.absolute()) if folder is not None else "",
        install=install,
        back=back,
        progress=_show if shows else _be_silent,
    )
    click.echo(json.dumps(facts, ensure_ascii=False) if as_json else "\n".join(told(facts)))


def _show(done: int, whole: int) -> None:
    click.echo(f"\r{done:,} / {whole:,}", nl=False, err=True)


def _be_silent(_done: int, _whole: int) -> None:
    """Show nothing: nobody watches."""
