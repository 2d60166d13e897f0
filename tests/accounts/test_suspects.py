"""The quick look over many accounts: it may suspect too many, and must not miss one."""

import random

import pytest

from app.accounts.discord import latest_age
from app.accounts.findings import _Search, _Sharers, find
from app.accounts.records import Account, AccountList
from app.accounts.suspects import ALL_USUAL, Suspects
from app.secret import Secret
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import NOW, account

LATEST = latest_age(NOW)
IDS = [
    *(channel_id(number) for number in (-1, 0, 1, 10**6)),
    "9" * 18, "1" * 15, "8" * 17, "0" + channel_id(0), "0" + "1" * 16,
    "9" * 19, "9" * 20, str(2**64), "1" * 14, "", "١٧٥٩٢٨٨٤٧٢٩٩١١٧٠٦٣", f"{'1' * 15}\n{'1' * 15}",
]  # fmt: skip


def token_of(first: int, second: int, third: int, letter: str = "a") -> str:
    return ".".join(letter * length for length in (first, second, third))


TOKENS = [
    *(fake_discord_token(number) for number in range(4)),
    token_of(24, 6, 27), token_of(26, 6, 38), token_of(28, 7, 60), token_of(23, 5, 25),
    token_of(22, 6, 38), token_of(29, 6, 38), token_of(26, 8, 38), token_of(26, 6, 38) + ".a",
    token_of(10, 16, 38), token_of(26, 6, 38) + "…", token_of(26, 6, 38) + "é",
    token_of(26, 6, 20) + "Secured" + "a" * 20, token_of(26, 6, 27) + "rEdacted",
    token_of(26, 6, 38) + "\n" + token_of(26, 6, 38), ".".join(("mfa", "a" * 80)), "", "short",
]  # fmt: skip


def chance_account(chance: random.Random, odd: float) -> Account:
    def one_of(usual: object, *others: object) -> object:
        return chance.choice(others) if chance.random() < odd else usual

    channel = channel_id(chance.randrange(50))
    token = chance.choice(TOKENS) if chance.random() < odd else fake_discord_token(chance.random())
    return account(
        key=one_of(channel, *IDS),
        channel=one_of(channel, None, *IDS),
        server=one_of(channel_id(-chance.randrange(1, 5)), None, *IDS),
        discord=one_of(Secret(token), None),
        max_jobs=one_of(5, None, 0, 11, -1),
        ill_typed=one_of((), ("maxJobs",), ("server",)),
        unknown_fields=one_of((), ("credits",)),
        is_record=one_of(True, False),  # noqa: FBT003 (values)
    )


@pytest.mark.parametrize("odd", [0.0, 0.002, 0.02, 0.3])
def test_every_finding_is_found(odd: float) -> None:
    for seed in range(60):
        chance = random.Random(seed)  # noqa: S311 (nothing is kept secret with it)
        accounts = AccountList(tuple(chance_account(chance, odd) for _ in range(40)))
        search = _Search(_Sharers(accounts.accounts).names, LATEST)
        assert find(accounts, NOW) == tuple(map(search.findings_of, accounts.accounts))


@pytest.mark.parametrize("number", range(len(IDS)))
def test_one_odd_id_among_many(number: int) -> None:
    accounts = [account(each) for each in range(20)]
    for odd in (
        accounts[7]._replace(key=IDS[number], channel=IDS[number]),
        accounts[7]._replace(server=IDS[number]),
    ):
        everyone = AccountList((*accounts[:7], odd, *accounts[8:]))
        found = [place for place, findings in enumerate(find(everyone, NOW)) if findings]
        alone = find(AccountList((odd,)), NOW)[0]
        assert alone == _Search({}, LATEST).findings_of(odd)
        assert found == ([7] if alone else [])


def test_who_is_complete_is_not_suspected() -> None:
    """Else all of them would be looked at one by one. Ids of 17 and 18 digits are older."""
    mixed = [
        account(1, server="9" * 18),
        account(2, key="8" * 18, channel="8" * 18, server="9" * 17),
        account(3, discord=Secret(token_of(24, 6, 27))),
        account(4, discord=Secret(token_of(26, 6, 38))),
        account(5)._replace(key=(key := channel_id(5)), channel=key),
    ]
    accounts = [one._replace(channel=one.key) for one in mixed]  # the same text, as from the parser
    assert Suspects(AccountList(tuple(accounts)), LATEST).among(accounts) == (set(), ALL_USUAL)
