"""The opening check says of each part whether the shop may rely on it, and what to do if not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.services.checking.facts import (
    Crashes,
    Found,
    HomeUse,
    ProgramFacts,
    Reached,
    SleepFacts,
    SoundFacts,
    TrialFacts,
    TrialStage,
)
from merchant_desk.services.checking.judging import opening_check
from merchant_desk.services.checking.port import CheckResult
from merchant_desk.services.checking.rows import CheckRow, Verdict
from merchant_desk.services.facts import DeskFacts, LinkFacts, LinkState, PrinterFacts, PrinterState
from merchant_desk.services.link import clock_sentence
from merchant_desk.services.ports import BellFacts, BellTrial
from merchant_desk.services.program.update_port import UpdateFacts, UpdateState
from tests.builders import NOW, SHOP

LINK = LinkFacts(LinkState.ONLINE, last_ok_at=NOW, took_ms=35, clock_off_s=0.0)
SPEAKS = PrinterStatus(speaks=True)
PRINTER = PrinterFacts("주방", PrinterState.READY, last_printed_at=NOW, status=SPEAKS)
FACTS = DeskFacts(SHOP, LINK, BellFacts(last_heard_at=NOW), (PRINTER,), 0, 0, 0)
FOUND = Found(
    bell=BellTrial(consumed=True),
    sound=SoundFacts(80, muted=False, system_percent=70),
    reached=Reached(3, 12),
    polled=True,
    sleep=SleepFacts("절전하지 않습니다.", goes_to_sleep=False),
    free_bytes=42_000_000_000,
    home_use=HomeUse(journal=3_000_000),
    crashes=Crashes(),
    journal_fault="",
    backed_up_at=NOW,
    has_backup=True,
    trial=TrialFacts(TrialStage.OVER, 3.2),
)
MUTED = "컴퓨터 소리가 꺼져 있습니다. 음소거를 풀어 주세요."


def check(facts=FACTS, **found):
    return {row.key: row for row in opening_check(facts, replace(FOUND, **found), NOW)}


def with_link(facts=LINK, **changes):
    return check(replace(FACTS, link=replace(facts, **changes)))


def with_printer(**changes):
    return check(replace(FACTS, printers=(replace(PRINTER, **changes),)))["printer:주방"]


def test_a_desk_that_is_well_passes_in_every_row():
    rows = opening_check(FACTS, FOUND, NOW)
    assert [row.key for row in rows] == [
        "bell", "volume", "platform", "sign_in", "clock", "sleep", "disk", "home", "journal", "secrets", "backup",
        "program", "crashes", "printer:주방", "trial_order",
    ]  # fmt: skip
    assert [row.name for row in rows][-2:] == ["주방 프린터", "시험 주문"]
    assert {row.verdict for row in rows} == {Verdict.GOOD}
    assert all(row.sentence.endswith((".", "19:05")) for row in rows)
    assert {row.action for row in rows} == {""}, "nothing has to be done"
    result = CheckResult(NOW, rows)
    assert (result.is_fit, result.count(Verdict.GOOD), result.count(Verdict.BAD)) == (True, 15, 0)


def test_a_merchant_id_that_nothing_proves_yet_has_a_row_of_its_own():
    rows = opening_check(replace(FACTS, never_ordered=True), FOUND, NOW)
    assert [row.key for row in rows][3:5] == ["sign_in", "first_order"]
    assert rows[4].name == "첫 주문"
    assert rows[4].verdict is Verdict.LOOK
    assert "가맹점 ID가 맞는지" in rows[4].action
    assert CheckResult(NOW, rows).is_fit, "the shop may open all the same"


def test_only_what_must_be_mended_keeps_the_shop_from_opening():
    def result(**found):
        return CheckResult(NOW, opening_check(FACTS, replace(FOUND, **found), NOW))

    assert result(sleep=None).is_fit
    assert not result(bell=None).is_fit


def test_the_bell_is_judged_by_what_the_loudspeaker_took():
    assert check(bell=None)["bell"].verdict is Verdict.BAD
    dead = check(bell=BellTrial(consumed=False, trouble="소리를 낼 장치가 없습니다."))["bell"]
    advice = "스피커가 켜져 있고 연결됐는지 확인한 뒤 다시 점검해 주세요."
    assert dead == CheckRow("bell", "알림 소리", Verdict.BAD, "소리를 낼 장치가 없습니다.", advice)
    mute = check(bell=BellTrial(consumed=True, trouble=MUTED), sound=SoundFacts(80, True, 70))
    assert mute["bell"].verdict is Verdict.BAD
    assert "컴퓨터 소리가 꺼져 있습니다." in mute["bell"].sentence
    assert mute["bell"].action == "음소거를 풀어 주세요."
    assert mute["volume"].verdict is Verdict.LOOK, "what must be mended counts once"


@pytest.mark.parametrize(
    ("sound", "verdict", "said"),
    [
        (SoundFacts(80, False, 70), Verdict.GOOD, "벨 80%, 컴퓨터 70%."),
        (SoundFacts(80), Verdict.GOOD, "벨 80%. 컴퓨터 음량은 알 수 없으니"),
        (SoundFacts(80, False, 0), Verdict.LOOK, "꺼져 있습니다"),
        (SoundFacts(80, True, 70), Verdict.LOOK, "꺼져 있습니다"),
        (SoundFacts(80, False, 20), Verdict.LOOK, "음량을 올려 주세요"),
        (SoundFacts(10), Verdict.LOOK, "음량을 올려 주세요"),
        (None, Verdict.LOOK, "확인하지 못했습니다"),
    ],
)
def test_what_a_kitchen_cannot_hear_is_too_quiet(sound, verdict, said):
    row = check(sound=sound)["volume"]
    assert row.verdict is verdict
    assert said in row.told


@pytest.mark.parametrize(
    ("state", "trouble", "link", "sign_in"),
    [
        (LinkState.ONLINE, "", Verdict.GOOD, Verdict.GOOD),
        (LinkState.ONLINE, "읽을 수 없는 알림", Verdict.LOOK, Verdict.GOOD),
        (LinkState.SLOW, "플랫폼 답이 느립니다(3초).", Verdict.LOOK, Verdict.GOOD),
        (LinkState.OFFLINE, "주소를 찾지 못했습니다.", Verdict.BAD, Verdict.GOOD),
        (LinkState.OFFLINE, "", Verdict.BAD, Verdict.GOOD),
        (LinkState.SIGNED_OUT, "비밀번호가 다릅니다.", Verdict.GOOD, Verdict.BAD),
        (LinkState.SIGNED_OUT, "", Verdict.GOOD, Verdict.BAD),
        (LinkState.STARTING, "", Verdict.LOOK, Verdict.GOOD),
    ],
)
def test_the_link_and_the_sign_in_are_two_things(state, trouble, link, sign_in):
    rows = with_link(state=state, trouble=trouble)
    assert (rows["platform"].verdict, rows["sign_in"].verdict) == (link, sign_in)
    said = rows["sign_in" if state is LinkState.SIGNED_OUT else "platform"].sentence
    assert trouble in said
    assert said


def test_the_way_to_the_platform_is_told_in_its_parts_where_they_are_known():
    assert check()["platform"].sentence == "답이 35ms 만에 왔습니다(주소 찾기 3ms, 연결 12ms)."
    assert check(reached=None)["platform"].sentence == "답이 35ms 만에 왔습니다."


def test_an_answer_of_earlier_proves_nothing_now():
    row = check(polled=False)["platform"]
    assert (row.verdict, "제때 답하지 않았습니다" in row.sentence) == (Verdict.LOOK, True)


def test_before_the_first_answer_nobody_knows_of_the_sign_in():
    assert with_link(state=LinkState.OFFLINE, last_ok_at=None)["sign_in"].verdict is Verdict.LOOK


def test_a_wrong_clock_is_told_once():
    rows = with_link(clock_off_s=300.0, trouble=clock_sentence(300.0))
    assert rows["clock"].verdict is Verdict.LOOK
    assert "5분 빠릅니다" in rows["clock"].sentence
    assert rows["platform"].verdict is Verdict.GOOD
    assert with_link(clock_off_s=-30.0)["clock"].sentence == "플랫폼 시계와 30초 차이입니다."
    assert with_link(clock_off_s=None)["clock"].verdict is Verdict.LOOK


def test_a_computer_that_may_fall_asleep_is_told():
    sleepy = SleepFacts("30분 뒤 절전합니다. 절전을 꺼 주세요.", goes_to_sleep=True)
    row = CheckRow("sleep", "절전 설정", Verdict.LOOK, "30분 뒤 절전합니다.", "절전을 꺼 주세요.")
    assert check(sleep=sleepy)["sleep"] == row
    unknown = SleepFacts("절전 설정을 알 수 없습니다.", goes_to_sleep=None)
    assert check(sleep=unknown)["sleep"].verdict is Verdict.LOOK
    assert "제때 끝나지 않았습니다" in check(sleep=None)["sleep"].sentence


@pytest.mark.parametrize(
    ("free", "verdict", "said"),
    [
        (42_100_000_000, Verdict.GOOD, "42.1GB 남았습니다."),
        (1_000_000_000, Verdict.GOOD, "1.0GB 남았습니다."),
        (999_000_000, Verdict.LOOK, "999MB 남았습니다. 오늘 안에"),
        (99_000_000, Verdict.BAD, "99MB 남았습니다. 필요 없는 파일을"),
        (None, Verdict.LOOK, "디스크 확인이 제때"),
    ],
)
def test_the_disk_has_room_or_is_told(free, verdict, said):
    row = check(free_bytes=free)["disk"]
    assert row.verdict is verdict
    assert row.told.startswith(said)


def test_a_question_that_failed_is_told_in_its_own_words():
    row = check(free_bytes=None, troubles=(("disk", "남은 용량을 알 수 없습니다."),))["disk"]
    assert row.sentence == "남은 용량을 알 수 없습니다."


def test_what_the_desk_cannot_keep_is_told():
    assert check(replace(FACTS, journal_trouble="디스크가 꽉 찼습니다."))["journal"].verdict is Verdict.BAD
    assert check(journal_fault="파일이 손상됐습니다.")["journal"].verdict is Verdict.BAD
    assert check(journal_fault=None)["journal"].verdict is Verdict.LOOK
    assert check(replace(FACTS, vault_trouble="보관함이 잠겼습니다."))["secrets"].verdict is Verdict.LOOK
    hung = check(replace(FACTS, watch_troubles=("기록이 멈췄습니다.", "다시 시작했습니다.")))["program"]
    assert hung == CheckRow(
        "program",
        "프로그램",
        Verdict.BAD,
        "기록이 멈췄습니다. 다시 시작했습니다.",
        "프로그램을 끝냈다가 다시 시작해 주세요.",
    )


@pytest.mark.parametrize(
    ("hours", "verdict"), [(0.5, Verdict.GOOD), (2, Verdict.GOOD), (2.1, Verdict.LOOK), (None, Verdict.LOOK)]
)
def test_a_backup_has_an_age(hours, verdict):
    at = None if hours is None else NOW - timedelta(hours=hours)
    assert check(backed_up_at=at)["backup"].verdict is verdict
    assert check(has_backup=None)["backup"].verdict is Verdict.LOOK


def test_a_backup_that_failed_is_bad_however_young_the_last_one_is():
    rows = check(replace(FACTS, keeping_troubles=("", "두 번째 폴더가 답하지 않습니다.")))
    told = rows["backup"]
    assert (told.verdict, told.sentence) == (Verdict.BAD, "두 번째 폴더가 답하지 않습니다.")
    assert "남은 용량을 확인" in told.action
    assert check(replace(FACTS, keeping_troubles=("",)))["backup"].verdict is Verdict.GOOD


def test_each_printer_has_a_row():
    assert with_printer().sentence == "용지가 있습니다. 마지막 인쇄: 7월 21일(화) 19:05"
    assert with_printer(last_printed_at=None).sentence == "용지가 있고 인쇄할 준비가 됐습니다."
    mute = PrinterStatus()
    assert with_printer(status=mute).sentence == "마지막 인쇄: 7월 21일(화) 19:05"
    assert with_printer(status=mute, last_printed_at=None).sentence == "프린터가 준비됐습니다."
    assert with_printer(state=PrinterState.UNTRIED).verdict is Verdict.LOOK
    waits = with_printer(waiting=2)
    assert (waits.verdict, waits.sentence) == (Verdict.LOOK, "인쇄를 기다리는 주문서가 2장 있습니다.")
    trouble = with_printer(
        state=PrinterState.TROUBLE, trouble="주방 프린터: 용지가 없습니다. 용지를 넣어 주세요."
    )
    assert (trouble.verdict, trouble.sentence) == (Verdict.BAD, "용지가 없습니다.")
    assert trouble.action == "용지를 넣어 주세요."
    low = with_printer(state=PrinterState.LOW, status=PrinterStatus(True, (Trouble.PAPER_LOW,)))
    assert (low.verdict, "용지가 얼마 남지 않았습니다" in low.sentence) == (Verdict.LOOK, True)
    asked = with_printer(state=PrinterState.ASK, trouble="나왔는지 확인할 주문서가 1장 있습니다.")
    assert asked.verdict is Verdict.LOOK


def test_a_printer_that_does_not_answer_in_time_is_bad():
    row = check(late_printers=("주방",))["printer:주방"]
    assert (row.verdict, "제때 답하지 않았습니다" in row.sentence) == (Verdict.BAD, True)


def test_a_shop_without_printers_is_told_what_that_means():
    row = check(replace(FACTS, printers=()))["printer"]
    assert (row.verdict, "인쇄하지 않습니다" in row.sentence) == (Verdict.LOOK, True)


@pytest.mark.parametrize(
    ("stage", "verdict", "said"),
    [
        (TrialStage.OVER, Verdict.GOOD, "3초 만에 벨이 울린 뒤 취소됐습니다."),
        (TrialStage.NOT_TRIED, Verdict.LOOK, "연결된 뒤에"),
        (TrialStage.REFUSED, Verdict.BAD, "받지 않았습니다. 왜"),
        (TrialStage.PLACED, Verdict.BAD, "들어오지 않았습니다"),
        (TrialStage.SEEN, Verdict.BAD, "내용을 받지 못했습니다"),
        (TrialStage.READ, Verdict.BAD, "벨이 울리지 않았습니다"),
        (TrialStage.RANG, Verdict.LOOK, "거절해 주세요"),
    ],
)
def test_a_trial_order_is_told_by_how_far_it_came(stage, verdict, said):
    trouble = "왜" if stage is TrialStage.REFUSED else ""
    row = check(trial=TrialFacts(stage, 3.2, trouble))["trial_order"]
    assert row.verdict is verdict
    assert said in row.told


def test_a_silence_that_the_bell_answers_for_is_not_counted_twice():
    rows = check(bell=None, trial=TrialFacts(TrialStage.READ))
    assert (rows["bell"].verdict, rows["trial_order"].verdict) == (Verdict.BAD, Verdict.LOOK)


def test_where_nothing_may_be_ordered_on_trial_it_is_said_what_was_proved():
    trial = TrialFacts(TrialStage.NONE_HERE)
    row = check(trial=trial)["trial_order"]
    assert (row.verdict, "새 주문 확인까지 점검했습니다." in row.sentence) == (Verdict.GOOD, True)
    told = replace(FACTS, link=replace(LINK, acknowledged_at=NOW))
    assert check(told, trial=trial)["trial_order"].sentence.endswith("알린 때: 19:05.")


def test_a_home_whose_desk_does_not_run_is_told_what_that_leaves_open():
    rows = check(runs=False, trial=TrialFacts(), backed_up_at=NOW - timedelta(days=2))
    assert "실행해 주세요" in rows["program"].action
    assert "프로그램을 실행한 뒤" in rows["trial_order"].action
    assert rows["journal"].sentence == "주문 기록 파일에 이상이 없습니다."
    assert rows["backup"].action == "프로그램을 실행한 뒤 다시 점검해 주세요."
    assert check(runs=False, backed_up_at=None)["backup"].action == rows["backup"].action


# --- the program itself -------------------------------------------------------------------------------------


def with_program(state=UpdateState.CURRENT, *, starts=None, **changes):
    updates = UpdateFacts(state, "1.2.3", **changes)
    return check(program=ProgramFacts("1.2.3", starts, updates))


@pytest.mark.parametrize(
    ("state", "changes", "verdict", "said"),
    [
        (UpdateState.CURRENT, {}, Verdict.GOOD, "버전 1.2.3. 최신 버전입니다."),
        (UpdateState.NOT_OFFERED, {}, Verdict.GOOD, "버전 1.2.3."),
        (UpdateState.DOWNLOADING, {"newer": "1.3.0"}, Verdict.GOOD, "내려받고 있습니다."),
        (UpdateState.WAITING, {"newer": "1.3.0"}, Verdict.LOOK, "새 버전(1.3.0)을 설치할 수 있습니다."),
        (UpdateState.WAITING, {"newer": "1.3.0", "waits_because": "닫으면 합니다."}, Verdict.GOOD, "닫으면"),
        (UpdateState.CURRENT, {"trouble": "서명이 맞지 않습니다."}, Verdict.LOOK, "서명이 맞지 않습니다."),
        (UpdateState.CURRENT, {"rolled_back": "1.3.0"}, Verdict.LOOK, "1.3.0에 문제가 있어"),
    ],
)
def test_a_newer_version_is_told_and_so_is_one_that_came_to_nothing(state, changes, verdict, said):
    row = with_program(state, **changes)["version"]
    assert row.verdict is verdict
    assert said in row.sentence
    assert row.sentence.startswith("버전 1.2.3.")
    assert bool(row.action) is (verdict is not Verdict.GOOD)


def test_a_version_of_which_nobody_knows_more_is_named():
    rows = check(program=ProgramFacts("1.2.3"))
    assert (rows["version"].verdict, rows["version"].sentence) == (Verdict.GOOD, "버전 1.2.3.")
    assert "autostart" not in rows


def test_a_desk_that_does_not_start_with_its_computer_is_told_where_to_switch_that_on():
    assert with_program(starts=True)["autostart"].verdict is Verdict.GOOD
    row = with_program(starts=False)["autostart"]
    assert row.verdict is Verdict.LOOK
    assert "‘함께 시작’" in row.action


def test_what_the_desk_takes_of_the_disk_is_told_by_what_it_is():
    use = HomeUse(journal=120_000_000, backups=2_400_000_000, logs=900)
    row = check(home_use=use)["home"]
    assert row.sentence == "2.5GB를 쓰고 있습니다(주문 기록 120MB, 백업 2.4GB, 프로그램 기록 1KB)."
    assert row.verdict is Verdict.GOOD
    assert check(home_use=HomeUse())["home"].sentence == "아직 자료가 없습니다."
    assert check(home_use=HomeUse(other=21_000_000_000))["home"].verdict is Verdict.LOOK
    assert check(home_use=None)["home"].verdict is Verdict.LOOK


def test_crashes_since_the_last_check_are_told_with_the_time_of_the_last():
    row = check(crashes=Crashes(2, NOW))["crashes"]
    assert row.verdict is Verdict.LOOK
    assert row.sentence == "지난 점검 뒤로 2번 갑자기 꺼지거나 멈췄습니다. 마지막: 7월 21일(화) 19:05."
    assert "설치 담당자" in row.action
    assert "마지막" not in check(crashes=Crashes(1))["crashes"].sentence
    assert check(crashes=None)["crashes"].verdict is Verdict.LOOK


def test_a_text_that_only_asks_says_first_that_somebody_has_to_look():
    row = with_link(state=LinkState.SIGNED_OUT, trouble="설정을 확인해 주세요.")["sign_in"]
    assert (row.sentence, row.action) == ("확인이 필요합니다.", "설정을 확인해 주세요.")
