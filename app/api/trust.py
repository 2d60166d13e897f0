"""Which certificates are trusted: those that the system trusts. Nothing switches that off."""

import os
import re
import ssl
import sys
from pathlib import Path
from typing import Final

import truststore

FILE: Final = "SSL_CERT_FILE"
FOLDER: Final = "SSL_CERT_DIR"

_HASHED_NAME: Final = re.compile(r"[0-9a-f]{8}\.\d+", re.IGNORECASE)
"""How OpenSSL finds a certificate in a folder."""


def system_trust() -> ssl.SSLContext:
    """What the system trusts; on Linux, what `FILE` and `FOLDER` name counts as well."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def unusable_variable() -> str:
    """The name of a variable that is set and leads to no certificate; empty if there is none.

    OpenSSL passes over it in silence: then what was to be trusted is not.
    """
    if sys.platform in {"win32", "darwin"}:  # never read there
        return ""
    file, folder = os.environ.get(FILE), os.environ.get(FOLDER)
    if file is not None and not _has_certificates(file):
        return FILE
    if folder is not None and not any(map(_has_hashed_names, folder.split(os.pathsep))):
        return FOLDER
    return ""


def _has_certificates(file: str) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=file)
    except (OSError, ValueError):  # ssl.SSLError is an OSError
        return False
    return True


def _has_hashed_names(folder: str) -> bool:
    try:
        return any(_HASHED_NAME.fullmatch(path.name) for path in Path(folder).iterdir())
    except OSError:
        return False
