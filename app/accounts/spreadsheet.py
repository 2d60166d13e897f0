"""What a spreadsheet must not take for a formula.

OWASP, "CSV Injection": https://owasp.org/www-community/attacks/CSV_Injection
"""

import re
from typing import Final

_FORMULA: Final = re.compile(r"(^|[;,|\t])(?=[\s\u200c\u200d]*[=+\-@＝＋－＠]|[\t\r\n])")
"""Where one could begin: at the start of a cell, or behind what another program or another
country's settings take for the end of one. Excel in German or French splits at semicolons, and
heeds quotation marks only where they are the first thing in a cell."""


def defused(text: str) -> str:
    """`text` with an apostrophe wherever a spreadsheet could see the beginning of a formula."""
    return _FORMULA.sub(r"\1'", text)
