"""What is taken out of texts before anyone sees them, and what is left."""

import base64
import random
import string
from urllib.parse import quote

import pytest

from app.base.redaction import hide_random_runs, redact
from app.base.secret import BULLETS, Secret
from tests.support.documents import fake_api_token, fake_discord_token

API = fake_api_token()
DISCORD = fake_discord_token()
ODD = "odd secret/ü+" + "x7" * 4


@pytest.mark.parametrize(
    "text",
    [
        API,
        f"token={API}",
        f"Bearer {API}",
        f"bearer {ODD.split('/', maxsplit=1)[0]}",
        API.replace(":", "%3A"),
        API.replace(":", "%3a"),
        DISCORD,
        f'"discord":"{DISCORD}"',
        f"({DISCORD})",
        f"a{DISCORD}",
        "mfa." + "ab12" * 10,
    ],
)
def test_by_shape(text: str) -> None:
    found = redact(f"before {text} after")
    assert found.startswith("before ")
    assert found.endswith(" after")
    assert BULLETS in found
    for secret in (API, API.partition(":")[2], DISCORD, DISCORD[-20:]):
        assert secret not in found


@pytest.mark.parametrize("shape", ["23.6.27", "24.6.27", "26.6.38", "27.7.38"])
def test_every_length_a_discord_token_has_had(shape: str) -> None:
    parts = ("aB3_"[: int(n) % 4] + "aB3-" * (int(n) // 4) for n in shape.split("."))
    assert redact(".".join(parts)) == BULLETS


@pytest.mark.parametrize("secret", [API, DISCORD, ODD])
@pytest.mark.parametrize(
    "spell",
    [
        str,
        lambda text: quote(text, safe=""),
        lambda text: quote(text, safe="").lower() if "%" not in text else text,
        lambda text: text.encode().hex(),
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
        lambda text: base64.b64encode(b"x" + text.encode() + b"yz").decode(),
        lambda text: base64.b64encode(b"me:" + text.encode()).decode(),
        lambda text: base64.b64encode(b"ab" + text.encode()).decode(),
    ],
)
def test_by_exact_match_in_every_spelling(secret: str, spell: object) -> None:
    written = spell(secret)  # type: ignore[operator]
    found = redact(f"x {written} y", [Secret(secret)])
    assert BULLETS in found
    for length in range(8, len(secret)):
        assert secret[:length] not in found
    assert written[4:-4] not in found


def test_the_longer_secret_is_taken_out_first() -> None:
    long, short = "abcdefgh-and-more", "abcdefgh"
    assert redact(f"{long} {short}", [Secret(short), Secret(long)]) == f"{BULLETS} {BULLETS}"


def test_a_secret_of_a_few_letters_does_not_tear_holes_into_words() -> None:
    assert redact("the cat sat", [Secret("at"), Secret("")]) == "the cat sat"


def test_a_secret_with_half_a_character_is_taken_out_too() -> None:
    """No encoding can hold it; whoever shows it replaces the half later."""
    odd = "half a\ud800character"
    assert redact(f"x {odd} y", [Secret(odd)]) == f"x {BULLETS} y"


def test_the_credentials_of_an_address() -> None:
    found = redact("proxy http://me:wordofpass@host:3128/x failed")
    assert found == f"proxy http://{BULLETS}@host:3128/x failed"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Configuration not found. To create configuration use POST pixverse/account/channel",
        "https://useapi.net/docs/api-pixverse-v1/get-pixverse-account",
        "Channel 1178203344556677889 on server 1172940011882211001",
        "app.accounts.reading.read_accounts",
        "2026-11-22T10:32:08.123456Z",
        "user: somebody",
        "httpcore.ConnectError: All connection attempts failed",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert redact(text, [Secret(API)]) == text


def test_redacting_twice_changes_nothing_more() -> None:
    once = redact(f"{API} {DISCORD} http://a:b@c/", [Secret(API)])
    assert redact(once, [Secret(API)]) == once


def test_long_texts_take_no_time() -> None:
    for text in ("a" * 200_000, "a." * 100_000, "user:" * 40_000, "://" * 60_000, "1-" * 90_000):
        redact(text, [Secret(API), Secret(DISCORD)])


# ---- What nobody knows and what is too short for a shape -----------------------------------------

LETTERS = {
    "any case": string.ascii_letters,
    "lower case": string.ascii_lowercase,
    "upper case": string.ascii_uppercase,
}


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize(("length", "found"), [(12, 0.75), (16, 0.9), (20, 0.95), (23, 0.97)])
def test_random_letters_are_told_from_words(letters: str, length: int, found: float) -> None:
    made = random.Random(length)  # noqa: S311 (no secret)
    fakes = ["".join(made.choices(LETTERS[letters], k=length)) for _ in range(500)]
    hidden = sum(fake not in hide_random_runs(f"Refused: {fake}.") for fake in fakes)
    assert hidden >= found * len(fakes)


def test_random_letters_and_digits_are_told_from_words() -> None:
    made = random.Random(5)  # noqa: S311 (no secret)
    fakes = ["".join(made.choices(string.ascii_letters + string.digits, k=15)) for _ in range(500)]
    assert sum(fake not in hide_random_runs(fake) for fake in fakes) >= 450


@pytest.mark.parametrize(
    "words",
    [
        "Zwischenablageverwaltung Kreditkartenabrechnung Rechtsschutzversicherung Angstschweiss",
        "Nutzungsbeschraenkung Wirtschaftspruefungsamt Geschwindigkeitsgrenze Kirchspielsvogt",
        "Abonnementverl\u00e4ngerung Jagdzeitschrift Zyklotronschwingung Sechskantschraube",
        "subscription unauthorized authentication twelfths Knightsbridge strengths rhythmically",
        "anticonstitutionnellement renouvellement qualifications d\u00e9sabonnement xylophoniste",
        "desafortunadamente reautenticaci\u00f3n inconstitucional otorrinolaring\u00f3logo",
        "inconstitucionalissimamente descontinuados indisponibilidade quinquagenario",
        "Dostoprimechatelnosti podtverzhdenie sovershenstvovanie Nizhny Novgorod",
        "Zhongguo Zhengzhou Xiaohongshu Shinjuku Kyoutsuu ryoukinshiharai Tsukuba",
        "HTTPSConnectionPool XMLHttpRequest KWalletManager PixVerse MiniMaxAI ECONNREFUSED",
        "PAYGATE_TIER_TWO HATCH_FREE SUFFICIENT ExpireTimeUTC hasAutoRefresh 1h30m15s seedance2",
        "\u062a\u0645 \u0631\u0641\u0636 \u0627\u0644\u062d\u0633\u0627\u0628 "
        "\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u0435 "
        "\u8bf7\u91cd\u65b0\u767b\u5f55\u60a8\u7684\u8d26\u6237 "
        "\u30a2\u30ab\u30a6\u30f3\u30c8",
    ],
)
def test_words_are_left_as_they_are(words: str) -> None:
    for word in words.split():
        told = hide_random_runs(word)
        assert told == word or len(word) >= 24  # longer ones have been hidden all along
