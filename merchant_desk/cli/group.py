"""The program's name on the command line, its exit codes and how it tells something. It knows no command."""

from __future__ import annotations

import gc

import click

from merchant_desk import __version__

WRONG_USE, FAILURE, NO_DESK = 2, 1, 3
GUARDED_HELP = "Start it anew by itself after a crash; exit 70 where it crashes again and again."
_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


@click.group(invoke_without_command=True, context_settings=_HELP)
@click.version_option(__version__, prog_name="merchant-desk")
@click.option("--guarded", is_flag=True, help=GUARDED_HELP)
@click.pass_context
def desk(context: click.Context, *, guarded: bool) -> None:  # noqa: ARG001  # see ``cli.guarding``
    """Run the order counter of a shop on a delivery platform.

    Without a command the desk starts with its window. MERCHANT_DESK_HOME names a folder that holds data,
    settings and logs together; without it they are where the system keeps such things.

    A new counter: provision FILE --dry-run, provision FILE, check, then merchant-desk --guarded; bundle where
    something is wrong. Every command answers --help.

    Exit codes: 0 done, 1 failed, 2 wrong use or a wrong file, 3 no desk is running (status, quit).
    """
    if context.invoked_subcommand is None:
        context.exit(run_at_once(window=True))


def run_at_once(*, window: bool) -> int:
    """Run the desk of this home; returns the exit code. The display is probed while the desk is loaded.

    Python's collector rests meanwhile: what is loaded lasts, so that a round finds nothing and costs a tenth of the
    start. ``runtime.collector`` takes it over with the application.
    """
    from merchant_desk.runtime.probe import Display, begin_probe

    probe = begin_probe() if window else Display
    gc.disable()
    from merchant_desk.app.commands import run_desk

    return run_desk(window=window, say=tell, probe=probe)


def tell(sentence: str) -> None:
    """Print a sentence for whoever started the desk; stdout stays free for answers."""
    click.echo(sentence, err=True)
