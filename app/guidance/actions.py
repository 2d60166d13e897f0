"""The buttons that guidance can offer."""

from typing import Final

from app.base.i18n import Translate
from app.catalogue.all_services import DEFAULT_SERVICE
from app.guidance.guidance import Action, ActionKind

SITE: Final = "https://useapi.net"
TOKEN_PAGE: Final = "https://useapi.net/docs/start-here/setup-useapi"


def try_again(translate: Translate) -> Action:
    """The same check once more."""
    return Action(ActionKind.TRY_AGAIN, translate("guidance", "Try again"))


def save_elsewhere(translate: Translate) -> Action:
    """Another place or name for the same file."""
    return Action(ActionKind.SAVE_ELSEWHERE, translate("guidance", "Save elsewhere…"))


def go_on(translate: Translate) -> Action:
    """Nothing needs to be done."""
    return Action(ActionKind.GO_ON, translate("guidance", "Go on"))


def change_token(translate: Translate) -> Action:
    """The page where the API token is entered."""
    return Action(ActionKind.CHANGE_TOKEN, translate("guidance", "Change token…"))


def use_for_session(translate: Translate) -> Action:
    """Go on without the keyring."""
    return Action(ActionKind.USE_FOR_SESSION, translate("guidance", "Use the token only for now"))


def forget_here(translate: Translate) -> Action:
    """Out of memory, though the keyring keeps it."""
    return Action(ActionKind.FORGET_HERE, translate("guidance", "Clear it from this window only"))


def let_go(translate: Translate) -> Action:
    """Not to be looked for any more."""
    return Action(ActionKind.LET_GO, translate("guidance", "Stop looking there"))


def open_site(translate: Translate) -> Action:
    """useapi.net in the browser: to arrange things there, or to see whether it can be reached."""
    return Action(ActionKind.OPEN_PAGE, translate("guidance", "Open useapi.net"), SITE)


def open_documentation(translate: Translate) -> Action:
    """The page that describes the listing."""
    label = translate("guidance", "Open the documentation")
    return open_page(label, DEFAULT_SERVICE.documentation)


def open_setup_page(translate: Translate) -> Action:
    """The page that says how an account is added."""
    label = translate("guidance", "How to set up a channel")
    return open_page(label, DEFAULT_SERVICE.setup_page)


def open_page(label: str, url: str) -> Action:
    """A page of the documentation."""
    return Action(ActionKind.OPEN_PAGE, label, url)
