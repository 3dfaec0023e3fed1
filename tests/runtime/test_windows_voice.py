"""Whether Windows has a voice is asked before Qt's engine, which ends the program where it has none."""

from merchant_desk.runtime.mouth import Mouth
from merchant_desk.runtime.windows_voice import has_default_voice


def test_no_engine_is_opened_where_windows_names_no_voice(qapp):
    mouth = Mouth("mock", may_open=lambda: False)
    told = []
    mouth.looked.connect(lambda language, can_speak: told.append((language, can_speak)))
    ended = []
    mouth.ended.connect(lambda: ended.append(True))
    mouth.look("en")
    mouth.say("Two orders.", "en")
    assert told == [("en", False), ("en", False)]
    assert ended == [True], "the bell does not wait for a sentence that nobody says"
    assert mouth._engine is None


def test_a_voice_that_was_installed_meanwhile_is_found_at_the_next_look(qapp):
    voices = [False, True]
    mouth = Mouth("mock", may_open=lambda: voices.pop(0))
    told = []
    mouth.looked.connect(lambda _language, can_speak: told.append(can_speak))
    mouth.look("en")
    mouth.look("en")
    assert told == [False, True]


def test_other_systems_are_not_asked():
    assert has_default_voice("linux")


def test_a_windows_that_cannot_be_asked_has_no_voice():
    assert not has_default_voice("win32")  # there is no Windows Runtime here
