"""What can be asked about the plan of one account of PixVerse v2.

https://useapi.net/docs/api-pixverse-v2/get-pixverse-features
"""

from typing import Final

from app.base.i18n import N_, Text
from app.catalogue.common_fields import PLAN
from app.catalogue.service import Place, PlanRequest, at
from app.fields.count import CountField
from app.fields.moment import MomentField

_ASKED: Final = N_("As the service itself says when it is asked.")


def _of(kind: type[CountField | MomentField], name: str, title: Text) -> Place:
    return at(kind(id=name, title=title, explanation=_ASKED))


PLAN_REQUEST: Final = PlanRequest(
    path="/v2/pixverse/features/",
    parameter="email",
    places=(
        at(PLAN, "plan_name"),
        _of(CountField, "gen_simultaneously", N_("Jobs in the plan")),
        _of(CountField, "credit_daily", N_("Daily credits")),
        _of(CountField, "credit_monthly", N_("Monthly credits")),
        _of(CountField, "credit_package", N_("Bought credits")),
        _of(MomentField, "expired_date", N_("Plan until")),
        _of(MomentField, "billing_renewal_date", N_("Plan renews")),
    ),
    unread=frozenset({"user_id", "member_id", "payment", "invoice_url", "stripe_bill_url"}),
    warning=N_("PixVerse itself is asked, and may sign you out of its website for it."),
)
