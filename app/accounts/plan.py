"""What is asked about the plan of one account, when a person wants it."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from app.accounts.account import Account
from app.accounts.reading import read_record
from app.catalogue.service import Endpoint


def plan_endpoint(account: Account) -> Endpoint[Mapping[str, Any]]:
    """The question about an account of a service that has `Service.plan`.

    It is answered with values by the ids of the fields of `PlanRequest.places`; a value that is
    missing is not in it.
    """
    plan = account.service.plan
    if plan is None:
        raise ValueError
    return Endpoint(
        path=f"{plan.path}?{plan.parameter}={quote(account.name, safe='')}",
        read=lambda body: read_record(body, plan.places),
        secret_names=tuple(sorted(plan.unread)),
        may_be_empty=True,
    )
