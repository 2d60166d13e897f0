"""A language that nobody speaks: every word of ours is as if written abroad, and longer.

So whatever still has plain letters was not translated, and what has too little room shows it.
"""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from app.ui.desktop.language import SOURCE

_TS = Path(__file__).parents[2] / "resources" / "i18n" / "inspector_de.ts"
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ABROAD = "áƀćďéƒǧĥíĵķĺɱñóƥɋŕśťúʋŵẋýžÁƁĆĎÉƑǦĤÍĴĶĹḾÑÓƤɊŔŚŤÚɅŴẊÝŽ"
_KEPT = re.compile(r"(\{\w+\}|%Ln|&.|\(\*\.\w+\)|\n)")
_LONGER = 0.4


def pseudo(text: str) -> str:
    """``⟦Ťéẋť ~~⟧``: 40 per cent longer, with the same placeholders; blanks at the ends stay."""
    words = text.strip()
    table = str.maketrans(_PLAIN, _ABROAD)
    parts = _KEPT.split(words)
    parts[::2] = [part.translate(table) for part in parts[::2]]
    tail = "~" * round(len(words) * _LONGER / 2) + " " + "~" * round(len(words) * _LONGER / 2)
    return text.replace(words, f"⟦{''.join(parts)} {tail.strip() or '~'}⟧")


def write_pseudo_language(folder: Path) -> Path:
    """A ``.qm`` file with every text of the program."""
    tree = ET.parse(_TS)  # noqa: S314 (our own file)
    tree.getroot().set("language", SOURCE)
    for message in tree.iter("message"):
        text, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            form.text = pseudo(text)
    path = folder / "inspector_pseudo.ts"
    tree.write(path, encoding="utf-8", xml_declaration=True)
    code = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    subprocess.run(
        [sys.executable, "-c", code, "-silent", str(path)], check=True, capture_output=True
    )
    return path.with_suffix(".qm")
