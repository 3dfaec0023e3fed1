"""Bring a window to the workspace that a person looks at, on X11. It must not know what the window shows.

Qt raises a window only where it is; which workspace that is, is between the window manager and whoever asks it by the
Extended Window Manager Hints. Asked is through libxcb, which Qt's own X11 plug-in needs, over a connection of our own:
an answer that does not come, or a window that is gone, is no error of Qt's.
"""

from __future__ import annotations

import ctypes
import logging
import struct
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from functools import cache

log = logging.getLogger(__name__)

_CARDINAL = 6
#: A window that stands on every workspace, and one whose workspace is not known.
EVERYWHERE = 0xFFFFFFFF
_CLIENT_MESSAGE = 33
_TO_THE_WINDOW_MANAGER = 0x0008_0000 | 0x0010_0000  # substructure notify and redirect
_FROM_A_PERSON = 2  # whoever manages windows may ignore what applications ask by themselves


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


@cache
def _xcb() -> ctypes.CDLL | None:
    """Return libxcb with its signatures, None where it is not there."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        log.info("no libxcb: %s", error)
        return None
    xcb.xcb_connect.restype = c_void_p
    xcb.xcb_connect.argtypes = [c_char_p, POINTER(c_int)]
    xcb.xcb_connection_has_error.argtypes = [c_void_p]
    xcb.xcb_disconnect.argtypes = [c_void_p]
    xcb.xcb_get_setup.restype = c_void_p
    xcb.xcb_get_setup.argtypes = [c_void_p]
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_setup_roots_iterator.argtypes = [c_void_p]
    xcb.xcb_screen_next.argtypes = [POINTER(_Screens)]
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom.argtypes = [c_void_p, c_uint8, c_uint16, c_char_p]
    xcb.xcb_intern_atom_reply.restype = POINTER(c_uint32 * 3)
    xcb.xcb_intern_atom_reply.argtypes = [c_void_p, _Cookie, c_void_p]
    xcb.xcb_get_property.restype = _Cookie
    xcb.xcb_get_property.argtypes = [c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint32, c_uint32]
    xcb.xcb_get_property_reply.restype = c_void_p
    xcb.xcb_get_property_reply.argtypes = [c_void_p, _Cookie, c_void_p]
    xcb.xcb_get_property_value.restype = POINTER(c_uint32)
    xcb.xcb_get_property_value.argtypes = [c_void_p]
    xcb.xcb_get_property_value_length.argtypes = [c_void_p]
    xcb.xcb_send_event.restype = _Cookie
    xcb.xcb_send_event.argtypes = [c_void_p, c_uint8, c_uint32, c_uint32, c_char_p]
    return xcb


@cache
def _free() -> ctypes._NamedFuncPointer:
    free = ctypes.CDLL(None).free
    free.argtypes = [c_void_p]
    free.restype = None
    return free


def move_here(window_id: int) -> bool:
    """Ask for the window to stand on the workspace that is shown; return whether it stood on another one.

    Nothing happens where there is no X server, or no window manager with workspaces.
    """
    xcb = _xcb()
    if xcb is None:
        return False
    number = c_int()
    connection = xcb.xcb_connect(None, ctypes.byref(number))
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        return _move(xcb, connection, window_id, number.value)
    finally:
        xcb.xcb_disconnect(connection)


def _move(xcb: ctypes.CDLL, connection: int, window_id: int, screen_number: int) -> bool:
    screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
    for _ in range(screen_number):
        xcb.xcb_screen_next(ctypes.byref(screens))
    root = screens.data[0]
    wanted = _atom(xcb, connection, b"_NET_WM_DESKTOP")
    here = _number(xcb, connection, root, _atom(xcb, connection, b"_NET_CURRENT_DESKTOP"))
    there = _number(xcb, connection, window_id, wanted)
    if here is None or there is None or there in {here, EVERYWHERE}:
        return False
    event = struct.pack(
        "=BBHIIIIIII", _CLIENT_MESSAGE, 32, 0, window_id, wanted, here, _FROM_A_PERSON, 0, 0, 0
    )
    xcb.xcb_send_event(connection, 0, root, _TO_THE_WINDOW_MANAGER, event)
    # An answer means that the window manager has it before anything that Qt asks from now on by its own connection.
    _number(xcb, connection, window_id, wanted)
    return True


def _atom(xcb: ctypes.CDLL, connection: int, name: bytes) -> int:
    """Return the server's number of a name, 0 where it is not known there."""
    reply = xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 1, len(name), name), None)
    if not reply:
        return 0
    atom = int(reply.contents[2])
    _free()(ctypes.cast(reply, c_void_p))
    return atom


def _number(xcb: ctypes.CDLL, connection: int, window_id: int, name: int) -> int | None:
    """Return the first number of a window's property, None where there is none."""
    if not name:
        return None
    asked = xcb.xcb_get_property(connection, 0, window_id, name, _CARDINAL, 0, 1)
    reply = xcb.xcb_get_property_reply(connection, asked, None)
    if not reply:
        return None
    has_value = xcb.xcb_get_property_value_length(reply) >= ctypes.sizeof(c_uint32)
    value = int(xcb.xcb_get_property_value(reply)[0]) if has_value else None
    _free()(reply)
    return value
