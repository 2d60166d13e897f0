"""The buttons that guidance can offer, and the steps that several rows have in common."""

from typing import Final

from app.base.i18n import QT_TRANSLATE_NOOP
from app.catalogue.all_services import DEFAULT_SERVICE
from app.guidance.guidance import ActionKind, ActionRow

SITE: Final = "https://useapi.net"
TOKEN_PAGE: Final = "https://useapi.net/docs/start-here/setup-useapi"

TRY_AGAIN: Final = ActionRow(ActionKind.TRY_AGAIN, QT_TRANSLATE_NOOP("guidance", "Try again"))
SAVE_ELSEWHERE: Final = ActionRow(
    ActionKind.SAVE_ELSEWHERE, QT_TRANSLATE_NOOP("guidance", "Save elsewhere…")
)
GO_ON: Final = ActionRow(ActionKind.GO_ON, QT_TRANSLATE_NOOP("guidance", "Go on"))
CHANGE_TOKEN: Final = ActionRow(
    ActionKind.CHANGE_TOKEN, QT_TRANSLATE_NOOP("guidance", "Change token…")
)
USE_FOR_SESSION: Final = ActionRow(
    ActionKind.USE_FOR_SESSION, QT_TRANSLATE_NOOP("guidance", "Use the token only for now")
)
FORGET_HERE: Final = ActionRow(
    ActionKind.FORGET_HERE, QT_TRANSLATE_NOOP("guidance", "Clear it from this window only")
)
LET_GO: Final = ActionRow(ActionKind.LET_GO, QT_TRANSLATE_NOOP("guidance", "Stop looking there"))
OPEN_SITE: Final = ActionRow(
    ActionKind.OPEN_PAGE, QT_TRANSLATE_NOOP("guidance", "Open useapi.net"), SITE
)
OPEN_TOKEN_PAGE: Final = ActionRow(
    ActionKind.OPEN_PAGE, QT_TRANSLATE_NOOP("guidance", "Where is my token?"), TOKEN_PAGE
)
OPEN_DOCUMENTATION: Final = ActionRow(
    ActionKind.OPEN_PAGE,
    QT_TRANSLATE_NOOP("guidance", "Open the documentation"),
    DEFAULT_SERVICE.documentation,
)
OPEN_SETUP_PAGE: Final = ActionRow(
    ActionKind.OPEN_PAGE,
    QT_TRANSLATE_NOOP("guidance", "How to set up a channel"),
    DEFAULT_SERVICE.setup_page,
)

CHECK_AGAIN: Final = QT_TRANSLATE_NOOP("guidance", "Then check again.")
CHECK_API_URL: Final = QT_TRANSLATE_NOOP(
    "guidance", "Did you start the program with --api-url? Check that address."
)
WITHOUT_VPN: Final = QT_TRANSLATE_NOOP(
    "guidance", "Do you use a VPN, a filter or a company network? Try without it."
)
NEWER_VERSION: Final = QT_TRANSLATE_NOOP(
    "guidance", "Is there a newer version of this program? Then use that."
)
TRY_LATER: Final = QT_TRANSLATE_NOOP("guidance", "Try again in a few minutes.")
DETAILS: Final = QT_TRANSLATE_NOOP(
    "guidance", "If it stays like this, “Details” has the facts for a report."
)
