import pytest

from app.base.i18n import untranslated
from app.credentials.api_token import Verdict
from app.credentials.api_token_words import words


def test_there_is_nothing_to_say_about_a_good_token() -> None:
    assert words(Verdict.OK, untranslated) == ""


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.OK])
def test_every_other_verdict_has_its_own_sentence(verdict: Verdict) -> None:
    sentence = words(verdict, untranslated)
    assert sentence[0].isupper()
    assert sentence[-1] in ".?"
    assert [words(other, untranslated) for other in Verdict].count(sentence) == 1


def test_the_sentences_go_through_the_translation() -> None:
    asked = []

    def translate(context: str, source: str) -> str:
        asked.append((context, source))
        return "anders"

    assert words(Verdict.DISCORD_TOKEN, translate) == "anders"
    assert [context for context, _ in asked] == ["token"]
