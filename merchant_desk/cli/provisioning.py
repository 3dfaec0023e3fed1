"""The command that sets a counter up from one file. It does none of the work."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from merchant_desk.cli.group import WRONG_USE, desk

_FILE = click.Path(dir_okay=False, path_type=Path)


@desk.command(short_help="Set this counter up from one file; explain, seal, export it.")
@click.argument("file", required=False, type=_FILE)
@click.option("--dry-run", is_flag=True, help="Say what FILE would set up and change; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="With --dry-run: print one JSON object.")
@click.option(
    "--code",
    default="",
    metavar="CODE",
    help="The one-time code of a sealed secret; - reads a line from stdin (others see a command line).",
)
@click.option(
    "--find", is_flag=True, help="Look for merchant-desk.toml beside the program and on USB sticks."
)
@click.option("--seal", type=_FILE, metavar="FILE", help="Seal FILE's secret under a one-time code, into -o.")
@click.option("-o", "target", type=_FILE, metavar="OUT", help="With --seal: the new file.")
@click.option("--export", "exports", is_flag=True, help="Write a new FILE from this desk's set-up.")
@click.option("--with-secret", is_flag=True, help="With --export: the secret too, under a one-time code.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the file, for editors.")
@click.pass_context
def provision(
    context: click.Context,
    file: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
    code: str,
    find: bool,
    seal: Path | None,
    target: Path | None,
    exports: bool,
    with_secret: bool,
    schema: bool,
) -> None:
    """Set this desk up from one TOML FILE: shop, platform, printers, rules.

    \b
    provision shop.toml --dry-run              what it would do; every mistake
    provision shop.toml                        set up; then run check
    provision --find                           with merchant-desk.toml of a stick
    provision --seal shop.toml -o sealed.toml  prints a one-time code
    provision sealed.toml                      asks for that code
    provision --export next.toml --with-secret for the next counter; a code

    The secret in FILE goes to the system's keyring, is read back and then wiped from FILE; where there is no keyring,
    FILE keeps it, and where FILE cannot be written, that is said. The code is asked for on a terminal; elsewhere give
    --code - and the code on standard input. A sealed secret opens only for the shop, account and address that it was
    sealed for. A copy of a sealed file opens by the same code: delete copies.

    A file with an unknown key or a wrong value is refused with its name, and nothing is changed; --dry-run names all
    of them (exit 2). UTF-8, and what Notepad saves besides, is read. A desk that is running takes the new set-up at
    its next start; another shop's file is refused (exit 1) while it has open orders. An annotated sample is
    packaging/samples/shop.toml.

    --find takes the one merchant-desk.toml that lies beside the program or in the root of a USB stick. --export
    takes printers and their profiles along; without --with-secret the secret's line is empty, to be filled in.

    JSON keys: fit, needs_code, told, changes (key, what, before, after), wrong.
    """  # noqa: D301  # click reads the sign itself
    _check_use(
        [file is not None or find, seal is not None, schema],
        (exports and (file is None or find or dry_run or bool(code)), "--export takes a FILE alone."),
        (with_secret and not exports, "--with-secret belongs to --export."),
        (file is not None and find, "Use one of FILE and --find."),
        ((seal is None) != (target is None), "--seal FILE and -o OUT belong together."),
        (as_json and not dry_run, "--json belongs to --dry-run."),
    )
    from merchant_desk.app.first_start import provision_command as work

    if schema:
        click.echo(work.schema_text(), nl=False)
    elif seal is not None and target is not None:
        _print(work.seal_file(seal, target))
    elif exports and file is not None:
        _print(work.export_provisioning(file, with_secret=with_secret))
    else:
        chosen = _found(work.found_file()) if file is None else file
        given = sys.stdin.readline().strip() if code == "-" else code
        if not dry_run:
            can_ask = not code and sys.stdin is not None and sys.stdin.isatty()
            _print(work.provision(chosen, given, _ask_code if can_ask else None))
            return
        answer = work.explain(chosen, given)
        _print([json.dumps(answer, ensure_ascii=False)] if as_json else work.explained(answer))
        context.exit(0 if answer["fit"] else WRONG_USE)


def _check_use(ways: list[bool], *wrong: tuple[bool, str]) -> None:
    """Refuse what does not go together."""
    if sum(ways) != 1:
        raise click.UsageError(
            "Say FILE, or --find, --seal or --schema. With --export, FILE is what is written."
        )
    for is_wrong, sentence in wrong:
        if is_wrong:
            raise click.UsageError(sentence)


def _found(path: Path) -> Path:
    click.echo(f"등록 파일을 찾았습니다: {path}", err=True)
    return path


def _ask_code(why: str) -> str:
    """Ask on the terminal; Enter alone gives up."""
    answer = click.prompt(f"{why}\n일회용 코드", default="", show_default=False, err=True)
    return str(answer)


def _print(sentences: list[str]) -> None:
    for sentence in sentences:
        click.echo(sentence)
