"""The question about the plan of one account, in the whole window, with a server that can tell."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.exports.json_document import json_document
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.question_dialog import QuestionDialog
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow
from tests.support.behaviours.expected import error, status
from tests.support.exported import export_of
from tests.support.server import Answer
from tests.support.sessions import api_token, back_in, click, dialogs, press, running_window
from tests.support.sessions import the_dialog as any_dialog
from tests.support.signals import until
from tests.support.stores import MemoryStore
from tests.support.useapi.stand import PLAN, Stand

ANN, FOREIGN = "ann@pixverse.example", "почта@кино.example"
ASK, AGAIN = "Ask for plan and credits…", "Ask again…"
ASKED = "/v2/pixverse/features/?email="
REFUSED = status(401, error("Unauthorized", code=401))


@asynccontextmanager
async def listed(
    stand: Stand, settings: Settings | None = None
) -> AsyncIterator[tuple[MainWindow, Session]]:
    async with running_window(stand, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(lambda: session.listing and not session.is_busy, what="a list")
        yield window, session


@pytest.fixture
def stand() -> Stand:
    return Stand(["pixverse-v2", "kling-v1"], allows_live=True)


def select(window: MainWindow, *names: str) -> None:
    table, flags = window.contents.accounts_page.table, QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in range(table.accounts.rowCount()):
        if table.accounts.account_at(row).name in names:
            index = table.accounts.index(row, 0)
            table.selectionModel().select(index, flags.Select | flags.Rows)


def words(window: MainWindow) -> list[str]:
    details = window.contents.accounts_page.details
    return [label.text() for label in details.findChildren(QLabel) if label.isVisible()]


def buttons(window: MainWindow) -> dict[str, QAbstractButton]:
    found = window.contents.accounts_page.details.findChildren(QAbstractButton)
    return {each.accessibleName(): each for each in found if each.isVisible()}


def plans(stand: Stand) -> list[str]:
    return [path.removeprefix(ASKED) for path in stand.asked if path.startswith(ASKED)]


async def ask(window: MainWindow, name: str = ANN, button: str = ASK) -> None:
    """As far as the yes."""
    select(window, name)
    buttons(window)[button].click()
    dialog = await any_dialog()
    assert isinstance(dialog, QuestionDialog)
    dialog.yes.click()
    await back_in(window)


async def told(window: MainWindow) -> None:
    await until(lambda: AGAIN in buttons(window), what="an answer")


async def problem() -> GuidanceDialog:
    await until(lambda: any(isinstance(each, GuidanceDialog) for each in dialogs()))
    found = await any_dialog()
    assert isinstance(found, GuidanceDialog)
    return found


async def test_it_is_asked_after_one_sentence_and_told_with_its_time(stand: Stand) -> None:
    with stand:
        async with listed(stand) as (window, session):
            select(window, ANN)
            buttons(window)[ASK].click()
            dialog = await any_dialog()
            assert isinstance(dialog, QuestionDialog)
            assert dialog.text.text() == (
                "PixVerse itself is asked, and may sign you out of its website for it."
            )
            assert dialog.no.isDefault()
            press(dialog, Qt.Key.Key_Escape)
            await back_in(window)
            assert plans(stand) == []
            before = len(stand.requests)
            await ask(window)
            await told(window)
            assert stand.asked[before:] == [ASKED + "ann%40pixverse.example"]
            said = words(window)
            assert said[said.index("Plan") + 1] == "Pro"
            assert said[said.index("Monthly credits") + 1] == "1200"
            assert "4242" not in said
            assert any(each.startswith("As the service itself said: ") for each in said)
            assert session.listing


async def test_a_name_in_another_script_is_one_value_of_the_address(stand: Stand) -> None:
    with stand:
        async with listed(stand) as (window, _):
            await ask(window, FOREIGN)
            await told(window)
            (path,) = plans(stand)
            assert path.isascii()
            select(window, ANN)
            assert ASK in buttons(window)
            assert "Plan and credits" not in words(window)


async def test_nothing_else_asks_and_never_for_several(stand: Stand) -> None:
    with stand:
        async with listed(stand) as (window, session):
            select(window, ANN, FOREIGN)
            assert ASK not in buttons(window)
            select(window, "ann@kling.example")
            assert ASK not in buttons(window)
            session.check()
            session.check(unasked=True)
            await until(lambda: not session.is_busy)
            select(window, ANN)
            window.contents.commands.share_safe.setChecked(True)
            assert ASK not in buttons(window)
            assert plans(stand) == []


async def test_one_at_a_time_and_not_beside_a_check(stand: Stand) -> None:
    stand.answers[PLAN] = Answer(body={"plan_name": "Pro"}, delay=0.3)
    with stand:
        async with listed(stand) as (window, session):
            await ask(window)
            assert "Asking for plan and credits…" in words(window)
            select(window, FOREIGN)
            window.contents.plans.ask(window.contents.accounts_page.table.accounts.account_at(2))
            session.check()
            await until(lambda: not session.is_busy)
            assert len(plans(stand)) == 1
            for name in ("pixverse-v2", "kling-v1"):
                stand.slow(name, 0.3)
            session.check()
            asked = len(stand.requests)
            await ask(window, FOREIGN)
            await told(window)
            assert len(plans(stand)) == 2
            assert stand.asked[-1].startswith(ASKED)
            assert len(stand.requests) > asked + 1
            assert stand.most_in_flight <= 4


async def test_it_can_be_cancelled(stand: Stand) -> None:
    stand.answers[PLAN] = Answer(body={"plan_name": "Pro"}, delay=20)
    with stand:
        async with listed(stand) as (window, session):
            await ask(window)
            await until(lambda: plans(stand))
            press(window, Qt.Key.Key_Escape)
            await until(lambda: not session.is_busy)
            assert ASK in buttons(window)
            assert dialogs() == []
            assert session.listing


@pytest.mark.parametrize(
    "answer",
    [
        status(400, error(f"Account {ANN} is not configured", code=400)),
        status(404, error(f"Account {ANN} not found")),
        status(404),
        status(200, {}),
        status(200, []),
        status(200, error("no")),
    ],
    ids=["400", "404", "empty 404", "empty", "list", "error"],
)
async def test_an_answer_without_a_plan_is_told(
    stand: Stand, answer: Answer, opened_pages: list[QUrl], caplog: pytest.LogCaptureFixture
) -> None:
    stand.answers[PLAN] = answer
    with stand:
        async with listed(stand) as (window, session):
            await ask(window)
            dialog = await problem()
            assert dialog.title.text() == "The plan of this account was not told"
            assert ANN not in dialog.details.toPlainText()
            stand.answers.pop(PLAN)
            click(dialog.buttons[0])  # Try again
            await told(window)
            assert len(plans(stand)) == 2
            assert session.listing
            assert ANN not in caplog.text
            stand.answers[PLAN] = answer
            await ask(window, button=AGAIN)
            dialog = await problem()
            click(dialog.buttons[1])
            assert "pixverse-v2" in opened_pages[-1].toString()


async def test_other_failures_are_told_as_everywhere(stand: Stand) -> None:
    stand.answers[PLAN] = status(596, error(f"Account {ANN} in error state"))
    with stand:
        async with listed(stand) as (window, session):
            await ask(window)
            dialog = await problem()
            assert "596" in dialog.summary.text()
            assert ANN not in dialog.details.toPlainText()
            dialog.reject()
            await back_in(window)
            stand.answers[PLAN] = REFUSED
            await ask(window)
            dialog = await problem()
            assert dialog.title.text() == "useapi.net did not accept your API token"
            assert session.listing
            assert session.checks["pixverse-v2"].error is None


async def test_another_token_has_nothing_of_it(stand: Stand) -> None:
    with stand:
        async with listed(stand) as (window, session):
            await ask(window)
            await told(window)
            session.use_token(api_token("another"), keep=False)
            await until(lambda: not session.is_busy)
            select(window, ANN)
            assert ASK in buttons(window)
            assert "Plan and credits" not in words(window)


async def test_what_is_told_leaves_the_window_never(stand: Stand) -> None:
    stand.answers[PLAN] = Answer(body={"plan_name": "Zebra", "credit_daily": 98761})
    settings = Settings()
    with stand:
        async with listed(stand, settings) as (window, session):
            await ask(window)
            await told(window)
            assert "Zebra" in words(window)
            assert session.listing
            left = json_document(export_of(session.listing)).decode()
            left += repr(settings) + "".join(session.history)
            left += repr(window.contents.plans._answers)
            assert "Zebra" not in left
            assert "98761" not in left
