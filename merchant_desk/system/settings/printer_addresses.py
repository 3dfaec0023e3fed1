"""Tell whether a printer's address has a form that a desk can open. It must not know devices or whether one is there.

The forms: ``services.settings.PrinterSettings``; ``tests/system/test_printer_addresses.py`` holds them against what
``printing.devices`` opens.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

#: Speeds of a serial line (bits a second), usual ones of receipt printers.
BAUDS = (1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200, 230_400)
FLOWS = ("xonxoff", "rtscts", "dsrdtr")
#: What each way must look like, as a Korean predicate for the person who wrote the file.
FORMS = {
    "tcp": "tcp://주소:포트여야 합니다(예: tcp://192.168.0.50:9100).",
    "serial": f"serial:포트?baud=속도여야 합니다(예: serial:COM3?baud=38400). 쓸 수 있는 속도: "
    f"{', '.join(str(baud) for baud in BAUDS)}.",
    "spool": "spool:인쇄 대기열 이름이어야 합니다(예: spool:EPSON TM-T20).",
    "os": "os:프린터 이름이어야 합니다(예: os:EPSON TM-T20).",
    "pdf": "pdf:폴더여야 합니다(예: pdf:D:/주문서).",
    "file": "file:폴더여야 합니다(예: file:D:/주문서).",
}
ANY_FORM = (
    "tcp://주소:포트, serial:포트, spool:대기열, os:프린터, pdf:폴더, file:폴더 가운데 하나여야 합니다"
    "(예: tcp://192.168.0.50:9100)."
)
_HOST = re.compile(r"[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]")


def wrong_address(address: str) -> str:
    """Return what the address has to be, as a Korean predicate; empty where it is well."""
    kind, _colon, rest = address.partition(":")
    match kind:
        case "tcp":
            is_well = _is_host(address)
        case "serial":
            is_well = _is_port(rest)
        case "spool" | "os" | "pdf" | "file":
            is_well = bool(rest.strip()) and not rest.startswith("//")
        case _:
            return ANY_FORM
    return "" if is_well else FORMS[kind]


def is_host_name(host: str) -> bool:
    """Tell whether it can be the name or number of a machine; an IPv6 number stands without its brackets."""
    return _HOST.fullmatch(f"[{host}]" if ":" in host else host) is not None


def _is_host(address: str) -> bool:
    """Tell whether it is ``tcp://HOST[:PORT]`` and nothing more."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    extra = "@" in parts.netloc or parts.path or parts.query or parts.fragment
    return not extra and port != 0 and not parts.netloc.endswith(":") and is_host_name(parts.hostname or "")


def _is_port(rest: str) -> bool:
    """Tell whether it is ``PORT[?baud=N][&flow=HOW]`` and nothing more."""
    name, _mark, query = rest.partition("?")
    asked = parse_qsl(query, keep_blank_values=True)
    settings = dict(asked)
    if len(settings) != len(asked) or not settings.keys() <= {"baud", "flow"}:
        return False
    baud, flow = settings.get("baud", str(BAUDS[0])), settings.get("flow", FLOWS[0])
    return bool(name.strip()) and baud in {str(one) for one in BAUDS} and flow in FLOWS
