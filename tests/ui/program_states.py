"""The states of the program's pages: versions, computer, records, support bundle; each plays what leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.notice import Notice
from merchant_desk.services.power_port import SleepSettings
from merchant_desk.services.program.computer_port import ComputerFacts
from merchant_desk.services.program.crash_words import CRASHED, crash_sentence
from merchant_desk.services.program.update_port import UpdateState
from merchant_desk.services.settings import UpdateSettings
from merchant_desk.ui.program.bundle_page import BundlePage
from tests.fakes.desk import START
from tests.fakes.program_rooms import ENTRIES, FakeComputerRoom, FakeSupportRoom, FakeUpdateRoom
from tests.ui import states
from tests.ui.settings_states import use

NOTES = """접수한 주문을 되돌리는 동안에도 벨이 울립니다.
부분 취소된 주문의 영수증에 남은 금액을 적습니다.
수원페이 정산서의 새 양식을 읽습니다.
프린터가 잠들었을 때 첫 주문서가 늦게 나오던 문제를 고쳤습니다.
영어 화면의 빠진 말을 채웠습니다.
그 밖에 작은 문제 일곱 가지를 고쳤습니다."""
STEPS = (
    "시작 단추를 누르고 설정을 엽니다.",
    "시스템 › 전원을 고릅니다.",
    "‘다음 시간이 지나면 절전 모드로 전환’을 모두 ‘안 함’으로 바꿉니다.",
)


def updates_of(counter) -> FakeUpdateRoom:
    room = counter.window.rooms.updates
    assert isinstance(room, FakeUpdateRoom)
    return room


def computer_of(counter) -> FakeComputerRoom:
    room = counter.window.rooms.computer
    assert isinstance(room, FakeComputerRoom)
    return room


def support_of(counter) -> FakeSupportRoom:
    room = counter.window.rooms.support
    assert isinstance(room, FakeSupportRoom)
    return room


def program(counter) -> None:
    counter.press(Qt.Key.Key_F10)
    counter.click("프로그램")
    counter.look()


def program_waits(counter) -> None:
    """A newer version waits until the shop has closed; the one before could be gone back to."""
    settings = counter.room.settings()
    address = "https://updates.merchant-desk.example/stable/manifest.json"
    use(counter, replace(settings, updates=UpdateSettings(address)))
    updates_of(counter).turn(
        UpdateState.WAITING,
        newer="0.12.0",
        notes=NOTES,
        previous="0.10.3",
        waits_because="영업 중이라 문을 닫은 뒤에 설치합니다.",
    )
    program(counter)


def program_refused(counter) -> None:
    program_waits(counter)
    updates_of(counter).refuses = DecisionRefused(
        "진행 중인 주문이 2건 있습니다.", action="주문을 모두 마친 뒤 다시 눌러 주세요."
    )
    counter.click("지금 설치")


def program_back_asked(counter) -> None:
    """Something went wrong before, and it is asked whether to go back."""
    updates_of(counter).turn(
        UpdateState.CURRENT,
        previous="0.10.3",
        rolled_back="0.12.0",
        trouble="업데이트 서버에 연결할 수 없습니다. 인터넷 연결을 확인해 주세요.",
    )
    program(counter)
    counter.click("이전 버전으로 돌아가기")


def program_downloading(counter) -> None:
    updates_of(counter).turn(
        UpdateState.DOWNLOADING, newer="0.12.0", done_bytes=23_400_000, whole_bytes=61_000_000
    )
    program(counter)


def program_no_place(counter) -> None:
    """Nothing is set, and the computer falls asleep."""
    updates_of(counter).turn(UpdateState.NO_PLACE, looked_at=None)
    sleep = SleepSettings(
        30, "30분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다. 시스템 설정에서 꺼 주세요."
    )
    computer_of(counter).told = ComputerFacts(starts_with_session=False, sleep=sleep, sleep_steps=STEPS)
    program(counter)


def program_not_offered(counter) -> None:
    """A build without updates; the computer has told nothing yet, and starting with it could not be changed."""
    updates_of(counter).turn(UpdateState.NOT_OFFERED, looked_at=None)
    computer_of(counter).told = ComputerFacts()
    computer_of(counter).refuses = DeskError(
        "컴퓨터의 자동 시작 설정을 쓸 수 없습니다.", action="이 컴퓨터의 관리자에게 물어보세요."
    )
    program(counter)
    counter.click("함께 시작")
    computer_of(counter).answer()


def crashed(counter) -> None:
    """The desk is there again after a crash; it stands until somebody puts it away."""
    states.ringing(counter.desk)
    at = START - timedelta(minutes=1)
    counter.desk.notices = (Notice(CRASHED, at, crash_sentence(at, START, came_back=True)),)


def log(counter) -> None:
    support_of(counter).entries = tuple(
        replace(ENTRIES[number % 5], at=ENTRIES[number % 5].at - timedelta(hours=number))
        for number in range(2000)
    )
    program(counter)
    counter.click("기록 보기")
    support_of(counter).answer()


def log_crash(counter) -> None:
    """A crash's stacks, whole."""
    log(counter)
    for _ in range(3):
        counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)


def log_nothing(counter) -> None:
    log(counter)
    counter.click("문제만")
    counter.type_in("zzz")


def log_unread(counter) -> None:
    support_of(counter).refuses = DeskError(
        "기록 폴더를 읽을 수 없습니다.", action="폴더 권한을 확인해 주세요."
    )
    program(counter)
    counter.click("기록 보기")
    support_of(counter).answer()


def bundle_gathering(counter) -> None:
    program(counter)
    counter.click("지원 파일 만들기")


def bundle(counter) -> None:
    bundle_gathering(counter)
    support_of(counter).answer()


def bundle_part(counter) -> None:
    bundle(counter)
    rows = {row.row_text.key: row for row in counter.page(BundlePage).parts.rows}
    rows["settings.toml"].click()


def bundle_full_disk(counter) -> None:
    """It could not be saved."""
    bundle(counter)
    support_of(counter).refuses = DeskError(
        "디스크가 가득 차서 파일을 쓸 수 없습니다.", action="디스크를 비우거나 다른 곳을 골라 주세요."
    )
    counter.click("파일로 저장")
    dialog = counter.page(BundlePage).save_dialog.dialog
    dialog.fileSelected.emit("/media/usb/merchant-desk-2026-11-25.zip")
    dialog.close()
    support_of(counter).answer()


PROGRAM_STATES = {
    play.__name__: play
    for play in (
        crashed, program, program_waits, program_refused, program_back_asked, program_downloading, program_no_place,
        program_not_offered, log, log_crash, log_nothing, log_unread, bundle_gathering, bundle, bundle_part,
        bundle_full_disk,
    )
}  # fmt: skip
