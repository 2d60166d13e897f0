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
from app.base.i18n import Translate
from app.guidance.actions import go_on, save_elsewhere, try_again
from app.guidance.case import Case, Writer
from app.guidance.guidance import Guidance, Severity


def _any(case: Case[InspectorError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The check did not work"),
        summary=translate("guidance", "No list of accounts came back."),
        steps=(
            translate("guidance", "Try again."),
            translate("guidance", "If it stays like this, “Details” has the facts for a report."),
        ),
        actions=(try_again(translate),),
    )


def _resource_missing(case: Case[ResourceMissingError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "A part of this program is missing"),
        summary=translate("guidance", "The file “{name}” should have come with it.").format(
            name=case.error.name
        ),
        steps=(
            translate("guidance", "Install the program again."),
            translate("guidance", "Did a virus scanner remove the file? Let it be restored."),
        ),
        actions=(try_again(translate),),
    )


def _api_url(case: Case[ApiUrlError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The address given with --api-url cannot be used"),
        summary=_fault(case.error.fault, translate),
        steps=(
            translate(
                "guidance", "Give only scheme, host and port, for example https://api.useapi.net"
            ),
            translate("guidance", "Or leave the option out: then useapi.net itself is asked."),
        ),
        actions=(try_again(translate),),
    )


def _settings_unreadable(case: Case[SettingsUnreadableError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "Your settings could not be read"),
        summary=translate(
            "guidance",
            "What could be read of them holds, and the rest is as at the first start. Your token "
            "is not affected.",
        ),
        steps=(
            translate("guidance", "Go on as usual: your next changes are kept again."),
            translate(
                "guidance", "The old file was set aside next to the new one, in case you need it."
            ),
            translate(
                "guidance", "The share-safe view is on, unless the file said that it was off."
            ),
        ),
        actions=(go_on(translate),),
        severity=Severity.WARNING,
    )


def _settings_not_written(case: Case[SettingsNotWrittenError]) -> Guidance:
    translate = case.translate
    why, _ = _reason(case.error.reason, translate)
    return Guidance(
        title=translate("guidance", "Your settings could not be saved"),
        summary=translate(
            "guidance",
            "{why} What you set holds until the program ends. Your token is not affected.",
        ).format(why=why),
        steps=(
            translate("guidance", "Make room on the disk, or let the folder be written to."),
            translate("guidance", "Go on as usual: the next change is saved with all before it."),
        ),
        actions=(go_on(translate),),
        severity=Severity.WARNING,
    )


def _file_not_written(case: Case[FileNotWrittenError]) -> Guidance:
    translate = case.translate
    why, step = _reason(case.error.reason, translate)
    return Guidance(
        title=translate("guidance", "The file could not be saved"),
        summary=translate(
            "guidance", "“{name}” was not written. {why} Nothing else has changed."
        ).format(name=case.error.name, why=why),
        steps=(step, translate("guidance", "Then save it again.")),
        actions=(save_elsewhere(translate),),
    )


def _reason(reason: str, translate: Translate) -> tuple[str, str]:
    """Why a file could not be written, and what to do about it."""
    elsewhere = translate("guidance", "Choose another folder, for example your documents.")
    reasons = {
        "disk_full": (
            translate("guidance", "There is no room left on the disk, or in your share of it."),
            translate("guidance", "Make room, or choose a folder on another disk."),
        ),
        "read_only": (translate("guidance", "The disk can be read but not written."), elsewhere),
        "not_allowed": (translate("guidance", "You may not write there."), elsewhere),
        "no_folder": (translate("guidance", "Its folder is not there (any more)."), elsewhere),
        "in_use": (
            translate("guidance", "Another program has the file open."),
            translate("guidance", "Close it there, or choose another name."),
        ),
        "not_a_file": (
            translate("guidance", "Something that is no file has that name."),
            translate("guidance", "Choose another name."),
        ),
        "bad_name": (
            translate("guidance", "No file can have that name there."),
            translate("guidance", "Choose another name, short and without special characters."),
        ),
    }
    unknown = translate("guidance", "The system did not let it be written.")
    return reasons.get(reason, (unknown, elsewhere))


def _internal(case: Case[InternalError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "Something went wrong inside this program"),
        summary=translate(
            "guidance",
            "That is a mistake of the program, not yours. It goes on as well as it can.",
        ),
        steps=(
            translate("guidance", "Try again what you were doing."),
            translate("guidance", "If it happens again, close the program and start it anew."),
        ),
        actions=(go_on(translate),),
    )


def _fault(fault: str, translate: Translate) -> str:
    sentences = {
        "empty": translate("guidance", "It is empty."),
        "scheme_missing": translate("guidance", "It must begin with https://"),
        "scheme_unknown": translate("guidance", "It must begin with https:// and nothing else."),
        "http_not_loopback": translate(
            "guidance",
            "With http:// your token could be read on its way, so that is allowed for this "
            "computer itself only. Use https://",
        ),
        "host_missing": translate("guidance", "It names no host."),
        "host_invalid": translate("guidance", "Its host is neither a name nor an address."),
        "port_invalid": translate("guidance", "Its port is not a number from 1 to 65535."),
        "credentials": translate(
            "guidance", "It holds a user name or a password, or looks as if. Leave that out."
        ),
        "path": translate("guidance", "It goes on after the host. Leave the path out."),
        "query": translate("guidance", "It has a “?” in it. Leave that and what follows out."),
        "fragment": translate("guidance", "It has a “#” in it. Leave that and what follows out."),
    }
    return sentences.get(fault, translate("guidance", "It is not the address of a service."))


WRITERS: Final[dict[type, Writer]] = {
    InspectorError: _any,
    ResourceMissingError: _resource_missing,
    ApiUrlError: _api_url,
    SettingsUnreadableError: _settings_unreadable,
    SettingsNotWrittenError: _settings_not_written,
    FileNotWrittenError: _file_not_written,
    InternalError: _internal,
}
