"""What Windows shows under Properties → Details; unsigned programs without it look suspect."""

import re
from pathlib import Path

from steps import PROJECT

_FORM = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0,
                    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "PixVerse Account Inspector contributors"),
      StringStruct("FileDescription", "PixVerse Account Inspector"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "pixverse-inspector"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "pixverse-inspector.exe"),
      StringStruct("ProductName", "PixVerse Account Inspector"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def program_version() -> str:
    """The version of the program, read and not imported."""
    text = (PROJECT / "app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("app/__init__.py names no version")
    return found[1]


def write(path: Path) -> None:
    """Write it in the form that PyInstaller reads."""
    version = program_version()
    numbers = [int(number) for number in re.findall(r"\d+", version)][:4]
    quad = tuple(numbers + [0] * (4 - len(numbers)))
    path.write_text(_FORM.format(numbers=quad, version=version), encoding="utf-8")
