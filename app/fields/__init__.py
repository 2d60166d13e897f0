"""The kinds of values that accounts have: reading, writing, ordering, drawing and hiding them.

No Qt.
"""
