"""A tiny window with one of each: what `tests/e2e/test_harness.py` tries the harness on."""

import signal
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


class Window(QMainWindow):
    """A field, a secret field, a button that greets, a table that is longer than the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Harness")
        self.field = self._named(QLineEdit(), "Your name")
        self.secret = self._named(QLineEdit(), "Your secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.greeting = QLabel("nobody yet")
        self.button = QPushButton("&Greet")
        self.button.clicked.connect(self._greet)
        self.hidden = self._named(QLabel("not to be seen"), "Hidden")
        self.hidden.hide()
        self.table = self._named(QTableWidget(40, 2), "Rows")
        self.table.setHorizontalHeaderLabels(["Letter", "Number"])
        for row in range(40):
            self.table.setItem(row, 0, QTableWidgetItem(chr(ord("A") + row % 26)))
            self.table.setItem(row, 1, QTableWidgetItem(str(row)))
        middle = QWidget()
        self.setCentralWidget(middle)
        layout = QVBoxLayout(middle)
        for part in (self.field, self.secret, self.button, self.greeting, self.table, self.hidden):
            layout.addWidget(part)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.activated.connect(lambda: self.greeting.setText("escaped"))
        self.resize(400, 300)

    @staticmethod
    def _named(widget, name):  # noqa: ANN001, ANN205 - any widget, and the same one
        widget.setAccessibleName(name)
        return widget

    def _greet(self) -> None:
        self.greeting.setText(
            f"Hello {self.field.text()}, {len(self.secret.text())} secret letters"
        )


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())
