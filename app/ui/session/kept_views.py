"""Which service each profile looks at, between two starts: lines of `Settings.views`."""

import json
from collections.abc import Iterator

from app.ui.session.settings import Settings


def view_of(settings: Settings, profile: str) -> str:
    """The id of a service; "" for all accounts."""
    return next((view for name, view in _lines(settings) if name == profile), "")


def keep_view(settings: Settings, profile: str, view: str) -> None:
    """Note this one instead of the one before."""
    _write(settings, [(profile, view)] if view else [], {profile})


def rename(settings: Settings, old: str, new: str) -> None:
    """The profile has another name now."""
    view = view_of(settings, old)
    _write(settings, [(new, view)] if view else [], {old, new})


def _write(settings: Settings, first: list[tuple[str, str]], gone: set[str]) -> None:
    rest = [line for line in _lines(settings) if line[0] not in gone]
    settings.views = [json.dumps(line, ensure_ascii=False) for line in (*first, *rest)]


def _lines(settings: Settings) -> Iterator[tuple[str, str]]:
    """Profile and service of each line that is one."""
    for line in settings.views:
        try:
            name, view = map(str, json.loads(line))
        except (ValueError, TypeError, RecursionError):  # written by hand, or cut off
            continue
        yield name, view
