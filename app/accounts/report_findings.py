"""The part of a report that tells what was found: each kind once, with its accounts."""

from collections.abc import Iterator
from html import escape
from typing import Final

from app.accounts.finding_words import FindingWords, describe
from app.accounts.findings import Finding, FindingId, Weight
from app.accounts.foreign import readable
from app.accounts.listing import Listing
from app.accounts.records import Account
from app.accounts.report_markup import foreign, icon
from app.accounts.report_reader import Reader

_MOST_NAMED: Final = 30
"""Accounts of one kind that are named; the table has all of them."""

_MOST_DETAILS: Final = 12

_Case = tuple[Account, Finding]


def anchor(kind: FindingId) -> str:
    """Where in the report a kind of finding is."""
    return f"finding-{kind.value}"


def findings_section(listing: Listing, reader: Reader) -> str:
    """What needs attention first, then what is only worth knowing."""
    cases = _by_kind(listing)
    urgent = [kind for kind in cases if Finding(kind).weight is Weight.ATTENTION]
    others = [kind for kind in cases if kind not in urgent]
    translate = reader.translate
    return _section(translate("report", "What needs attention"), urgent, cases, reader) + _section(
        translate("report", "Worth knowing"), others, cases, reader
    )


def _by_kind(listing: Listing) -> dict[FindingId, list[_Case]]:
    found: dict[FindingId, list[_Case]] = {}
    for account, findings in zip(listing.accounts.accounts, listing.findings, strict=True):
        for finding in findings:
            found.setdefault(finding.id, []).append((account, finding))
    return {kind: found[kind] for kind in FindingId if kind in found}


def _section(
    title: str, kinds: list[FindingId], cases: dict[FindingId, list[_Case]], reader: Reader
) -> str:
    if not kinds:
        return ""
    boxes = "".join(_box(kind, cases[kind], reader) for kind in kinds)
    return f'<section class="findings"><h2>{escape(title)}</h2>{boxes}</section>'


def _box(kind: FindingId, cases: list[_Case], reader: Reader) -> str:
    """One kind: what it is, which accounts have it and why it matters, what to do."""
    words = describe(Finding(kind), reader.translate)
    is_urgent = Finding(kind).weight is Weight.ATTENTION
    return (
        f'<article class="card finding{" urgent" if is_urgent else ""}" id="{anchor(kind)}">'
        f"<h3>{icon('warning' if is_urgent else 'note')}<span>{escape(words.title)}</span>"
        f'<span class="count">{escape(_count(len(cases), reader))}</span></h3>'
        f"{''.join(_cases(cases, reader))}"
        f'<p class="step">{escape(words.step)}</p></article>'
    )


def _count(number: int, reader: Reader) -> str:
    if number == 1:
        return reader.translate("report", "1 channel")
    return reader.translate("report", "{number} channels").format(number=reader.number(number))


def _cases(cases: list[_Case], reader: Reader) -> Iterator[str]:
    """Accounts with the same explanation share it."""
    by_why: dict[str, list[str]] = {}
    for account, finding in cases[:_MOST_NAMED]:
        why = _safe_words(account, finding, reader).why
        by_why.setdefault(why, []).append(foreign(account.name, account.discord))
    for why, names in by_why.items():
        kind = "case one" if len(names) == 1 else "case"
        yield f'<div class="{kind}"><p class="names">{_named(names, reader)}</p>'
        yield f'<p class="why">{escape(why)}</p></div>'
    if len(cases) > _MOST_NAMED:
        more = reader.translate("report", "and {number} more: see the table").format(
            number=reader.number(len(cases) - _MOST_NAMED)
        )
        yield f'<p class="case muted">{escape(more)}</p>'


def _named(names: list[str], reader: Reader) -> str:
    """The accounts, after a word: an id alone would be a number in a spreadsheet."""
    translate = reader.translate
    one, several = translate("report", "Channel {ids}"), translate("report", "Channels {ids}")
    words = one if len(names) == 1 else several
    return escape(words).replace("{ids}", ", ".join(names))


def _safe_words(account: Account, finding: Finding, reader: Reader) -> FindingWords:
    """Its words, with details that came from elsewhere made fit to be read."""
    details = tuple(_isolated(readable(text, account.discord)) for text in finding.details)
    if len(details) > _MOST_DETAILS:
        details = (*details[:_MOST_DETAILS], "…")
    return describe(finding._replace(details=details), reader.translate)


def _isolated(text: str) -> str:
    """Within a sentence: its direction ends where it ends."""
    return text if text.isascii() else f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
