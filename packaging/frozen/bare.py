"""The least that a program of this kind is: an empty window with a table. Only to compare with.

``tests/bench/frozen.py`` has it frozen by the same spec, and measures when it appears.
"""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Bare")
window.setCentralWidget(QTableView())
window.resize(1240, 740)
window.show()
sys.exit(application.exec())
