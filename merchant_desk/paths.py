"""Find the files that travel with the program; it must not know their contents, nor a desk's data."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class ResourceMissingError(FileNotFoundError):
    """A file that belongs to the program is not there: the installation is incomplete."""

    def __init__(self, name: str, looked_in: tuple[Path, ...]) -> None:
        folders = ", ".join(str(folder) for folder in looked_in)
        super().__init__(f"The program's file {name!r} is missing (looked in {folders}). Install it again.")
        self.name = name


def resource(name: str) -> Path:
    """Return the path of one of the program's own files or folders.

    ``name`` is relative to the resources, with forward slashes: ``"sounds/order.wav"``. Raises
    ResourceMissingError where it is absent, ValueError where the name points outside of the resources.
    """
    if name.startswith("/") or ".." in name.split("/"):
        message = f"{name!r} is not the name of a resource"
        raise ValueError(message)
    folders = _folders()
    for folder in folders:
        path = folder / name
        if path.exists():
            return path
    raise ResourceMissingError(name, folders)


def _folders() -> tuple[Path, ...]:
    """Return where resources may be: in the frozen bundle, in the installed package, beside it."""
    bundle = getattr(sys, "_MEIPASS", None)
    frozen = (Path(bundle) / "merchant_desk" / "_resources",) if bundle is not None else ()
    return (*frozen, _PACKAGE / "_resources", _PACKAGE.parent / "resources")
