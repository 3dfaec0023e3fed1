"""Judges the way to the platform for an opening check: address, sign-in, clock, an order on trial. It asks nobody."""

from __future__ import annotations

from merchant_desk.services.facts import LinkFacts, LinkState
from merchant_desk.services.link import clock_sentence
from merchant_desk.services.slips.words import clock_time, span_words

from .facts import Found, TrialFacts, TrialStage
from .rows import CheckRow, RowKey, Verdict, row, told

NEVER_ORDERED = "아직 한 건도 오지 않았습니다. 가맹점 ID가 맞는지 확인해 주세요."
CHECK_NETWORK = "인터넷 연결을 확인해 주세요."
LATER = "잠시 뒤 다시 점검해 주세요."
RUN_FIRST = "프로그램을 실행한 뒤 다시 점검해 주세요."
#: Why a trial order did not come to its end, by the last stage that it reached.
_STUCK = {
    TrialStage.REFUSED: "플랫폼이 시험 주문을 받지 않았습니다.",
    TrialStage.PLACED: f"시험 주문이 들어오지 않았습니다. {CHECK_NETWORK}",
    TrialStage.SEEN: f"시험 주문은 들어왔지만 내용을 받지 못했습니다. {LATER}",
    TrialStage.READ: "시험 주문이 들어왔지만 벨이 울리지 않았습니다. 스피커를 확인해 주세요.",
    TrialStage.RANG: "시험 주문이 아직 취소되지 않았습니다. 주문 목록에서 '시험' 주문을 거절해 주세요.",
}


def link_row(link: LinkFacts, found: Found) -> CheckRow:
    """Judge the way to the platform; a clock that is wrong has a row of its own."""
    trouble = "" if link.trouble == clock_sentence(link.clock_off_s) else link.trouble
    if link.state is LinkState.OFFLINE:
        return row(RowKey.PLATFORM, Verdict.BAD, trouble or f"플랫폼에 연결되지 않았습니다. {CHECK_NETWORK}")
    if link.state is LinkState.STARTING:
        return row(RowKey.PLATFORM, Verdict.LOOK, f"아직 답을 받지 못했습니다. {LATER}")
    if not found.polled:
        return row(RowKey.PLATFORM, Verdict.LOOK, f"플랫폼이 제때 답하지 않았습니다. {CHECK_NETWORK}")
    if link.state is LinkState.SIGNED_OUT:
        return row(RowKey.PLATFORM, Verdict.GOOD, "플랫폼이 답합니다.")
    return told(RowKey.PLATFORM, trouble, _took(link, found), Verdict.LOOK)


def _took(link: LinkFacts, found: Found) -> str:
    """Say how long the answer took, and which part of it the way there was, where that can be measured."""
    said = f"답이 {link.took_ms:,}ms 만에 왔습니다"
    if found.reached is None:
        return f"{said}."
    return f"{said}(주소 찾기 {found.reached.name_ms:,}ms, 연결 {found.reached.connect_ms:,}ms)."


def sign_in_row(link: LinkFacts) -> CheckRow:
    """Judge whether the platform takes the credentials; of the merchant id no call of the standard says anything."""
    if link.state is LinkState.SIGNED_OUT:
        said = link.trouble or "플랫폼이 접속 정보를 받지 않습니다. 접속 ID와 비밀번호를 확인해 주세요."
        return row(RowKey.SIGN_IN, Verdict.BAD, said)
    if link.last_ok_at is None:
        return row(RowKey.SIGN_IN, Verdict.LOOK, "플랫폼에 연결된 뒤에 알 수 있습니다.")
    return row(RowKey.SIGN_IN, Verdict.GOOD, "접속 ID와 비밀번호가 맞습니다.")


def clock_row(link: LinkFacts) -> CheckRow:
    """Judge the computer's clock by the platform's."""
    if link.clock_off_s is None:
        return row(RowKey.CLOCK, Verdict.LOOK, "플랫폼 시각을 아직 몰라 비교하지 못했습니다.")
    fine = f"플랫폼 시계와 {abs(link.clock_off_s):.0f}초 차이입니다."
    return told(RowKey.CLOCK, clock_sentence(link.clock_off_s), fine, Verdict.LOOK)


def trial_row(link: LinkFacts, found: Found, *, bell_is_well: bool) -> CheckRow:
    """Judge the trial order; where the bell is at fault already, its silence is told there."""
    trial = found.trial
    match trial.stage:
        case TrialStage.NOT_TRIED:
            said = "플랫폼에 연결된 뒤에 확인할 수 있습니다."
            if not found.runs:
                said = f"프로그램이 꺼져 있어 시험 주문을 넣지 않았습니다. {RUN_FIRST}"
            return row(RowKey.TRIAL_ORDER, Verdict.LOOK, said)
        case TrialStage.NONE_HERE:
            return row(RowKey.TRIAL_ORDER, Verdict.GOOD, _proved_without(link))
        case TrialStage.OVER:
            said = f"시험 주문이 들어와 저장되고 {span_words(trial.took_s)} 만에 벨이 울린 뒤 취소됐습니다."
            return row(RowKey.TRIAL_ORDER, Verdict.GOOD, said)
    is_known = trial.stage is TrialStage.RANG or (trial.stage is TrialStage.READ and not bell_is_well)
    return row(RowKey.TRIAL_ORDER, Verdict.LOOK if is_known else Verdict.BAD, _stuck(trial))


def _proved_without(link: LinkFacts) -> str:
    """Say what stands proved where no order may be placed for trial: asking, and the newest receipt."""
    said = "이 플랫폼은 시험 주문을 받지 않아 새 주문 확인까지 점검했습니다."
    if link.acknowledged_at is None:
        return said
    return f"{said} 마지막으로 주문 알림을 받았다고 알린 때: {clock_time(link.acknowledged_at)}."


def _stuck(trial: TrialFacts) -> str:
    said = _STUCK[trial.stage]
    return f"{said} {trial.trouble}" if trial.trouble else said
