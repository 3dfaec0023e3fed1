"""Judges which addresses a settings file may name: https anywhere, http on this computer. It opens no connection."""

from __future__ import annotations

from urllib.parse import urlsplit

from merchant_desk.domain.this_computer import is_this_computer

from .printer_addresses import is_host_name


def is_safe_address(base_url: str) -> bool:
    """Tell whether it is an https address, or an http address of this computer itself."""
    try:
        parts = urlsplit(base_url)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if "@" in parts.netloc or parts.query or parts.fragment or not is_host_name(host):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_this_computer(host))
