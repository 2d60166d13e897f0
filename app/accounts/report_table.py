"""The part of a report that lists the accounts."""

from html import escape

from app.accounts.export_text import AS_TEXT
from app.accounts.finding_words import describe
from app.accounts.findings import QUIET, Finding, FindingId, Findings, told_by_status
from app.accounts.listing import Listing
from app.accounts.masking import masked_token
from app.accounts.records import MAX_JOBS, MIN_JOBS, Account, usable_jobs
from app.accounts.report_findings import anchor
from app.accounts.report_markup import foreign, icon, masked
from app.accounts.report_reader import Reader


def accounts_table(listing: Listing, reader: Reader) -> str:
    """One row an account; the channel is the header of its row."""
    translate = reader.translate
    title = escape(translate("report", "Channels"))
    labels = {kind: _label(kind, reader) for kind in FindingId}
    complete = f"{icon('check', 'ok')} {escape(translate('report', 'Complete'))}"
    rows = "".join(
        _row(account, _status(findings, labels) or complete, reader)
        for account, findings in zip(listing.accounts.accounts, listing.findings, strict=True)
    )
    return (
        f'<div class="card"><div class="scroll" role="region" tabindex="0" aria-label="{title}">'
        f"<table><caption>{title}</caption>"
        f"<thead><tr>{_heads(reader)}</tr></thead><tbody>{rows}</tbody></table></div></div>"
    )


def _heads(reader: Reader) -> str:
    translate = reader.translate
    titles = (
        translate("report", "Status"),
        translate("report", "Channel"),
        translate("report", "Server"),
        translate("report", "Discord token"),
        translate("report", "Capacity (jobs at once)"),
    )
    return "".join(f'<th scope="col">{escape(title)}</th>' for title in titles)


def _label(kind: FindingId, reader: Reader) -> str:
    words = escape(describe(Finding(kind), reader.translate).label)
    symbol = icon("note", "muted") if kind in QUIET else icon("warning")
    return f'<a href="#{anchor(kind)}">{symbol} {words}</a>'


def _status(findings: Findings, labels: dict[FindingId, str]) -> str:
    """What it tells, each a link to its explanation; empty if the account is complete."""
    return ", ".join([labels[found.id] for found in told_by_status(findings)])


def _row(account: Account, status: str, reader: Reader) -> str:
    missing = f'<span class="muted">{escape(reader.translate("report", "missing"))}</span>'
    server = foreign(account.server, account.discord) if account.server else missing
    shown = masked_token(account.discord)
    token = masked(shown) if shown else missing
    return (
        f'<tr><td class="status">{status}</td>'
        f'<th scope="row" {AS_TEXT}>{foreign(account.name, account.discord)}</th>'
        f'<td class="server" {AS_TEXT}>{server}</td>'
        f"<td {AS_TEXT}>{token}</td>"
        f"<td>{_capacity(account, reader)}</td></tr>"
    )


def _capacity(account: Account, reader: Reader) -> str:
    """A bar, drawn clipped where the number is outside of the documented range; and the number."""
    jobs = account.max_jobs
    if jobs is None:
        words, odd = reader.translate("report", "not set"), ""
    else:
        words = reader.translate("report", "{jobs} of {most}").format(jobs=jobs, most=MAX_JOBS)
        odd = "" if MIN_JOBS <= jobs <= MAX_JOBS else " odd"
    bar = f'<span class="bar j{usable_jobs(account)}{odd}"></span>'
    return f'<span class="capacity">{bar}<span class="number">{escape(words)}</span></span>'
