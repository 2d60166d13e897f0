"""Where the tokens of the profiles are kept, between two starts: by name, and never a token."""

from collections.abc import Callable, Sequence
from typing import Final

from app.ui.settings import Settings

_BETWEEN: Final = "\n"
"""Neither a profile nor a place has it in its name."""


class KeptPlaces:
    """Lines of `Settings.kept_in`: profile, keyring, and the collection in it."""

    def __init__(self, settings: Settings, save: Callable[[], object] = lambda: None) -> None:
        """`save` is called after each change: a program may be killed at any time."""
        self._settings = settings
        self._save = save

    def places(self, profile: str) -> list[tuple[str, str]]:
        """Keyring and collection, the most recent first."""
        lines = [line.split(_BETWEEN) for line in self._settings.kept_in]
        return [(parts[1], parts[2]) for parts in lines if len(parts) == 3 and parts[0] == profile]

    def was_kept(self, profile: str) -> bool:
        """Whether there was an entry; an earlier version only noted that there was a token."""
        is_current = profile == self._settings.profile
        return bool(self.places(profile)) or (is_current and self._settings.connected)

    def set_places(self, profile: str, places: Sequence[tuple[str, str]]) -> None:
        """In the place of those before."""
        if [*places] == self.places(profile):
            return
        others = [line for line in self._settings.kept_in if line.split(_BETWEEN)[0] != profile]
        lines = [_BETWEEN.join((profile, *place)) for place in places]
        self._settings.kept_in = [*lines, *others]
        self._save()
