"""Words about the keyring: what it did not do, where the token is now, and how to go on."""

from dataclasses import replace
from typing import Final, NamedTuple

from app.base import keyring_errors
from app.base.errors import InspectorError
from app.base.i18n import N_, Text, Translate
from app.guidance.guidance import Severity
from app.guidance.rows import (
    CHANGE_TOKEN,
    FORGET_HERE,
    GO_ON,
    LET_GO,
    RETRY,
    TRY_AGAIN,
    USE_FOR_SESSION,
    ActionRow,
    Choice,
    Row,
    Words,
)

_GNOME_KEYRING: Final = "GNOME Keyring"
_KEEPASSXC: Final = "KeePassXC"
_KWALLET: Final = "KWallet"

_YOURS: Final = N_("your keyring")
_THEN: Final = N_("Then try again.")
_WITHOUT: Final = N_("Or use the token only for now: it is then forgotten when the program ends.")
_UNLOCK: Final = N_("Unlock it with its password.")
_UNLOCK_IN: Final = {
    _KEEPASSXC: N_("In KeePassXC, open and unlock the database that has the token."),
    _KWALLET: N_("Open the wallet with its password, when KDE asks or in KWalletManager."),
    _GNOME_KEYRING: N_("Unlock it with its password, usually the one you sign in with."),
}
_START: Final = Choice(
    "installed",
    {
        "": N_(
            "To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again."
        ),
        _KEEPASSXC: N_("Start KeePassXC and open your database."),
        _KWALLET: N_("In the System Settings of KDE, under “KDE Wallet”, switch the wallet on."),
    },
    N_("Start it, or sign out of your computer and in again."),
)
_SWITCH_ON: Final = Choice(
    "installed",
    {
        _KEEPASSXC: N_(
            "In the settings of KeePassXC, under “Secret Service Integration”, switch it on."
        ),
        _KWALLET: N_(
            "In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret "
            "Service interface."
        ),
    },
    _START,
)

ROWS: Final[dict[type[InspectorError], Row]] = {
    keyring_errors.KeyringError: Row(
        title=N_("{keyring} reported an error"),
        summary=N_("The fault is on its side; your accounts are not affected."),
        steps=(
            RETRY,
            N_("Does it happen again? Sign out of your computer and in again."),
        ),
    ),
    keyring_errors.KeyringMissingError: Row(
        title=Choice(
            "installed",
            {"": N_("There is no keyring on this computer")},
            Choice(
                "state",
                {
                    "switched_off": N_(
                        "{installed} is running, but its keyring service is switched off"
                    )
                },
                N_("{installed} is not running"),
            ),
        ),
        summary=N_(
            "The token can be kept safely only by the system’s keyring, and none is running. It is "
            "never kept in a file."
        ),
        steps=(Choice("state", {"switched_off": _SWITCH_ON}, _START), _THEN),
        severity=Severity.WARNING,
    ),
    keyring_errors.KeyringElsewhereError: Row(
        title=N_("{keyring} does not have the token"),
        summary=N_("It was kept in {place}, which cannot be searched now. It may still be there."),
        steps=(Choice("program", _UNLOCK_IN, _UNLOCK), _THEN),
        severity=Severity.WARNING,
    ),
    keyring_errors.KeyringNothingSharedError: Row(
        title=N_("{keyring} shares no database"),
        summary=N_("The token can be kept only in a database that is open and shares a group."),
        steps=(
            N_(
                "Open your database in it; in its database settings, under “Secret Service "
                "Integration”, choose a group to be shared."
            ),
            _THEN,
        ),
        severity=Severity.WARNING,
    ),
    keyring_errors.KeyringLockedError: Row(
        title=N_("{keyring} is locked"),
        summary=N_("While it is locked, the token can be neither read nor kept."),
        steps=(Choice("keyring", _UNLOCK_IN, _UNLOCK), _THEN),
        severity=Severity.WARNING,
    ),
    keyring_errors.KeyringDismissedError: Row(
        title=N_("{keyring} was not unlocked"),
        summary=N_("It asked for permission, and the answer was no."),
        steps=(N_("Try again and allow it, if that was a mistake."),),
        severity=Severity.INFORMATION,
    ),
    keyring_errors.KeyringSilentError: Row(
        title=N_("{keyring} does not answer"),
        summary=N_("Perhaps it is waiting for its password in a window behind this one."),
        steps=(N_("Look for such a window and answer it."), _THEN),
        severity=Severity.WARNING,
    ),
    keyring_errors.KeyringBrokenEntryError: Row(
        title=N_("{keyring} holds something that is not a token"),
        summary=N_("The entry of this program was changed or damaged. It was not used."),
        steps=(
            N_("Enter the token again with “Change token”: it is then replaced."),
            _WITHOUT,
        ),
        actions=(CHANGE_TOKEN, USE_FOR_SESSION, TRY_AGAIN),
    ),
    keyring_errors.KeyringEntryTooLongError: Row(
        title=N_("The token is too long for {keyring}"),
        summary=N_("It was not kept. A token of useapi.net is much shorter."),
        steps=(N_("Check that only the token was pasted, and nothing with it."), _WITHOUT),
        actions=(CHANGE_TOKEN, USE_FOR_SESSION),
    ),
}


class _WayOn(NamedTuple):
    """What follows from what the keyring was asked to do; added to the row of the error."""

    token: Words | None
    """The end of the summary: where the token is now."""
    step: Text | None
    action: ActionRow


_WAYS_ON: Final = {
    "forget": _WayOn(
        N_("The token is still kept in {place}."),
        N_(
            "Or clear it from this window only. It stays in the keyring and is used at the next "
            "start."
        ),
        FORGET_HERE,
    ),
    "keep": _WayOn(
        Choice(
            "place",
            {"": N_("The token is not kept.")},
            N_("The old token is still kept in {place}; the new one is not."),
        ),
        N_("Or go on with the new token; it is forgotten when the program ends."),
        USE_FOR_SESSION,
    ),
    "move": _WayOn(N_("The profile keeps its old name and its token."), None, GO_ON),
    "clear": _WayOn(
        N_("The token is still kept in {place} under an old name of the profile."),
        N_("Or do it later with “Remove leftover tokens” in the token’s menu."),
        GO_ON,
    ),
}
"""By the verb of the error."""
_READING: Final = _WayOn(None, _WITHOUT, USE_FOR_SESSION)
_WAYS_ON_ELSEWHERE: Final = _WAYS_ON | {
    "forget": _WayOn(
        None, N_("Or stop looking for it there. What is kept there then stays there."), LET_GO
    ),
    "clear": _WAYS_ON["clear"]._replace(token=None),
}
"""Where the summary of `KeyringElsewhereError` has said where the token is."""


def with_way_on(row: Row, error: keyring_errors.KeyringError) -> Row:
    """`row` with where the token is now, and what else than trying again can be done."""
    if len(row.actions) > 1:  # it has its own
        return row
    is_elsewhere = isinstance(error, keyring_errors.KeyringElsewhereError)
    ways = _WAYS_ON_ELSEWHERE if is_elsewhere else _WAYS_ON
    token, step, action = ways.get(error.verb, _READING)
    return replace(
        row,
        addition=token,
        steps=(*row.steps, step) if step else row.steps,
        actions=(*row.actions, action),
    )


def names(error: keyring_errors.KeyringError, translate: Translate) -> dict[str, str]:
    """What is said in place of the facts that are missing."""
    name = error.keyring or _YOURS.said(translate)
    return {"keyring": name, "place": error.place or name}


def after_removal(program: str, translate: Translate) -> str:
    """What an entry that was removed from a keyring's program leaves behind; "" if nothing."""
    if program != _KEEPASSXC:
        return ""
    return N_(
        "KeePassXC moves removed entries into the recycle bin of the database. The token in them "
        "is overwritten first. If the database keeps more than ten older values of an entry, the "
        "token stays readable there until you empty the recycle bin."
    ).said(translate)
