"""What can be handed to somebody who helps, about a crash. No secrets."""

import platform
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.base.redaction import HeldSecrets


def environment_lines() -> list[str]:
    """Which versions of what."""
    ratios = sorted(f"{screen.devicePixelRatio():g}x" for screen in QGuiApplication.screens())
    frozen = " · frozen" if getattr(sys, "frozen", False) else ""
    return [
        f"PixVerse Account Inspector {__version__}{frozen}",
        f"System: {QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
        f"Python {platform.python_version()} · Qt {qVersion()} · PySide {pyside_version}",
        f"Display: {QGuiApplication.platformName()}, {', '.join(ratios)}",
    ]


def crash_report(
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    secrets: HeldSecrets,
) -> str:
    """The versions and the traceback, redacted as a whole."""
    lines = [
        f"Time: {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        *environment_lines(),
        "",
        *(line.rstrip() for line in traceback.format_exception(kind, error, trace)),
    ]
    return secrets.redact("\n".join(lines))
