"""Small things that a test needs from an X server, each done by a Qt program of its own.

``screenshot FILE`` · ``paste`` (the clipboard to stdout) · ``pastes`` (that, and the primary
selection) · ``copy`` (stdin to both, and stays until it is ended, since in X the owner of a
clipboard has to be there to give it away) · ``drag`` (a window at the top left, from which stdin
can be dragged).
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication, QMouseEvent, QRasterWindow


def _screenshot(path: str) -> int:
    picture = QGuiApplication.primaryScreen().grabWindow(0)
    return 0 if picture.save(path, "PNG") else 1


def _paste() -> int:
    sys.stdout.write(QGuiApplication.clipboard().text())
    return 0


def _pastes() -> int:
    sys.stdout.write(QGuiApplication.clipboard().text() + "\n")
    sys.stdout.write(QGuiApplication.clipboard().text(QClipboard.Mode.Selection))
    return 0


def _drag(app: QGuiApplication) -> int:
    source = _Source(sys.stdin.read())
    source.setFlags(Qt.WindowType.X11BypassWindowManagerHint)
    source.setGeometry(0, 0, 60, 60)
    source.show()
    QTimer.singleShot(0, lambda: print("there", flush=True))  # noqa: T201 - the sign to go on
    return app.exec()


class _Source(QRasterWindow):
    """Hands out its text to whoever it is dragged to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802
        data = QMimeData()
        data.setText(self._text)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def _copy(app: QGuiApplication) -> int:
    clipboard = QGuiApplication.clipboard()
    text = sys.stdin.read()
    clipboard.setText(text)
    clipboard.setText(text, QClipboard.Mode.Selection)
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
        case ["pastes"]:
            return _pastes()
        case ["drag"]:
            return _drag(app)
        case ["copy"]:
            return _copy(app)
    return 2


if __name__ == "__main__":
    sys.exit(main())
