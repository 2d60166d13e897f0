"""Texts to send to somebody who helps: about a crash, and about the whole program. No secrets."""

import os
import platform
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType
from urllib.request import getproxies

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.base.redaction import HeldSecrets
from app.ui.session.round import named
from app.ui.session.session import Session


def crash_report(
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    secrets: HeldSecrets,
) -> str:
    """The versions and the traceback, redacted as a whole."""
    lines = [
        f"Time: {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        *_environment(),
        "",
        *(line.rstrip() for line in traceback.format_exception(kind, error, trace)),
    ]
    return secrets.redact("\n".join(lines))


def support_report(session: Session) -> str:
    """The versions, and how the last checks went. Neither tokens nor ids nor names."""
    kept = "kept in the keyring" if session.keeper.is_kept else "in memory only"
    certificates = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
    lines = [
        *_environment(),
        f"Keyring: {session.keeper.keyring_name or 'none found'}",
        f"Token: {kept if session.token else 'none'}",
        f"Asked: {session.host}",
        f"Proxies: {', '.join(_proxies()) or 'none'}",
        f"Certificates: {', '.join(['the list of the system', *certificates])}",
        "",
        "Last checks:",
        *(session.history or ["none in this run"]),
        "",
        "Services:",
        *(_services(session) or ["none asked in this run"]),
    ]
    return session.secrets.redact("\n".join(lines))


def _services(session: Session) -> list[str]:
    """What each service said last, and when; of what it said, nothing that could be an id."""
    lines = [f"subscription: {named(error)}"] if (error := session.subscription_error) else []
    lines += ["subscription: read"] if session.subscription else []
    for check in session.checks.values():
        outcome = check.outcome
        if outcome is None:
            continue
        parts = [f"{outcome.checked_at:%H:%M:%S} UTC", check.state.value]
        parts += [named(outcome.error)] if outcome.error else []
        parts += [f"{len(check.listing.accounts)} accounts"] if check.listing else []
        if check.listing and check.has_failed:
            parts.append(f"of {check.listing.checked_at:%H:%M:%S} UTC")
        parts += [f"running jobs: {named(outcome.running_error)}"] if outcome.running_error else []
        lines.append(f"{check.service.id}: {', '.join(parts)}")
    return lines


def _environment() -> list[str]:
    ratios = sorted(f"{screen.devicePixelRatio():g}x" for screen in QGuiApplication.screens())
    frozen = " · frozen" if getattr(sys, "frozen", False) else ""
    return [
        f"PixVerse Account Inspector {__version__}{frozen}",
        f"System: {QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
        f"Python {platform.python_version()} · Qt {qVersion()} · PySide {pyside_version}",
        f"Display: {QGuiApplication.platformName()}, {', '.join(ratios)}",
    ]


def _proxies() -> list[str]:
    """The names of the settings that name a proxy; not their values, which may hold a password."""
    names = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
    variables = [name for one in names for name in (one, one.upper()) if os.environ.get(name)]
    system = [] if variables else [f"{scheme} (system)" for scheme in sorted(getproxies())]
    return [*variables, *system]
