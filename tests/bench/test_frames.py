"""With 10,000 accounts in a real window: nothing that people do makes it stand still.

A machine that is busy with something else can always be late, so the best of a few runs counts:
work that holds the loop does so in each of them.
"""

from tests.bench.whole_program import held, surroundings

_LATEST = 0.1
_RUNS = 4


def test_no_frame_is_later_than_a_tenth_of_a_second() -> None:
    best: dict[str, float] = {}
    with surroundings() as environ:
        for _ in range(_RUNS):
            for name, seconds in held(environ).items():
                best[name] = min(seconds, best.get(name, seconds))
            if max(best.values()) <= _LATEST:
                break
    assert best.keys() == {"loading", "filtering", "sorting", "scrolling", "refreshing"}
    assert max(best.values()) <= _LATEST, best
