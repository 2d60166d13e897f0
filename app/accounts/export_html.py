"""A list of accounts as a report: one file to read, to print and to send.

Nothing in it runs or is loaded: no scripts, no pictures, no fonts from elsewhere. Its own content
policy says so too, down to the digest of its style, in case a text from elsewhere should ever get
past the escaping.
"""

from collections.abc import Sequence
from html import escape
from urllib.parse import urlsplit

from app.accounts.export import part_of
from app.accounts.listing import Listing
from app.accounts.records import MAX_JOBS
from app.accounts.report_findings import findings_section
from app.accounts.report_markup import SYMBOLS, icon
from app.accounts.report_reader import Reader
from app.accounts.report_style import STYLE, content_policy
from app.accounts.report_table import accounts_table

__all__ = ["Reader", "html_report"]


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
        is_sample: Nobody told it: none of it is real.
    """
    reader = reader or Reader()
    part = part_of(listing, rows)
    translate, host = reader.translate, urlsplit(endpoint).hostname or endpoint
    source = (
        translate("report", "Sample data: none of this is real")
        if is_sample
        else translate("report", "As told by {host}").format(host=host)
    )
    body = "".join(
        (
            _header(part, listing, source, reader),
            _summary(part, reader),
            findings_section(part, reader),
            accounts_table(part, reader),
            _notes(reader),
        )
    )
    direction = "rtl" if reader.right_to_left else "ltr"
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(reader.language)}" dir="{direction}">\n'
        f"{_head(_title(reader))}\n<body>{SYMBOLS}<main>{body}</main></body>\n</html>\n"
    )
    return page.encode()


def _title(reader: Reader) -> str:
    return reader.translate("report", "PixVerse channels at useapi.net")


def _head(title: str) -> str:
    return (
        '<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{content_policy()}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="robots" content="noindex">'
        '<meta name="generator" content="PixVerse Account Inspector">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>"
    )


def _header(part: Listing, whole: Listing, source: str, reader: Reader) -> str:
    translate, lines = reader.translate, [source]
    if len(part.accounts) != len(whole.accounts):
        lines.append(
            translate("report", "Shown are {shown} of {all} channels.").format(
                shown=reader.number(len(part.accounts)), all=reader.number(len(whole.accounts))
            )
        )
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f"<header><h1>{escape(_title(reader))}</h1>{paragraphs}</header>"


# ---- The figures ------------------------------------------------------------------------------


def _summary(part: Listing, reader: Reader) -> str:
    cards = (
        _card(reader.number(len(part.accounts)), _channels(part, reader)),
        _card(_jobs(part, reader), _possible(part, reader)),
        _attention(part, reader),
        _checked(part, reader),
    )
    return f'<dl class="summary">{"".join(cards)}</dl>'


def _card(figure: str, caption: str, *, kind: str = "", symbol: str = "") -> str:
    return (
        f'<div class="card"><dt>{escape(caption)}</dt>'
        f'<dd class="{kind}">{symbol}{escape(figure)}</dd></div>'
    )


def _channels(part: Listing, reader: Reader) -> str:
    number, servers = len(part.accounts), part.accounts.servers
    if number == 1:
        return reader.translate("report", "channel is set up")
    if servers == 1:
        return reader.translate("report", "channels on 1 server")
    return reader.translate("report", "channels on {servers} servers").format(
        servers=reader.number(servers)
    )


def _jobs(part: Listing, reader: Reader) -> str:
    jobs = part.accounts.jobs
    if jobs == 1:
        return reader.translate("report", "1 job")
    return reader.translate("report", "{number} jobs").format(number=reader.number(jobs))


def _possible(part: Listing, reader: Reader) -> str:
    return reader.translate("report", "allowed at once, of {number} possible").format(
        number=reader.number(len(part.accounts) * MAX_JOBS)
    )


def _checked(part: Listing, reader: Reader) -> str:
    """When, as a time of day and a date: how old that is depends on when it is read."""
    caption = reader.translate("report", "checked on {date}")
    return _card(reader.time(part.checked_at), caption.format(date=reader.date(part.checked_at)))


def _attention(part: Listing, reader: Reader) -> str:
    translate, number = reader.translate, part.attention
    if not number and not part.totals.hints and len(part.accounts):
        return _card(
            translate("report", "All complete"),
            translate("report", "Nothing needs attention"),
            kind="success",
        )
    figure = reader.number(number)
    caption = (
        translate("report", "needs attention")
        if number == 1
        else translate("report", "need attention")
    )
    symbol = icon("warning") + " " if number else ""
    return _card(figure, caption, kind="attention" if number else "", symbol=symbol)


# ---- What it does not say -----------------------------------------------------------------------


def _notes(reader: Reader) -> str:
    translate = reader.translate
    notes = (
        translate(
            "report", "Capacity is what is configured, not what was free at the time of the check."
        ),
        translate(
            "report", "“Complete” means that nothing is missing, not that the Discord token works."
        ),
        translate("report", "Of a Discord token, at most the last four characters are shown here."),
    )
    items = "".join(f"<li>{escape(note)}</li>" for note in notes)
    made = escape(
        translate("report", "Made with {program}").format(program="PixVerse Account Inspector")
    )
    return f'<footer class="notes"><ul>{items}</ul><p>{made}</p></footer>'
