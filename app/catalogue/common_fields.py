"""The fields that several services have: one object each, so that they are one column each."""

from typing import Final

from app.base.i18n import N_
from app.fields.capacity import CapacityField
from app.fields.count import CountField, PercentField, YesNoField
from app.fields.discord_ids import created_at
from app.fields.field import AddressField, IdentifierField, Section
from app.fields.moment import MomentField
from app.fields.token import TokenField
from app.fields.words import NameField, WordsField

# ---- Which account it is ------------------------------------------------------------------------

SERVICE_NAME: Final = NameField(
    id="service",
    title=N_("Service"),
    explanation=N_("The service that the account belongs to."),
    filter_name="service",
    filter_example=":kling",
)
"""Of every account; a column of its own only where several services are shown."""

ACCOUNT: Final = IdentifierField(
    id="account",
    title=N_("Account"),
    explanation=N_("What useapi.net lists the account under."),
    alias="account",
    filter_name="account",
    characters=24,
)
"""An id of the service's own; of several services, what each lists its accounts under."""

EMAIL: Final = AddressField(
    id="email",
    title=N_("E-mail"),
    explanation=N_("The address that the account signs in with."),
    alias="account",
    filter_name="email",
    characters=24,
)

# ---- Discord ------------------------------------------------------------------------------------

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
    filter_example=":1172",
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

# ---- How many jobs ------------------------------------------------------------------------------


def capacity(most: int, name: str = "maxJobs") -> CapacityField:
    """How many jobs an account may run, from 1 to `most`; 0 if that is not documented."""
    return CapacityField(id="maxJobs", most=most, name=name)


RUNNING: Final = CountField(
    id="executing",
    title=N_("Running"),
    explanation=N_("Jobs that run just now, as far as useapi.net started them."),
    filter_name="running",
    is_common=False,
)
FREE: Final = CountField(
    id="available",
    title=N_("Free"),
    explanation=N_("Jobs that could be started now, as useapi.net says."),
    filter_name="free",
    filter_example=">=1",
    is_common=False,
)

# ---- How it is ----------------------------------------------------------------------------------

_NONE_REPORTED: Final = N_("none reported")

PROBLEM: Final = WordsField(
    id="error",
    title=N_("Reported problem"),
    explanation=N_("What the service itself says is wrong, in its words."),
    missing=_NONE_REPORTED,
    is_common=False,
    section=Section.HEALTH,
)
HEALTH: Final = WordsField(
    id="health",
    title=N_("Health"),
    explanation=N_("“OK”, or what is wrong in the service’s own words."),
    is_common=False,
    section=Section.HEALTH,
)
SESSION_END: Final = MomentField(
    id="expires",
    title=N_("Session until"),
    explanation=N_("When the session ends that useapi.net holds. Many renew by themselves."),
    section=Section.HEALTH,
)
RENEWS_ITSELF: Final = YesNoField(
    id="hasAutoRefresh",
    title=N_("Renews itself"),
    explanation=N_("Whether useapi.net can renew the session."),
    is_common=False,
    section=Section.HEALTH,
)
NEXT_RENEWAL: Final = MomentField(
    id="nextRefresh",
    title=N_("Next renewal"),
    explanation=N_("When useapi.net is going to renew the session."),
    is_common=False,
    section=Section.HEALTH,
)
ADDED: Final = MomentField(
    id="added",
    title=N_("Added"),
    explanation=N_("When the account was added at useapi.net."),
    is_common=False,
)
UPDATED: Final = MomentField(
    id="updated",
    title=N_("Updated"),
    explanation=N_("When useapi.net last changed what it keeps of it."),
    is_common=False,
)

# ---- What it may use ----------------------------------------------------------------------------

PLAN: Final = NameField(
    id="plan",
    title=N_("Plan"),
    explanation=N_("The plan of the account at the service itself."),
    filter_name="plan",
    characters=10,
    section=Section.ALLOWANCE,
)
REGION: Final = NameField(
    id="region",
    title=N_("Region"),
    explanation=N_("The region that the account belongs to."),
    filter_name="region",
    characters=8,
    is_common=False,
)
CREDITS_USED: Final = CountField(
    id="creditsUsed",
    title=N_("Credits used"),
    explanation=N_("As useapi.net last saw it."),
    is_common=False,
    section=Section.ALLOWANCE,
)
CREDITS_TOTAL: Final = CountField(
    id="creditsTotal",
    title=N_("Credits in total"),
    explanation=N_("As useapi.net last saw it."),
    is_common=False,
    section=Section.ALLOWANCE,
)
PERCENT_USED: Final = PercentField(
    id="percentUsed",
    title=N_("Allowance used"),
    explanation=N_("As useapi.net last saw it."),
    is_common=False,
    section=Section.ALLOWANCE,
)
ALLOWANCE_RESETS: Final = MomentField(
    id="resetsAt",
    title=N_("Allowance renews"),
    explanation=N_("When the account may use its whole allowance again."),
    is_common=False,
    section=Section.ALLOWANCE,
)
ALLOWANCE_READ: Final = MomentField(
    id="readAt",
    title=N_("Allowance as of"),
    explanation=N_("When useapi.net last asked for the allowance."),
    is_common=False,
    section=Section.ALLOWANCE,
)
