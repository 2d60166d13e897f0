"""What the details say of one account of any service, and of accounts of several services."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.accounts.account import Account
from app.accounts.findings.search import find
from app.accounts.plan import AskedPlan, PlanState
from app.catalogue.google_flow_v1 import GOOGLE_FLOW_V1
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.minimax_v1 import MINIMAX_V1
from app.catalogue.mureka_v1 import MUREKA_V1
from app.catalogue.muse_v1 import MUSE_V1
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.catalogue.service import Service
from app.fields.capacity import Slots
from app.ui.pages.details_panel import DetailsPanel
from tests.support.signals import Emissions

MAIL = "ann@studio.example"
NOW = datetime.now(UTC)
ANN = Account(PIXVERSE_V2, MAIL, {"email": MAIL, "maxJobs": 8})


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def show(panel: DetailsPanel, *accounts: Account) -> list[str]:
    panel.show_accounts(accounts, find(accounts, NOW))
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def value(words: list[str], name: str) -> str:
    return words[words.index(name) + 1]


def of(service: Service, **values: object) -> Account:
    own = {service.key.id: MAIL} if service.key.id == "email" else {}
    return Account(service, MAIL, {**own, **values})


def buttons(panel: DetailsPanel) -> list[str]:
    found = panel.findChildren(QAbstractButton)
    return [each.accessibleName() for each in found if each.isVisible()]


def press(panel: DetailsPanel, name: str) -> None:
    found = panel.findChildren(QAbstractButton)
    next(each for each in found if each.isVisible() and each.accessibleName() == name).click()


def test_fields_stand_under_headings(panel: DetailsPanel) -> None:
    words = show(panel, of(MUSE_V1, maxJobs=2, plan="free"))
    headings = [words.index(each) for each in ("Health and session", "Plan and allowance")]
    assert words.index("Capacity") < headings[0] < words.index("Health") < headings[1]
    assert headings[1] < words.index("Plan")
    few = show(panel, of(PIXVERSE_V1, channel="1", maxJobs=2))
    assert "Health and session" not in few


def test_a_session_that_renews_by_itself_says_so(panel: DetailsPanel) -> None:
    over = NOW - timedelta(days=1)
    for service, told in ((PIXVERSE_V2, True), (KLING_V1, False)):
        words = show(panel, of(service, expires=over))
        assert value(words, "Session until").endswith(", renews by itself") is told
        assert ("The session of this account is over" in words) is not told
    for renews in (True, False):
        words = show(panel, of(MUREKA_V1, expires=over, hasAutoRefresh=renews))
        assert value(words, "Renews itself") == ("yes" if renews else "no")
        assert "renews by itself" not in value(words, "Session until")


def test_the_words_of_a_service_are_marked_as_its_own(panel: DetailsPanel) -> None:
    words = show(panel, of(KLING_V1, error="Password refused"))
    assert value(words, "Reported problem") == "“Password refused”"
    assert "In its own words: “Password refused”." in words
    assert value(show(panel, of(KLING_V1)), "Reported problem") == "none reported"


def test_what_runs_and_what_cannot_be_seen_of_it(panel: DetailsPanel) -> None:
    words = show(panel, of(PIXVERSE_V2, maxJobs=Slots(8, 3, 4), executing=3, available=4))
    assert value(words, "Capacity") == "8 of 8 jobs at once"
    assert (value(words, "Running"), value(words, "Free")) == ("3", "4")
    assert PIXVERSE_V2.running
    assert PIXVERSE_V2.running.blind_spot
    note = PIXVERSE_V2.running.blind_spot.source
    assert words[words.index("Free") + 2] == note, "beside what it is about"
    assert value(show(panel, ANN), "Running") == "not told"
    assert value(show(panel, of(MUSE_V1, maxJobs=2)), "Capacity") == "2 allowed"


def test_what_a_service_never_tells_is_said(panel: DetailsPanel) -> None:
    untold = "not told by this service"
    assert value(show(panel, of(GOOGLE_FLOW_V1, health="OK")), "Capacity") == untold
    assert value(show(panel, of(MINIMAX_V1, maxJobs=3)), "Health") == untold
    assert untold not in show(panel, of(KLING_V1, maxJobs=3))
    assert untold not in show(panel, of(PIXVERSE_V1, maxJobs=3))


@pytest.mark.parametrize("letter", ["ж", "w", "語"])
def test_a_long_word_does_not_widen_the_panel(panel: DetailsPanel, letter: str) -> None:
    """One of 200 letters made it 2,000 pixels wide."""
    show(panel, of(KLING_V1, error="Password refused"))
    usual = panel.minimumWidth()
    for account in (
        of(KLING_V1, error=letter * 200),
        of(MUSE_V1, health=letter * 200, plan=letter * 200),
        Account(KLING_V1, letter * 300, {"email": letter * 400}, unknown_fields=(letter * 300,)),
    ):
        show(panel, account)
        panel.adjustSize()
        assert panel.minimumWidth() <= usual + 100
        assert panel.minimumSizeHint().width() <= usual + 100


def test_its_service_is_named_among_several(panel: DetailsPanel) -> None:
    assert "Kling" not in show(panel, of(KLING_V1))
    panel.names_service = True
    assert value(show(panel, of(KLING_V1)), "Service") == "Kling"


def test_links_are_those_of_its_service(panel: DetailsPanel) -> None:
    told = Emissions(panel, "link_wanted")
    for service in (KLING_V1, MUSE_V1):
        show(panel, of(service))
        press(panel, "How to set up an account")
        press(panel, "Documentation")
        urls = [url.toString() for url in told.of("link_wanted")[-2:]]
        assert urls == [service.setup_page, service.documentation]


def test_accounts_of_several_services_are_summed_up(panel: DetailsPanel) -> None:
    words = show(
        panel,
        of(PIXVERSE_V2, maxJobs=Slots(8, 3, 4), executing=3, available=4),
        of(KLING_V1, maxJobs=10, executing=2),
        of(MUREKA_V1, executing=1),
        of(MINIMAX_V1, maxJobs=3),
    )
    assert words[0] == "4 accounts are selected"
    assert value(words, "Services") == "PixVerse v2, Kling, Mureka, MiniMax"
    assert value(words, "Capacity") == "21 jobs at once"
    assert value(words, "21 jobs at once") == "Told of 3 of the 4 accounts."
    assert (value(words, "Running"), value(words, "Free")) == ("6", "4")
    assert words.count("Told of 3 of the 4 accounts.") == 2
    assert words.count("Told of 1 of the 4 accounts.") == 1
    words = show(panel, of(KLING_V1, maxJobs=10), of(KLING_V1, maxJobs=5))
    assert value(words, "Capacity") == "15 of 100 jobs at once"
    assert not {"Services", "Running", "Free"} & {*words}
    assert "Capacity" not in show(panel, of(MUREKA_V1), of(GOOGLE_FLOW_V1))


# ---- The plan, if it was asked for --------------------------------------------------------------

ASK = "Ask for plan and credits…"


def asked(panel: DetailsPanel, state: PlanState) -> list[str]:
    panel.plan_of = lambda _: state
    return show(panel, ANN)


def answer(**values: object) -> AskedPlan:
    assert PIXVERSE_V2.plan
    return AskedPlan(tuple(place.field for place in PIXVERSE_V2.plan.places), values, NOW)


def test_only_a_service_that_can_be_asked_has_the_button(panel: DetailsPanel) -> None:
    wanted = Emissions(panel, "plan_wanted")
    show(panel, of(KLING_V1))
    assert ASK not in buttons(panel)
    show(panel, ANN)
    press(panel, ASK)
    assert wanted.of("plan_wanted") == [ANN]
    panel.may_reveal = False
    show(panel, ANN)
    assert ASK not in buttons(panel)


def test_while_it_is_asked_there_is_no_button(panel: DetailsPanel) -> None:
    words = asked(panel, PlanState(is_asked=True))
    assert "Asking for plan and credits…" in words
    assert ASK not in buttons(panel)


def test_the_answer_is_told_with_its_age(panel: DetailsPanel) -> None:
    words = asked(panel, PlanState(answer(plan="Pro", credit_daily=60)))
    assert "Plan and credits" in words
    assert (value(words, "Plan"), value(words, "Daily credits")) == ("Pro", "60")
    assert value(words, "Monthly credits") == "not told"
    assert any(each.startswith("As the service itself said: ") for each in words)
    assert ASK not in buttons(panel)
    assert "Ask again…" in buttons(panel)


def test_it_follows_what_is_known(panel: DetailsPanel) -> None:
    asked(panel, PlanState(is_asked=True))
    panel.plan_of = lambda _: PlanState(answer(plan="Pro"))
    panel.follow_plan()
    assert "Ask again…" in buttons(panel)


def test_an_answer_tells_a_log_nothing() -> None:
    assert "Pro" not in repr(answer(plan="Pro"))
