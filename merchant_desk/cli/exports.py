"""The commands of the group ``export``: records go into a file. They do none of the work."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from merchant_desk.cli.group import desk


@desk.group(short_help="Write orders, sales, settlement into a file.")
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
    from merchant_desk.app.keeping.exporting import export_black_box

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
        from merchant_desk.app.books.report_command import Stopped, export_report
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
            click.echo(str(stopped), err=True)
            sys.exit(128 + stopped.number)
        finally:
            if shows:
                click.echo("\r\033[K", nl=False, err=True)
        click.echo("\n".join(told))


def _show_progress(done: int, whole: int) -> None:
    click.echo(f"\r{done:,} / {whole:,}", nl=False, err=True)


for _name, _about in _REPORTS.items():
    _add_report(_name, _about)
