"""Words about the keyring. The way on without it is always there."""

from typing import Final

from app.errors import (
    KeyringBrokenEntryError,
    KeyringDismissedError,
    KeyringEntryTooLongError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)
from app.guidance.actions import change_token, try_again, use_for_session
from app.guidance.case import Case, Writer
from app.guidance.model import Action, Guidance, Severity
from app.i18n import Translate


def _keyring(case: Case[KeyringError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{keyring} did not do what it was asked").format(
            keyring=_name(case)
        ),
        summary=translate("guidance", "The reason is its own; your accounts are not affected."),
        steps=(
            translate("guidance", "Try again."),
            translate("guidance", "Does it happen again? Sign out of your computer and in again."),
            _without(translate),
        ),
        actions=_again_or_without(translate),
    )


def _missing(case: Case[KeyringMissingError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "There is no keyring on this computer"),
        summary=translate(
            "guidance",
            "The token can be kept safely only by the system’s keyring, and none is running. It is "
            "never kept in a file.",
        ),
        steps=(
            _without(translate),
            translate(
                "guidance",
                "To keep it, install a keyring (GNOME Keyring or KWallet on Linux), sign in again "
                "and try again.",
            ),
        ),
        actions=(use_for_session(translate), try_again(translate)),
        severity=Severity.WARNING,
    )


def _locked(case: Case[KeyringLockedError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{keyring} is locked").format(keyring=_name(case)),
        summary=translate("guidance", "As long as it is, the token can be neither read nor kept."),
        steps=(
            translate("guidance", "Unlock it with its password, usually that of your computer."),
            translate("guidance", "Then try again."),
            _without(translate),
        ),
        actions=_again_or_without(translate),
        severity=Severity.WARNING,
    )


def _dismissed(case: Case[KeyringDismissedError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{keyring} stays closed").format(keyring=_name(case)),
        summary=translate("guidance", "It asked for permission, and the answer was no."),
        steps=(
            translate("guidance", "Try again and allow it, if that was a mistake."),
            _without(translate),
        ),
        actions=_again_or_without(translate),
        severity=Severity.INFORMATION,
    )


def _silent(case: Case[KeyringSilentError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{keyring} does not answer").format(keyring=_name(case)),
        summary=translate(
            "guidance", "Perhaps it is waiting for its password in a window behind this one."
        ),
        steps=(
            translate("guidance", "Look for such a window and answer it."),
            translate("guidance", "Then try again."),
            _without(translate),
        ),
        actions=_again_or_without(translate),
        severity=Severity.WARNING,
    )


def _broken_entry(case: Case[KeyringBrokenEntryError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{keyring} holds something that is no token").format(
            keyring=_name(case)
        ),
        summary=translate(
            "guidance", "The entry of this program was changed or damaged. It was not used."
        ),
        steps=(
            translate(
                "guidance", "Enter the token again with “Change token”: it is then replaced."
            ),
            _without(translate),
        ),
        actions=(change_token(translate), use_for_session(translate), try_again(translate)),
    )


def _too_long(case: Case[KeyringEntryTooLongError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The token is too long for {keyring}").format(
            keyring=_name_within(case)
        ),
        summary=translate("guidance", "It was not kept. A token of useapi.net is much shorter."),
        steps=(
            translate("guidance", "Check that only the token was pasted, and nothing with it."),
            _without(translate),
        ),
        actions=(change_token(translate), use_for_session(translate)),
    )


def _name(case: Case[KeyringError]) -> str:
    name = case.error.keyring or case.translate("guidance", "Your keyring")
    return name[:1].upper() + name[1:]  # it begins a sentence


def _name_within(case: Case[KeyringError]) -> str:
    return case.error.keyring or case.translate("guidance", "your keyring")


def _without(translate: Translate) -> str:
    return translate(
        "guidance", "Or use the token only for now: it is then forgotten when the program ends."
    )


def _again_or_without(translate: Translate) -> tuple[Action, ...]:
    return (try_again(translate), use_for_session(translate))


WRITERS: Final[dict[type, Writer]] = {
    KeyringError: _keyring,
    KeyringMissingError: _missing,
    KeyringLockedError: _locked,
    KeyringDismissedError: _dismissed,
    KeyringSilentError: _silent,
    KeyringBrokenEntryError: _broken_entry,
    KeyringEntryTooLongError: _too_long,
}
