"""What can be handed to somebody who helps, about the whole program. No secrets."""

import os

from app.ui.desktop.crash_report import environment_lines
from app.ui.session.session import Session


def support_report(session: Session) -> str:
    """The versions, and how the last checks went. Neither tokens nor ids nor names."""
    lines = [
        *environment_lines(),
        f"Keyring: {session.keeper.keyring_name or 'none found'}",
        f"Token: {_token(session)}",
        f"Asked: {session.host}",
        f"Proxies: {', '.join(_proxies()) or 'none'}",
        f"Certificates: {', '.join(['the list of the system', *_certificate_variables()])}",
        "",
        "Last checks:",
        *(session.current.history or ["none in this run"]),
    ]
    return session.secrets.redact("\n".join(lines))


def _token(session: Session) -> str:
    if session.token is None:
        return "none"
    return "kept in the keyring" if session.keeper.is_kept else "in memory only"


def _proxies() -> list[str]:
    """For which addresses there is one, and who says so; not which: it may hold a password."""
    from urllib.request import getproxies

    names = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
    variables = [name for one in names for name in (one, one.upper()) if os.environ.get(name)]
    system = [] if variables else [f"{scheme} (system)" for scheme in sorted(getproxies())]
    return [*variables, *system]


def _certificate_variables() -> list[str]:
    return [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
