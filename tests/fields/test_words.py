"""The words of a service: what is kept of them, and what never is."""

import json
import random
import string
import time
from typing import Any

import pytest

from app.base.i18n import Text, untranslated
from app.fields.words import NameField, WordsField, without_personal_parts
from tests.support.documents import fake_api_token, fake_discord_token, unmistakable_api_token

FIELD = WordsField(id="said", title=Text("Said"), explanation=Text("x"))


def read(value: Any) -> tuple[str | None, bool]:
    return FIELD.read(memoryview(json.dumps(value).encode()))


def test_a_sentence_is_kept_as_it_is() -> None:
    words = "session refresh failed 2026-11-20T08:00:00.000Z, manual update required"
    assert read(words) == (words, True)
    assert FIELD.accept(words) == words
    assert FIELD.text(words, untranslated) == FIELD.plain(words) == words
    assert FIELD.shown(None, untranslated) == "not told"


SECRETS = {
    "API token": fake_api_token(),
    "API token of letters": unmistakable_api_token(),
    "Discord token": fake_discord_token(),
    "JWT": ".".join(("eyJhbGciOiJI", "x1" * 12, "y2" * 20)),
    "access token": "ya29." + "k7" * 25,
    "letters alone": "q" * 30,
    "few letters": "".join(random.Random(1).choices(string.ascii_lowercase, k=20)),  # noqa: S311
    "uuid": "0b3b2c4e-0000-4000-8000-000000000001",
    "a number": "48210011",
    "e-mail": "somebody@else.example",
    "e-mail in another script": "имя@пример.рф",
    "key in a link": "https://hooks.example/path/abc?key=def#ghi",
    "password in a link": "https://ann:hunter2@hooks.example/",
    "bearer": "Bearer abcdef",
}


@pytest.mark.parametrize("name", SECRETS)
def test_what_is_secret_or_personal_is_not_kept(name: str) -> None:
    secret = SECRETS[name]
    for text in (f"Failed for {secret}: try again", f"({secret})", f"“{secret}”", secret):
        told, as_documented = read(text)
        assert told, text
        assert as_documented
        assert secret.partition("://")[2] not in told or "://" not in secret
        assert secret not in told
        for part in ("somebody", "имя", "key=", "hunter2", "abcdef", "/path"):
            assert part not in told or part not in secret


def test_of_a_link_its_host_is_kept() -> None:
    told, _ = read("Reconnect at https://useapi.net/docs/start-here/setup?key=one.")
    assert told == "Reconnect at useapi.net/…"


def test_it_is_one_line_of_bounded_length() -> None:
    told, _ = read("one\ntwo\tthree\u2028four \u202eevil\x00 " + "word " * 1000)
    assert told is not None
    assert told.startswith("one two three four \ufffdevil\u2400 word")
    assert len(told) == 200
    assert told.endswith("…")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"message": "No.", "code": 5}, "No."),
        ({"error": {"error": {"message": "Deep."}}}, "Deep."),
        ({"status": "EXPIRED"}, "EXPIRED"),
        (["First.", "Second."], "First."),
        ([{"reason": "Listed."}], "Listed."),
        ({"code": 5}, "…"),
        ([[[[[["too deep"]]]]]], "…"),
        ({"message": "x " * 80_000}, "…"),
    ],
)
def test_an_object_in_place_of_a_text_is_told_too(value: Any, told: str) -> None:
    assert read(value) == (told, True)


@pytest.mark.parametrize("value", [None, False, "", "  ", {}, []])
def test_nothing_is_nothing(value: Any) -> None:
    assert read(value) == (None, True)


@pytest.mark.parametrize("value", [True, 5, 1.5])
def test_what_says_nothing_is_told_to_be_there(value: Any) -> None:
    assert read(value) == ("…", False)


def test_names_are_ordered_as_in_a_dictionary() -> None:
    plan = NameField(id="plan", title=Text("Plan"), explanation=Text("x"))
    assert sorted(["b", "C", "a"], key=plan.sort_key) == ["a", "b", "C"]


def test_a_hostile_text_takes_no_time() -> None:
    """However long it is, only its beginning is searched, and nothing of a cut word is told."""
    begun = time.monotonic()
    for piece in ("a@", "://", "a.", "1-", "<>", "a" * 40 + " "):
        without_personal_parts(piece * 20_000)
    assert time.monotonic() - begun < 5
    assert "q" not in without_personal_parts("word " * 399 + "q" * 100)
    assert without_personal_parts("q" * 5_000) == "…"
