"""Three small things that a test needs from an X server, each done by a Qt program of its own.

``screenshot FILE`` · ``paste`` (the clipboard to stdout) · ``copy`` (stdin to the clipboard, and
stays until it is ended, since in X the owner of a clipboard has to be there to give it away).
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication


def _screenshot(path: str) -> int:
    picture = QGuiApplication.primaryScreen().grabWindow(0)
    return 0 if picture.save(path, "PNG") else 1


def _paste() -> int:
    sys.stdout.write(QGuiApplication.clipboard().text())
    return 0


def _copy(app: QGuiApplication) -> int:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(sys.stdin.read())
    clipboard.dataChanged.connect(lambda: clipboard.ownsClipboard() or app.quit())
    QTimer.singleShot(0, lambda: print("copied", flush=True))  # noqa: T201 - the sign to go on
    return app.exec()


def main() -> int:
    """Do the one thing."""
    app = QGuiApplication(sys.argv)
    match sys.argv[1:]:
        case ["screenshot", path]:
            return _screenshot(path)
        case ["paste"]:
            return _paste()
        case ["copy"]:
            return _copy(app)
    return 2


if __name__ == "__main__":
    sys.exit(main())
