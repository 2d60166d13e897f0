"""The words of a button as a screen reader says them, without the marks of its access key."""

import pytest

from app.ui.look.spoken import without_access_key


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("&Check accounts", "Check accounts"),
        ("C&hange token…", "Change token…"),
        ("Save && close", "Save & close"),
        ("检查账户(&C)", "检查账户"),
        ("none", "none"),
        ("", ""),
    ],
)
def test_the_marks_go(text: str, spoken: str) -> None:
    assert without_access_key(text) == spoken
