"""A listing as a report: one file to read, to print and to send.

Nothing in it runs or is loaded: no scripts, no pictures, no fonts from elsewhere. Its own content
policy says so too, down to the digest of its style, in case a text from elsewhere should ever get
past the escaping. The style is ``resources/report.css``: the window's colours and distances, in
light, in dark and on paper.
"""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from typing import Any, Final
from urllib.parse import urlsplit

from app.accounts.account import Account
from app.accounts.filter import COMPLETE
from app.accounts.findings.rule import Finding, Findings, Rule, Weight
from app.accounts.findings.search import RULES, told_by_status
from app.accounts.listing import Listing
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.resources import resource_path
from app.base.secret import Secret
from app.base.untrusted_text import inert, readable
from app.catalogue.service import fields_of
from app.exports.clipboard_text import AS_TEXT
from app.exports.reader import Reader
from app.fields.capacity import CapacityField
from app.fields.field import Field, IdentifierField

__all__ = ["Reader", "html_report"]

_MOST_NAMED: Final = 30
"""Accounts with one finding that are named; the table has all of them."""
_MOST_DETAILS: Final = 12
_STEPS: Final = 10
"""In so many steps a bar is filled."""
_STATUS: Final = QT_TRANSLATE_NOOP("columns", "Status")

_SYMBOLS: Final = (
    '<svg width="0" height="0" hidden>'
    '<symbol id="warning" viewBox="0 0 12 12"><path d="M6 .8 11.8 11.4H.2z"/></symbol>'
    '<symbol id="check" viewBox="0 0 12 12">'
    '<path d="M4.4 10.6.6 6.8l1.5-1.5 2.3 2.3L9.9 1.9l1.5 1.5z"/></symbol>'
    '<symbol id="note" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.4"/></symbol>'
    "</svg>"
)
"""Drawn, since no font is sure to have them."""


def html_report(
    listing: Listing,
    rows: Sequence[int],
    endpoint: str,
    reader: Reader | None = None,
    *,
    is_sample: bool = False,
) -> bytes:
    """The report about these rows, for `reader`; without one in English.

    Args:
        listing: What came back.
        rows: Positions in it, in the order of the table. If they are not all, the report says so.
        endpoint: The address that was asked.
        reader: Who will read it.
        is_sample: None of it is real, which the report says.
    """
    return _Report(listing, rows, reader or Reader()).page(endpoint, is_sample=is_sample).encode()


@cache
def _style() -> str:
    """The style sheet, with a width for every step of a bar.

    The widths are classes, so that the content policy can forbid all other styles.
    """
    steps = (f".j{step}::before {{ inline-size: {step}0%; }}" for step in range(_STEPS + 1))
    style = resource_path("report.css").read_text(encoding="utf-8")
    return "\n" + style.replace("%BARS%", "\n".join(steps))


def _content_policy() -> str:
    """What the report may load and run: its style and nothing else, from nowhere."""
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


# ---- Pieces of markup; whatever is not from here is escaped -----------------------------------


def _icon(name: str, kind: str = "") -> str:
    """One of the symbols; a word always stands beside it."""
    classes = f"icon {kind}".strip()
    return f'<svg class="{classes}" aria-hidden="true"><use href="#{name}"/></svg>'


def _foreign(text: str, account: Account) -> str:
    """Text that came from elsewhere, in its own direction, which ends with it."""
    shown = escape(readable(text, *account.secrets()))
    return f'<bdi class="id" dir="auto">{shown}</bdi>'


def _isolated(text: str) -> str:
    """Text from elsewhere within a sentence: its direction ends where it ends."""
    return text if text.isascii() else f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _card(figure: str, caption: str, *, kind: str = "", symbol: str = "") -> str:
    return (
        f'<div class="card"><dt>{escape(caption)}</dt>'
        f'<dd class="{kind}">{symbol}{escape(figure)}</dd></div>'
    )


class _Report:
    """The parts of a report, which share its reader and its accounts."""

    def __init__(self, listing: Listing, rows: Sequence[int], reader: Reader) -> None:
        self._whole = listing
        self._part = listing.part(rows)
        self._fields = fields_of(listing.services)
        self.translate = reader.translate
        self._reader = reader

    def page(self, endpoint: str, *, is_sample: bool) -> str:
        """The whole file."""
        reader, title = self._reader, self._title()
        direction = "rtl" if reader.right_to_left else "ltr"
        parts = (
            self._header(self._source(endpoint, is_sample=is_sample)),
            self._summary(),
            *self._findings(),
            self._table(),
            self._notes(),
        )
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(reader.language)}" dir="{direction}">\n'
            '<head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_content_policy()}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="color-scheme" content="light dark">'
            '<meta name="referrer" content="no-referrer">'
            '<meta name="robots" content="noindex">'
            '<meta name="generator" content="PixVerse Account Inspector">'
            f"<title>{escape(title)}</title><style>{_style()}</style></head>"
            f"\n<body>{_SYMBOLS}<main>{''.join(parts)}</main></body>\n</html>\n"
        )

    def _title(self) -> str:
        return self.translate("report", "Channels at useapi.net")

    def _source(self, endpoint: str, *, is_sample: bool) -> str:
        if is_sample:
            return self.translate("report", "Sample data: none of this is real")
        host = urlsplit(endpoint).hostname or endpoint
        return self.translate("report", "As told by {host}").format(host=host)

    def _header(self, source: str) -> str:
        lines, shown, total = [source], len(self._part.accounts), len(self._whole.accounts)
        if shown != total:
            number = self._reader.number
            words = self.translate("report", "Shown are {shown} of {all} channels.")
            lines.append(words.format(shown=number(shown), all=number(total)))
        paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
        return f"<header><h1>{escape(self._title())}</h1>{paragraphs}</header>"

    # ---- The figures --------------------------------------------------------------------------

    def _summary(self) -> str:
        translate, number, totals = self.translate, self._reader.number, self._part.totals
        jobs = translate("report", "{number} jobs").format(number=number(totals.jobs))
        possible = translate("report", "allowed at once, of {number} possible")
        allowed = _card(
            translate("report", "1 job") if totals.jobs == 1 else jobs,
            possible.format(number=number(totals.possible)),
        )
        cards = (
            _card(number(totals.accounts), self._channels()),
            allowed if totals.possible or not totals.accounts else "",  # else nothing is known
            self._attention(),
            self._checked(),
        )
        return f'<dl class="summary">{"".join(cards)}</dl>'

    def _channels(self) -> str:
        totals = self._part.totals
        if totals.accounts == 1:
            return self.translate("report", "channel is set up")
        if totals.groups == 1:
            return self.translate("report", "channels on 1 server")
        words = self.translate("report", "channels on {servers} servers")
        return words.format(servers=self._reader.number(totals.groups))

    def _attention(self) -> str:
        translate, totals = self.translate, self._part.totals
        if not totals.attention and not totals.hints and totals.accounts:
            complete = translate("report", "All complete")
            nothing = translate("report", "Nothing needs attention")
            return _card(complete, nothing, kind="success")
        one, several = translate("report", "needs attention"), translate("report", "need attention")
        return _card(
            self._reader.number(totals.attention),
            one if totals.attention == 1 else several,
            kind="attention" if totals.attention else "",
            symbol=_icon("warning") + " " if totals.attention else "",
        )

    def _checked(self) -> str:
        """When, as a time of day and a date: how old that is depends on when it is read."""
        moment, reader = self._part.checked_at, self._reader
        caption = self.translate("report", "checked on {date}").format(date=reader.date(moment))
        return _card(reader.time(moment), caption)

    # ---- What was found: each rule once, with its accounts ------------------------------------

    def _findings(self) -> Iterator[str]:
        cases: dict[Rule, list[tuple[Account, Finding]]] = {}
        for account, findings in zip(self._part.accounts, self._part.findings, strict=True):
            for finding in findings:
                cases.setdefault(finding.rule, []).append((account, finding))
        urgent = [rule for rule in RULES if rule in cases and rule.weight is Weight.ATTENTION]
        others = [rule for rule in RULES if rule in cases and rule.weight is not Weight.ATTENTION]
        sections = (
            (self.translate("report", "What needs attention"), urgent),
            (self.translate("report", "Worth knowing"), others),
        )
        for title, rules in sections:
            if rules:
                boxes = "".join(self._box(rule, cases[rule]) for rule in rules)
                yield f'<section class="findings"><h2>{escape(title)}</h2>{boxes}</section>'

    def _box(self, rule: Rule, cases: list[tuple[Account, Finding]]) -> str:
        """One rule: what it is, which accounts it is about and why it matters, what to do."""
        translate, number = self.translate, len(cases)
        words = cases[0][1].words(translate)
        is_urgent = rule.weight is Weight.ATTENTION
        several = translate("report", "{number} channels").format(
            number=self._reader.number(number)
        )
        count = translate("report", "1 channel") if number == 1 else several
        return (
            f'<article class="card finding{" urgent" if is_urgent else ""}" id="finding-{rule.id}">'
            f"<h3>{_icon('warning' if is_urgent else 'note')}<span>{escape(words.title)}</span>"
            f'<span class="count">{escape(count)}</span></h3>'
            f"{''.join(self._cases(cases))}"
            f'<p class="step">{escape(words.step)}</p></article>'
        )

    def _cases(self, cases: list[tuple[Account, Finding]]) -> Iterator[str]:
        """Accounts with the same explanation share it."""
        by_why: dict[str, list[str]] = {}
        for account, finding in cases[:_MOST_NAMED]:
            why = self._why(account, finding)
            by_why.setdefault(why, []).append(_foreign(account.name, account))
        for why, names in by_why.items():
            kind = "case one" if len(names) == 1 else "case"
            yield f'<div class="{kind}"><p class="names">{self._named(names)}</p>'
            yield f'<p class="why">{escape(why)}</p></div>'
        if len(cases) > _MOST_NAMED:
            more = self.translate("report", "and {number} more: see the table").format(
                number=self._reader.number(len(cases) - _MOST_NAMED)
            )
            yield f'<p class="case muted">{escape(more)}</p>'

    def _named(self, names: list[str]) -> str:
        """The accounts, after a word: an id alone would be a number in a spreadsheet."""
        one = self.translate("report", "Channel {ids}")
        several = self.translate("report", "Channels {ids}")
        words = one if len(names) == 1 else several
        return escape(words).replace("{ids}", ", ".join(names))

    def _why(self, account: Account, finding: Finding) -> str:
        """Why it matters, with details that came from elsewhere made fit to be read."""
        secrets: list[Secret] = [*account.secrets()]
        details = tuple(_isolated(readable(text, *secrets)) for text in finding.details)
        if len(details) > _MOST_DETAILS:
            details = (*details[:_MOST_DETAILS], "…")
        return finding._replace(details=details).words(self.translate).why

    # ---- The table ----------------------------------------------------------------------------

    def _table(self) -> str:
        title = escape(self.translate("report", "Channels"))
        titles = [text.said(self.translate) for text in (_STATUS, *(f.title for f in self._fields))]
        heads = "".join(f'<th scope="col">{escape(text)}</th>' for text in titles)
        rows = "".join(map(self._row, self._part.accounts, self._part.findings))
        return (
            '<div class="card">'
            f'<div class="scroll" role="region" tabindex="0" aria-label="{title}">'
            f"<table><caption>{title}</caption>"
            f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></div>"
        )

    def _row(self, account: Account, findings: Findings) -> str:
        status = ", ".join(map(self._status, told_by_status(findings)))
        complete = f"{_icon('check', 'ok')} {escape(COMPLETE.said(self.translate))}"
        cells = "".join(self._cell(account, field) for field in self._fields)
        return f'<tr><td class="status">{status or complete}</td>{cells}</tr>'

    def _status(self, finding: Finding) -> str:
        """A label, which is a link to its explanation."""
        is_urgent = finding.weight is Weight.ATTENTION
        symbol = _icon("warning") if is_urgent else _icon("note", "muted")
        label = escape(finding.words(self.translate).label)
        return f'<a href="#finding-{finding.id}">{symbol} {label}</a>'

    def _cell(self, account: Account, field: Field[Any]) -> str:
        """The cell of a field; the key's own field is the header of its row."""
        own = account.service.by_id.get(field.id)
        if own is None:
            return "<td></td>"
        value = account.shown(own)
        if isinstance(own, CapacityField):
            return f"<td>{self._capacity(own, value)}</td>"
        if value is None:
            content = f'<span class="muted">{escape(own.shown(None, self.translate))}</span>'
        elif isinstance(value, Secret):
            token = escape(inert(own.text(value, self.translate)))  # its end came from elsewhere
            content = f'<bdi class="token" dir="auto">{token}</bdi>'
        else:
            content = _foreign(own.text(value, self.translate), account)
        if own is account.service.key:
            return f'<th scope="row" {AS_TEXT}>{content}</th>'
        kind = f'class="{own.id}" ' if isinstance(own, IdentifierField) else ""
        return f"<td {kind}{AS_TEXT}>{content}</td>"

    def _capacity(self, field: CapacityField, jobs: int | None) -> str:
        """A bar, drawn clipped where the number is out of range; and the number."""
        odd = "" if jobs is None or field.is_within(jobs) else " odd"
        bar = f'<span class="bar j{round(_STEPS * field.share(jobs))}{odd}"></span>'
        words = escape(field.shown(jobs, self.translate))
        return f'<span class="capacity">{bar}<span class="number">{words}</span></span>'

    # ---- What it does not say -----------------------------------------------------------------

    def _notes(self) -> str:
        translate = self.translate
        notes = (
            translate(
                "report",
                "Capacity is what is configured, not what was free at the time of the check.",
            ),
            translate(
                "report",
                "“Complete” means that nothing is missing, not that the Discord token works.",
            ),
            translate(
                "report", "Of a Discord token, at most the last four characters are shown here."
            ),
        )
        items = "".join(f"<li>{escape(note)}</li>" for note in notes)
        made = translate("report", "Made with {program}")
        made = escape(made.format(program="PixVerse Account Inspector"))
        return f'<footer class="notes"><ul>{items}</ul><p>{made}</p></footer>'
