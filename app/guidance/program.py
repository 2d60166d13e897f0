"""Words about this program itself: how it was started, and whether it is whole."""

from typing import Final

from app.base import errors, program_errors
from app.base.i18n import N_
from app.guidance.guidance import Severity
from app.guidance.rows import DETAILS, GO_ON, RETRY, SAVE_ELSEWHERE, Choice, Row

_WHY: Final = Choice(
    "reason",
    {
        "disk_full": N_("There is no room left on the disk, or in your share of it."),
        "read_only": N_("The disk can be read but not written."),
        "not_allowed": N_("You may not write there."),
        "no_folder": N_("Its folder does not exist (any more)."),
        "in_use": N_("Another program has the file open."),
        "not_a_file": N_("Something that is not a file has that name."),
        "bad_name": N_("A file cannot have that name there."),
    },
    N_("The system did not let it be written."),
)
_WHAT_TO_DO: Final = Choice(
    "reason",
    {
        "disk_full": N_("Make room, or choose a folder on another disk."),
        "in_use": N_("Close it there, or choose another name."),
        "not_a_file": N_("Choose another name."),
        "bad_name": N_("Choose another name, short and without special characters."),
    },
    N_("Choose another folder, for example your documents."),
)

ROWS: Final[dict[type[errors.InspectorError], Row]] = {
    errors.InspectorError: Row(
        title=N_("The check did not work"),
        summary=N_("No list of accounts came back."),
        steps=(RETRY, DETAILS),
    ),
    program_errors.ResourceMissingError: Row(
        title=N_("A part of this program is missing"),
        summary=N_("The file “{name}” should have come with it."),
        steps=(
            N_("Install the program again."),
            N_("Did a virus scanner remove the file? Restore it."),
        ),
    ),
    program_errors.ApiUrlError: Row(
        title=N_("The address given with --api-url cannot be used"),
        summary=Choice(
            "fault",
            {
                "empty": N_("It is empty."),
                "scheme_missing": N_("It must begin with https://"),
                "scheme_unknown": N_("It must begin with https:// and nothing else."),
                "http_not_loopback": N_(
                    "With http:// your token could be read on its way, so that is allowed for this "
                    "computer itself only. Use https://"
                ),
                "host_missing": N_("It names no host."),
                "host_invalid": N_("Its host is neither a name nor an address."),
                "port_invalid": N_("Its port is not a number from 1 to 65535."),
                "credentials": N_("It seems to contain a user name or a password. Leave that out."),
                "path": N_("It has a path after the host. Leave that out."),
                "query": N_("It has a “?” in it. Leave that and what follows out."),
                "fragment": N_("It has a “#” in it. Leave that and what follows out."),
            },
            N_("It is not the address of a service."),
        ),
        steps=(
            N_("Give only scheme, host and port, for example https://api.useapi.net"),
            N_("Or leave the option out: then useapi.net itself is asked."),
        ),
    ),
    program_errors.SettingsUnreadableError: Row(
        title=N_("Your settings could not be read"),
        summary=N_(
            "What could be read still applies, and the rest is as at the first start. Your token "
            "is not affected."
        ),
        steps=(
            N_("Go on as usual: your next changes are saved again."),
            N_("The old file was set aside next to the new one, in case you need it."),
            N_("The share-safe view is on, unless the file said that it was off."),
        ),
        actions=(GO_ON,),
        severity=Severity.WARNING,
    ),
    program_errors.SettingsNotWrittenError: Row(
        title=N_("Your settings could not be saved"),
        summary=N_("What you set holds until the program ends. Your token is not affected."),
        addition=_WHY,
        steps=(
            N_("Make room on the disk, or allow writing to the folder."),
            N_("Go on as usual: your next change is saved together with those before it."),
        ),
        actions=(GO_ON,),
        severity=Severity.WARNING,
    ),
    program_errors.FileNotWrittenError: Row(
        title=N_("The file could not be saved"),
        summary=N_("“{name}” was not written. Nothing else has changed."),
        addition=_WHY,
        steps=(_WHAT_TO_DO, N_("Then save it again.")),
        actions=(SAVE_ELSEWHERE,),
    ),
    program_errors.InternalError: Row(
        title=N_("Something went wrong inside this program"),
        summary=N_("This is a fault of the program, not yours. It keeps running."),
        steps=(
            N_("Try again what you were doing."),
            N_("If it happens again, restart the program."),
        ),
        actions=(GO_ON,),
    ),
}
