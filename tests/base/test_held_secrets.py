"""Keeping what is written free of the secrets that are held."""

import time

import pytest

from app.base.redaction import HeldSecrets
from app.base.secret import BULLETS, Secret
from tests.support.documents import fake_api_token, fake_discord_token

PLAIN = "plainword-of_theirs"
"""No shape is known for it."""


def holding(*discord: str, api: str = "") -> HeldSecrets:
    secrets = HeldSecrets()
    secrets.hold_discord_tokens([Secret(text) for text in discord])
    if api:
        secrets.hold_api_token(Secret(api))
    return secrets


def test_what_is_not_held_stays() -> None:
    assert HeldSecrets().redact(f"a {PLAIN} b") == f"a {PLAIN} b"
    assert holding("another-one").redact(f"a {PLAIN} b") == f"a {PLAIN} b"


def test_an_api_token_goes_for_good() -> None:
    secrets = holding(api=PLAIN)
    secrets.hold_api_token(Secret("the-one-after-it"))
    secrets.hold_api_token(Secret(PLAIN))  # once more
    assert secrets.redact(f"{PLAIN} the-one-after-it") == f"{BULLETS} {BULLETS}"


def test_discord_tokens_go_until_there_are_others() -> None:
    secrets = holding(PLAIN)
    assert secrets.redact(f"x={PLAIN};") == f"x={BULLETS};"
    secrets.hold_discord_tokens([])
    assert secrets.redact(f"x={PLAIN};") == f"x={PLAIN};"


@pytest.mark.parametrize(
    "around", ["{}", "({})", '"{}"', "is {}.", "{}!", "…/{}?x", "a,{},b", "*{}*"]
)
def test_whatever_stands_beside_it(around: str) -> None:
    assert holding(PLAIN).redact(around.format(PLAIN)) == around.format(BULLETS)


@pytest.mark.parametrize(
    "odd", ["two words of it", "half=half", "semi;colon:ed", "quo'ted", 'quo"ted', "back\\slash"]
)
def test_a_token_that_is_no_single_word(odd: str) -> None:
    written = holding(odd, PLAIN).redact(f"[{odd}] and {PLAIN}")
    assert written == f"[{BULLETS}] and {BULLETS}"


def test_an_odd_one_of_a_few_letters_does_not_tear_holes_into_words() -> None:
    assert holding("a b").redact("a b c") == "a b c"


def test_by_shape_too() -> None:
    text = f"{fake_api_token()} {fake_discord_token()}"
    assert HeldSecrets().redact(text) == f"{BULLETS} {BULLETS}"


def test_a_token_within_a_longer_one_leaves_no_part_of_that() -> None:
    assert holding("inside", "the-inside-of-it").redact("the-inside-of-it") == BULLETS


def test_a_line_costs_little_with_10_000_accounts() -> None:
    secrets = holding(*(f"token-number-{n}" for n in range(10_000)))
    took = []
    for _ in range(5):
        began = time.perf_counter()
        secrets.redact("a line with some words in it, as there are many of")
        took.append(time.perf_counter() - began)
    assert min(took) < 0.02
