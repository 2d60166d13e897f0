"""Errors of the program and of this computer: its own files, settings and options.

To add an error: see `app.base.errors`.
"""

from app.base.errors import InspectorError


class ResourceMissingError(InspectorError):
    """A file that belongs to the program is missing."""

    name: str


class ApiUrlError(InspectorError):
    """``--api-url`` names no origin that a token may be sent to."""

    exit_code = 2
    fault: str
    """One of those of `app.api.origin`."""


class SettingsUnreadableError(InspectorError):
    """The settings file could not be read as a whole; it was set aside, and a new one begun."""

    cause: str
    """The class of what was raised; never its text."""


class SettingsNotWrittenError(InspectorError):
    """The settings could not be saved; the old file is unchanged."""

    reason: str
    """One of those of `app.base.files`."""


class FileNotWrittenError(InspectorError):
    """A file could not be saved; an older one of that name is unchanged."""

    reason: str
    """One of those of `app.base.files`."""
    name: str
    """The file's, without its folder."""


class InternalError(InspectorError):
    """A mistake of this program."""

    cause: str
    """The class of what was raised; never its text."""
    where: str = ""
    """Function and line."""
    report: str = ""
    """Versions and traceback, redacted."""
