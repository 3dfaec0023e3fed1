"""The commands that keep the order log: back it up, put it back, purge customers. They do none of the work."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from merchant_desk.cli.group import desk


@desk.command(short_help="Copy the order log.")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def backup(file: Path | None) -> None:
    """Copy the order log to FILE (a new file, or a folder), or without FILE among the hourly backups.

    A running desk makes the copy itself, beside its work; without one it is made directly. A desk makes one each
    hour anyway and keeps 24 hours and 14 days. The copy is checked before it gets its name. Customers' keys are
    never in a backup. Exits with 1 if there is no log yet or no room, 2 if FILE exists.
    """
    from merchant_desk.app.keeping.keeping import command_backup

    click.echo(command_backup(file, datetime.now(UTC)))


@desk.command(short_help="Put a copy of the order log back.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Put the backup FILE in the place of the order log; the replaced log is kept in the folder "damaged".

    Refused (exit 1) while a desk runs, and (exit 2) for a file that is no sound backup or of a newer version. At
    the next start nothing is sent or printed by itself: open orders, and those that came after the backup, are
    read from the platform first.
    """
    from merchant_desk.app.keeping.keeping import command_restore

    for sentence in command_restore(file, datetime.now(UTC)):
        click.echo(sentence)


@desk.command(short_help="Delete customers' data for good.")
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
    from merchant_desk.app.keeping.purge_command import command_purge

    if phone == "-":  # what stands on a command line can be read by others
        phone = sys.stdin.readline() or "-"
    click.echo(command_purge(order=order, phone=phone, reason=reason))
