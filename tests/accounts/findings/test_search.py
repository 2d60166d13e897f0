"""All rules together: their order, their weight and their words."""

import ast
from pathlib import Path

import pytest

from app.accounts.account import Account
from app.accounts.findings import (
    of_capacity,
    of_entries,
    of_health,
    of_ids,
    of_tokens,
    of_use,
)
from app.accounts.findings.of_tokens import SHARED_TOKEN
from app.accounts.findings.rule import Finding, Rule, Weight
from app.accounts.findings.search import RULES, needs_attention, rank, told_by_status
from app.base.i18n import untranslated
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.found import findings, ids
from tests.support.listings import account

QUIET = {
    "channel_older_than_server": Weight.HINT,
    "allowance_used_up": Weight.HINT,
    "account_full": Weight.HINT,
    "token_shortened": Weight.INFORMATION,
    "unknown_fields": Weight.INFORMATION,
}
FAMILIES = (of_capacity, of_entries, of_health, of_ids, of_tokens, of_use)


def test_every_rule_has_its_rank() -> None:
    written = [
        value for family in FAMILIES for value in vars(family).values() if isinstance(value, Rule)
    ]
    assert {*RULES} == {*written}
    assert len(RULES) == len({*RULES}) == len({rule.id for rule in RULES}) == 21


def test_every_family_is_searched() -> None:
    folder = Path(of_ids.__file__).parent
    written = {path.stem for path in folder.glob("of_*.py")}
    written.remove("of_subscription")  # not about accounts: it has a search of its own
    assert written == {family.__name__.rpartition(".")[2] for family in FAMILIES}
    search = ast.parse((folder / "search.py").read_text("utf-8"))
    called = {ast.unparse(node) for node in ast.walk(search) if isinstance(node, ast.Attribute)}
    assert {f"{name}.check" for name in written} <= called


def test_every_rule_has_a_case() -> None:
    """In the file of its family beside this one."""
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_of_*.py"))
    names = [
        name for family in FAMILIES for name, value in vars(family).items()
        if isinstance(value, Rule) and value is not SHARED_TOKEN
    ]  # fmt: skip
    assert len(names) == 20
    assert [name for name in names if f"    {name}: Case(" not in tests] == []


def test_a_complete_account_has_none() -> None:
    assert findings(account()) == [()]
    assert findings() == []


def test_the_most_telling_comes_first() -> None:
    worst = Account(
        PIXVERSE_V1, "k", {"server": "12"}, ill_typed=("maxJobs",), unknown_fields=("x",)
    )
    (found,) = findings(worst)
    ranks = [rank(finding) for finding in found]
    assert len(ranks) == 5
    assert ranks == sorted(ranks)
    assert [RULES[place].id for place in ranks] == ids(found)


def test_the_heaviest_rank_first() -> None:
    weights = [rule.weight for rule in RULES]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_what_asks_for_attention(rule: Rule) -> None:
    finding = Finding(rule)
    assert finding.weight is QUIET.get(rule.id, Weight.ATTENTION)
    assert needs_attention((finding,)) is (rule.id not in QUIET)


def test_what_the_status_tells() -> None:
    by_weight = {
        weight: [Finding(rule) for rule in RULES if rule.weight is weight] for weight in Weight
    }
    urgent, hints = by_weight[Weight.ATTENTION][:2], by_weight[Weight.HINT]
    information = by_weight[Weight.INFORMATION]
    assert told_by_status((*urgent, *hints, *information)) == (*urgent,)
    assert told_by_status((*hints, *information)) == (*hints,)
    assert told_by_status((*information,)) == ()
    assert told_by_status(()) == ()
    assert not needs_attention(())


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_each_has_words(rule: Rule) -> None:
    words = Finding(rule, ("first", "last"), PIXVERSE_V1.capacity).words(untranslated)
    texts = (words.label, words.title, words.why, words.step)
    assert all(texts)
    assert len(words.label) <= 22
    assert words.why.endswith((".", "?"))
    assert words.step.endswith(".")
    assert not any("{" in text for text in texts)
    assert Finding(rule).words(untranslated).label == words.label


def test_words_are_translated_before_they_are_filled() -> None:
    asked: list[tuple[str, str]] = []

    def translate(context: str, source: str) -> str:
        asked.append((context, source))
        return source.upper().replace("{DETAILS}", "{details}")

    words = Finding(SHARED_TOKEN, ("a", "b")).words(translate)
    assert words.label == "SHARED TOKEN"
    assert "ALSO USED BY a, b." in words.why
    texts = (SHARED_TOKEN.label, SHARED_TOKEN.title, SHARED_TOKEN.why, SHARED_TOKEN.step)
    assert asked == [("", text.source) for text in texts]
