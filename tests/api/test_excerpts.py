"""The beginning of a body, as it may be shown."""

import json

import pytest

from app.api.refusals import excerpt
from app.base.secret import BULLETS, Secret
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.documents import accounts_document, fake_api_token, fake_discord_token

TOKEN = Secret(fake_api_token())
DISCORD = fake_discord_token()


def test_one_line_without_control_characters() -> None:
    assert (
        excerpt(b" a\r\n\tb\x00\x1b[31mc \xff\xe2\x80\xae ", ())
        == "a b [31mc \N{REPLACEMENT CHARACTER}"
    )


def test_at_most_two_hundred_characters() -> None:
    assert len(excerpt(b"word " * 1000, ())) == 200
    assert excerpt(b"word " * 1000, ()).endswith("…")
    assert len(excerpt(b"word " * 40, ())) == 199


@pytest.mark.parametrize("cut", range(1, len(DISCORD)))
def test_no_part_of_a_token_in_a_body_that_is_cut_off(cut: int) -> None:
    for body in (f'{{"1":{{"discord":"{DISCORD[:cut]}', f"{DISCORD[:cut]}"):
        shown = excerpt(body.encode(), (), PIXVERSE_V1.secret_names)
        assert DISCORD[: min(cut, 16)] not in shown or (cut < 16 and "discord" not in body)


def test_no_token_of_a_whole_list() -> None:
    document = accounts_document(50)
    shown = excerpt(json.dumps(document).encode(), ())
    for record in document.values():
        assert record["discord"][:10] not in shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ('"word"', f'"{BULLETS}", "b": 1}}'),
        ('"a\\"word', f'"{BULLETS}"'),
        ('"a\\\\", "b": 1}', f'"{BULLETS}", "b": 1}}'),
        ('"', f'"{BULLETS}"'),
        ("null", 'null, "b": 1}'),
        ("false", 'false, "b": 1}'),
        ("1234", f'"{BULLETS}"'),
        ('["word"]', f'"{BULLETS}"'),
        ('{"deep": {"word": "word"}}', f'"{BULLETS}"'),
    ],
)
def test_nothing_of_the_value_of_a_secret_name(value: str, shown: str) -> None:
    """However it is written, and however short it is; the end of a list cannot be told."""
    whole = value if value.startswith('"a') or value == '"' else f'{value}, "b": 1}}'
    text = excerpt(f'{{"a": 1, "pass.word": {whole}'.encode(), (), ("other", "pass.word"))
    assert text == f'{{"a": 1, "pass.word": {shown}'


def test_the_token_that_was_sent_is_never_in_it() -> None:
    text = TOKEN.reveal()
    for body in (text, f"x{text}x", text.replace("-", "\\u002d"), " ".join((text, text))):
        shown = excerpt(body.encode(), (TOKEN,))
        assert text.partition("-")[2] not in shown


@pytest.mark.parametrize("secret", ["k" * 24, "Kq" * 20, "kq-" * 9, "kqzw" * 3 + "12kq"])
def test_nothing_that_is_longer_than_a_word(secret: str) -> None:
    shown = excerpt(json.dumps({"error": f"Cookie {secret} refused"}).encode(), ())
    assert shown == f'{{"error": "Cookie {BULLETS} refused"}}'


def test_no_address_of_anybody() -> None:
    for mail in ("ann@studio.example", "ann+one@studio.example", "имя@почта.example"):
        said = {"error": f"Account {mail} in error state: refresh token rejected", "code": 596}
        shown = excerpt(json.dumps(said, ensure_ascii=False).encode(), (TOKEN,))
        assert shown.startswith(f'{{"error": "Account {BULLETS} in error state: refresh')
        assert mail.partition("@")[2] not in shown


def test_a_sentence_stays_readable() -> None:
    sentence = "Account has no subscription or subscription expired"
    assert excerpt(json.dumps({"error": sentence, "code": 402}).encode(), (TOKEN,)) == (
        f'{{"error": "{sentence}", "code": 402}}'
    )
