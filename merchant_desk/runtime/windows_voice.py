"""Tell whether Windows has a voice at all, before Qt's speech engine is opened; it must not know what is said.

Qt 6.11's engine for Windows takes for granted that the system names a default voice, and ends the whole program where
it names none: editions without media features (N, KN) and machines whose voices were taken off.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid

log = logging.getLogger(__name__)

_SYNTHESIZER = "Windows.Media.SpeechSynthesis.SpeechSynthesizer"
#: IInstalledVoicesStatic (windows.media.speechsynthesis.idl); its methods follow the six of IInspectable.
_INSTALLED_VOICES = "7d526ecc-7533-4c3f-85be-888c2baeebdc"
_RELEASE, _GET_DEFAULT_VOICE = 2, 7
_MULTITHREADED = 1


def has_default_voice(platform: str = sys.platform) -> bool:
    """Tell whether the engine may be opened: always where this is no Windows. Blocks for some milliseconds."""
    if platform != "win32":
        return True
    try:
        return _windows_names_one()
    except (AttributeError, OSError) as error:
        log.warning("Windows cannot be asked for its voices: %s", error)
        return False


def _windows_names_one() -> bool:
    """Ask the Windows Runtime; raises OSError or AttributeError where there is none."""
    runtime = getattr(ctypes, "WinDLL")("combase")  # noqa: B009  # there is none elsewhere
    initialised = runtime.RoInitialize(_MULTITHREADED) >= 0
    name, factory, voice = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
    runtime.WindowsCreateString(
        ctypes.c_wchar_p(_SYNTHESIZER), ctypes.c_uint32(len(_SYNTHESIZER)), ctypes.byref(name)
    )
    try:
        wanted = uuid.UUID(_INSTALLED_VOICES).bytes_le
        result = runtime.RoGetActivationFactory(name, ctypes.c_char_p(wanted), ctypes.byref(factory))
        if result >= 0 and factory.value:
            result = _call(factory, _GET_DEFAULT_VOICE, ctypes.byref(voice))
        log.info(
            "the default voice of Windows: %s", "there" if voice.value else f"none ({result & 0xFFFFFFFF:#x})"
        )
        return bool(voice.value)
    finally:
        for held in (voice, factory):
            if held.value:
                _call(held, _RELEASE)
        runtime.WindowsDeleteString(name)
        if initialised:
            runtime.RoUninitialize()


def _call(thing: ctypes.c_void_p, slot: int, *arguments: object) -> int:
    """Call a method of a COM object by its place in the table that the object begins with."""
    table = ctypes.cast(thing, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    kinds = [ctypes.c_void_p] * len(arguments)
    make = getattr(ctypes, "WINFUNCTYPE")  # noqa: B009  # the same
    method = make(ctypes.c_long, ctypes.c_void_p, *kinds)(table[slot])
    return int(method(thing, *arguments))
