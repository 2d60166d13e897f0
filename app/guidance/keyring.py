"""Words about the keyring: what it did not do, where the token is now, and how to go on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from app.base.errors import (
    KeyringBrokenEntryError,
    KeyringDismissedError,
    KeyringElsewhereError,
    KeyringEntryTooLongError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringNothingSharedError,
    KeyringSilentError,
)
from app.base.i18n import Translate
from app.guidance.actions import (
    CHANGE_TOKEN,
    FORGET_HERE,
    GO_ON,
    LET_GO,
    TRY_AGAIN,
    USE_FOR_SESSION,
)
from app.guidance.guidance import Action, Guidance, Severity
from app.guidance.keyring_programs import opening, program_in, starting

_E = TypeVar("_E", bound=KeyringError, covariant=True)  # noqa: PLC0105 (used in types only)


@dataclass(frozen=True, slots=True)
class Case(Generic[_E]):
    """An error of a keyring, and the language of the person who is told about it."""

    error: _E
    translate: Translate


def words(error: KeyringError, translate: Translate) -> Guidance:
    """What to tell about an error of a keyring; without the technical facts."""
    writer = next(_WRITERS[kind] for kind in type(error).__mro__ if kind in _WRITERS)
    return writer(Case(error, translate))


def _keyring(case: Case[KeyringError]) -> Guidance:
    translate = case.translate
    return _told(
        case,
        translate("guidance", "{keyring} reported an error"),
        translate("guidance", "The reason is its own; your accounts are not affected."),
        translate("guidance", "Try again."),
        translate("guidance", "Does it happen again? Sign out of your computer and in again."),
        severity=Severity.ERROR,
    )


def _missing(case: Case[KeyringMissingError]) -> Guidance:
    translate, error = case.translate, case.error
    summary = translate(
        "guidance",
        "The token can be kept safely only by the system’s keyring, and none is running. It is "
        "never kept in a file.",
    )
    if not error.installed:
        step = translate(
            "guidance",
            "To keep it, install a keyring (GNOME Keyring or KWallet on Linux), sign in again "
            "and try again.",
        )
        title = translate("guidance", "There is no keyring on this computer")
        return _told(case, title, summary, step)
    if error.state == "switched_off":
        title = translate(
            "guidance", "{installed} is running, but its keyring service is switched off"
        )
    else:
        title = translate("guidance", "{installed} is not running")
    step = starting(error.installed, error.state, translate)
    title = title.format(installed=error.installed)
    return _told(case, title, summary, step, translate("guidance", "Then try again."))


def _elsewhere(case: Case[KeyringElsewhereError]) -> Guidance:
    translate, place = case.translate, case.error.place
    summary = translate(
        "guidance",
        "It was kept in {place}, which cannot be searched now. It may still be there.",
    )
    return _told(
        case,
        translate("guidance", "{keyring} does not have the token"),
        summary.format(place=place),
        opening(program_in(place), translate),
        translate("guidance", "Then try again."),
    )


def _nothing_shared(case: Case[KeyringNothingSharedError]) -> Guidance:
    translate = case.translate
    return _told(
        case,
        translate("guidance", "{keyring} shares no database"),
        translate(
            "guidance", "The token can be kept only in a database that is open and shares a group."
        ),
        translate(
            "guidance",
            "Open your database in it; in its database settings, under “Secret Service "
            "Integration”, choose a group to be shared.",
        ),
        translate("guidance", "Then try again."),
    )


def _locked(case: Case[KeyringLockedError]) -> Guidance:
    translate = case.translate
    program = case.error.keyring
    return _told(
        case,
        translate("guidance", "{keyring} is locked"),
        translate("guidance", "As long as it is, the token can be neither read nor kept."),
        opening(program, translate),
        translate("guidance", "Then try again."),
    )


def _dismissed(case: Case[KeyringDismissedError]) -> Guidance:
    translate = case.translate
    return _told(
        case,
        translate("guidance", "{keyring} stays closed"),
        translate("guidance", "It asked for permission, and the answer was no."),
        translate("guidance", "Try again and allow it, if that was a mistake."),
        severity=Severity.INFORMATION,
    )


def _silent(case: Case[KeyringSilentError]) -> Guidance:
    translate = case.translate
    return _told(
        case,
        translate("guidance", "{keyring} does not answer"),
        translate(
            "guidance", "Perhaps it is waiting for its password in a window behind this one."
        ),
        translate("guidance", "Look for such a window and answer it."),
        translate("guidance", "Then try again."),
    )


def _broken_entry(case: Case[KeyringBrokenEntryError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=_titled(case, translate("guidance", "{keyring} holds something that is no token")),
        summary=translate(
            "guidance", "The entry of this program was changed or damaged. It was not used."
        ),
        steps=(
            translate(
                "guidance", "Enter the token again with “Change token”: it is then replaced."
            ),
            _without(translate),
        ),
        actions=(
            CHANGE_TOKEN.said(translate),
            USE_FOR_SESSION.said(translate),
            TRY_AGAIN.said(translate),
        ),
    )


def _too_long(case: Case[KeyringEntryTooLongError]) -> Guidance:
    translate = case.translate
    name = case.error.keyring or translate("guidance", "your keyring")
    return Guidance(
        title=translate("guidance", "The token is too long for {keyring}").format(keyring=name),
        summary=translate("guidance", "It was not kept. A token of useapi.net is much shorter."),
        steps=(
            translate("guidance", "Check that only the token was pasted, and nothing with it."),
            _without(translate),
        ),
        actions=(CHANGE_TOKEN.said(translate), USE_FOR_SESSION.said(translate)),
    )


# ---- What is the same in all of them -------------------------------------------------------------


def _told(
    case: Case[KeyringError],
    title: str,
    summary: str,
    *steps: str,
    severity: Severity = Severity.WARNING,
) -> Guidance:
    """With where the token is now, and the way on that fits what the keyring was asked to do."""
    stands = _stands(case)
    way_on, actions = _way_on(case)
    return Guidance(
        title=_titled(case, title),
        summary=f"{summary} {stands}" if stands else summary,
        steps=(*steps, *way_on),
        actions=(TRY_AGAIN.said(case.translate), *actions),
        severity=severity,
    )


def _titled(case: Case[KeyringError], title: str) -> str:
    name = case.error.keyring or case.translate("guidance", "Your keyring")
    return title.format(keyring=name[:1].upper() + name[1:])  # it begins a sentence


def _stands(case: Case[KeyringError]) -> str:
    """What is so, since it was not done; "" if that is as it was."""
    translate, error = case.translate, case.error
    place = error.place
    if isinstance(error, KeyringElsewhereError) and error.verb in {"forget", "clear"}:
        return ""  # its summary has said it
    if error.verb == "forget":
        words = translate("guidance", "The token is still kept in {place}.")
    elif error.verb == "keep" and place:
        words = translate("guidance", "The old token is still kept in {place}; the new one is not.")
    elif error.verb == "keep":
        words = translate("guidance", "The token is not kept.")
    elif error.verb == "move":
        words = translate("guidance", "The profile keeps its old name and its token.")
    elif error.verb == "clear":
        words = translate(
            "guidance", "The token is still kept in {place} under an old name of the profile."
        )
    else:
        words = ""
    return words.format(place=place or error.keyring or translate("guidance", "your keyring"))


def _way_on(case: Case[KeyringError]) -> tuple[Sequence[str], tuple[Action, ...]]:
    """The last step, and the buttons besides *Try again*."""
    translate, error = case.translate, case.error
    if error.verb == "forget" and isinstance(error, KeyringElsewhereError):
        step = translate(
            "guidance", "Or stop looking for it there. What is kept there then stays there."
        )
        return (step,), (LET_GO.said(translate),)
    if error.verb == "forget":
        step = translate(
            "guidance",
            "Or clear it from this window only. It stays in the keyring and is used at the next "
            "start.",
        )
        return (step,), (FORGET_HERE.said(translate),)
    if error.verb == "clear":
        step = translate(
            "guidance", "Or do it later with “Remove leftover tokens” in the token’s menu."
        )
        return (step,), (GO_ON.said(translate),)
    if error.verb == "move":
        return (), (GO_ON.said(translate),)
    if error.verb == "keep":
        step = translate(
            "guidance", "Or go on with the new token; it is forgotten when the program ends."
        )
        return (step,), (USE_FOR_SESSION.said(translate),)
    return (_without(translate),), (USE_FOR_SESSION.said(translate),)


def _without(translate: Translate) -> str:
    return translate(
        "guidance", "Or use the token only for now: it is then forgotten when the program ends."
    )


_WRITERS: Final[dict[type, Callable[[Case[Any]], Guidance]]] = {
    KeyringError: _keyring,
    KeyringMissingError: _missing,
    KeyringElsewhereError: _elsewhere,
    KeyringNothingSharedError: _nothing_shared,
    KeyringLockedError: _locked,
    KeyringDismissedError: _dismissed,
    KeyringSilentError: _silent,
    KeyringBrokenEntryError: _broken_entry,
    KeyringEntryTooLongError: _too_long,
}
