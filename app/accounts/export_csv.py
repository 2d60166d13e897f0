"""A list of accounts for a spreadsheet.

RFC 4180 in UTF-8, with a byte order mark, without which Excel reads another encoding.

Channel and server end in a tab. A spreadsheet takes 19 digits for a number, of which it keeps 15,
and quotation marks do not change its mind. A tab at the end does: LibreOffice then takes the cell
for text by default (the tests try it), and Excel is known to. It cannot be seen, and programs that
read the file drop it with any other white space at the ends. The other ways are worse:
``="1178…"`` is a formula, and an apostrophe at the start is shown, and copied with the id.
"""

import csv
import io
from collections.abc import Sequence
from typing import Final

from app.accounts.export import part_of
from app.accounts.finding_words import describe
from app.accounts.findings import Finding, FindingId, Findings, told_by_status
from app.accounts.foreign import inert, readable
from app.accounts.listing import Listing
from app.accounts.masking import masked_token
from app.accounts.records import Account
from app.accounts.spreadsheet import defused
from app.i18n import Translate, untranslated

_BYTE_ORDER_MARK: Final = "\ufeff"
_LINE_END: Final = "\r\n"
_KEPT_AS_TEXT: Final = "\t"

_Cell = str | int


def csv_document(
    listing: Listing, rows: Sequence[int], translate: Translate = untranslated
) -> bytes:
    """The accounts of these rows, one a line, under a line of titles."""
    part = part_of(listing, rows)
    labels = {kind: describe(Finding(kind), translate).label for kind in FindingId}
    complete = translate("report", "Complete")
    text = io.StringIO(newline="")
    text.write(_BYTE_ORDER_MARK)
    # Not in quotation marks: who does not know the mark before it would not see the first one.
    csv.writer(text, lineterminator=_LINE_END).writerow(_titles(translate))
    # All texts in quotation marks: spreadsheets differ in what else separates cells.
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator=_LINE_END)
    for account, findings in zip(part.accounts.accounts, part.findings, strict=True):
        status = ", ".join([labels[found.id] for found in told_by_status(findings)]) or complete
        writer.writerow(_cells(account, findings, status))
    return text.getvalue().encode()


def _titles(translate: Translate) -> list[str]:
    titles = (
        translate("report", "Status"),
        translate("report", "Channel"),
        translate("report", "Server"),
        translate("report", "Discord token"),
        translate("report", "Jobs at once"),
        translate("report", "Findings"),
    )
    return [defused(title) for title in titles]


def _cells(account: Account, findings: Findings, status: str) -> tuple[_Cell, ...]:
    return (
        defused(status),
        _id(account.name, account),
        _id(account.server, account),
        defused(inert(masked_token(account.discord) or "")),
        _jobs(account.max_jobs),
        ", ".join(found.id.value for found in findings),
    )


def _id(text: str | None, account: Account) -> str:
    return defused(readable(text, account.discord)) + _KEPT_AS_TEXT if text else ""


def _jobs(number: int | None) -> _Cell:
    if number is None:
        return ""
    return number if number >= 0 else defused(str(number))
