"""A listing for a spreadsheet.

RFC 4180 in UTF-8, with a byte order mark, without which Excel reads another encoding. Between the
cells stands what Excel expects there on this computer: a semicolon where a comma begins decimals.

Ids end in a tab. A spreadsheet takes 19 digits for a number, of which it keeps 15, and quotation
marks do not change its mind. A tab at the end does: LibreOffice then takes the cell for text by
default (the tests try it), and Excel is known to. It cannot be seen, and programs that read the
file drop it with any other white space at the ends. The other ways are worse: ``="1178…"`` is a
formula, and an apostrophe at the start is shown, and copied with the id.
"""

import csv
import io
from typing import Any, Final

from app.accounts.account import Account
from app.accounts.filter import status_text
from app.base.i18n import N_, Translate
from app.base.untrusted_text import readable
from app.catalogue.service import fields_of
from app.exports.clipboard_text import defused
from app.exports.export import Export
from app.fields.field import Field, IdentifierField

_BYTE_ORDER_MARK: Final = "\ufeff"
_LINE_END: Final = "\r\n"
_KEPT_AS_TEXT: Final = "\t"
_STATUS: Final = N_("Status")
_FINDINGS: Final = N_("Findings")

_Cell = str | int


def csv_document(wanted: Export) -> bytes:
    """The accounts, one a line, under a line of titles."""
    listing, translate = wanted.listing, wanted.reader.translate
    part, fields = listing.part(wanted.rows), fields_of(listing.services)
    values = [field.value_title or field.title for field in fields]
    titles = [text.said(translate) for text in (_STATUS, *values, _FINDINGS)]
    text = io.StringIO(newline="")
    text.write(_BYTE_ORDER_MARK)
    separator = wanted.reader.list_separator
    # Not in quotation marks: who does not know the mark before it would not see the first one.
    head = csv.writer(text, delimiter=separator, lineterminator=_LINE_END)
    head.writerow(map(defused, titles))
    # All texts in quotation marks: spreadsheets differ in what else separates cells.
    writer = csv.writer(
        text, delimiter=separator, quoting=csv.QUOTE_NONNUMERIC, lineterminator=_LINE_END
    )
    for account, findings in zip(part.accounts, part.findings, strict=True):
        cells = [_cell(account, field, translate) for field in fields]
        ids = ", ".join(finding.id for finding in findings)
        writer.writerow([defused(status_text(findings, translate)), *cells, ids])
    return text.getvalue().encode()


def _cell(account: Account, field: Field[Any], translate: Translate) -> _Cell:
    own, value = account.service.by_id.get(field.id), account.shown(field)
    if own is None or value is None:
        return ""
    plain = own.plain(value)
    if type(plain) is int:
        return plain if plain >= 0 else defused(str(plain))
    text = own.text(value, translate)
    cell = defused(readable(text, *account.secrets()))
    return cell + _KEPT_AS_TEXT if isinstance(own, IdentifierField) else cell
