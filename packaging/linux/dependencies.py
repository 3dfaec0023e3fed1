"""Say which Debian packages bring what a frozen program wants; it does not look into the program itself.

A library's package is found in three places, in this order: the table that the set-up of a checkout uses
(``packaging/system_packages.py``), the table here, and ``dpkg -S`` on the machine that builds. Where Debian 13 and
Ubuntu 24.04 have renamed a package, both names stand in the dependency, so that one file serves old and new systems.
"""

from __future__ import annotations

import importlib.util
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from linux.bundle import Wanted

Names = tuple[str, ...]

_SYSTEM_PACKAGES = Path(__file__).resolve().parents[1] / "system_packages.py"
#: Parts of the C library's own package.
_LIBC = {
    "ld-linux-x86-64.so.2",
    "libc.so.6",
    "libdl.so.2",
    "libm.so.6",
    "libpthread.so.0",
    "libresolv.so.2",
    "librt.so.1",
    "libutil.so.1",
}
_LIBRARIES: dict[str, Names] = {
    "libGLX.so.0": ("libglx0",),
    "libOpenGL.so.0": ("libopengl0",),
    "libX11.so.6": ("libx11-6",),
    "libXext.so.6": ("libxext6",),
    "libSM.so.6": ("libsm6",),
    "libICE.so.6": ("libice6",),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libzstd.so.1": ("libzstd1",),
    "libasound.so.2": ("libasound2t64", "libasound2"),
    "libcups.so.2": ("libcups2t64", "libcups2"),
    "libdrm.so.2": ("libdrm2",),
    "libexpat.so.1": ("libexpat1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libgcc_s.so.1": ("libgcc-s1",),
    "libgio-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgobject-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libssl.so.3": ("libssl3t64", "libssl3"),
    "libcrypto.so.3": ("libssl3t64", "libssl3"),
    "libstdc++.so.6": ("libstdc++6",),
    "libsystemd.so.0": ("libsystemd0",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libxcb.so.1": ("libxcb1",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libz.so.1": ("zlib1g",),
}
#: Libraries of plug-ins that Qt passes over where the library is not there, by what their package is called.
_OPTIONAL: dict[str, Names] = {"libspeechd.so.2": ("libspeechd2",)}
#: What no file of the program names and the desk cannot do without: certificates to trust, the sound server's client
#: with its settings (the desk asks it where to ring), and any font with Hangul: without one every word is boxes.
_ALWAYS: tuple[Names, ...] = (
    ("ca-certificates",),
    ("libpulse0",),
    ("fonts-nanum", "fonts-noto-cjk", "fonts-baekmuk", "fonts-unfonts-core"),
)
#: What it can do without, but a counter should not: a place for the secret, a sound server and its ``pactl`` (is the
#: sound muted?), CUPS's ``lp`` for printers that are set up in the system.
_RECOMMENDED: tuple[Names, ...] = (
    ("gnome-keyring", "kwalletmanager", "keepassxc"),
    ("pulseaudio", "pipewire-pulse"),
    ("pulseaudio-utils",),
    ("cups-client",),
)
_SUGGESTED: tuple[Names, ...] = (("speech-dispatcher",), ("cups",))


@dataclass(frozen=True, slots=True)
class Dependencies:
    """The three fields of a control file, as they stand there."""

    depends: str
    recommends: str
    suggests: str


def dependencies(wanted: Wanted) -> Dependencies:
    """Return the packages for what a bundle wants; raises RuntimeError that names what nothing brings."""
    packages: set[Names] = set(_ALWAYS)
    optional: set[Names] = set()
    unknown: list[str] = []
    for library, files in wanted.libraries.items():
        if library in _LIBC:
            continue
        if library in _OPTIONAL:
            optional.add(_OPTIONAL[library])
        elif names := _packages(library):
            packages.add(names)
        else:
            unknown.append(f"{library} (wanted by {', '.join(files[:3])})")
    if unknown:
        raise RuntimeError(f"No package is known that brings {'; '.join(unknown)}")
    libc = f"libc6 (>= {wanted.glibc[0]}.{wanted.glibc[1]})"
    return Dependencies(
        ", ".join([libc, *_alternatives(sorted(packages))]),
        ", ".join(_alternatives(_RECOMMENDED)),
        ", ".join(_alternatives([*_SUGGESTED, *sorted(optional)])),
    )


def _alternatives(packages: list[Names] | tuple[Names, ...]) -> list[str]:
    return [" | ".join(names) for names in packages]


def _packages(library: str) -> Names:
    """Return the names of the package that brings a library, newest first; none if nothing does."""
    names = _set_up_table().get(library) or _LIBRARIES.get(library)
    return names if names is not None else _installed_here(library)


@cache
def _set_up_table() -> dict[str, Names]:
    """Return the table of the set-up; that script stands alone, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location("system_packages", _SYSTEM_PACKAGES)
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{_SYSTEM_PACKAGES} is missing")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return dict(script.LIBRARIES)


def _installed_here(library: str) -> Names:
    """Ask this machine which package the library came from."""
    done = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    owners = {line.partition(":")[0] for line in done.stdout.splitlines()}
    return tuple(sorted(owners)[:1])
