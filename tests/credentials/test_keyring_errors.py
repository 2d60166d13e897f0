"""Failures that only Windows and macOS can have, and the order of causes."""

import pytest

from app.base.keyring_errors import (
    KeyringBrokenEntryError,
    KeyringDismissedError,
    KeyringEntryTooLongError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)
from app.credentials.keyring_errors import is_missing_entry, keyring_error


def named(name: str, base: type[Exception] = Exception) -> type[Exception]:
    """A foreign class: what is known of them is their name."""
    return type(name, (base,), {})


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def windows_error(code: int) -> Exception:
    error = named("error")(code, "CredWrite", "some words")
    error.winerror = code  # type: ignore[attr-defined]
    return error


def mac_error(name: str, code: int) -> Exception:
    """As the library's macOS backend raises them: its own class, from one with the status."""
    return caused(named("KeyringError")("some words"), named(name)(code, "some words"))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (windows_error(1783), KeyringEntryTooLongError),
        (windows_error(1312), KeyringMissingError),
        (windows_error(5), KeyringError),
        (mac_error("KeychainDenied", -128), KeyringDismissedError),
        (mac_error("Error", -25308), KeyringLockedError),
        (mac_error("SecAuthFailure", -25293), KeyringError),
        (named("KeyringLocked")("some words"), KeyringLockedError),
        (caused(named("KeyringLocked")(), named("KeychainDenied")(-128)), KeyringDismissedError),
        (caused(named("InitError")(), named("PromptDismissedException")()), KeyringDismissedError),
        (named("Special", named("NoKeyringError"))(), KeyringMissingError),
        (BrokenPipeError(), KeyringMissingError),
        (TimeoutError(), KeyringSilentError),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "some words"), KeyringBrokenEntryError),
        (ValueError("some words"), KeyringError),
        (OSError(28, "some words"), KeyringError),
    ],
    ids=repr,
)
def test_every_failure_has_its_class(error: Exception, kind: type[KeyringError]) -> None:
    found = keyring_error(error, "the keyring")
    assert type(found) is kind
    assert found.keyring == "the keyring"
    assert found.cause == type(error).__name__
    assert "words" not in str(found)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("org.freedesktop.Secret.Error.IsLocked", KeyringLockedError),
        ("org.freedesktop.DBus.Error.NoReply", KeyringMissingError),
        ("org.freedesktop.DBus.Error.Timeout", KeyringSilentError),
        ("org.freedesktop.DBus.Error.AccessDenied", KeyringError),
    ],
)
def test_a_failure_of_the_bus_is_known_by_its_name(name: str, kind: type[KeyringError]) -> None:
    error = named("DBusErrorResponse")()
    error.name = name  # type: ignore[attr-defined]
    assert type(keyring_error(error, "")) is kind


def test_only_a_missing_entry_is_nothing_to_delete() -> None:
    failed = named("PasswordDeleteError")
    assert is_missing_entry(failed())
    assert is_missing_entry(caused(failed(), named("NotFound")(-25300)))
    assert not is_missing_entry(caused(failed(), named("KeychainDenied")(-128)))
    assert not is_missing_entry(named("KeyringLocked")())
