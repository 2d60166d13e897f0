"""The log file: small, rotating, readable by its owner only, and without secrets."""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from app.base.redaction import HeldSecrets

_FILE_NAME: Final = "inspector.log"
_MAX_BYTES: Final = 1_000_000
_BACKUPS: Final = 2
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_TALKATIVE: Final = (
    "asyncio",
    "httpcore",
    "httpx",
    "keyring",
    "qasync",
    "secretstorage",
    "jeepney",
)
"""At DEBUG these log headers, arguments and results, tokens among them."""


class _PrivateFileHandler(RotatingFileHandler):
    """Its files are for the owner alone; and it fails in silence."""

    def _open(self) -> "object":  # type: ignore[override]  # a text stream
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        if hasattr(os, "fchmod"):  # one that was there before, too
            os.fchmod(descriptor, 0o600)
        return os.fdopen(descriptor, self.mode, encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (inherited)
        """Nothing: the inherited way prints the record's arguments, as they are, on stderr."""


class _RedactingFormatter(logging.Formatter):
    """Redacts the finished text, so that a traceback is covered too."""

    def __init__(self, secrets: HeldSecrets) -> None:
        super().__init__(_FORMAT)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return self._secrets.redact(super().format(record))


def start_logging(
    folder: Path | None, secrets: HeldSecrets, level: int = logging.INFO
) -> logging.Handler | None:
    """Logs into `folder` from now on; None, and no log, if there is none to write to."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    if folder is None:
        logging.getLogger().addHandler(logging.NullHandler())
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFileHandler(
            folder / _FILE_NAME, maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8"
        )
    except OSError:
        logging.getLogger().addHandler(logging.NullHandler())
        return None
    handler.setFormatter(_RedactingFormatter(secrets))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler
