"""Remembers in which keyring the token of each profile is kept. It never holds a token."""

import json
from collections.abc import Callable, Iterator, Sequence

from app.ui.session.settings import Settings


class KeptPlaces:
    """Lines of `Settings.kept_in`: profile, keyring, and the collection in it, as JSON."""

    def __init__(self, settings: Settings, save: Callable[[], object] = lambda: None) -> None:
        """`save` is called after each change: a program may be killed at any time."""
        self._settings = settings
        self._save = save

    def places(self, profile: str) -> list[tuple[str, str]]:
        """Return keyring and collection, the most recent first."""
        return [place for name, place in self._lines() if name == profile]

    def was_kept(self, profile: str) -> bool:
        """Whether there was an entry; an earlier version only noted that there was a token."""
        is_current = profile == self._settings.profile
        return bool(self.places(profile)) or (is_current and self._settings.connected)

    def set_places(self, profile: str, places: Sequence[tuple[str, str]]) -> None:
        """Note these places instead of those before."""
        if [*places] == self.places(profile):
            return
        lines = [(profile, place) for place in places]
        lines += [line for line in self._lines() if line[0] != profile]
        self._settings.kept_in = [
            json.dumps([name, *place], ensure_ascii=False) for name, place in lines
        ]
        self._save()

    def _lines(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Profile and place of each line that is one."""
        for line in self._settings.kept_in:
            try:
                name, keyring, collection = map(str, json.loads(line))
            except (ValueError, TypeError, RecursionError):  # written by hand, or cut off
                continue
            yield name, (keyring, collection)
