"""A listing as a report: one file to read, to print and to send.

Nothing in it runs or is loaded: no scripts, no pictures, no fonts from elsewhere. Its own content
policy says so too, down to the digest of its style, in case a text from elsewhere should ever get
past the escaping. The page around it is ``resources/report.html``, the style ``report.css`` beside
that: the window's colours and distances, in light, in dark and on paper.
"""

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from string import Template
from typing import Any, Final
from urllib.parse import urlsplit

from app.accounts.account import Account
from app.accounts.filter import COMPLETE
from app.accounts.findings.rule import Finding, Findings, Rule, Weight
from app.accounts.findings.search import RULES, told_by_status
from app.base.i18n import N_, Text
from app.base.resources import resource_path
from app.base.secret import Secret
from app.base.untrusted_text import inert, readable
from app.catalogue.common_fields import RUNNING
from app.catalogue.service import fields_of
from app.exports.clipboard_text import AS_TEXT
from app.exports.export import Export
from app.fields.capacity import CapacityField
from app.fields.field import Field, IdentifierField
from app.fields.token import TokenField

_MOST_NAMED: Final = 30
"""Accounts with one finding that are named; the table has all of them."""
_MOST_DETAILS: Final = 12
_STEPS: Final = 10
"""The number of steps in which a bar is filled: the style has a class for each."""

_STATUS: Final = N_("Status")
_TITLE: Final = N_("Accounts at useapi.net")
_NOTES: Final = (
    N_("Capacity is what is configured, not what was free at the time of the check."),
    N_("“Complete” means that nothing is missing and no problem is known, not that jobs succeed."),
)
_NOTES_ON_TOKENS: Final = (
    _NOTES[0],
    N_("“Complete” means that nothing is missing, not that the Discord token works."),
    N_("Of a Discord token, at most the last four characters are shown here."),
)


# ---- Pieces of markup; whatever is not from here is escaped -----------------------------------


def _icon(name: str, kind: str = "") -> str:
    """One of the symbols; a word always stands beside it."""
    classes = f"icon {kind}".strip()
    return f'<svg class="{classes}" aria-hidden="true"><use href="#{name}"/></svg>'


def _foreign(text: str, account: Account, field: Field[Any]) -> str:
    """Text that came from elsewhere, in its own direction, which ends with it."""
    kind = ' class="id"' if isinstance(field, IdentifierField) else ""
    return f'<bdi{kind} dir="auto">{escape(readable(text, *account.secrets()))}</bdi>'


def _isolated(text: str) -> str:
    """Text from elsewhere within a sentence: its direction ends where it ends."""
    return text if text.isascii() else f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _card(figure: str, caption: str, kind: str = "") -> str:
    return f'<div class="card"><dt>{caption}</dt><dd class="{kind}">{figure}</dd></div>'


class _Report:
    """The parts of a report, which share its reader and its accounts."""

    def __init__(self, wanted: Export) -> None:
        self._wanted = wanted
        self._part = wanted.listing.part(wanted.rows)
        services = wanted.listing.services
        self._fields = fields_of(services)
        if len(services) > 1:  # all columns of all services would be wider than any page
            self._fields = [field for field in self._fields if field.is_common]
        self._reader = wanted.reader
        self._translate = wanted.reader.translate

    def _said(self, text: Text, **facts: int | str) -> str:
        """A text as markup in the reader's language, which also writes the numbers in it."""
        number = self._reader.number
        told = {
            name: number(fact) if isinstance(fact, int) else fact for name, fact in facts.items()
        }
        return escape(text.said(self._translate, **told))

    def page(self) -> str:
        """The whole file."""
        style = "\n" + resource_path("report.css").read_text(encoding="utf-8")
        return Template(resource_path("report.html").read_text(encoding="utf-8")).substitute(
            language=escape(self._reader.language),
            direction="rtl" if self._reader.right_to_left else "ltr",
            digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            style=style,
            title=self._said(_TITLE),
            source="".join(f"<p>{line}</p>" for line in self._source()),
            summary="".join(self._summary()),
            findings="".join(self._findings()),
            table=self._table(),
            notes="".join(f"<li>{self._said(note)}</li>" for note in self._notes()),
            made=self._said(N_("Made with {program}"), program="PixVerse Account Inspector"),
        )

    def _notes(self) -> tuple[Text, ...]:
        has_tokens = any(isinstance(field, TokenField) for field in self._fields)
        return _NOTES_ON_TOKENS if has_tokens else _NOTES

    def _source(self) -> Iterator[str]:
        """Who told what is in the report, and how much of it that is."""
        if self._wanted.is_sample:
            yield self._said(N_("Sample data: none of this is real"))
        else:
            host = urlsplit(self._wanted.endpoint).hostname or self._wanted.endpoint
            yield self._said(N_("As told by {host}"), host=host)
        shown, total = len(self._part.accounts), len(self._wanted.listing.accounts)
        if shown != total:
            words = N_("This report shows {shown} of {all} accounts.")
            yield self._said(words, shown=shown, all=total)

    # ---- The figures --------------------------------------------------------------------------

    def _summary(self) -> Iterator[str]:
        said, reader, totals = self._said, self._reader, self._part.totals
        yield _card(reader.number(totals.accounts), self._accounts())
        if totals.possible or not totals.accounts:  # else nothing is known about jobs
            jobs = N_("1 job") if totals.jobs == 1 else N_("{number} jobs")
            possible = said(N_("allowed at once, of {number} possible"), number=totals.possible)
            yield _card(said(jobs, number=totals.jobs), possible)
        if totals.attention or totals.hints or not totals.accounts:
            need = N_("needs attention") if totals.attention == 1 else N_("need attention")
            symbol, kind = (_icon("warning") + " ", "attention") if totals.attention else ("", "")
            yield _card(symbol + reader.number(totals.attention), said(need), kind)
        else:
            nothing = said(N_("Nothing needs attention"))
            yield _card(said(N_("All complete")), nothing, "success")
        # A time of day and a date: how long ago that was depends on when it is read.
        moment = self._part.checked_at
        caption = said(N_("checked on {date}"), date=reader.date(moment))
        yield _card(escape(reader.time(moment)), caption)

    def _accounts(self) -> str:
        totals = self._part.totals
        if totals.accounts == 1:
            return self._said(N_("account is set up"))
        if totals.groups == 0:
            return self._said(N_("accounts are set up"))
        if totals.groups == 1:
            return self._said(N_("accounts on 1 server"))
        return self._said(N_("accounts on {servers} servers"), servers=totals.groups)

    # ---- What was found: each rule once, with its accounts ------------------------------------

    def _findings(self) -> Iterator[str]:
        cases: dict[Rule, list[tuple[Account, Finding]]] = {rule: [] for rule in RULES}
        for account, findings in zip(self._part.accounts, self._part.findings, strict=True):
            for finding in findings:
                cases[finding.rule].append((account, finding))
        for title, is_urgent in ((N_("What needs attention"), True), (N_("Worth knowing"), False)):
            boxes = "".join(
                self._box(rule, found, is_urgent=is_urgent)
                for rule, found in cases.items()
                if found and (rule.weight is Weight.ATTENTION) is is_urgent
            )
            if boxes:
                yield f'<section class="findings"><h2>{self._said(title)}</h2>{boxes}</section>'

    def _box(self, rule: Rule, cases: list[tuple[Account, Finding]], *, is_urgent: bool) -> str:
        """One rule: what it is, which accounts it is about and why it matters, what to do."""
        words = cases[0][1].words(self._translate)
        count = N_("1 account") if len(cases) == 1 else N_("{number} accounts")
        return (
            f'<article class="card finding{" urgent" if is_urgent else ""}" id="finding-{rule.id}">'
            f"<h3>{_icon('warning' if is_urgent else 'note')}<span>{escape(words.title)}</span>"
            f'<span class="count">{self._said(count, number=len(cases))}</span></h3>'
            f"{''.join(self._cases(cases))}"
            f'<p class="step">{escape(words.step)}</p></article>'
        )

    def _cases(self, cases: list[tuple[Account, Finding]]) -> Iterator[str]:
        """Accounts with the same explanation share it."""
        by_why: dict[str, list[str]] = {}
        for account, finding in cases[:_MOST_NAMED]:
            why = self._why(account, finding)
            by_why.setdefault(why, []).append(_foreign(account.name, account, account.service.key))
        for why, ids in by_why.items():
            # A word before the ids: one alone would be a number in a spreadsheet.
            names = N_("Account {ids}") if len(ids) == 1 else N_("Accounts {ids}")
            named = self._said(names).replace("{ids}", ", ".join(ids))
            yield f'<div class="case{" one" if len(ids) == 1 else ""}"><p class="names">{named}</p>'
            yield f'<p class="why">{escape(why)}</p></div>'
        if len(cases) > _MOST_NAMED:
            more = N_("and {number} more: see the table")
            yield f'<p class="case muted">{self._said(more, number=len(cases) - _MOST_NAMED)}</p>'

    def _why(self, account: Account, finding: Finding) -> str:
        """Why it matters, with details that came from elsewhere made fit to be read."""
        secrets: list[Secret] = [*account.secrets()]
        details = tuple(_isolated(readable(text, *secrets)) for text in finding.details)
        if len(details) > _MOST_DETAILS:
            details = (*details[:_MOST_DETAILS], "…")
        return finding._replace(details=details).words(self._translate).why

    # ---- The table ----------------------------------------------------------------------------

    def _table(self) -> str:
        title = self._said(N_("Accounts"))
        titles = (_STATUS, *(field.title for field in self._fields))
        heads = "".join(f'<th scope="col">{self._said(text)}</th>' for text in titles)
        rows = "".join(map(self._row, self._part.accounts, self._part.findings))
        return (
            '<div class="card">'
            f'<div class="scroll" role="region" tabindex="0" aria-label="{title}">'
            f"<table><caption>{title}</caption>"
            f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></div>"
        )

    def _row(self, account: Account, findings: Findings) -> str:
        status = ", ".join(map(self._status, told_by_status(findings)))
        complete = f"{_icon('check', 'ok')} {self._said(COMPLETE)}"
        cells = "".join(self._cell(account, field) for field in self._fields)
        return f'<tr><td class="status">{status or complete}</td>{cells}</tr>'

    def _status(self, finding: Finding) -> str:
        """A label, which is a link to its explanation."""
        is_urgent = finding.weight is Weight.ATTENTION
        symbol = _icon("warning") if is_urgent else _icon("note", "muted")
        label = escape(finding.words(self._translate).label)
        return f'<a href="#finding-{finding.id}">{symbol} {label}</a>'

    def _cell(self, account: Account, field: Field[Any]) -> str:
        """The cell of a field; the key's own field is the header of its row."""
        own = account.service.by_id.get(field.id)
        if own is None:
            absent = field.absent(self._translate)
            if isinstance(field, CapacityField):
                absent = field.running_alone(account.get(RUNNING), self._translate)
            return f'<td class="muted">{escape(absent)}</td>'
        value = account.shown(own)
        shown = escape(inert(own.shown(value, self._translate)))
        if isinstance(own, CapacityField):
            number = f'<span class="number">{shown}</span>'
            return f'<td><span class="capacity">{_bar(own, value)}{number}</span></td>'
        if value is None:
            content = f'<span class="muted">{shown}</span>'
        elif isinstance(value, Secret):
            content = f'<bdi class="token" dir="auto">{shown}</bdi>'
        else:
            content = _foreign(account.text(own, self._translate), account, own)
        if own is account.service.key:
            return f'<th scope="row" {AS_TEXT}>{content}</th>'
        kind = f'class="{own.id}" ' if isinstance(own, IdentifierField) else ""
        return f"<td {kind}{AS_TEXT}>{content}</td>"


def _bar(field: CapacityField, jobs: int | None) -> str:
    """A bar, drawn clipped where the number is out of range."""
    odd = "" if jobs is None or field.is_within(jobs) else " odd"
    return f'<span class="bar j{round(_STEPS * field.share(jobs))}{odd}"></span>'


def html_report(wanted: Export) -> bytes:
    """The report. If the accounts are not all of the listing, or not real, it says so."""
    return _Report(wanted).page().encode()
