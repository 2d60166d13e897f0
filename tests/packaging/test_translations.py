"""The words in other languages: complete, in step with the program, and with the same gaps."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from unicodedata import bidirectional
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from app.ui.desktop.language import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "i18n"
CODES = [code for code, _ in LANGUAGES]
FORMS = {"ar": 6, "ru": 3, "ja": 1, "zh_CN": 1}
"""How many plurals; two in the others."""

_GAPS = re.compile(r"\{\w+\}")
_SIGNS = re.compile(r"\(\*\.\w+\)|https?://[!-~]*|--[a-z-]+|\$[A-Z_]+|\b[45]\d\d\b|\(JSON\)")
"""What means the same in every language: endings, addresses, options, answers."""
_NAMES = ("useapi.net", "PixVerse", "Discord", "maxJobs", "GNOME Keyring", "HTTPS_PROXY")


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "packaging/make_translations.py", "--folder", folder, *arguments],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=100,
    )  # fmt: skip


def messages(code: str) -> Iterator[tuple[str, list[str], bool]]:
    """Each source with its forms, and whether these are plurals."""
    tree = ET.parse(KEPT / f"inspector_{code}.ts")  # noqa: S314 (our own file)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        plural = message.get("numerus") == "yes"
        yield message.findtext("source") or "", forms or [translation.text or ""], plural


def test_what_is_kept_is_what_the_program_says_and_all_of_it_is_translated() -> None:
    """No text of ``app`` is missing, none obsolete, none unfinished, no ``.qm`` is older."""
    done = make(KEPT, "--check")
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_the_check_tells_what_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "i18n"
    shutil.copytree(KEPT, folder)
    words = folder / "inspector_de.ts"
    text = words.read_text(encoding="utf-8").replace(
        "<source>Status</source>", "<source>S</source>"
    )
    words.write_text(text, encoding="utf-8")
    (folder / "inspector_fr.qm").write_bytes(b"")
    before = words.read_bytes()
    done = make(folder, "--check")
    told = done.stdout.splitlines()
    assert done.returncode == 1
    assert {"out of date: inspector_de.ts", "out of date: inspector_fr.qm"} <= set(told)
    assert "de: columns: Status" in told
    assert words.read_bytes() == before


def test_every_language_has_its_two_files_and_qts_own() -> None:
    kept = {path.name for path in KEPT.iterdir()}
    assert kept == {f"inspector_{code}.{kind}" for code in CODES for kind in ("ts", "qm")}
    for code in CODES:
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        assert QTranslator().load(f"{place}/qtbase_{code}.qm")


@pytest.mark.parametrize("code", CODES)
def test_gaps_and_signs_are_the_same(code: str) -> None:
    for source, forms, plural in messages(code):
        for form in forms:
            assert sorted(_GAPS.findall(form)) == sorted(_GAPS.findall(source)), (source, form)
            assert sorted(_signs(form)) == sorted(_signs(source)), (source, form)
            for name in _NAMES:
                assert (name in form) == (name in source), (source, form)
            assert form.count("&") == source.count("&"), (source, form)
            assert len(form) - len(form.lstrip(" ")) == len(source) - len(source.lstrip(" "))
            assert form.strip()
        if plural:
            assert len(forms) == FORMS.get(code, 2)
            assert "%Ln" in forms[-1]


def _signs(text: str) -> list[str]:
    isolated = re.sub("[\u2066-\u2069\u200e\u200f]", "", text)
    return [found.rstrip(".,;。、") for found in _SIGNS.findall(isolated)]


def test_a_sentence_in_arabic_begins_in_arabic() -> None:
    """Else all of it would be laid out from the left."""
    names = {"PixVerse Account Inspector"}
    for source, forms, _ in messages("ar"):
        for form in forms:
            kinds = [
                bidirectional(character) for character in _GAPS.sub("", form.replace("%Ln", ""))
            ]
            first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "AL")
            assert first != "L" or form in names, (source, form)


def test_english_knows_plural_forms_only() -> None:
    assert all(plural for _, _, plural in messages(SOURCE))
