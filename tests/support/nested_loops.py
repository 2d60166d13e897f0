"""A guard against nested Qt loops while a coroutine runs.

Within one, asyncio's tasks would be entered twice: the other tasks' wake-ups are lost for ever, and
they cannot even be cancelled (https://github.com/CabbageDevelopment/qasync/issues/59).
"""

import asyncio
from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

NESTING: tuple[tuple[type, tuple[str, ...]], ...] = (
    (QEventLoop, ("exec",)),
    (QDialog, ("exec",)),
    (QMenu, ("exec",)),
    (QMessageBox, ("exec", "about", "aboutQt", "critical", "information", "question", "warning")),
    (
        QFileDialog,
        (
            "getExistingDirectory",
            "getExistingDirectoryUrl",
            "getOpenFileName",
            "getOpenFileNames",
            "getOpenFileUrl",
            "getOpenFileUrls",
            "getSaveFileName",
            "getSaveFileUrl",
        ),
    ),
    (QInputDialog, ("getDouble", "getInt", "getItem", "getMultiLineText", "getText")),
)
"""The classes of Qt whose methods run a loop of their own."""


class NestedLoopError(AssertionError):
    """Something ran a Qt loop from within a coroutine."""


def forbid_in_coroutines() -> None:
    """From now on and for good; calling it twice changes nothing."""
    for owner, names in NESTING:
        for name in names:
            plain = getattr(owner, name)
            if not getattr(plain, "guarded", False):
                guarded = _guarded(plain, f"{owner.__name__}.{name}")
                setattr(owner, name, guarded if name == "exec" else staticmethod(guarded))


def _guarded(plain: Callable[..., Any], name: str) -> Callable[..., Any]:
    @wraps(plain, assigned=(), updated=())
    def call(*args: Any, **kwargs: Any) -> Any:
        if _in_coroutine():
            raise NestedLoopError(f"{name} from within a coroutine")
        return plain(*args, **kwargs)

    call.guarded = True  # type: ignore[attr-defined]
    return call


def _in_coroutine() -> bool:
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False
