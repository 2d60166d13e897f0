"""What is logged before there is a log.

`logging.handlers.MemoryHandler` would do, but its module takes a while to load: it brings the
network along, for handlers that are not used here.
"""

import logging


class HeldRecords(logging.Handler):
    """Keeps the records that come to the root logger, and keeps them off stderr."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """For later."""
        self._records.append(record)

    def pass_on(self) -> None:
        """To the handlers that there are now; from here on, this one is out of the way."""
        logging.getLogger().removeHandler(self)
        records, self._records = self._records, []
        for record in records:
            logger = logging.getLogger(record.name)
            if logger.isEnabledFor(record.levelno):
                logger.handle(record)
