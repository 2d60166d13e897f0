"""Run as a program: how many bytes so many accounts take in memory, over their JSON."""

import gc
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.ui.table.view import AccountTableView
from tests.bench.documents import answer
from tests.bench.programs.telling import tell


def _listing(body: bytes) -> Listing:
    return Listing.of(read_accounts(body, PIXVERSE_V1), datetime.now(UTC), 0.5)


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE")


def main(count: int) -> None:
    application = QApplication(["memory"])
    view = AccountTableView()
    view.resize(1100, 700)
    view.show()
    view.show_listing(_listing(answer(10)))
    application.processEvents()
    body = answer(count)
    gc.collect()
    before = _resident()
    view.show_listing(_listing(body))
    application.processEvents()
    view.accounts.set_filter("no token")  # makes the texts that are searched
    view.accounts.set_filter("")
    application.processEvents()
    gc.collect()
    tell(max(_resident() - before, 0))
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
