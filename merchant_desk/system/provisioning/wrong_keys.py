"""Find everything that is wrong in a provisioning file, not only the first. It must not know what is right.

The reader stops at the first wrong key. Here it reads again and again, each time without the key that it named (or with
a stand-in where the key has to be there), until it has no more to say.
"""

from __future__ import annotations

from datetime import date

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.settings.sections import WrongKey
from merchant_desk.system.settings.toml_text import tables_of

from .file_text import read_text
from .provision import judged
from .secret_lines import PLAIN, SEALED

#: A file with more mistakes than this is not a provisioning file.
MOST = 50
#: What stands in for a key that has to be there; ``{}`` is a number that makes names differ.
_STAND_INS: dict[tuple[str, str], object] = {
    ("shops", "name"): "-",
    ("shops", "merchant_id"): "-" * 36,
    ("shops.platform", "profile"): "open-delivery",
    ("shops.platform", "base_url"): "https://platform.example",
    ("shops.platform", "client_id"): "-",
    ("shops.platform", PLAIN): "-",
    ("shops.platform", SEALED): f"md1.scrypt-15-8-1.{'A' * 22}.{'A' * 38}",
    ("printers", "name"): "- {}",
    ("printers", "address"): "file:-",
    ("printer_profiles", "name"): "- {}",
    ("menu_categories", "name"): "- {}",
    ("menu_categories", "words"): ["-"],
    ("books.rates", "valid_from"): date(2000, 1, 1),
    ("books.rates", "commission"): "0",
}


def wrong_keys(body: bytes) -> list[SettingsError]:
    """Return why the bytes of a provisioning file are refused, each reason once; none where they are taken."""
    found: list[SettingsError] = []
    try:
        tables = tables_of(read_text(body).text)
        while len(found) < MOST and (error := _first_wrong(tables)) is not None:
            if all(str(error) != str(one) for one in found):
                found.append(error)
            if not isinstance(error, WrongKey) or not _mend(error, len(found)):
                break
    except SettingsError as error:
        found.append(error)
    return found


def _first_wrong(tables: dict[str, object]) -> SettingsError | None:
    try:
        judged(tables)
    except SettingsError as error:
        return error
    return None


def _mend(error: WrongKey, number: int) -> bool:
    """Let the reader come past a key; False where it would say the same again."""
    if error.key == "shops" and not error.place:
        return False  # without a shop there is nothing to go on with
    table = error.table
    stand_in = _STAND_INS.get((error.place, error.key))
    if isinstance(stand_in, str):
        stand_in = stand_in.format(number)
    elif isinstance(stand_in, date):
        stand_in = date.fromordinal(stand_in.toordinal() + number)
    if stand_in is not None and table.get(error.key) != stand_in:
        table[error.key] = stand_in
        return True
    return table.pop(error.key, None) is not None
