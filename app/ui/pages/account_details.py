"""One account in full: what was found about it, all its fields, its plan if that was asked for."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.account import Account
from app.accounts.findings.rule import Findings
from app.accounts.plan import AskedPlan, PlanState
from app.base.secret import Secret
from app.base.untrusted_text import breakable
from app.catalogue.common_fields import HEALTH, RENEWS_ITSELF, SESSION_END
from app.fields.capacity import CapacityField
from app.fields.field import MISSING, NOT_TOLD_BY_SERVICE, Drawing, Field, IdentifierField, Section
from app.fields.token import TokenField, is_whole
from app.fields.words import NameField, WordsField
from app.ui.look import theme
from app.ui.look.dates import day, is_today, moment_in_words
from app.ui.look.text_direction import set_margins
from app.ui.widgets.button import INSET, LinkButton, line_height
from app.ui.widgets.flow_layout import FieldGrid, Halves
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.secret_label import RevealButton, SecretLabel
from app.ui.widgets.surfaces import FindingBox

translate = QCoreApplication.translate


class AccountDetails(Halves):
    """The findings in one half, the fields and links in the other.

    Signals:
        copy_wanted: With a text that is no secret, and what it is called.
        link_wanted: With a `QUrl`, to be opened in the browser.
        plan_wanted: With the account about whose plan its service is to be asked.
        widened: Something in it needs more room than before.
    """

    copy_wanted = Signal(str, str)
    link_wanted = Signal(object)
    plan_wanted = Signal(object)
    widened = Signal()

    def __init__(
        self,
        account: Account,
        findings: Findings,
        plan: PlanState,
        *,
        may_reveal: bool,
        names_service: bool,
    ) -> None:
        """With `may_reveal`, secrets have a button, and the plan can be asked for."""
        super().__init__()
        self._account = account
        self._may_reveal = may_reveal
        set_margins(self, 0, 0, 3 * theme.SPACE, 0)
        set_margins(self.first, INSET, 0, 0, 0)
        for finding in findings:
            self.first.addWidget(FindingBox(finding.words(translate), finding.weight))
        self._grid = field_grid(self)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        if names_service:
            self._grid.add(self.tr("Service"), Label(account.service.name, wrap=True))
        for section in Section:
            self._add_section(section)
        self._add_the_rest()
        if plan.answer is not None:
            self._add_plan(plan.answer)
        self._add_links(plan)
        self.second.addLayout(self._grid)
        self.second.addLayout(self._links)
        self.done()

    # ---- Sections ----

    def _add_section(self, section: Section) -> None:
        service, account = self._account.service, self._account
        fields = [field for field in service.fields if field.section is section]
        if section.value is not None and fields:
            self._grid.add_heading(section.value.said(translate))
        if section is Section.HEALTH and fields and not service.reports_health:
            self._add_untold(HEALTH)
        for field in fields:
            self._add_field(field, account.shown(field))
            if field is service.key and service.capacity is None:
                self._add_untold(CapacityField(id="", most=0))
            if (
                service.running
                and service.running.blind_spot
                and field is service.running.fields[-1]
            ):
                self._grid.add_note(service.running.blind_spot.said(translate))

    def _add_the_rest(self) -> None:
        account = self._account
        if account.key != account.name:
            self._add_id(self.tr("Listed as"), account.key, account.service.key)
        if account.unknown_fields:
            names = Label(", ".join(map(breakable, account.unknown_fields)), wrap=True)
            self._grid.add(self.tr("Also sent"), names)

    def _add_plan(self, plan: AskedPlan) -> None:
        self._grid.add_heading(self.tr("Plan and credits"))
        for field in plan.fields:
            self._add_field(field, plan.values.get(field.id))
        time = moment_in_words(plan.asked_at, with_date=not is_today(plan.asked_at))
        self._grid.add_note(self.tr("As the service itself said: {time}").format(time=time))

    # ---- Fields ----

    def _add_field(self, field: Field[Any], value: Any) -> None:  # noqa: ANN401 (of the field's type)
        name = (field.short_title or field.title).said(translate)
        if isinstance(field, TokenField):
            self._add_token(name, field, value)
        elif value is None:
            tone = Tone.ATTENTION if field.missing is MISSING else Tone.MUTED
            if isinstance(field, CapacityField):
                tone = Tone.PLAIN
            self._grid.add(name, Label(field.shown(None, translate), tone=tone, wrap=True))
        elif isinstance(field, IdentifierField):
            self._add_id(name, value, field)
        else:
            text = breakable(field.text(value, translate))
            self._grid.add(name, Label(self._in_context(field, value, text), wrap=True))

    def _in_context(self, field: Field[Any], value: Any, text: str) -> str:  # noqa: ANN401
        """The text of a value with what a reader has to know of it."""
        account = self._account
        if isinstance(field, CapacityField):  # what runs and is free has lines of its own
            allowed = field.text(int(value), translate)
            return jobs_at_once(allowed) if field.most else allowed
        if field is SESSION_END and account.session_renews and not account.get(RENEWS_ITSELF):
            return self.tr("{time}, renews by itself").format(time=text)
        if isinstance(field, WordsField) and not isinstance(field, NameField):
            return self.tr("“{words}”").format(words=text)  # they are not ours
        return text

    def _add_untold(self, field: Field[Any]) -> None:
        words = Label(NOT_TOLD_BY_SERVICE.said(translate), tone=Tone.MUTED, wrap=True)
        self._grid.add((field.short_title or field.title).said(translate), words)

    def _add_id(self, name: str, text: str, field: IdentifierField) -> None:
        value = Label(breakable(text), wrap=True)
        if field.drawing is Drawing.FIXED_WIDTH:
            value.setFont(theme.fixed_font(value.font()))
        copy = LinkButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy: {name}").format(name=name))
        copy.clicked.connect(partial(self.copy_wanted.emit, text, name))
        self._grid.add(name, value, copy)
        made = field.created_at(text, datetime.now(UTC)) if field.created_at else None
        if made is not None:
            self._grid.add(self.tr("Created"), Label(day(made)))

    def _add_token(self, name: str, field: TokenField, value: Secret | None) -> None:
        token = SecretLabel()
        token.show_secret(value, field.shown(value, translate), field.spoken(value, translate))
        can_reveal = self._may_reveal and is_whole(value)
        self._grid.add(name, token, RevealButton(token) if can_reveal else None)
        token.counted.connect(self._on_counted)  # after the button, whose text grows

    def _on_counted(self, left: int) -> None:
        if left:
            self.widened.emit()

    # ---- Links ----

    def _add_links(self, plan: PlanState) -> None:
        if self._account.service.plan is not None and self._may_reveal:
            self._add_plan_link(plan)
        for words, url in self._pages():
            if url:
                self._add_link(words).clicked.connect(partial(self.link_wanted.emit, QUrl(url)))

    def _pages(self) -> Iterator[tuple[str, str]]:
        """The page of the account itself or else of its listing, and how another one is added."""
        service, own = self._account.service, self._account.web_page(datetime.now(UTC))
        yield self.tr("Open in the browser"), own
        yield self.tr("How to set up an account"), service.setup_page
        yield self.tr("Documentation"), "" if service.web_address else service.documentation

    def _add_plan_link(self, plan: PlanState) -> None:
        if plan.is_asked:
            asking = Label(self.tr("Asking for plan and credits…"), tone=Tone.MUTED, wrap=True)
            set_margins(asking, INSET, 0, 0, 0)
            asking.setMinimumHeight(line_height(self.fontMetrics()))
            self._links.addWidget(asking)
            return
        again, first = self.tr("Ask again…"), self.tr("Ask for plan and credits…")
        link = self._add_link(first if plan.answer is None else again)
        link.clicked.connect(partial(self.plan_wanted.emit, self._account))

    def _add_link(self, words: str) -> LinkButton:
        link = LinkButton(words)
        link.setAccessibleName(words)
        self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return link


def field_grid(body: QWidget) -> FieldGrid:
    """A grid for names and values, in line with the texts of links and not with their edges."""
    grid = FieldGrid(body.fontMetrics())
    set_margins(grid, INSET, 0, 0, 0)
    return grid


def jobs_at_once(capacity: str) -> str:
    """What a capacity is, in the words of the details."""
    return translate("details", "{capacity} jobs at once").format(capacity=capacity)
