"""The fields that several services have: one object each, so that they are one column each."""

from typing import Final

from app.base.i18n import N_
from app.fields.discord_ids import created_at
from app.fields.field import IdentifierField
from app.fields.token import TokenField

CHANNEL: Final = IdentifierField(
    id="channel",
    title=N_("Channel"),
    explanation=N_("The Discord channel that receives the jobs."),
    alias="channel",
    filter_name="channel",
    characters=19,
    created_at=created_at,
)
SERVER: Final = IdentifierField(
    id="server",
    title=N_("Server"),
    explanation=N_("The Discord server that the channel is on."),
    alias="server",
    filter_name="server",
    characters=19,
    created_at=created_at,
)
DISCORD_TOKEN: Final = TokenField(
    id="discord",
    title=N_("Discord token"),
    explanation=N_("Hidden. Only the last four characters are shown."),
    short_title=N_("Token"),
    characters=13,
)
