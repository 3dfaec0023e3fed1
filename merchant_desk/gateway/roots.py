"""Look whether the system's certificate store can judge a platform's certificate. It must not connect anywhere."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

import truststore

#: Where Linux systems keep all roots in one file (the candidates that truststore tries as well).
_FILES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)


def count_roots(files: tuple[str, ...] = _FILES) -> int:
    """Build the context of every call; returns how many roots the system has, -1 where it does not tell.

    Raises ssl.SSLError where no context can be built.
    """
    truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.platform == "darwin":
        return -1
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_default_certs()
    if sys.platform != "win32":  # a folder of roots is looked up one by one and not counted
        found = ssl.get_default_verify_paths().cafile
        for file in (*([found] if found else []), *files):
            if Path(file).is_file():
                context.load_verify_locations(cafile=file)
                break
    return context.cert_store_stats()["x509_ca"]
