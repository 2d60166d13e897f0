"""The bench judges as it should, and runs from end to end."""

import json
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench.figures import Figure, growth


@pytest.mark.parametrize(
    ("figure", "holds", "verdict"),
    [
        (Figure("free", 99), True, ""),
        (Figure("within", 1.0, bound=2), True, "ok"),
        (Figure("at the bound", 2.0, bound=2), True, "ok"),
        (Figure("short of the aim", 1.5, bound=2, aim=1.2), True, "ok (aim missed)"),
        (Figure("over", 2.1, bound=2, aim=1.2), False, "TOO MUCH"),
        (Figure("enough", 60, bound=50, at_least=True), True, "ok"),
        (Figure("not enough", 49, bound=50, at_least=True), False, "TOO FEW"),
    ],
)
def test_a_bound_is_held_against_its_figure(figure: Figure, holds: bool, verdict: str) -> None:  # noqa: FBT001
    assert figure.holds is holds
    assert figure.verdict == verdict


def test_growth_is_an_exponent() -> None:
    sizes = [1_000, 10_000, 100_000]
    assert growth("in proportion", sizes, [1.0, 10.0, 100.0], 1.1).value == pytest.approx(1)
    squared = growth("squared", sizes, [1.0, 100.0, 10_000.0], 1.1)
    assert squared.value == pytest.approx(2)
    assert not squared.holds


def test_bounds_that_do_not_hold_are_named_and_end_in_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = [Figure("good", 1.0, bound=2), Figure("bad", 3.0, bound=2)]
    monkeypatch.setattr(bench, "_figures", lambda *_: iter(figures))
    file = tmp_path / "figures.json"
    assert bench.main(["--json", str(file)]) == 0
    assert bench.main(["--assert"]) == 1
    told = capsys.readouterr()
    assert "good" in told.out
    assert "bad" in told.err
    assert "good" not in told.err
    written = json.loads(file.read_text(encoding="utf-8"))
    assert [(each["name"], each["holds"]) for each in written] == [("good", True), ("bad", False)]
    figures.pop()
    assert bench.main(["--assert"]) == 0
