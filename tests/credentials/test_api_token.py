import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.i18n import untranslated
from app.base.secret import BULLETS, Secret
from app.credentials.api_token import MAX_LENGTH, Verdict, account_label, clean, judge, words

CODE = "a1B2c3D4e5"
TOKEN = "user:1842-" + CODE


def discord_token(account: int = 1178449152013627392, signature: int = 38) -> str:
    """The three parts of a Discord token, with nothing in them."""
    first = base64.urlsafe_b64encode(str(account).encode()).decode().rstrip("=")
    return ".".join([first, "Gx" + "yZ_a", "k" * signature])


@pytest.mark.parametrize(
    "before_and_after",
    [
        ("  ", "\t\n"),
        ("\r\n\r\n", "\r\n"),
        ('"', '"'),
        ("'", "'"),
        ("`", "`"),
        ("“", "”"),
        ("„", "“"),
        ("«\xa0", "\xa0»"),
        ("‘", "’,"),
        ('  "', '" ;'),
        ("Bearer ", ""),
        ("bearer\t", ""),
        ("BEARER\n", "\n"),
        ("Bearer: ", ""),
        ("Bearer Bearer ", ""),
        ("Authorization: ", ""),
        ("Authorization: Bearer ", ""),
        ("authorization:Bearer\r\n    ", ""),
        ('"Authorization": "Bearer ', '",'),
        ("API token: ", ""),
        ("API key = ", ""),
        ("token:", ""),
        ('{"token": "'[1:], '"'),
        ('export USEAPI_TOKEN="', '"'),
        ("\ufeff", ""),
        ("\u200b\u2060", "\u200e"),
        ("“\ufeffBearer “", "””"),
        ("", "."),
        ("(", ")."),
        ("<", ">"),
        ("[“", "”]"),
        ("Bearer {", "}"),
        ("（", "）。"),
    ],
)
def test_what_stands_about_a_token_goes(before_and_after: tuple[str, str]) -> None:
    before, after = before_and_after
    assert clean(before + TOKEN + after) == TOKEN


@pytest.mark.parametrize(
    "inside", ["\n", "\r\n", "  \n    ", "\u2028", "\u200b", "\ufeff", "\u00ad"]
)
@pytest.mark.parametrize("place", [2, 7, 10, 13])
def test_what_got_into_a_token_goes(inside: str, place: int) -> None:
    assert clean(TOKEN[:place] + inside + TOKEN[place:]) == TOKEN


@pytest.mark.parametrize("colon", ["%3A", "%3a", "%\u200b3A"])
def test_a_colon_in_its_url_form_becomes_one(colon: str) -> None:
    assert clean(TOKEN.replace(":", colon)) == TOKEN


def test_a_blank_inside_stays_and_is_said() -> None:
    cleaned = clean(TOKEN + " is my token")
    assert cleaned == TOKEN + " is my token"
    assert judge(cleaned) is Verdict.BLANK_INSIDE


@pytest.mark.parametrize("text", ["", "  ", "\ufeff", '""', "Bearer", "Bearer ", "Authorization:"])
def test_nothing_is_left_of_nothing(text: str) -> None:
    assert judge(clean(text)) is Verdict.EMPTY


PIECES = st.sampled_from(
    [
        *("Bearer", "bearer ", "Authorization:", "API", "token", ":", "=", "%3A", "%", "3", "A"),
        *("user:", "12-", "ab", '"', "“", "`", ",", " ", "\n", "\r\n", "\t", "\u200b", "\ufeff"),
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_cleaning_what_is_clean_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.from_regex(r"user:[0-9]{1,12}-[A-Za-z0-9]{1,80}", fullmatch=True))
def test_a_token_stays_as_it_is(token: str) -> None:
    assert clean(token) == token
    assert judge(token) is Verdict.OK


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("user", Verdict.CUT_SHORT),
        ("user:", Verdict.CUT_SHORT),
        ("user:1842", Verdict.CUT_SHORT),
        ("user:1842-", Verdict.CUT_SHORT),
        ("1842-" + CODE, Verdict.MISSING_PREFIX),
        ("hello", Verdict.UNUSUAL),
        ("user:x-" + CODE, Verdict.UNUSUAL),
        ("User:1842-" + CODE, Verdict.UNUSUAL),
        (TOKEN + "!", Verdict.UNUSUAL),
        (TOKEN + " x", Verdict.BLANK_INSIDE),
        ("u" * MAX_LENGTH, Verdict.UNUSUAL),
    ],
)
def test_an_unusual_shape_is_a_warning_and_no_more(text: str, verdict: Verdict) -> None:
    assert judge(text) is verdict
    assert verdict.sendable


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("", Verdict.EMPTY),
        ("u" * (MAX_LENGTH + 1), Verdict.TOO_LONG),
        (TOKEN + "\x00", Verdict.CONTROL),
        (TOKEN + "\x7f", Verdict.CONTROL),
        ("user:\t1", Verdict.CONTROL),
        (TOKEN + "é", Verdict.NOT_ASCII),
        ("\u0443ser:1842-" + CODE, Verdict.NOT_ASCII),
        ("user:1842\xa0-" + CODE, Verdict.NOT_ASCII),
    ],
)
def test_what_cannot_be_sent_is_refused(text: str, verdict: Verdict) -> None:
    assert judge(text) is verdict
    assert not verdict.sendable


@pytest.mark.parametrize(
    "text",
    [
        discord_token(),
        discord_token(account=178449152013627392),
        discord_token(account=17844915201362739, signature=27),
        "mfa." + "k" * 84,
    ],
)
def test_a_discord_token_is_known_and_refused(text: str) -> None:
    for pasted in (text, f'"{text}"\n', f"Bearer {text}"):
        assert judge(clean(pasted)) is Verdict.DISCORD_TOKEN


def test_three_parts_do_not_make_a_discord_token() -> None:
    web_token = ".".join(["eyJ" + "a" * 33, "b" * 80, "c" * 43])
    for text in ("api.useapi.net", "1.2.3", web_token):
        assert judge(text) is Verdict.UNUSUAL


@pytest.mark.parametrize(
    "text",
    [
        "a" + " " * 1_000_000 + "b",
        "\n" * 1_000_000 + "x\n" * 500_000,
        "“\u200b" * 1_000_000,
        "%3" * 3_000 + "A" * 3_000,
        "Bearer " * 100_000,
        "_" * 1_000_000,
    ],
    ids=["blanks", "lines", "quotes", "percent", "words", "letters"],
)
def test_a_hostile_paste_is_refused_without_ado(text: str) -> None:
    verdict = judge(clean(text))  # within the time limit of all tests
    assert verdict in {Verdict.TOO_LONG, Verdict.EMPTY}


@pytest.mark.timeout(20)
def test_many_blanks_cost_no_time_at_a_keystroke() -> None:
    """In a straightforward pattern they cost half a second each time: their number squared."""
    for _ in range(100):
        clean("a" + " " * 9_990 + "b")


def test_a_label_shows_the_number_and_no_more() -> None:
    assert account_label(Secret(TOKEN)) == f"user:1842-{BULLETS}"


@pytest.mark.parametrize("text", ["", "user:1842", "1842-" + CODE, TOKEN + "!", discord_token()])
def test_a_label_of_anything_else_shows_nothing(text: str) -> None:
    assert account_label(Secret(text)) == BULLETS


# ---- What is said about it -----------------------------------------------------------------------


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
    assert [context for context, _ in asked] == [""]
