"""The seam between text and language."""

from PySide6.QtCore import QCoreApplication

from app.base.i18n import Translate, untranslated


def test_both_ways_to_translate_have_one_shape() -> None:
    ways: list[Translate] = [untranslated, QCoreApplication.translate]
    assert [way("context", "Some {text}") for way in ways] == ["Some {text}"] * 2
