"""The forms of exports, as the window offers them."""

from pathlib import Path

import pytest

from app.exports.forms import FORMS, Form, form_of
from tests.support.exported import export_of
from tests.support.listings import listing_of

EVERYTHING = export_of(listing_of(3), (2, 0), is_sample=True)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.endings[0])
def test_each_is_offered_under_its_usual_ending_and_found_by_all(form: Form) -> None:
    assert form.name.source.endswith(f" (*{form.endings[0]})")
    for ending in form.endings:
        assert form_of(Path(f"some.name{ending.upper()}")) is form


@pytest.mark.parametrize("name", ["none", "of 12.09", "some.txt", ".csv"])
def test_other_names_stand_for_none(name: str) -> None:
    assert form_of(Path(name)) is None


def test_each_has_the_rows_that_are_wanted() -> None:
    names = [account.name for account in EVERYTHING.listing.accounts]
    for form in FORMS:
        content = form.content(EVERYTHING).decode("utf-8-sig")
        assert content.index(names[2]) < content.index(names[0])
        assert names[1] not in content
    assert "Sample data" in FORMS[1].content(EVERYTHING).decode()
