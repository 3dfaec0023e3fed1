"""Finds what the layers below the window say in Korean: texts of their code and tables that can reach the screen.

A text is taken sentence by sentence, as the window translates it. Gaps are written ``{}``; a gap that is a constant
text of the same module is filled.
"""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import merchant_desk
from merchant_desk.paths import resource
from merchant_desk.services.tender_names import TENDERS
from merchant_desk.ui.said.said import HANGUL, SENTENCE_ENDS

PACKAGE = Path(merchant_desk.__file__).parent

#: Modules whose Korean never reaches the window, each with where it goes instead.
ELSEWHERE = {
    "app/program/bundle_command.py": "the command line",
    "app/commands.py": "the command line",
    "app/program/desk_life.py": "the command line",
    "app/keeping/exporting.py": "the command line",
    "app/keeping/keeping.py": "the command line",
    "app/first_start/provision_command.py": "the command line",
    "app/keeping/purge_command.py": "the command line",
    "app/books/report_command.py": "the command line",
    "app/checking/self_test.py": "the command line",
    "app/checking/self_test_qt.py": "what is drawn on trial",
    "app/practice/practice.py": "the name of the practice shop's printer",
    "app/program/session_start.py": "the command line",
    "app/program/update_command.py": "the command line",
    "cli/*": "the command line",
    "domain/books/payers.py": "what banks write, by which payers are told apart",
    "domain/numerals.py": "the loudspeaker",
    "printing/layout.py": "paper",
    "printing/report_pages.py": "paper",
    "printing/text.py": "paper",
    "runtime/ask.py": "the command line",
    "runtime/instance.py": "the answer to a command",
    "runtime/probe.py": "the command line",
    "services/black_box/files.py": "an exported document",
    "services/black_box/page.py": "an exported document",
    "services/books/order_report.py": "an exported document",
    "services/books/picture_report.py": "an exported document",
    "services/program/support_bundle.py": "a file for support",
    "services/slips/sample_order.py": "a made-up order",
    "services/slips/*.py": "paper",
    "services/calls/spoken.py": "the loudspeaker, which has its own words of both languages",
    "sheets/bank_cells.py": "what banks write",
    "sheets/bank_columns.py": "what banks write",
    "sheets/trial_book.py": "what is written and read again on trial",
    "system/cryptography_trial.py": "what is sealed and opened again on trial",
    "system/provisioning/set_up_names.py": "its own words of both languages",
    "ui/*": "the window's own words",
    "system/support/support_fence.py": "what a record for support may hold",
    "sandbox/*": "what a platform and its customers write",
}
#: Single texts of modules that also say things on the screen.
NOT_SHOWN = {
    *("굴림체", "나눔고딕코딩", "맑은 고딕", "나눔고딕"),  # names of fonts
    "{} ← 이 줄이 보이면 {}",  # paper
    "다른 주방: ",  # paper
    *("경기도주식회사", "코리아경기도"),  # names under which a platform pays
    "계",  # a sum in a bank's file
    *("주문 목록", "입금 확인", "결제수단별 매출", "일 마감", "그림 자료"),  # titles in a report's file
    *("사업자등록번호 {}", "기간 {}", "작성 {}"),  # below such a title
    *(
        "정산 줄",
        "근거",
        "정산서 번호",
        "금액",
        "통화",
        "요율",
        "달마다 정산",
        "날마다 정산",
        "영업일",
        "주문번호",
        "주문 ID",
    ),  # in the settlement's file
    "정산서의 합계는 {}원입니다.",  # in the same
    "표",  # a sheet without a name
    "다른 것을 물었습니다.",  # why an answer is dropped
    "수원시",  # where the practice shop is
    "플랫폼에서 처음 보는 알림(",  # the beginning of a sentence, by which it is found again
    "초",  # the end of a figure in the black box
    *("통과", "주의", "실패"),  # the command line
    "세요",  # how a sentence ends that asks somebody to do something
    "시작",  # the moment at which an event repeats itself, in the journal
    "# Merchant Desk 가게 등록 파일. 다른 컴퓨터에서: merchant-desk provision 이-파일\n",  # in the file
    "# 비밀번호는 들어 있지 않습니다. [shops.platform] 아래 빈 client_secret에 적어 주세요.\n",  # in the file
    "# 비밀번호는 일회용 코드로 봉인되어 있습니다. 등록할 때 코드를 묻습니다.\n",  # in the file
    "# 비밀번호는 환경 변수(client_secret_env)에서 읽습니다. 그 컴퓨터에도 정해 주세요.\n",  # in the file
}


#: What only patterns have in them, which nobody reads.
_PATTERN = re.compile(r"\||\)\?|\\d")
#: A figure in a text of a table.
_FIGURE = re.compile(r"\d+(?:[.,-]\d+)*")


def said_below_the_window() -> dict[str, str]:
    """Return each text of code and tables with the place that says it."""
    called = dict.fromkeys(TENDERS.values(), "services/tender_names.py, on slips and in reports")
    return called | said_in_fee_tables() | said_in_code()


def said_in_fee_tables() -> dict[str, str]:
    """Return the names, and the sentences about rates without their figures, of the tables of what platforms take."""
    found: dict[str, str] = {}
    for path in sorted(resource("fees").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found[table["name"]] = path.name
        for rule in table["rules"]:
            for text in (rule.get("tier", ""), rule["source"], rule.get("assumption", "")):
                found |= dict.fromkeys(sentences(_FIGURE.sub("{}", text)), path.name)
    return found


def blank(template: str) -> str:
    """Return a template with its gaps unnamed."""
    return re.sub(r"\{\w*\}", "{}", template)


def said_in_code() -> dict[str, str]:
    """Return each text with the place that says it."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        if any(inside.match(pattern) for pattern in ELSEWHERE) or inside.parts[0] in {"ui", "sandbox"}:
            continue
        for line, text in texts(ast.parse(path.read_text(encoding="utf-8"))):
            for sentence in () if text in NOT_SHOWN or _PATTERN.search(text) else sentences(text):
                found.setdefault(sentence, f"{inside}:{line}")
    return found


def sentences(text: str) -> list[str]:
    """Return the Korean sentences of a text, without what only joins them."""
    parts = (part.strip().removeprefix(", ") for part in SENTENCE_ENDS.split(text))
    return [part for part in parts if HANGUL.search(part)]


def texts(tree: ast.Module) -> list[tuple[int, str]]:
    """Return the Korean texts of a module but for its docstrings, each with its line."""
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    passed = {id(part) for node in ast.walk(tree) for part in _docstring(node)}
    passed |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    said = [
        (node.lineno, _template(node, constants))
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        or (isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed)
    ]
    return [(line, text) for line, text in said if HANGUL.search(text)]


def _docstring(node: ast.AST) -> list[ast.AST]:
    body = getattr(node, "body", None)
    if not isinstance(body, list):
        return []
    return [
        part.value for part in body if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)
    ]


def _template(node: ast.JoinedStr | ast.Constant, constants: dict[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return re.sub(r"\\[1-9]", "{}", str(node.value))
    text = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif (
            isinstance(part, ast.FormattedValue)
            and isinstance(part.value, ast.Name)
            and HANGUL.search(constants.get(part.value.id, ""))
        ):
            text += constants[part.value.id]
        else:
            text += "{}"
    return text
