"""The command of whoever helps: the support bundle, shown before it is written. It gathers nothing itself."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TextIO

import click

from merchant_desk.cli.group import FAILURE, desk, tell
from merchant_desk.services.program.size_words import size_words
from merchant_desk.services.program.support_bundle import size_of
from merchant_desk.services.program.support_port import Bundle


@desk.command(short_help="Gather what helps to find a fault into a ZIP file.")
@click.option(
    "-o",
    "target",
    required=True,
    type=click.Path(path_type=Path),
    help="The new ZIP file, or a folder for it.",
)
@click.option(
    "--yes", is_flag=True, help="Write it without asking: for scripts, and where nobody can answer."
)
@click.option("--show", is_flag=True, help="Show every part's contents too, before it is written.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object (its keys are stable); needs --yes."
)
@click.pass_context
def bundle(context: click.Context, *, target: Path, yes: bool, show: bool, as_json: bool) -> None:
    """Gather what helps to find a fault into one ZIP file, and show what it is before it is written.

    In it: versions, settings, the check's result, logs, crash files, the order log's shape and counts, printing,
    backups, disk, environment; 10 MB unpacked at most. Neither secrets nor customers: what is masked reads ***. It
    works with a running desk, which is checked, and without one; what cannot be told says why in its place.

    Exits with 1 if nothing was written, 2 if PATH is taken or nobody can be asked. JSON keys: file, bytes, parts (name,
    about, bytes).
    """
    can_ask = _is_terminal(sys.stdin) and _is_terminal(sys.stdout)
    if not yes and (as_json or not can_ask):
        raise click.UsageError("Nobody can be asked here: look at it with --show, then write it with --yes.")
    from merchant_desk.app.program.bundle_command import gather_bundle, place_for, refuse_place, save_bundle

    refuse_place(target)
    tell("모으고 있습니다. 점검하는 동안 벨이 한 번 울릴 수 있습니다.")
    gathered = gather_bundle()
    place = place_for(target, gathered)
    if not as_json:
        _show_parts(gathered, contents=show, pages=can_ask)
    if not yes and not click.confirm(f"{place}에 저장할까요?", default=False):
        tell("저장하지 않았습니다.")
        context.exit(FAILURE)
    size = save_bundle(gathered, place)
    if as_json:
        click.echo(json.dumps(_as_json(gathered, place, size), ensure_ascii=False))
    else:
        click.echo(f"저장했습니다: {place} ({size_words(size)})")


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _show_parts(gathered: Bundle, *, contents: bool, pages: bool) -> None:
    """Print what each part is, and its contents on request: page by page where somebody sits."""
    widest = max(len(part.name) for part in gathered.parts)
    for part in gathered.parts:
        click.echo(f"{part.name:<{widest}}  {size_words(size_of(part.text)):>8}  {part.about}")
    if contents:
        texts = (f"\n=== {part.name}: {part.about}\n{part.text}" for part in gathered.parts)
        if pages:
            click.echo_via_pager(texts)
        else:
            click.echo("".join(texts))


def _as_json(gathered: Bundle, place: Path, size: int) -> dict[str, object]:
    parts = [{"name": part.name, "about": part.about, "bytes": size_of(part.text)} for part in gathered.parts]
    return {"file": str(place), "bytes": size, "parts": parts}
