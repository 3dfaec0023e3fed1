"""Colours, sizes and fonts of the window, each named by its use. It must not know any widget's content."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

#: Hangul fonts of the systems a counter runs on, best first; the system's own font is the last resort.
FAMILIES = (
    "Malgun Gothic",
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "Apple SD Gothic Neo",
    "NanumGothic",
    "Nanum Gothic",
    "NanumBarunGothic",
)

#: What the kitchen reads from two metres: 34 px are 10 mm on a 15-inch screen of 1024x768.
KITCHEN_CAP_HEIGHT_PX = 34
NUMBER_CAP_HEIGHT_PX = 40
#: A wet finger needs this much.
TOUCH_PX = 56
RADIUS_PX = 8
EDGE_PX = 8
FOCUS_PX = 3


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: every colour by its use. Dark and high contrast are further values of this class."""

    ground: str
    sheet: str
    board: str
    ink: str
    soft: str
    line: str
    strip: str
    strip_ink: str
    strip_soft: str
    rail: str
    rail_on: str
    rail_mark: str
    new: str
    new_ground: str
    cook: str
    ready: str
    late: str
    late_ground: str
    plan: str
    note: str
    note_edge: str
    go: str
    go_ink: str
    chosen_ground: str
    focus: str
    lamp_good: str
    lamp_warn: str
    lamp_bad: str
    trouble: str
    trouble_ink: str
    #: The strip while somebody practises: the same in all themes, so that nobody takes practice for work.
    practice: str = "#4A2E8F"


LIGHT = Tokens(
    ground="#F4F2EC",
    sheet="#FFFFFF",
    board="#ECE9E1",
    ink="#16191D",
    soft="#5A6068",
    line="#D9D5CA",
    strip="#22262B",
    strip_ink="#FFFFFF",
    strip_soft="#C9CED4",
    rail="#2C3137",
    rail_on="#3A4048",
    rail_mark="#FF8A3D",
    new="#B83E0B",
    new_ground="#FFF1E6",
    cook="#1554A5",
    ready="#12703F",
    late="#A50E2A",
    late_ground="#FDECEF",
    plan="#5B3BA8",
    note="#FFF4B8",
    note_edge="#E0B400",
    go="#0F7A43",
    go_ink="#FFFFFF",
    chosen_ground="#E6EFFC",
    focus="#0B57D0",
    lamp_good="#3DC27C",
    lamp_warn="#FFB020",
    lamp_bad="#FF6B6B",
    trouble="#A50E2A",
    trouble_ink="#FFFFFF",
)

#: Which text stands on which ground (names of tokens): WCAG AA asks 4.5:1 of each.
TEXT_ON_GROUND = (
    ("ink", "ground"), ("ink", "sheet"), ("ink", "board"), ("soft", "ground"), ("soft", "sheet"), ("soft", "board"),
    ("ink", "new_ground"), ("ink", "late_ground"), ("soft", "new_ground"), ("soft", "late_ground"),
    ("new", "new_ground"), ("new", "sheet"), ("late", "late_ground"), ("late", "sheet"), ("late", "ground"),
    ("cook", "sheet"), ("ready", "sheet"), ("plan", "sheet"), ("ink", "note"), ("go_ink", "go"),
    ("focus", "chosen_ground"), ("focus", "sheet"), ("ink", "chosen_ground"), ("trouble_ink", "trouble"),
    ("strip_ink", "strip"), ("strip_soft", "strip"), ("strip_ink", "rail_on"), ("strip_soft", "rail"),
    ("strip_soft", "rail_on"),
    ("go_ink", "new"), ("go_ink", "cook"), ("go_ink", "ready"), ("go_ink", "late"), ("go_ink", "plan"),
    ("strip", "lamp_warn"), ("strip_ink", "practice"), ("strip_soft", "practice"),
)  # fmt: skip

#: Signs and edges on their ground: 3:1.
SIGN_ON_GROUND = (
    ("lamp_good", "strip"), ("lamp_warn", "strip"), ("lamp_bad", "strip"), ("rail_mark", "rail_on"),
    ("lamp_good", "practice"), ("lamp_warn", "practice"), ("lamp_bad", "practice"),
    ("focus", "board"), ("focus", "sheet"), ("new", "board"), ("late", "board"), ("cook", "board"), ("ready", "board"),
    ("plan", "board"), ("lamp_warn", "trouble"),
)  # fmt: skip


class Theme:
    """Tokens and fonts handed to every widget. Main thread; owned by the window, lives as long as it.

    ``factor`` enlarges every font: a large screen is read from farther away.
    """

    def __init__(self, tokens: Tokens = LIGHT, factor: float = 1.0) -> None:
        self.tokens = tokens
        self.factor = factor
        known = set(QFontDatabase.families())
        self.family = next((name for name in FAMILIES if name in known), QFont().family())
        self.number_px = self._px_for_cap(NUMBER_CAP_HEIGHT_PX)
        self.dish_px = self._px_for_cap(KITCHEN_CAP_HEIGHT_PX)

    def scaled(self, factor: float) -> Theme:
        """Return the same theme with other sizes."""
        return Theme(self.tokens, factor)

    def colour(self, name: str) -> QColor:
        """Return a token's colour."""
        return QColor(getattr(self.tokens, name))

    def font(self, px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the window's font at ``px`` pixels, with figures of equal width where the font has them."""
        font = QFont(self.family)
        font.setPixelSize(round(px * self.factor))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def bold(self, px: int) -> QFont:
        """Return the bold font at ``px`` pixels."""
        return self.font(px, QFont.Weight.Bold)

    def number_font(self) -> QFont:
        """Return the font of the selected order's number."""
        return self.font(self.number_px, QFont.Weight.ExtraBold)

    def dish_font(self) -> QFont:
        """Return the font of the selected order's dishes."""
        return self.font(self.dish_px, QFont.Weight.ExtraBold)

    def _px_for_cap(self, cap_px: int) -> int:
        """Return the smallest pixel size whose capitals are ``cap_px`` high: fonts differ by a tenth."""
        px = cap_px
        wanted_px = cap_px * self.factor
        while (
            px < 3 * cap_px and QFontMetricsF(self.font(px, QFont.Weight.ExtraBold)).capHeight() < wanted_px
        ):
            px += 1
        return px + 1

    def style_sheet(self) -> str:
        """Return the grounds and rules of the plain parts; whatever has a shape of its own paints itself."""
        t = self.tokens
        return (
            f"QMainWindow {{ background: {t.ground}; }}"
            f"#sheet, #sheet QScrollArea, #paper {{ background: {t.sheet}; }}"
            f"#strip {{ background: {t.strip}; }} #rail {{ background: {t.rail}; }}"
            f"#board {{ background: {t.board}; border: none; border-right: 1px solid {t.line}; }}"
            f"#queue {{ background: {t.board}; border-right: 1px solid {t.line}; }}"
            f"#table, #table QScrollArea {{ background: {t.board}; }}"
            f"#decision {{ background: {t.ground}; border-top: 1px solid {t.line}; }}"
            f"#ask {{ background: {t.note}; border-bottom: 2px solid {t.note_edge}; }}"
            f"QLineEdit {{ background: {t.sheet}; color: {t.ink}; border: 2px solid {t.soft};"
            f" border-radius: {RADIUS_PX}px; padding: 0 12px; placeholder-text-color: {t.soft}; }}"
            f"QLineEdit:focus {{ border: {FOCUS_PX}px solid {t.focus}; }}"
            f"QPlainTextEdit {{ background: {t.sheet}; color: {t.ink}; border: 2px solid {t.line};"
            f" border-radius: {RADIUS_PX}px; padding: 6px; selection-background-color: {t.focus};"
            f" selection-color: {t.sheet}; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {t.focus}; }}"
            f"QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}"
            f"QScrollBar::handle:vertical {{ background: {t.soft}; border-radius: 4px; min-height: 56px;"
            f" margin: 2px 3px; }}"
            f"QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}"
            f"QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}"
        )


def contrast(first: str, second: str) -> float:
    """Return WCAG 2's contrast ratio of two colours written ``#RRGGBB`` (1 to 21)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
