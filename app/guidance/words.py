"""The words (a first set)."""

from app.errors import InspectorError, NothingConfiguredError, UnauthorizedError
from app.guidance.model import Action, ActionKind, Guidance, Severity
from app.i18n import Translate, untranslated


def guide(error: InspectorError, translate: Translate = untranslated) -> Guidance:
    """What to tell a person about `error`."""
    details = tuple({"kind": error.kind, **error.facts()}.items())
    again = Action(ActionKind.TRY_AGAIN, translate("guidance", "Try again"))
    change = Action(ActionKind.CHANGE_TOKEN, translate("guidance", "Change token…"))
    if isinstance(error, UnauthorizedError):
        return Guidance(
            title=translate("guidance", "useapi.net did not accept your API token"),
            summary=translate("guidance", "The answer was “401 Unauthorized”."),
            steps=(translate("guidance", "Copy the whole token from useapi.net."),),
            actions=(change, again),
            details=details,
        )
    if isinstance(error, NothingConfiguredError):
        return Guidance(
            title=translate("guidance", "Your token works; no PixVerse channel is set up yet"),
            summary=translate("guidance", "useapi.net knows your token."),
            steps=(translate("guidance", "Add a channel."),),
            actions=(again,),
            severity=Severity.INFORMATION,
            details=details,
        )
    return Guidance(
        title=translate("guidance", "The check did not work"),
        summary=translate("guidance", "No list of accounts came back."),
        steps=(translate("guidance", "Try again."),),
        actions=(again,),
        details=details,
    )
