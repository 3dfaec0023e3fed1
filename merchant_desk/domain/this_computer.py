"""Which names of a host are this computer's own: what is sent there leaves it never. It asks nobody."""

from __future__ import annotations

import ipaddress


def is_this_computer(host: str) -> bool:
    """Tell whether it is ``localhost`` or a loopback address (RFC 5735, RFC 4291), without brackets."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
