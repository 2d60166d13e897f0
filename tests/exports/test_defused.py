"""What could begin a formula is no beginning any more."""

import pytest

from app.exports.clipboard_text import defused


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t1", "'\t1"),
        ("\r1", "'\r1"),
        ("\n1", "'\n1"),
        ("  =1", "'  =1"),
        ("\u00a0=1", "'\u00a0=1"),
        ("\u200d=1", "'\u200d=1"),
        ("\uff1d1", "'\uff1d1"),
        ("\uff0b1", "'\uff0b1"),
        ("\uff0d1", "'\uff0d1"),
        ("\uff201", "'\uff201"),
        ("a;=1;b", "a;'=1;b"),
        ("a, -1", "a,' -1"),
        ("a|@1", "a|'@1"),
        ("a\t=1", "a\t'=1"),
        (";=1", ";'=1"),
    ],
)
def test_it_is_defused(cell: str, safe: str) -> None:
    assert defused(cell) == safe
    assert defused(safe) == safe


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "1178203344556677889",
        "a=b",
        "a-b",
        "5 +2",
        "a, b",
        "••••••k3Qw",
        "Shared token +1",
        "   ",
    ],
)
def test_other_cells_stay(cell: str) -> None:
    assert defused(cell) == cell
