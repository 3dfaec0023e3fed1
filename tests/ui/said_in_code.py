"""Finds what the layers below the window say in Korean: texts of their code that can reach a person's screen.

A text is taken sentence by sentence, as the window translates it. Gaps are written ``{}``; a gap that is a constant
text of the same module is filled.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import merchant_desk
from merchant_desk.ui.said import HANGUL, SENTENCE_ENDS

PACKAGE = Path(merchant_desk.__file__).parent

#: Modules whose Korean never reaches the window, each with where it goes instead.
ELSEWHERE = {
    "app/commands.py": "the command line",
    "app/exporting.py": "the command line",
    "app/keeping.py": "the command line",
    "app/purge_command.py": "the command line",
    "app/practice.py": "the name of the practice shop's printer",
    "cli.py": "the command line",
    "domain/numerals.py": "the loudspeaker",
    "printing/layout.py": "paper",
    "printing/text.py": "paper",
    "runtime/ask.py": "the command line",
    "runtime/instance.py": "the answer to a command",
    "runtime/probe.py": "the command line",
    "services/black_box_files.py": "an exported document",
    "services/black_box_page.py": "an exported document",
    "services/house_slips.py": "paper",
    "services/ruler_slip.py": "paper",
    "services/sample_order.py": "a made-up order",
    "services/slip_*.py": "paper",
    "services/spoken.py": "the loudspeaker, which has its own words of both languages",
    "ui/*": "the window's own words",
    "sandbox/*": "what a platform and its customers write",
}
#: Single texts of modules that also say things on the screen.
NOT_SHOWN = {
    *("굴림체", "나눔고딕코딩", "맑은 고딕", "나눔고딕"),  # names of fonts
    *("[가-힣][가-힣0-9·]*(?:동|읍|면|리|가)", "[가-힣]+(?:로|길)"),  # parts of addresses
    "{} ← 이 줄이 보이면 {}",  # paper
    "다른 주방: ",  # paper
    "수원시",  # where the practice shop is
    "플랫폼에서 처음 보는 알림(",  # the beginning of a sentence, by which it is found again
    "초",  # the end of a figure in the black box
    "시작",  # the moment at which an event repeats itself, in the journal
    "# Merchant Desk 가게 등록 파일. 다른 컴퓨터에서: merchant-desk provision 이-파일\n",  # in the file
    "# 비밀번호는 들어 있지 않습니다. [shops.platform] 아래 빈 client_secret에 적어 주세요.\n",  # in the file
    "# 비밀번호는 환경 변수(client_secret_env)에서 읽습니다. 그 컴퓨터에도 정해 주세요.\n",  # in the file
}


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
            for sentence in () if text in NOT_SHOWN else sentences(text):
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
