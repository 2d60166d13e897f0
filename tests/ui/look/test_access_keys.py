"""What a text is without the marks of its access key."""

import pytest

from app.ui.look.access_keys import as_drawn, without_access_key


@pytest.mark.parametrize(
    ("text", "drawn", "spoken"),
    [
        ("&Check accounts", "Check accounts", "Check accounts"),
        ("C&hange token…", "Change token…", "Change token…"),
        ("Save && close", "Save & close", "Save & close"),
        ("检查账户(&C)", "检查账户(C)", "检查账户"),
        ("none", "none", "none"),
        ("", "", ""),
    ],
)
def test_the_marks_go(text: str, drawn: str, spoken: str) -> None:
    assert (as_drawn(text), without_access_key(text)) == (drawn, spoken)
