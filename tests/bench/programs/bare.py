"""Run as a program: an empty window with a table, and nothing else. Prints when it was painted.

With an address: then fetches it with httpx, and prints when the body was there.
"""

import os
import sys
import time

from tests.bench.programs.telling import tell


def main(arguments: list[str]) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1180, 720)
    window.show()
    while not window.windowHandle().isExposed():
        application.processEvents()
    application.processEvents()
    tell(time.monotonic())
    if arguments:
        import httpx

        httpx.get(arguments[0], headers={"authorization": "Bearer none"}).raise_for_status()
        tell(time.monotonic())
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
