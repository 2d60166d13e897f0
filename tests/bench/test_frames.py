"""With 10,000 accounts in a real window: nothing that people do makes it stand still.

A machine that is busy with something else can always be late, so the best of a few runs counts:
work that holds the loop does so in each of them.
"""

from tests.bench.whole_program import held, surroundings

_MOST_FRAMES = 6
"""Of the table drawn with Qt's own delegate. A quiet machine keeps within 4: see the bench."""
_LATEST = 0.1
_RUNS = 4


def test_no_frame_is_late() -> None:
    best: dict[str, float] = {}
    with surroundings() as environ:
        for _ in range(_RUNS):
            found, frame = held(environ)
            latest = max(_LATEST, _MOST_FRAMES * frame)
            for name, seconds in found.items():
                best[name] = min(seconds / latest, best.get(name, seconds / latest))
            if max(best.values()) <= 1:
                break
    assert best.keys() == {"loading", "filtering", "sorting", "scrolling", "refreshing"}
    assert max(best.values()) <= 1, best
