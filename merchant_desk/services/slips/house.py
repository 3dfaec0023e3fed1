"""What the house's own slips say: the opening check and the day's close. It must not know printers, jobs or bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Block, Feed, Pair, Rule, Size, Slip, Text
from merchant_desk.services.black_box.page import DayRoot
from merchant_desk.services.checking.rows import CheckRow, Verdict
from merchant_desk.services.day_figures import DayFigures

from .head import foot
from .words import day_and_time, day_words, span_words

#: What a row came to, in the words of a slip.
VERDICTS = {Verdict.GOOD: "정상", Verdict.LOOK: "확인", Verdict.BAD: "이상"}
#: The only claim that the root allows, in the words of a slip (see ``black_box_page.FOOT``).
WHAT_A_ROOT_PROVES = (
    "이 값을 보관하면 여기까지의 기록을 열쇠가 없는 사람이 나중에 고치지 않았는지 확인할 수 있지만, "
    "적힌 내용이 사실이라는 증명은 아닙니다."
)


def check_slip(rows: Sequence[CheckRow], shop: Shop, printed_at: datetime) -> Slip:
    """Return the opening check: what was looked at, what it came to, and what to do about it."""
    blocks: list[Block] = [
        Text("개점 점검표", Size.LARGE, bold=True),
        Text(day_and_time(printed_at), Size.TALL, bold=True),
        Text(_sum_of(rows), bold=True),
        Rule(double=True),
    ]
    for row in rows:
        blocks += _check_row(row)
    blocks += [Rule(double=True), Text("확인한 사람 ________________"), Feed(), foot(shop, printed_at)]
    return Slip(SlipKind.CHECK, f"개점 점검표 {day_and_time(printed_at)}", tuple(blocks))


def _sum_of(rows: Sequence[CheckRow]) -> str:
    bad = sum(row.verdict is Verdict.BAD for row in rows)
    look = sum(row.verdict is Verdict.LOOK for row in rows)
    if not bad and not look:
        return "모두 정상입니다."
    said = [f"이상 {bad}가지" if bad else "", f"확인할 것 {look}가지" if look else ""]
    return ", ".join(words for words in said if words)


def _check_row(row: CheckRow) -> Iterator[Block]:
    """Set a row so that what is wrong is seen from across the counter, without colour."""
    if row.verdict is Verdict.BAD:
        yield Text(f"{VERDICTS[row.verdict]} {row.name}", Size.TALL, bold=True, inverse=True)
    else:
        is_fine = row.verdict is Verdict.GOOD
        yield Pair(row.name, VERDICTS[row.verdict], Size.NORMAL if is_fine else Size.TALL, bold=not is_fine)
    if row.told:
        yield Text(row.told, indent=2)


def close_slip(figures: DayFigures, shop: Shop, printed_at: datetime) -> Slip:
    """Return the day's close: orders by outcome, sums, what went wrong, and the day's root."""
    blocks: list[Block] = [
        Text("일일 마감", Size.LARGE, bold=True),
        Text(day_words(figures.day), Size.TALL, bold=True),
    ]
    if not figures.is_over:
        blocks.append(Text("영업일이 끝나지 않은 중간 집계입니다", bold=True, inverse=True))
    blocks += [
        Rule(double=True),
        Pair("받은 주문", f"{figures.orders:,}건", Size.TALL, bold=True),
        Pair("완료", f"{figures.finished:,}건", indent=2),
        Pair("진행 중", f"{figures.open:,}건", indent=2),
        Pair("접수 뒤 취소", f"{figures.cancelled:,}건", indent=2),
        Pair("접수하지 않음", f"{figures.refused:,}건", indent=2),
        Rule(),
        *_sums(figures),
        Rule(),
        *_service(figures),
        Rule(double=True),
        *_root(figures.root),
        Rule(double=True),
        foot(shop, printed_at),
    ]
    return Slip(SlipKind.CLOSE, f"일일 마감 {day_words(figures.day)}", tuple(blocks))


def _sums(figures: DayFigures) -> Iterator[Block]:
    yield Pair("매출 합계", str(figures.sales), Size.TALL, bold=True)
    if figures.unread:
        yield Text(f"금액을 읽지 못한 주문 {figures.unread:,}건은 빠져 있습니다.", bold=True, indent=2)
    yield Pair("취소 금액", str(figures.cancelled_sales))
    yield Text("주문 금액의 합계이며, 정산받을 금액이 아닙니다.", indent=2)


def _service(figures: DayFigures) -> Iterator[Block]:
    """Tell how well the counter worked; what needs somebody stands out."""
    mean = figures.mean_decision_s
    yield Pair("평균 접수 시간", span_words(mean) if mean is not None else "없음")
    yield Pair("나왔는지 모르는 주문서", f"{figures.asking_slips:,}장", bold=figures.asking_slips > 0)
    yield Pair("연결 끊김", f"{figures.gaps:,}번", bold=figures.gaps > 0)
    if figures.gaps:
        yield Pair("끊긴 시간", span_words(figures.gap_s), indent=2)
    yield Pair("소리가 나지 않은 알림", f"{figures.silent:,}번", bold=figures.silent > 0)


def _root(root: DayRoot | None) -> Iterator[Block]:
    """Print the root in groups that can be compared by eye, four in a line."""
    if root is None:
        yield Text("기록이 한 줄도 없어 확인값이 없습니다.")
        return
    so_far = "" if root.is_over else " (지금까지)"
    yield Pair(f"기록 확인값{so_far}", f"{root.seq:,}번째 줄까지", bold=True)
    groups = [root.root[at : at + 4] for at in range(0, len(root.root), 4)]
    for at in range(0, len(groups), 4):
        yield Text(" ".join(groups[at : at + 4]), Size.TALL)
    yield Text(WHAT_A_ROOT_PROVES)
