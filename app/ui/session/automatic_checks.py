"""Checks that come by themselves: when one is wished for, and what keeps it from coming."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.base.errors import InspectorError, SubscriptionError, UnauthorizedError
from app.ui.session.check_timer import Repeater
from app.ui.session.reachability import Reachability
from app.ui.session.session import Session


class Repeating(QObject):
    """The repeater of a session, with the reasons to be patient."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.repeater = Repeater(self)
        self.reachability = Reachability(self)
        self.repeater.due.connect(self._check)
        self.reachability.changed.connect(self._on_reachability_changed)
        session.listed.connect(self._on_listed)
        session.token_changed.connect(self._on_token_changed)
        session.failed.connect(self._on_failed)
        session.failed_unasked.connect(self._on_failed)

    def every(self, minutes: int) -> None:
        """So often; 0 is never."""
        self.repeater.every(minutes)
        if minutes:
            self.reachability.follow()

    def hold_while_unseen(self, unseen: bool) -> None:  # noqa: FBT001
        """Nothing is checked for nobody to see."""
        self.repeater.pause(unseen, "unseen")

    def hold_while_typing(self, typing: bool) -> None:  # noqa: FBT001
        """No check comes between somebody and the token that is being typed."""
        self.repeater.pause(typing, "typing")

    def _check(self) -> None:
        if self._session.token is not None:
            self._session.check(unasked=True)

    def _on_listed(self) -> None:
        """It works, and so does the network, whatever the system says of it."""
        for why in ("refused", "offline"):
            self.repeater.pause(False, why)  # noqa: FBT003 (as signals say it)

    def _on_token_changed(self) -> None:
        self.repeater.pause(False, "refused")  # noqa: FBT003

    def _on_failed(self, error: InspectorError) -> None:
        """The next one is not before the service wants it.

        A token that was refused will be again: none comes until somebody has asked and it works.
        """
        refused = isinstance(error, UnauthorizedError | SubscriptionError)
        self.repeater.pause(refused, "refused")
        retry_at = getattr(error, "retry_at", None)
        if retry_at is not None:
            self.repeater.restart((retry_at - datetime.now(UTC)).total_seconds())

    def _on_reachability_changed(self, is_offline: bool) -> None:  # noqa: FBT001
        """This computer itself, which alone may be asked by http, needs no network."""
        self.repeater.pause(is_offline and self._session.url.startswith("https:"), "offline")
