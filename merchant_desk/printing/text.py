"""Any text made fit for a Korean receipt printer, and measured. It must not know slips or commands.

Customers, platforms and menus write what they like; a printer obeys bytes. So no control character survives
(``ESC p`` would open the cash drawer), nothing that is invisible or turns the direction of writing, and
nothing that the code page lacks: that is replaced by something a person can see. Where a line may go as a picture,
a character that a font has stays as it is (odd text): it takes two cells if it is wide or a sign (emoji, Hanja), else
one (é). Combining marks without a letter of their own vanish in both cases.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Callable

#: The printers' code page. Never ``euc-kr``: it lacks 8,822 of the 11,172 syllables (똠, 펲, 햏).
CODE_PAGE = "cp949"
#: Characters read of one paragraph; what follows is left out, and the slip says so. A paragraph has at most
#: :data:`MAX_LINES` lines of 48 cells, and even two thirds of invisible marks leave that many.
MAX_CHARACTERS = 8_192
#: Lines printed of one paragraph: a quarter of a metre of paper.
MAX_LINES = 60
#: Stands where a text was cut.
LEFT_OUT = "… (이하 생략)"
#: Stands for a character that the code page lacks and nothing resembles.
UNKNOWN = "□"

#: What looks the same on paper, or should: no line becomes a picture for these.
_ALIKE = {
    "\\": "＼",  # the printer shows 0x5C as ₩ under ESC R 13, so a backslash takes its wide form
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2043": "-",
    "\u2022": "·",
    "\u30fb": "·",
    "\u301c": "~",
    "\u201e": '"',
    "\u201a": "'",
    "\u2039": "<",
    "\u203a": ">",
    "\u00ab": "《",
    "\u00bb": "》",
    "\u20a9": "₩",
    "\u3164": " ",  # Hangul's fillers: letters by their category, nothing on paper
    "\u115f": " ",
    "\u1160": " ",
    "\uffa0": " ",
    "\u2800": " ",
}
#: What stands in for characters whose meaning matters to a cook or a rider (❌ 오이: no cucumber).
_SUBSTITUTES = _ALIKE | {
    "\u2713": "V",
    "\u2714": "V",
    "\u2705": "V",
    "\u2716": "X",
    "\u2717": "X",
    "\u2718": "X",
    "\u274c": "X",
    "\u274e": "X",
    "\u2b55": "O",
    "\u2b50": "★",
    "\U0001f31f": "★",
    "\u2757": "!",
    "\u2755": "!",
    "\u2753": "?",
    "\u2754": "?",
    "\u27a1": "→",
    "\u2b05": "←",
    "\u2b06": "↑",
    "\u2b07": "↓",
    "\u26a0": "(주의)",
    "\U0001f6ab": "(금지)",
    "\U0001f645": "(안 됨)",
    "\U0001f64f": "(부탁)",
    "\U0001f44d": "(좋음)",
    "\U0001f525": "(불)",
    "\U0001f336": "(고추)",
    "\U0001f95a": "(계란)",
    "\U0001f95c": "(땅콩)",
    "\U0001f990": "(새우)",
    "\U0001f4de": "(전화)",
    "\U0001f515": "(벨 금지)",
    "\U0001f514": "(벨)",
    "\U0001f6aa": "(문)",
    "\U0001f476": "(아기)",
    "\U0001f436": "(개)",
    "\u2764": "♥",
    "\U0001f9e1": "♥",
    "\U0001f49b": "♥",
    "\U0001f49a": "♥",
    "\U0001f499": "♥",
    "\U0001f49c": "♥",
    "\U0001f495": "♥",
    "\U0001f496": "♥",
    "\U0001f602": "ㅎㅎ",
    "\U0001f600": "^^",
    "\U0001f603": "^^",
    "\U0001f604": "^^",
    "\U0001f601": "^^",
    "\U0001f606": "^^",
    "\U0001f60a": "^^",
    "\U0001f642": "^^",
    "\U0001f60d": "^^",
    "\U0001f970": "^^",
    "\U0001f622": "ㅠㅠ",
    "\U0001f62d": "ㅠㅠ",
}
#: Line ends of every alphabet; a form feed is one, too.
_LINE_ENDS = frozenset("\n\r\v\f\x85\u2028\u2029")
#: Do not begin a line: they take the character before them along.
_NEVER_FIRST = frozenset(")]}>.,!?:;%’”)」』》")
#: The bytes of KS X 1001 within the code page: both bytes of a character are A1 or above.
_KS_X_1001 = re.compile(rb"(?:[\x00-\x7f]|[\xa1-\xfe]{2})*")
#: Leave no trace: controls, formats (bidi, zero width), combining marks that found no letter.
_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me", "Mc"})


def clean(text: str, drawn: Callable[[str], bool] | None = None) -> str:
    """Return ``text`` as it can stand on paper: visible characters, spaces and line ends, all in CP949 or ₩.

    With ``drawn``, characters outside CP949 stay where it says that they can be drawn. At most
    :data:`MAX_CHARACTERS` characters are read; a longer text ends in :data:`LEFT_OUT`.
    """
    cut = len(text) > MAX_CHARACTERS
    text = text[:MAX_CHARACTERS].replace("\r\n", "\n")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    elif text.isprintable() and "\\" not in text:
        return text + LEFT_OUT if cut else text
    if drawn is None:
        cleaned = "".join(_visible(character) for character in text)
    else:
        cleaned = "".join(
            character if _is_odd(character) and drawn(character) else _visible(character)
            for character in text
        )
    return cleaned + LEFT_OUT if cut else cleaned


def encode(text: str) -> bytes:
    """Return a cleaned text's bytes for the printer; UnicodeEncodeError for odd text.

    ₩ goes as 0x5C, which ``ESC R 13`` shows as ₩.
    """
    return text.replace("₩", "\\").encode(CODE_PAGE)


def in_code_page(text: str) -> bool:
    """Tell whether a printer with all of CP949 can print a cleaned text; odd text it cannot."""
    return text.isascii() or _has(text.replace("₩", ""))


def in_ks_x_1001(text: str) -> bool:
    """Tell whether a printer whose font ends with KS X 1001 (2,350 syllables) can print a cleaned text."""
    if text.isascii():
        return True
    try:
        return _KS_X_1001.fullmatch(encode(text)) is not None
    except UnicodeEncodeError:
        return False


def width(text: str) -> int:
    """Return how many cells a cleaned text of one line takes: one a byte, for odd text as the module says.

    Not ``wcwidth``: it is wrong for 472 characters of the code page (→ · × ★ ①).
    """
    try:
        return len(encode(text))
    except UnicodeEncodeError:
        return sum(_cells(character) for character in text)


def wrap(text: str, cells: int) -> list[str]:
    """Return a cleaned text as lines of at most ``cells`` cells (at least 2), no line empty at either end.

    Lines break at a space where that leaves at least half of the line filled, else between any two characters
    (Korean has long words). At most :data:`MAX_LINES` lines; the last one then ends in :data:`LEFT_OUT`.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        rest = paragraph.strip(" ")
        while rest and len(lines) <= MAX_LINES:
            line, rest = _break(rest, cells)
            lines.append(line)
    if len(lines) > MAX_LINES:
        lines = lines[: MAX_LINES - 1] + _fit(LEFT_OUT, cells)
    return lines


@functools.lru_cache(maxsize=4_096)
def _is_odd(character: str) -> bool:
    """Tell whether a character of a text in NFC can only be drawn, and leaves a trace of its own."""
    category = unicodedata.category(character)
    return (
        category[0] in "LNPS"
        and character not in _ALIKE
        and not "\U0001f3fb" <= character <= "\U0001f3ff"
        and not _has(character)
    )


@functools.lru_cache(maxsize=4_096)
def _cells(character: str) -> int:
    """Return the cells of one character of a cleaned text."""
    if in_code_page(character):
        return len(encode(character))
    category = unicodedata.category(character)
    is_sign = category[0] == "S" or category == "No"
    return 2 if is_sign or unicodedata.east_asian_width(character) in {"W", "F"} else 1


@functools.lru_cache(maxsize=4_096)
def _visible(character: str) -> str:
    """Return what stands on paper for one character of a text in NFC."""
    if " " <= character <= "~" and character != "\\":
        return character
    if character in _LINE_ENDS:
        return "\n"
    if character == "\t":
        return " "
    if (substitute := _SUBSTITUTES.get(character)) is not None:
        return substitute
    category = unicodedata.category(character)
    if category in _INVISIBLE or "\U0001f3fb" <= character <= "\U0001f3ff":  # skin tones colour what is gone
        return ""
    if category == "Zs":
        return " "
    if _has(character):
        return character
    plain = "".join(
        part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)
    )
    plain = unicodedata.normalize("NFC", plain)
    return plain if plain and _has(plain) and plain.isprintable() and "\\" not in plain else UNKNOWN


def _has(text: str) -> bool:
    """Tell whether the code page has every character."""
    try:
        text.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True


def _break(text: str, cells: int) -> tuple[str, str]:
    """Return the first line of ``text`` and what is left."""
    head = text[: cells + 1]  # a character takes a cell at least, so this fills the line
    if width(head) <= cells:
        return text, ""
    end = max(_fitting(head, cells), 1)
    if text[end] != " ":
        space = text.rfind(" ", 0, end)
        if space > 0 and width(text[:space]) * 2 >= cells:
            end = space
        elif end > 2 and text[end] in _NEVER_FIRST:
            end -= 1
    return text[:end].rstrip(" "), text[end:].lstrip(" ")


def _fitting(text: str, cells: int) -> int:
    """Return how many characters of ``text`` fit."""
    try:
        return len(encode(text)[:cells].decode(CODE_PAGE, "ignore"))  # half a character at the end does not
    except UnicodeEncodeError:
        ends = itertools.accumulate(_cells(character) for character in text)
        return sum(end <= cells for end in ends)


def _fit(text: str, cells: int) -> list[str]:
    """Return ``text`` as one line of at most ``cells`` cells."""
    return [_break(text, cells)[0]]
