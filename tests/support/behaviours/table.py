"""All behaviours of a server that end in an error."""

from typing import Final

from tests.support.behaviours import content, refusals, wire

BEHAVIOURS: Final = (
    *refusals.TOKEN_AND_RIGHTS,
    *refusals.NOT_FOUND,
    *refusals.LATER,
    *refusals.ODD,
    *content.FORM,
    *content.SIZE_AND_CODING,
    *wire.WIRE,
)
