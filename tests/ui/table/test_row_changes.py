"""From one order of rows to another, in steps."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.table.row_changes import MOST_RUNS, RowChanges, row_changes, runs

_orders = st.lists(st.integers(0, 30), unique=True).flatmap(
    lambda rows: st.tuples(st.just(rows), st.permutations(rows))
)


def done(before: list[int], after: list[int], changes: RowChanges) -> list[int]:
    """What is left when the steps are taken."""
    rows = list(before)
    for first, last in changes.removals:
        del rows[first : last + 1]
    if changes.moved:
        rows = [row for row in after if row in rows]
    for first, last in changes.insertions:
        rows[first:first] = after[first : last + 1]
    return rows


@given(_orders, st.sets(st.integers(0, 30)), st.sets(st.integers(0, 30)))
def test_the_steps_lead_to_where_they_should(
    orders: tuple[list[int], list[int]], gone: set[int], new: set[int]
) -> None:
    before = [row for row in orders[0] if row not in new]
    after = [row for row in orders[1] if row not in gone]
    changes = row_changes(before, after)
    assert changes is not None
    assert done(before, after, changes) == after
    common = [row for row in before if row in after]
    assert changes.moved == (common != [row for row in after if row in before])


def test_no_step_where_nothing_changed() -> None:
    assert row_changes("abc", "abc") == RowChanges((), moved=False, insertions=())


def test_neighbours_go_and_come_together() -> None:
    changes = row_changes("abcdef", "aefxyz")
    assert changes == RowChanges(((1, 3),), moved=False, insertions=((3, 5),))


def test_too_many_steps_are_none() -> None:
    every_second = range(0, 2 * MOST_RUNS, 2)
    assert row_changes(range(2 * MOST_RUNS), every_second) is not None
    assert row_changes(range(2 * MOST_RUNS + 2), range(0, 2 * MOST_RUNS + 2, 2)) is None
    assert row_changes(range(0, 2 * MOST_RUNS + 2, 2), range(2 * MOST_RUNS + 2)) is None


def test_runs() -> None:
    assert runs([]) == []
    assert runs([4]) == [(4, 4)]
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
