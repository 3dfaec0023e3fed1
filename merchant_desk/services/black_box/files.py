"""Write the black box as CSV, JSON, plain text or a printable page, piece by piece. It must not know the disk.

Every text goes through the format's own escaping, whoever wrote it: a page shows markup as letters and loads
nothing, a table holds no formula, a text no control character.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from merchant_desk.domain.black_box import ChainCheck, ChainedLine

from .page import FOOT, DayRoot, OrderPage, chain_words, local, root_words
from .words import plain

#: Excel takes a cell for a formula that begins with one of these; a Korean Excel also takes the wide forms.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_COLUMNS = (
    "seq", "order_id", "display_id", "at_utc", "at_seoul", "monotonic_ms", "step", "actor", "detail", "chain",
)  # fmt: skip
_STYLE = """
body{font-family:"Malgun Gothic","Noto Sans CJK KR","NanumGothic",sans-serif;font-size:10pt;margin:12mm;color:#000}
h1{font-size:16pt;margin:0 0 2mm} h2{font-size:13pt;margin:6mm 0 2mm} h3{font-size:11pt;margin:4mm 0 1mm}
table{border-collapse:collapse;width:100%}
td,th{border:1px solid #999;padding:3px 6px;text-align:left;vertical-align:top}
th{background:#eee;white-space:nowrap} .t{white-space:nowrap} .m{white-space:pre-line}
td{unicode-bidi:isolate;overflow-wrap:anywhere} .r{font-family:monospace;overflow-wrap:anywhere}
.f{border-top:1px solid #000;margin-top:6mm;padding-top:2mm} thead{display:table-header-group} tr{break-inside:avoid}
"""


@dataclass(frozen=True, slots=True)
class Heading:
    """What every file says about itself: shop, what was asked for, when it was made, and what the chain proves."""

    shop: str
    subject: str
    made_at: datetime
    version: str
    check: ChainCheck
    roots: tuple[DayRoot, ...]


def as_csv(lines: Iterable[ChainedLine], names: dict[str, str]) -> Iterator[str]:
    """Yield a table with a heading, one line of the black box a row; ``names`` are display ids by order id."""
    yield _csv_row(_COLUMNS)
    for chained in lines:
        row = _fields(chained, names)
        yield _csv_row([_cell(str(row[name])) for name in _COLUMNS])


def as_json(heading: Heading, lines: Iterable[ChainedLine], names: dict[str, str]) -> Iterator[str]:
    """Yield one JSON object; its keys are stable."""
    check = heading.check
    about = {
        "shop": heading.shop,
        "subject": heading.subject,
        "made_at": heading.made_at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "version": heading.version,
        "chain": {
            "whole": check.first_broken is None,
            "first_broken": check.first_broken,
            "keyed": check.keyed,
            "plain": check.plain,
            "unjudged": check.unjudged,
            "last": check.root,
            "restores": check.restores,
        },
        "roots": [
            {"day": str(root.day), "seq": root.seq, "root": root.root, "day_is_over": root.is_over}
            for root in heading.roots
        ],
        "foot": FOOT,
    }
    yield json.dumps(about, ensure_ascii=False)[:-1] + ', "lines": [\n'
    between = ""
    for chained in lines:
        yield between + json.dumps(_fields(chained, names), ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def as_text(heading: Heading, pages: Iterable[OrderPage]) -> Iterator[str]:
    """Yield plain text, for a mail or a printer."""
    yield "\n".join(_head(heading)) + "\n"
    for page in pages:
        yield f"\n== {page.title} ==\n"
        for question, answer in page.answers:
            yield f"{question}: " + answer.replace("\n", "\n    ") + "\n"
        yield "".join(f"연결 문제: {gap}\n" for gap in page.gaps or ("주문 시간 동안 끊긴 기록 없음",))
        for row in page.rows:
            parts = (row.at, row.after, row.step, row.actor, row.detail)
            yield f"  {row.seq:>7} " + "  ".join(part for part in parts if part) + "\n"
    yield "\n" + "\n".join(_proof(heading)) + f"\n\n{FOOT}\n"


def as_html(heading: Heading, pages: Iterable[OrderPage]) -> Iterator[str]:
    """Yield a self-contained page for paper or a mail; nothing in it is loaded from anywhere."""
    yield (
        '<!DOCTYPE html>\n<html lang="ko"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(plain(heading.subject))}</title><style>{_STYLE}</style></head><body>\n"
    )
    title, *about = _head(heading)
    yield f"<h1>{escape(title)}</h1>\n" + "".join(f"<div>{escape(line)}</div>\n" for line in about)
    for page in pages:
        yield from _html_order(page)
    yield "<h3>기록 사슬 확인</h3>\n"
    yield "".join(f'<div class="r">{escape(line)}</div>\n' for line in _proof(heading))
    yield f'<p class="f">{escape(FOOT)}</p>\n</body></html>\n'


def _html_order(page: OrderPage) -> Iterator[str]:
    yield f"<h2>{escape(page.title)}</h2>\n<table>\n"
    for question, answer in page.answers:
        yield f'<tr><th>{escape(question)}</th><td class="m">{escape(answer)}</td></tr>\n'
    gaps = "\n".join(page.gaps) or "주문 시간 동안 끊긴 기록 없음"
    yield f'<tr><th>연결 문제</th><td class="m">{escape(gaps)}</td></tr>\n</table>\n'
    heads = ("줄", "시각", "앞줄부터", "처음부터", "한 일", "누가", "내용")
    yield "<h3>모든 기록</h3>\n<table><thead><tr>" + "".join(f"<th>{head}</th>" for head in heads)
    yield "</tr></thead>\n"
    for row in page.rows:
        short = (str(row.seq), row.at, row.after, row.since_first)
        yield "<tr>" + "".join(f'<td class="t">{escape(part)}</td>' for part in short)
        yield "".join(f"<td>{escape(part)}</td>" for part in (row.step, row.actor, row.detail)) + "</tr>\n"
    yield "</table>\n"


def _head(heading: Heading) -> tuple[str, ...]:
    return (
        plain(f"주문 처리 기록 · {heading.subject}"),
        plain(f"가게: {heading.shop or '등록되지 않음'}"),
        f"만든 시각: {local(heading.made_at)} (한국 시간, 밀리초까지) · Merchant Desk {heading.version}",
        "이 문서에는 고객의 이름, 전화번호, 주소가 없습니다.",
    )


def _proof(heading: Heading) -> tuple[str, ...]:
    return (*chain_words(heading.check), *(root_words(root) for root in heading.roots))


def _fields(chained: ChainedLine, names: dict[str, str]) -> dict[str, str | int]:
    line = chained.line
    return {
        "seq": chained.seq,
        "order_id": line.order_id,
        "display_id": names.get(line.order_id, ""),
        "at_utc": line.at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "at_seoul": local(line.at),
        "monotonic_ms": line.monotonic_ms,
        "step": line.step.value,
        "actor": line.actor,
        "detail": line.detail,
        "chain": chained.chain,
    }


def _cell(text: str) -> str:
    """Return a cell that no table program calculates: an apostrophe stands before what looks like a formula."""
    text = plain(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _csv_row(cells: Iterable[str]) -> str:
    row = io.StringIO(newline="")
    csv.writer(row).writerow(cells)
    return row.getvalue()
