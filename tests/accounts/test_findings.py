"""Each finding: an account that has it, and one that nearly has it."""

from datetime import timedelta
from typing import NamedTuple

import pytest

from app.accounts.finding_words import describe
from app.accounts.findings import Finding, FindingId, Weight, find, needs_attention
from app.accounts.records import Account, AccountList
from app.i18n import untranslated
from app.secret import Secret
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import NOW, account


def findings(*accounts: Account) -> list[tuple[Finding, ...]]:
    return list(find(AccountList(accounts), NOW))


class Case(NamedTuple):
    """One finding."""

    has: Account
    nearly: Account
    details: tuple[str, ...] = ()


def token(text: str) -> Account:
    return account(discord=Secret(text))


YOUNGER = channel_id(10**6)
CASES = {
    FindingId.NOT_A_RECORD: Case(
        Account(key="x", is_record=False), account(), ()
    ),
    FindingId.TOKEN_MISSING: Case(account(discord=None), token("x")),
    FindingId.CAPACITY_NOT_SET: Case(account(max_jobs=None), account(max_jobs=0)),
    FindingId.CAPACITY_UNREADABLE: Case(
        account(max_jobs=None, ill_typed=("maxJobs",)), account(max_jobs=3, ill_typed=("maxJobs",))
    ),
    FindingId.CAPACITY_OUT_OF_RANGE: Case(account(max_jobs=11), account(max_jobs=10), ("11",)),
    FindingId.KEY_MISMATCH: Case(account(key="k"), account(channel=None), ("k", channel_id(0))),
    FindingId.CHANNEL_MISSING: Case(account(channel=None), account()),
    FindingId.CHANNEL_IMPLAUSIBLE: Case(
        account(key="12", channel="12"), account(channel=None), ("12",)
    ),
    FindingId.SERVER_MISSING: Case(account(server=""), account(server="12")),
    FindingId.SERVER_IMPLAUSIBLE: Case(account(server="12"), account(server=None), ("12",)),
    FindingId.FIELD_UNREADABLE: Case(
        account(ill_typed=("server", "maxJobs")), account(ill_typed=("maxJobs",)), ("server",)
    ),
    FindingId.TOKEN_IMPLAUSIBLE: Case(token("too short"), token("too…short")),
    FindingId.CHANNEL_OLDER_THAN_SERVER: Case(
        account(server=YOUNGER), account(server=channel_id(0))
    ),
    FindingId.TOKEN_SHORTENED: Case(token("ab…yz"), token("ab.yz")),
    FindingId.UNKNOWN_FIELDS: Case(account(unknown_fields=("a", "b")), account(), ("a", "b")),
}  # fmt: skip


def ids(found: tuple[Finding, ...]) -> list[FindingId]:
    return [finding.id for finding in found]


def test_there_is_a_case_for_each() -> None:
    assert {*CASES, FindingId.SHARED_TOKEN} == set(FindingId)


def test_a_complete_account_has_none() -> None:
    assert findings(account()) == [()]
    assert findings() == []


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.value)
def test_who_has_it_and_who_nearly_has_it(kind: FindingId) -> None:
    case = CASES[kind]
    (found,) = findings(case.has)
    assert kind in ids(found)
    assert next(finding for finding in found if finding.id is kind).details == case.details
    (nearly,) = findings(case.nearly)
    assert kind not in ids(nearly)


def test_a_shared_token_names_the_other_channels() -> None:
    shared = Secret(fake_discord_token("shared"))
    accounts = [account(n, discord=shared) for n in range(3)]
    found = findings(*accounts, account(3), account(4, discord=None), account(5, discord=None))
    names = [channel_id(number) for number in range(3)]
    assert [
        finding.details for one in found for finding in one if finding.id is FindingId.SHARED_TOKEN
    ] == [(names[1], names[2]), (names[0], names[2]), (names[0], names[1])]


def test_tokens_that_the_service_shortened_are_not_compared() -> None:
    shortened = Secret("abc…xyz")
    found = findings(account(0, discord=shortened), account(1, discord=shortened))
    assert [ids(one) for one in found] == [[FindingId.TOKEN_SHORTENED]] * 2


def test_two_entries_of_one_channel_share_its_name() -> None:
    shared = Secret(fake_discord_token("shared"))
    twice = [account(0, discord=shared), account(0, key="other", discord=shared)]
    first = findings(*twice)[0]
    assert first == (Finding(FindingId.SHARED_TOKEN, (channel_id(0),)),)


@pytest.mark.parametrize("jobs", [0, -1, 11, 10**15])
def test_beyond_the_range(jobs: int) -> None:
    (found,) = findings(account(max_jobs=jobs))
    assert found == (Finding(FindingId.CAPACITY_OUT_OF_RANGE, (str(jobs),)),)


@pytest.mark.parametrize("jobs", range(1, 11))
def test_within_the_range(jobs: int) -> None:
    assert findings(account(max_jobs=jobs)) == [()]


@pytest.mark.parametrize("field", ["discord", "channel", "server"])
def test_a_value_of_another_kind_is_not_missing_as_well(field: str) -> None:
    (found,) = findings(account(**{field: None}, ill_typed=(field,)))
    assert ids(found) == [FindingId.FIELD_UNREADABLE]


def test_an_id_of_tomorrow_is_implausible_today() -> None:
    one = account()
    assert find(AccountList((one,)), NOW - timedelta(days=5_000))[0]


def test_the_most_telling_comes_first() -> None:
    worst = Account(key="k", ill_typed=("maxJobs",), unknown_fields=("x",), server="12")
    (found,) = findings(worst)
    order = list(FindingId)
    ranks = [order.index(finding.id) for finding in found]
    assert len(ranks) == 5
    assert ranks == sorted(ranks)


def test_what_asks_for_attention() -> None:
    quiet = {
        FindingId.CHANNEL_OLDER_THAN_SERVER: Weight.HINT,
        FindingId.TOKEN_SHORTENED: Weight.INFORMATION,
        FindingId.UNKNOWN_FIELDS: Weight.INFORMATION,
    }
    for kind in FindingId:
        finding = Finding(kind)
        assert finding.weight is quiet.get(kind, Weight.ATTENTION)
        assert needs_attention((finding,)) is (kind not in quiet)
    assert not needs_attention(())


@pytest.mark.parametrize("kind", FindingId, ids=lambda kind: kind.value)
def test_each_has_words(kind: FindingId) -> None:
    words = describe(Finding(kind, ("first", "last")), untranslated)
    texts = (words.label, words.title, words.why, words.step)
    assert all(texts)
    assert len(words.label) <= 22
    assert words.why.endswith((".", "?"))
    assert words.step.endswith(".")
    assert not any("{" in text for text in texts)
    assert describe(Finding(kind), untranslated).label == words.label


def test_words_are_translated_before_they_are_filled() -> None:
    asked: list[tuple[str, str]] = []

    def translate(context: str, source: str) -> str:
        asked.append((context, source))
        return source.upper().replace("{DETAILS}", "{details}")

    words = describe(Finding(FindingId.SHARED_TOKEN, ("a", "b")), translate)
    assert words.label == "SHARED TOKEN"
    assert "ALSO USED BY a, b." in words.why
    assert {context for context, _ in asked} == {"findings"}


def test_no_finding_holds_a_secret() -> None:
    secrets = [fake_discord_token(number) for number in range(2)]
    found = findings(*(account(n, discord=Secret(secrets[n % 2])) for n in range(4)))
    told = str(found)
    assert not any(secret in told or secret[:10] in told for secret in secrets)
