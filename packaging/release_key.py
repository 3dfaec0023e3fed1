"""Make the key of the releases, and sign what is offered to counters: ``merchant-desk-update.json`` in dist/.

    release_key.py new FILE             a new pair: the private half into FILE (0600), the public half on the console
    release_key.py sign [FOLDER]        the manifest for the archives of this version in FOLDER (dist)

The private half is the base64 of 32 bytes; ``sign`` takes it from --key FILE, else from RELEASE_PRIVATE_KEY. Whoever
has it can put a program on every counter: it belongs on no build computer that others use, and never into a checkout.
The public half goes into the build by MERCHANT_DESK_RELEASE_KEY; two, apart by a comma, while one replaces the other.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
import tarfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from merchant_desk import __version__  # noqa: E402  # found from here on
from merchant_desk.journal.migrations import SCHEMA  # noqa: E402
from merchant_desk.services.program.offers import PRODUCT  # noqa: E402
from merchant_desk.system.versions.update_file import FILE_NAME, key_id, parse_keys, read_offer  # noqa: E402

VARIABLE = "RELEASE_PRIVATE_KEY"
_KEY_BYTES = 32


class NotSigned(Exception):
    """Nothing was made; the message says why."""


def new_key(file: Path) -> str:
    """Make a pair; returns the public half. The file must be new, and outside of the checkout."""
    file = file.expanduser().absolute()
    if file.is_relative_to(ROOT):
        raise NotSigned(f"{file} lies in the checkout: choose a place that nobody publishes.")
    key = Ed25519PrivateKey.generate()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise NotSigned(f"{file} exists: a key is never replaced by accident.") from None
    with os.fdopen(handle, "w", encoding="ascii") as target:
        target.write(base64.b64encode(key.private_bytes_raw()).decode() + "\n")
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def read_key(text: str) -> Ed25519PrivateKey:
    """Return the private half of a text; raises NotSigned."""
    try:
        raw = base64.b64decode(text.strip(), validate=True)
    except ValueError:
        raw = b""
    if len(raw) != _KEY_BYTES:
        raise NotSigned("This is no private key: base64 of 32 bytes is wanted.")
    return Ed25519PrivateKey.from_private_bytes(raw)


def sign(
    folder: Path,
    key: Ed25519PrivateKey,
    *,
    version: str = __version__,
    notes: tuple[str, str] = ("", ""),
    released_at: datetime | None = None,
) -> Path:
    """Write the signed manifest for the version's archives in a folder, read it back, and return its path."""
    archives = sorted(folder.glob(f"{PRODUCT}-{version}-*.tar.xz"))
    if not archives:
        raise NotSigned(f"{folder} has no archive of version {version}.")
    manifest = {
        "product": PRODUCT,
        "version": version,
        "released_at": (released_at or datetime.now(UTC)).isoformat(timespec="seconds"),
        "journal_format": SCHEMA.version,
        "notes": {"ko": notes[0], "en": notes[1]},
        "artifacts": [_artifact(path, version) for path in archives],
    }
    signed = json.dumps(manifest, ensure_ascii=False)
    public = key.public_key().public_bytes_raw()
    envelope = {
        "signed": signed,
        "signature": base64.b64encode(key.sign(signed.encode("utf-8"))).decode(),
        "key": key_id(public),
    }
    body = json.dumps(envelope, ensure_ascii=False).encode("utf-8")
    read_offer(body, parse_keys(base64.b64encode(public).decode()))  # as a counter will
    target = folder / FILE_NAME
    target.write_bytes(body)
    return target


def _artifact(path: Path, version: str) -> dict[str, object]:
    """Return what a counter has to know of an archive."""
    with tarfile.open(path, "r:xz") as archive:
        unpacked = sum(member.size for member in archive if member.isreg())
    return {
        "platform": path.name.removeprefix(f"{PRODUCT}-{version}-").removesuffix(".tar.xz"),
        "name": path.name,
        "bytes": path.stat().st_size,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "unpacked_bytes": unpacked,
    }


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    does = parser.add_subparsers(dest="does", required=True)
    made = does.add_parser("new", help="make a pair of keys")
    made.add_argument("file", type=Path)
    signs = does.add_parser("sign", help="sign the archives of this version")
    signs.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist")
    signs.add_argument("--key", type=Path, help=f"the private half; else {VARIABLE}")
    signs.add_argument("--notes-ko", default="", help="what is new, in Korean")
    signs.add_argument("--notes-en", default="", help="the same in English")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.does == "new":
            print(f"MERCHANT_DESK_RELEASE_KEY={new_key(chosen.file)}")
            return 0
        text = chosen.key.read_text(encoding="ascii") if chosen.key else os.environ.get(VARIABLE, "")
        print(sign(chosen.folder, read_key(text), notes=(chosen.notes_ko, chosen.notes_en)))
    except (NotSigned, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
