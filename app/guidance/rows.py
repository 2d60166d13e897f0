"""What a `Row` of guidance is, and the buttons and steps that several rows have in common.

A row is guidance before it is translated and filled with the facts of an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.base.i18n import N_, Text, Translate
from app.guidance.guidance import Action, ActionKind, Severity


class Choice(NamedTuple):
    """One of several texts, depending on a fact of the error."""

    fact: str
    """Its name; see `app.guidance.guide.facts_of`."""
    texts: Mapping[str, "Words"]
    """By the value of the fact; that of a missing fact is an empty text."""
    otherwise: "Words"
    """For all other values."""


Words = Text | Choice


def chosen(words: Words, facts: Mapping[str, str]) -> Text:
    """The text that the facts of an error choose."""
    while isinstance(words, Choice):
        words = words.texts.get(facts.get(words.fact, ""), words.otherwise)
    return words


class ActionRow(NamedTuple):
    """A button before its label is translated; its address may be a fact too."""

    kind: ActionKind
    label: Words
    url: str = ""

    def said(self, translate: Translate, facts: Mapping[str, str]) -> Action:
        """The button in the user's language."""
        label = chosen(self.label, facts).said(translate)
        return Action(self.kind, label, self.url.format(**facts))


SITE: Final = "https://useapi.net"
TOKEN_PAGE: Final = "https://useapi.net/docs/start-here/setup-useapi"

TRY_AGAIN: Final = ActionRow(ActionKind.TRY_AGAIN, N_("Try again"))
SAVE_ELSEWHERE: Final = ActionRow(ActionKind.SAVE_ELSEWHERE, N_("Save elsewhere…"))
GO_ON: Final = ActionRow(ActionKind.GO_ON, N_("Go on"))
CHANGE_TOKEN: Final = ActionRow(ActionKind.CHANGE_TOKEN, N_("Change token…"))
USE_FOR_SESSION: Final = ActionRow(ActionKind.USE_FOR_SESSION, N_("Use the token only for now"))
FORGET_HERE: Final = ActionRow(ActionKind.FORGET_HERE, N_("Clear it from this window only"))
LET_GO: Final = ActionRow(ActionKind.LET_GO, N_("Stop looking there"))
OPEN_SITE: Final = ActionRow(ActionKind.OPEN_PAGE, N_("Open useapi.net"), SITE)
OPEN_TOKEN_PAGE: Final = ActionRow(ActionKind.OPEN_PAGE, N_("Where is my token?"), TOKEN_PAGE)
OPEN_DOCUMENTATION: Final = ActionRow(
    ActionKind.OPEN_PAGE, N_("Open the documentation"), "{documentation}"
)
OPEN_SETUP_PAGE: Final = ActionRow(
    ActionKind.OPEN_PAGE,
    Choice(
        "accounts",
        {"channels": N_("How to set up a channel")},
        N_("How to set up an account"),
    ),
    "{setup_page}",
)


@dataclass(frozen=True, kw_only=True)
class Row:
    """What is told about a class of errors; placeholders are the facts of the error."""

    title: Words
    summary: Words
    addition: Words | None = None
    """A last sentence of the summary."""
    steps: tuple[Words, ...]
    actions: tuple[ActionRow, ...] = (TRY_AGAIN,)
    severity: Severity = Severity.ERROR


CHECK_AGAIN: Final = N_("Then check again.")
CHECK_API_URL: Final = N_("Did you start the program with --api-url? Check that address.")
WITHOUT_VPN: Final = N_("Do you use a VPN, a filter or a company network? Try without it.")
NEWER_VERSION: Final = N_("Is there a newer version of this program? Then use that.")
TRY_LATER: Final = N_("Try again in a few minutes.")
RETRY: Final = N_("Try again.")
ASK: Final = N_("If this goes on, ask useapi.net; “Details” has the facts for them.")
DETAILS: Final = N_("If this goes on, “Details” has the facts for a report.")
