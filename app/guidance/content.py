"""Words about answers that came and could not be understood."""

from typing import Final

from app.base.errors import (
    AnswerError,
    TooLargeError,
    UnexpectedShapeError,
    UnreadableError,
    UnsupportedEncodingError,
)
from app.guidance.actions import open_documentation, try_again
from app.guidance.case import Case, Writer
from app.guidance.guidance import Guidance


def _answer(case: Case[AnswerError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The answer was no list of accounts"),
        summary=translate("guidance", "useapi.net answered, but with something else."),
        steps=(
            translate("guidance", "Try again in a few minutes."),
            translate("guidance", "If it stays like this, “Details” has the facts for a report."),
        ),
        actions=(try_again(translate), open_documentation(translate)),
    )


def _unreadable(case: Case[UnreadableError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The answer could not be read"),
        summary=translate(
            "guidance",
            "It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.",
        ),
        steps=(
            translate("guidance", "Try again: it may have been damaged on its way."),
            translate(
                "guidance", "Do you use a VPN, a filter or a company network? Try without it."
            ),
        ),
        actions=(try_again(translate), open_documentation(translate)),
    )


def _unexpected_shape(case: Case[UnexpectedShapeError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The answer is not the list this program knows"),
        summary=translate(
            "guidance",
            "It can be read, but it is not a list of accounts as useapi.net documents it. Nothing "
            "was guessed from it.",
        ),
        steps=(
            translate("guidance", "Try again in a few minutes."),
            translate("guidance", "Is there a newer version of this program? Then use that."),
            translate("guidance", "If it stays like this, “Details” has the facts for a report."),
        ),
        actions=(try_again(translate), open_documentation(translate)),
    )


def _too_large(case: Case[TooLargeError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The answer is too large"),
        summary=translate(
            "guidance",
            "It has more than {limit} MiB, far more than any list of accounts. Reading was "
            "stopped.",
        ).format(limit=case.error.limit_mib),
        steps=(
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate("guidance", "Try again; if it stays like this, ask useapi.net."),
        ),
        actions=(try_again(translate), open_documentation(translate)),
    )


def _encoding(case: Case[UnsupportedEncodingError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The answer is packed in a way this program does not open"),
        summary=translate(
            "guidance",
            "It came packed although it was asked for plain. Something between this computer and "
            "useapi.net may have done that.",
        ),
        steps=(
            translate(
                "guidance", "Do you use a VPN, a filter or a company network? Try without it."
            ),
            translate("guidance", "Is there a newer version of this program? Then use that."),
        ),
        actions=(try_again(translate),),
    )


WRITERS: Final[dict[type, Writer]] = {
    AnswerError: _answer,
    UnreadableError: _unreadable,
    UnexpectedShapeError: _unexpected_shape,
    TooLargeError: _too_large,
    UnsupportedEncodingError: _encoding,
}
