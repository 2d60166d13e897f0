"""The log. Its lines are kept in memory until there is time to open the log file."""

import functools
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.base.redaction import HeldSecrets

_LEVEL = "PIXVERSE_INSPECTOR_LOG"
"""An environment variable: the level of the log, for example ``debug``."""


def log_folder() -> Path | None:
    """The folder of the log; None where the user has no home."""
    import platformdirs

    try:
        return platformdirs.user_log_path("pixverse-account-inspector", appauthor=False)
    except RuntimeError:
        return None


class Log(logging.Handler):
    """Keeps the records that come to the root logger, and keeps them off stderr, until `start`.

    `logging.handlers.MemoryHandler` would do, but its module loads the network modules as well.
    """

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []
        logging.getLogger().addHandler(self)

    @functools.cached_property
    def secrets(self) -> "HeldSecrets":
        """The secrets that never get into the log file."""
        from app.base.redaction import HeldSecrets

        return HeldSecrets()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record until the log file is open."""
        self._records.append(record)

    def start(self) -> None:
        """Open the log file and write the kept records to it; calling it again does nothing."""
        root = logging.getLogger()
        if self not in root.handlers:
            return
        from app.base.log_file import start_logging

        wanted = os.environ.get(_LEVEL, "").upper()
        level = logging.getLevelNamesMapping().get(wanted, logging.INFO)
        start_logging(log_folder(), self.secrets, level)
        root.removeHandler(self)
        for record in self._records:
            logger = logging.getLogger(record.name)
            if logger.isEnabledFor(record.levelno):
                logger.handle(record)
        self._records.clear()
