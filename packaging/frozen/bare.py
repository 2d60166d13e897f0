"""The least that a program of this kind is: an empty window with a table. Only for comparison.

``tests/bench/frozen.py`` has it frozen by the same spec, and asks how long it takes to appear.
"""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Watch(QObject):
    """Ends the program with the first paint of the table."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's hook for what happens to another object."""
        return False


application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1100, 720)
window.setWindowTitle("Bare")
window.show()
sys.exit(application.exec())
