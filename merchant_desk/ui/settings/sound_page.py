"""The page of sound: how loud the bell is, when it speaks, what is quiet when. It must not know how it sounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from merchant_desk.domain.opening_hours import clock_text
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.ports import BellTrial
from merchant_desk.services.settings import AttentionSettings, Settings
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.page import Page
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import settings_words as sound
from .chosen_settings import keep

VOLUMES = (40, 60, 80, 100)
SPEAKS_AFTER_S = (30, 60, 120)
#: Quiet hours that are offered, in minutes since midnight; those of the file are offered as well.
QUIET_SPANS = ((0, 0), (22 * 60, 8 * 60), (23 * 60, 7 * 60))
CHECKS_MIN = (0, 10, 30)
_BELL_PX = 320
_ALWAYS, _NEVER = "always", "never"


class SoundPage(Page):
    """Main thread; owned by the settings. A choice is kept and in use at once."""

    def __init__(self, theme: Theme, room: SettingsRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, sound.SOUND(), can_leave=False, parent=parent)
        self._room = room
        self.lead.set_text(sound.SOUND_LEAD())
        self.volume = ChipRow(theme, sound.VOLUME())
        self.volume.say(sound.VOLUME_HELP())
        self.volume.pressed.connect(self._use_volume)
        self.bell = Button(theme, px=19)
        self.bell.show_words(sound.TRY())
        self.bell.setMaximumWidth(_BELL_PX)
        self.bell.clicked.connect(self._try)
        self.speaks = ChipRow(theme, sound.SPEAKS())
        self.speaks.say(sound.SPEAKS_HELP())
        self.speaks.pressed.connect(self._use_speech)
        self.quiet = ChipRow(theme, sound.QUIET())
        self.quiet.say(sound.QUIET_HELP())
        self.quiet.pressed.connect(self._use_quiet)
        self.awake = ChipRow(theme, sound.AWAKE())
        self.awake.offer(((_ALWAYS, sound.AWAKE_ON()), (_NEVER, sound.AWAKE_OFF())))
        self.awake.say(sound.AWAKE_HELP())
        self.awake.pressed.connect(self._use_awake)
        self.check = ChipRow(theme, sound.CHECK_BEFORE())
        self.check.say(sound.CHECK_HELP())
        self.check.pressed.connect(self._use_check)
        for part in (self.volume, self.bell, self.speaks, self.quiet, self.awake, self.check):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        self.column.addStretch(1)
        self._show()

    def _show(self) -> None:
        settings = self._room.settings()
        attention, volume = settings.attention, settings.volume_percent
        volumes = sorted({*VOLUMES, volume})
        self.volume.offer((str(one), sound.VOLUME_PERCENT(percent=one)) for one in volumes)
        self.volume.choose((str(volume),))
        waits = sorted({*SPEAKS_AFTER_S, attention.speaks_after_s})
        offered = ((str(one), sound.SPEAKS_AFTER(seconds=one)) for one in waits)
        self.speaks.offer(((_NEVER, sound.SPEAKS_NO()), *offered))
        self.speaks.choose((str(attention.speaks_after_s) if attention.speaks else _NEVER,))
        now = (attention.quiet_from_min, attention.quiet_to_min)
        self.quiet.offer((_span_key(span), _span_words(span)) for span in dict.fromkeys((*QUIET_SPANS, now)))
        self.quiet.choose((_span_key(now),))
        self.awake.choose((_ALWAYS if attention.keeps_awake else _NEVER,))
        checks = sorted({*CHECKS_MIN, attention.check_before_min})
        self.check.offer(
            (str(one), sound.CHECK_MINUTES(minutes=one) if one else sound.CHECK_NO()) for one in checks
        )
        self.check.choose((str(attention.check_before_min),))

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Say under the choices what this computer cannot do."""
        self.speaks.say(said(facts.speech_trouble) or sound.SPEAKS_HELP(), bad=bool(facts.speech_trouble))
        self.awake.say(said(facts.awake_trouble) or sound.AWAKE_HELP(), bad=bool(facts.awake_trouble))

    def enter(self) -> None:
        """Stand on the volume in use."""
        self._show()
        self.volume.chips[str(self._room.settings().volume_percent)].setFocus()

    def _try(self) -> None:
        self.tell(sound.TRYING())
        self._room.try_bell(self._tell_trial)

    def _tell_trial(self, trial: BellTrial) -> None:
        self.tell(said(trial.trouble) or sound.TRIED(), bad=bool(trial.trouble))

    def _use_volume(self, percent: str) -> None:
        self._keep(replace(self._room.settings(), volume_percent=int(percent)))

    def _use_speech(self, seconds: str) -> None:
        if seconds == _NEVER:
            self._use(replace(self._attention(), speaks=False))
        else:
            self._use(replace(self._attention(), speaks=True, speaks_after_s=int(seconds)))

    def _use_quiet(self, span: str) -> None:
        begins, ends = (int(part) for part in span.split("-"))
        self._use(replace(self._attention(), quiet_from_min=begins, quiet_to_min=ends))

    def _use_awake(self, choice: str) -> None:
        self._use(replace(self._attention(), keeps_awake=choice != _NEVER))

    def _use_check(self, minutes: str) -> None:
        self._use(replace(self._attention(), check_before_min=int(minutes)))

    def _attention(self) -> AttentionSettings:
        return self._room.settings().attention

    def _use(self, attention: AttentionSettings) -> None:
        self._keep(replace(self._room.settings(), attention=attention))

    def _keep(self, settings: Settings) -> None:
        keep(self._room, self, settings, self._show)


def _span_key(span: tuple[int, int]) -> str:
    return f"{span[0]}-{span[1]}"


def _span_words(span: tuple[int, int]) -> str:
    if span[0] == span[1]:
        return sound.QUIET_NO()
    return sound.QUIET_SPAN(begins=clock_text(span[0]), ends=clock_text(span[1]))
