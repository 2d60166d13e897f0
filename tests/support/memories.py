"""What a window remembers of the places of entries, for tests without a window."""

from collections.abc import Sequence


class Memory:
    """See `app.credentials.vault.PlaceMemory`."""

    def __init__(self, *places: tuple[str, str]) -> None:
        self.kept: dict[str, list[tuple[str, str]]] = {"default": [*places]} if places else {}

    def places(self, profile: str) -> list[tuple[str, str]]:
        return self.kept.get(profile, [])

    def was_kept(self, profile: str) -> bool:
        return bool(self.places(profile))

    def set_places(self, profile: str, places: Sequence[tuple[str, str]]) -> None:
        self.kept[profile] = [*places]
