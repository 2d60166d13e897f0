"""Words about this program itself: how it was started, and whether it is whole."""

from typing import Final

from app.base.errors import (
    ApiUrlError,
    FileNotWrittenError,
    InspectorError,
    InternalError,
    ResourceMissingError,
    SettingsNotWrittenError,
    SettingsUnreadableError,
)
from app.base.i18n import QT_TRANSLATE_NOOP
from app.guidance.actions import DETAILS, GO_ON, SAVE_ELSEWHERE, TRY_AGAIN
from app.guidance.guidance import Choice, Row, Severity

_WHY: Final = Choice(
    "reason",
    {
        "disk_full": QT_TRANSLATE_NOOP(
            "guidance", "There is no room left on the disk, or in your share of it."
        ),
        "read_only": QT_TRANSLATE_NOOP("guidance", "The disk can be read but not written."),
        "not_allowed": QT_TRANSLATE_NOOP("guidance", "You may not write there."),
        "no_folder": QT_TRANSLATE_NOOP("guidance", "Its folder is not there (any more)."),
        "in_use": QT_TRANSLATE_NOOP("guidance", "Another program has the file open."),
        "not_a_file": QT_TRANSLATE_NOOP("guidance", "Something that is no file has that name."),
        "bad_name": QT_TRANSLATE_NOOP("guidance", "No file can have that name there."),
    },
    QT_TRANSLATE_NOOP("guidance", "The system did not let it be written."),
)
_WHAT_TO_DO: Final = Choice(
    "reason",
    {
        "disk_full": QT_TRANSLATE_NOOP(
            "guidance", "Make room, or choose a folder on another disk."
        ),
        "in_use": QT_TRANSLATE_NOOP("guidance", "Close it there, or choose another name."),
        "not_a_file": QT_TRANSLATE_NOOP("guidance", "Choose another name."),
        "bad_name": QT_TRANSLATE_NOOP(
            "guidance", "Choose another name, short and without special characters."
        ),
    },
    QT_TRANSLATE_NOOP("guidance", "Choose another folder, for example your documents."),
)

ROWS: Final[dict[type[InspectorError], Row]] = {
    InspectorError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The check did not work"),
        summary=QT_TRANSLATE_NOOP("guidance", "No list of accounts came back."),
        steps=(QT_TRANSLATE_NOOP("guidance", "Try again."), DETAILS),
        actions=(TRY_AGAIN,),
    ),
    ResourceMissingError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "A part of this program is missing"),
        summary=QT_TRANSLATE_NOOP("guidance", "The file “{name}” should have come with it."),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Install the program again."),
            QT_TRANSLATE_NOOP(
                "guidance", "Did a virus scanner remove the file? Let it be restored."
            ),
        ),
        actions=(TRY_AGAIN,),
    ),
    ApiUrlError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The address given with --api-url cannot be used"),
        summary=Choice(
            "fault",
            {
                "empty": QT_TRANSLATE_NOOP("guidance", "It is empty."),
                "scheme_missing": QT_TRANSLATE_NOOP("guidance", "It must begin with https://"),
                "scheme_unknown": QT_TRANSLATE_NOOP(
                    "guidance", "It must begin with https:// and nothing else."
                ),
                "http_not_loopback": QT_TRANSLATE_NOOP(
                    "guidance",
                    "With http:// your token could be read on its way, so that is allowed for this "
                    "computer itself only. Use https://",
                ),
                "host_missing": QT_TRANSLATE_NOOP("guidance", "It names no host."),
                "host_invalid": QT_TRANSLATE_NOOP(
                    "guidance", "Its host is neither a name nor an address."
                ),
                "port_invalid": QT_TRANSLATE_NOOP(
                    "guidance", "Its port is not a number from 1 to 65535."
                ),
                "credentials": QT_TRANSLATE_NOOP(
                    "guidance",
                    "It holds a user name or a password, or looks as if. Leave that out.",
                ),
                "path": QT_TRANSLATE_NOOP(
                    "guidance", "It goes on after the host. Leave the path out."
                ),
                "query": QT_TRANSLATE_NOOP(
                    "guidance", "It has a “?” in it. Leave that and what follows out."
                ),
                "fragment": QT_TRANSLATE_NOOP(
                    "guidance", "It has a “#” in it. Leave that and what follows out."
                ),
            },
            QT_TRANSLATE_NOOP("guidance", "It is not the address of a service."),
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Give only scheme, host and port, for example https://api.useapi.net"
            ),
            QT_TRANSLATE_NOOP(
                "guidance", "Or leave the option out: then useapi.net itself is asked."
            ),
        ),
        actions=(TRY_AGAIN,),
    ),
    SettingsUnreadableError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "Your settings could not be read"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "What could be read of them holds, and the rest is as at the first start. Your token "
            "is not affected.",
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Go on as usual: your next changes are kept again."),
            QT_TRANSLATE_NOOP(
                "guidance", "The old file was set aside next to the new one, in case you need it."
            ),
            QT_TRANSLATE_NOOP(
                "guidance", "The share-safe view is on, unless the file said that it was off."
            ),
        ),
        actions=(GO_ON,),
        severity=Severity.WARNING,
    ),
    SettingsNotWrittenError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "Your settings could not be saved"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "{why} What you set holds until the program ends. Your token is not affected.",
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Make room on the disk, or let the folder be written to."
            ),
            QT_TRANSLATE_NOOP(
                "guidance", "Go on as usual: the next change is saved with all before it."
            ),
        ),
        actions=(GO_ON,),
        severity=Severity.WARNING,
        parts={"why": _WHY},
    ),
    FileNotWrittenError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The file could not be saved"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "“{name}” was not written. {why} Nothing else has changed."
        ),
        steps=(_WHAT_TO_DO, QT_TRANSLATE_NOOP("guidance", "Then save it again.")),
        actions=(SAVE_ELSEWHERE,),
        parts={"why": _WHY},
    ),
    InternalError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "Something went wrong inside this program"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "That is a mistake of the program, not yours. It keeps running."
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Try again what you were doing."),
            QT_TRANSLATE_NOOP(
                "guidance", "If it happens again, close the program and start it anew."
            ),
        ),
        actions=(GO_ON,),
    ),
}
