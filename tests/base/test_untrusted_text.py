"""Text from elsewhere is visible, short and without secrets before it stands in a file."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.secret import BULLETS, Secret
from app.base.untrusted_text import (
    MOST_CHARACTERS,
    breakable,
    escaped_invisible,
    inert,
    readable,
    well_formed,
    with_breaks,
    without_secrets,
)
from tests.support.documents import channel_id, fake_api_token, fake_discord_token
from tests.support.hostile import HOSTILE_TEXTS

ANY_TEXT = st.text(st.characters(exclude_categories=()))
DIRECTION = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def _is_visible(text: str) -> bool:
    return not any(
        unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}
        or unicodedata.bidirectional(char) in DIRECTION
        for char in text
    )


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_hostile_texts_become_visible_and_short(text: str) -> None:
    shown = readable(text)
    assert _is_visible(shown)
    assert len(shown) <= MOST_CHARACTERS + 1
    assert shown.encode("utf-8", "strict") == shown.encode("utf-8", "replace")


@given(ANY_TEXT)
def test_any_text_does(text: str) -> None:
    shown = readable(text)
    assert _is_visible(shown)
    assert readable(shown) == shown
    assert shown.encode("utf-8", "strict") == shown.encode("utf-8", "replace")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (channel_id(7), channel_id(7)),
        ("a b-c_d", "a b-c_d"),
        ("a\nb\x00\x7f", "a␊b␀␡"),
        ("\u202e12", "�12"),
        ("1\u200b2", "1�2"),
        ("a\ud800", "a�"),
        ("\u05e2\u05d1", "\u05e2\u05d1"),
        ("\U0001f469\u200d\U0001f467\u2764\ufe0f", "\U0001f469\u200d\U0001f467\u2764\ufe0f"),
    ],
)
def test_what_is_replaced_and_what_stays(text: str, shown: str) -> None:
    assert inert(text) == shown


def test_a_long_text_is_cut_visibly() -> None:
    assert readable("x" * MOST_CHARACTERS) == "x" * MOST_CHARACTERS
    assert readable("x" * (MOST_CHARACTERS + 1)) == "x" * MOST_CHARACTERS + "…"
    assert readable("7" * 5000) == "7" * MOST_CHARACTERS + "…"


def test_a_line_may_break_within_what_is_longer_than_any_id() -> None:
    assert breakable("1" * 20) == "1" * 20
    pieces = breakable("1" * 45 + "\u202e").split("\N{ZERO WIDTH SPACE}")
    assert pieces == ["1" * 20, "1" * 20, "11111�"]


def test_words_of_usual_length_are_left_whole() -> None:
    sentence = "The refresh token was rejected, sign in again at the service. " * 4
    assert with_breaks(sentence) == sentence
    assert with_breaks(f"It says {'ж' * 45}.").split("\N{ZERO WIDTH SPACE}") == [
        f"It says {'ж' * 20}", "ж" * 20, "ж" * 5 + "."
    ]  # fmt: skip


def test_a_long_word_breaks_where_a_reader_would_break_it() -> None:
    for text, pieces in (
        ("studio+three@mail.example", ["studio+three@mail.", "example"]),
        ("0b3b2c4e-0000-4000-8000-000000000012", ["0b3b2c4e-0000-4000-", "8000-", "000000000012"]),
        ("ann@studio.example", ["ann@studio.example"]),
    ):
        assert with_breaks(text).split("\N{ZERO WIDTH SPACE}") == pieces


def test_a_secret_across_the_cut_is_hidden_whole() -> None:
    token = fake_discord_token()
    shown = readable("x " * (MOST_CHARACTERS // 2 - 5) + token)
    assert token[:8] not in shown
    assert BULLETS in shown


@pytest.mark.parametrize("token", [fake_discord_token(), fake_api_token()])
def test_what_is_shaped_like_a_token_is_hidden(token: str) -> None:
    assert without_secrets(f"a {token} b") == f"a {BULLETS} b"


def test_the_secrets_given_are_hidden_whatever_their_shape() -> None:
    assert without_secrets("my own secret!", Secret("own secret"), None) == f"my {BULLETS}!"


def test_an_id_is_never_taken_for_a_secret() -> None:
    assert without_secrets(channel_id(1), Secret(channel_id(1)[:10])) == channel_id(1)


def test_halves_of_characters_are_replaced() -> None:
    assert well_formed("a\ud800b\udfffc\U0001f600\u202e") == "a�b�c\U0001f600\u202e"


@given(st.text())
def test_escaping_json_changes_nothing_but_its_looks(text: str) -> None:
    document = json.dumps({"text": text}, ensure_ascii=False)
    escaped = escaped_invisible(document)
    assert json.loads(escaped) == {"text": text}
    assert _is_visible(escaped)
