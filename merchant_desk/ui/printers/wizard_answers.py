"""What the ruler page settles: questions, and the printer's manners from their answers. Pure; no widgets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from merchant_desk.domain.printer import Cutter, Hangul, OddText, PrinterProfile, PrinterStatus
from merchant_desk.ui.phrase import Phrase

from . import print_words

#: ``ESC t 18``: the code table under which Bixolon's firmwares read Hangul.
BIXOLON_TABLE = 18
BAUDS = (9600, 19200, 38400, 57600, 115200)
_SCHEMES = ("tcp:", "serial:", "spool:", "os:", "pdf:", "file:")
#: The desk itself draws what goes there: only the width has to be settled.
_DRAWN = ("os:", "pdf:", "file:")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?")
_BAUD = re.compile(r"([?&])baud=([0-9]{1,7})")

Answers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question about the paper in hand; frozen.

    ``help`` says what the answers in ``helps`` lead to ("" for none yet); ``warns`` where that must be read at once.
    """

    key: str
    text: Phrase
    choices: tuple[tuple[str, Phrase], ...]
    help: Phrase | None = None
    helps: tuple[str, ...] = ("no",)
    warns: bool = False

    def said(self, value: str, phrase: Phrase) -> str:
        """Return a choice in words."""
        return phrase(columns=value) if phrase is print_words.WIDTH else phrase()


_YES_NO = (("yes", print_words.YES), ("no", print_words.NO))
#: By the numbers that stand on the page (``services.ruler_slip``); the last one is about what no page can show.
QUESTIONS = (
    Question(
        "width", print_words.ASK_WIDTH, tuple((width, print_words.WIDTH) for width in ("48", "42", "32"))
    ),
    Question(
        "hangul",
        print_words.ASK_HANGUL,
        (
            ("plain", print_words.HANGUL_PLAIN),
            ("table", print_words.HANGUL_TABLE),
            ("picture", print_words.HANGUL_PICTURE),
        ),
        print_words.HANGUL_HELP,
        helps=("", "table", "picture"),
    ),
    Question("syllables", print_words.ASK_SYLLABLES, _YES_NO, print_words.SYLLABLES_HELP),
    Question("signs", print_words.ASK_SIGNS, _YES_NO, print_words.SIGNS_HELP),
    Question("large", print_words.ASK_LARGE, _YES_NO, print_words.LARGE_HELP),
    Question("looks", print_words.ASK_LOOKS, _YES_NO, print_words.LOOKS_HELP),
    Question("qr", print_words.ASK_QR, _YES_NO, print_words.QR_HELP),
    Question("cut", print_words.ASK_CUT, _YES_NO, print_words.CUT_HELP),
    Question(
        "drawer",
        print_words.ASK_DRAWER,
        (("closed", print_words.DRAWER_CLOSED), ("opened", print_words.DRAWER_OPENED)),
        print_words.DRAWER_HELP,
        helps=("opened",),
        warns=True,
    ),
    Question(
        "odd",
        print_words.ASK_ODD,
        (("substitute", print_words.ODD_SUBSTITUTE), ("picture", print_words.ODD_PICTURE)),
    ),
)
_WITHOUT_OWN_LETTERS = frozenset({"width", "hangul", "cut", "drawer"})


def asked(address: str, answers: Answers) -> tuple[Question, ...]:
    """Return the questions that make sense for this device after these answers."""
    if address.startswith(_DRAWN):
        return tuple(question for question in QUESTIONS if question.key == "width")
    if answers.get("hangul") == "picture":
        return tuple(question for question in QUESTIONS if question.key in _WITHOUT_OWN_LETTERS)
    return QUESTIONS


def unanswered(address: str, answers: Answers) -> tuple[Question, ...]:
    """Return the questions that nobody has answered yet."""
    return tuple(question for question in asked(address, answers) if question.key not in answers)


def answers_of(profile: PrinterProfile) -> dict[str, str]:
    """Return the answers that lead to a profile; the drawer is asked about each time."""
    if profile.hangul is Hangul.PICTURE:
        hangul = "picture"
    else:
        hangul = "table" if profile.code_table == BIXOLON_TABLE else "plain"
    return {
        "width": str(profile.columns),
        "hangul": hangul,
        "syllables": "no" if profile.hangul is Hangul.KSX1001 else "yes",
        "signs": "yes",
        "large": "no" if profile.hangul_size_by_fs else "yes",
        "looks": "yes",
        "qr": "yes" if profile.own_qr else "no",
        "cut": "yes" if profile.cutter is Cutter.CUT else "no",
        "odd": "picture" if profile.odd_text is OddText.PICTURE else "substitute",
    }


def profile_from(
    answers: Answers, base: PrinterProfile, status: PrinterStatus | None = None
) -> PrinterProfile:
    """Return the profile that the answers settle; what is not answered stays as in ``base``.

    ``status`` is what the device last said: one that has never answered is not asked again for each slip.
    """
    made = base
    if "width" in answers:
        made = replace(made, columns=int(answers["width"]))
    hangul = answers.get("hangul")
    if hangul in {"plain", "table"}:
        table = BIXOLON_TABLE if hangul == "table" else None
        if hangul == "plain" and base.code_table != BIXOLON_TABLE:
            table = base.code_table
        made = replace(made, code_table=table)
    if hangul == "picture":
        made = replace(made, hangul=Hangul.PICTURE)
    elif hangul is not None or "syllables" in answers:
        made = replace(made, hangul=Hangul.KSX1001 if answers.get("syllables") == "no" else Hangul.CP949)
    if "large" in answers:
        made = replace(made, hangul_size_by_fs=answers["large"] == "no")
    if "qr" in answers:
        made = replace(made, own_qr=answers["qr"] == "yes")
    if "cut" in answers:
        made = replace(made, cutter=Cutter.CUT if answers["cut"] == "yes" else Cutter.NONE)
    if "odd" in answers:
        made = replace(made, odd_text=OddText(answers["odd"]))
    return made if status is None else replace(made, asks_status=status.speaks)


def page_would_differ(before: PrinterProfile, now: PrinterProfile) -> bool:
    """Tell whether the ruler page would come out otherwise than it did: in its letters, sizes or code."""
    return _letters(before) != _letters(now)


def _letters(profile: PrinterProfile) -> tuple[object, ...]:
    drawn = profile.hangul is Hangul.PICTURE
    return (drawn, profile.code_table, profile.hangul_size_by_fs, profile.own_qr)


def address_of(typed: str) -> str:
    """Return the address that a person means: ``192.168.0.50``, ``printer:9100`` or a whole one; "" if it is none."""
    text = typed.strip()
    if text.startswith(_SCHEMES):
        return text if len(text.split(":", 1)[1].strip("/ ")) > 0 else ""
    if not _HOST.fullmatch(text) or ".." in text:
        return ""
    host, _, port = text.partition(":")
    if re.fullmatch(r"[0-9.]+", host) and not _is_ipv4(host):
        return ""
    if port and not 0 < int(port) < 65536:
        return ""
    return f"tcp://{host}:{port or 9100}"


def _is_ipv4(host: str) -> bool:
    parts = host.split(".")
    return len(parts) == 4 and all(part.isdigit() and int(part) <= 255 for part in parts)


def typed_of(address: str) -> str:
    """Return an address as a person would type it; "" for one that is chosen from the list instead."""
    if address.startswith("tcp://"):
        return address.removeprefix("tcp://").removesuffix(":9100")
    return address if address.startswith(("pdf:", "file:")) else ""


def baud_of(address: str) -> int:
    """Return the baud of a serial address; the makers' usual one where it names none."""
    found = _BAUD.search(address)
    return int(found[2]) if found else BAUDS[0]


def with_baud(address: str, baud: int) -> str:
    """Return a serial address with this baud; how its flow is controlled stays."""
    if _BAUD.search(address):
        return _BAUD.sub(rf"\g<1>baud={baud}", address)
    return f"{address}{'&' if '?' in address else '?'}baud={baud}"
