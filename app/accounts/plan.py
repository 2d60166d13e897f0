"""What is asked about the plan of one account, when a person wants it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from app.accounts.account import Account
from app.accounts.reading import read_record
from app.base import errors
from app.catalogue.service import Endpoint
from app.fields.field import Field

NO_PLAN: Final = (
    errors.NothingConfiguredError,
    errors.UnexpectedShapeError,
    errors.UnexpectedStatusError,
    errors.WrongAddressError,
)
"""What an answer without a plan would be called if it were a listing."""


class AskedPlan(NamedTuple):
    """What a service said of the plan of one account. Kept in memory alone, and exported never."""

    fields: tuple[Field[Any], ...]
    values: Mapping[str, Any]
    """By the id of the field; a value that is missing is not in it."""
    asked_at: datetime
    """Aware."""

    def __repr__(self) -> str:  # without values, which have no place in a log
        return f"<AskedPlan of {self.asked_at:%H:%M:%S}>"


class PlanState(NamedTuple):
    """What is known of the plan of one account."""

    answer: AskedPlan | None = None
    is_asked: bool = False
    """The question is under way."""


def plan_endpoint(account: Account) -> Endpoint[Mapping[str, Any]]:
    """The question about an account of a service that has `Service.plan`.

    It is answered with values by the ids of the fields of `PlanRequest.places`; a value that is
    missing is not in it. An answer without any of them is a `NothingConfiguredError`.
    """
    plan = account.service.plan
    if plan is None:
        raise ValueError
    return Endpoint(
        path=f"{plan.path}?{plan.parameter}={quote(account.name, safe='')}",
        read=lambda body: read_record(body, plan.places),
        secret_names=tuple(sorted(plan.unread)),
    )


def without_plan(error: errors.AnswerError) -> errors.PlanNotToldError:
    """What one of `NO_PLAN` is called; what was said names the account, and is not kept."""
    return errors.PlanNotToldError(status_code=error.status_code)
