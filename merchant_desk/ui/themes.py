"""The window's themes by name, each a full set of tokens. It must not know who chooses."""

from __future__ import annotations

from merchant_desk.services.settings import ThemeName

from .theme import LIGHT, Tokens

#: For a dim counter: every state has a light tone, and stands as dark words on that tone where it is a ground.
DARK = Tokens(
    ground="#171A1E",
    sheet="#1E2227",
    board="#14171A",
    ink="#F1F3F5",
    soft="#AEB6BF",
    line="#3C434B",
    strip="#0B0D0F",
    strip_ink="#FFFFFF",
    strip_soft="#C9CED4",
    rail="#101316",
    rail_on="#2E353D",
    rail_mark="#FF8A3D",
    new="#FF9E64",
    new_ground="#3B2616",
    cook="#7DB4FF",
    ready="#5FD397",
    late="#FF8A98",
    late_ground="#431B24",
    plan="#BBA2FF",
    note="#4B400C",
    note_edge="#E0B400",
    go="#4ACB88",
    go_ink="#0B0D0F",
    chosen_ground="#1C314F",
    focus="#8ABBFF",
    lamp_good="#3DC27C",
    lamp_warn="#FFB020",
    lamp_bad="#FF6B6B",
    trouble="#8C1028",
    trouble_ink="#FFFFFF",
)

#: For eyes that need the most: black on white, black rules, every text at least 7:1 (WCAG 2.2, 1.4.6).
CONTRAST = Tokens(
    ground="#FFFFFF",
    sheet="#FFFFFF",
    board="#FFFFFF",
    ink="#000000",
    soft="#2B2B2B",
    line="#000000",
    strip="#000000",
    strip_ink="#FFFFFF",
    strip_soft="#FFFFFF",
    rail="#000000",
    rail_on="#3A3A3A",
    rail_mark="#FFB020",
    new="#7A2A05",
    new_ground="#FFF1E6",
    cook="#0A3470",
    ready="#064A27",
    late="#7D0019",
    late_ground="#FFEBEE",
    plan="#3D2085",
    note="#FFEB6B",
    note_edge="#000000",
    go="#064A27",
    go_ink="#FFFFFF",
    chosen_ground="#E3EDFF",
    focus="#003A9B",
    lamp_good="#4EE397",
    lamp_warn="#FFC247",
    lamp_bad="#FF8585",
    trouble="#7D0019",
    trouble_ink="#FFFFFF",
)

THEMES: dict[ThemeName, Tokens] = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.CONTRAST: CONTRAST,
}
