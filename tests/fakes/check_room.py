"""A check room in memory: the CheckRoom protocol, whose check goes on when a test says so."""

from __future__ import annotations

from collections.abc import Callable

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.checking.facts import SleepFacts
from merchant_desk.services.checking.port import CheckResult, House
from merchant_desk.services.checking.rows import NAMES, CheckRow, RowKey, Verdict, named_row
from tests.fakes.desk import START, FakeDesk

GOOD = {
    RowKey.BELL: "방금 벨을 울렸고 스피커로 소리가 나갔습니다.",
    RowKey.VOLUME: "벨 80%, 컴퓨터 70%.",
    RowKey.PLATFORM: "답이 82ms 만에 왔습니다(주소 찾기 3ms, 연결 12ms).",
    RowKey.SIGN_IN: "접속 ID와 비밀번호가 맞습니다.",
    RowKey.CLOCK: "플랫폼 시계와 0초 차이입니다.",
    RowKey.SLEEP: "컴퓨터가 저절로 절전 모드로 들어가지 않습니다.",
    RowKey.DISK: "42.1GB 남았습니다.",
    RowKey.HOME: "312MB를 쓰고 있습니다(주문 기록 120MB, 백업 187MB, 프로그램 기록 5MB).",
    RowKey.JOURNAL: "주문을 빠짐없이 기록하고 있고, 파일도 멀쩡합니다.",
    RowKey.SECRETS: "고객 정보의 열쇠를 읽을 수 있습니다.",
    RowKey.BACKUP: "마지막 백업: 11월 20일(금) 19:00",
    RowKey.PROGRAM: "멈춘 부분이 없습니다.",
    RowKey.CRASHES: "지난 점검 뒤로 갑자기 꺼지거나 멈춘 적이 없습니다.",
    RowKey.VERSION: "버전 1.2.0. 최신 버전입니다.",
    RowKey.AUTOSTART: "컴퓨터를 켜면 프로그램이 저절로 시작합니다.",
}
PRINTER = "printer:주방"
TRIAL = RowKey.TRIAL_ORDER


def good_rows() -> tuple[CheckRow, ...]:
    """The rows of a shop that is well."""
    rows = [CheckRow(key.value, NAMES[key], Verdict.GOOD, sentence) for key, sentence in GOOD.items()]
    rows.append(
        CheckRow(PRINTER, "주방 프린터", Verdict.GOOD, "용지가 있습니다. 마지막 인쇄: 11월 20일(금) 18:52")
    )
    said = "시험 주문이 들어와 저장되고 3초 만에 벨이 울린 뒤 취소됐습니다."
    return (*rows, CheckRow(TRIAL.value, NAMES[TRIAL], Verdict.GOOD, said))


class FakeCheckRoom:
    """Nothing is told inside of a call; ``step`` names what is looked at, ``end`` ends the check under way."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.rows = good_rows()
        self.refuses: DecisionRefused | None = None
        self.printed = 0
        self.runs = 0
        self.told = House(SleepFacts(GOOD[RowKey.SLEEP], goes_to_sleep=False), START)
        self._result: CheckResult | None = None
        self._key = ""
        self._waiting: list[Callable[[CheckResult], None]] = []

    # --- what a test plays ----------------------------------------------------------------------------------

    def turn(self, key: str, verdict: Verdict, sentence: str) -> None:
        """Have a row come to something else."""
        self.rows = tuple(
            named_row(row.key, row.name, verdict, sentence) if row.key == key else row for row in self.rows
        )

    def step(self, key: str) -> None:
        """Look at the next thing."""
        self._key = key

    def end(self) -> None:
        """End the check under way, or one that was made by itself."""
        self._key = ""
        self._result = result = CheckResult(self._desk.now(), self.rows)
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(result)

    # --- the CheckRoom protocol -----------------------------------------------------------------------------

    def result(self) -> CheckResult | None:
        return self._result

    def running(self) -> str:
        return self._key

    def run(self, done: Callable[[CheckResult], None]) -> None:
        self._waiting.append(done)
        if not self._key:
            self.runs += 1
            self._key = RowKey.BELL

    def print(self) -> None:
        if self.refuses is not None:
            raise self.refuses
        if self._result is None:
            raise DecisionRefused("아직 점검하지 않았습니다. 먼저 점검해 주세요.")
        self.printed += 1

    def house(self) -> House:
        return self.told
