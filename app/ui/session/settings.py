"""The settings, one row each: what the program remembers between two starts. Never a secret.

To add one:
1. Add its row to `Settings`: the name, the type, the usual value. With a `label`, it stands in the
   Preferences dialog, as a list of `choices`, as a number `between` two, or as a box to tick.
2. If it takes effect while the window is open, add its effect to `app.ui.window.preferences`.
"""

from dataclasses import dataclass, field, fields
from typing import Any, Final

from app.base.i18n import N_, Text

APPLICATION: Final = "pixverse-account-inspector"

_THEMES: Final = {
    "system": N_("Same as the system"),
    "light": N_("Light"),
    "dark": N_("Dark"),
}


@dataclass(frozen=True, kw_only=True)
class Row:
    """What is known of a setting besides its name, its type and its usual value.

    Attributes:
        label: The words in the Preferences dialog; without them, it is not in there.
        choices: The values that a text can have, with their words; any text, if there are none.
        between: The least and the greatest number.
        template: How the number reads, with a placeholder for it.
        nothing: How the least number reads instead.
        hint: A line below the field.
        in_doubt: The value if the file's own cannot be read.
    """

    label: Text | None = None
    choices: dict[str, Text] | None = None
    between: tuple[int, int] = (0, 0)
    template: Text | None = None
    nothing: Text | None = None
    hint: Text | None = None
    in_doubt: bool | None = None


def _row(usual: object, label: Text | None = None, **known: Any) -> Any:  # noqa: ANN401 (a field of any type)
    return field(default=usual, metadata={"row": Row(label=label, **known)})


@dataclass(kw_only=True)
class Settings:
    """All settings, with the values of a first start."""

    theme: str = _row("system", N_("&Theme"), choices=_THEMES)
    language: str = _row(
        "",
        N_("&Language"),
        hint=N_("A new language takes effect at the next start."),
    )
    """A code such as ``pt_BR``; the system's if empty."""
    repeat_minutes: int = _row(
        0,
        N_("Check auto&matically"),
        between=(0, 24 * 60),
        template=N_("every {minutes} min"),
        nothing=N_("never"),
    )
    clear_clipboard_seconds: int = _row(
        30,
        N_("Clear a copied token &after"),
        between=(5, 600),
        template=N_("{seconds} s"),
    )
    check_on_start: bool = _row(
        True,  # noqa: FBT003 (its usual value)
        N_("Check the accounts when the program starts"),
    )
    notify: bool = _row(
        False,  # noqa: FBT003
        N_("Tell me when something that was fine needs attention"),
    )
    share_safe: bool = _row(
        False,  # noqa: FBT003
        N_("Share-safe view: hide ids on screen, in copies and exports"),
        in_doubt=True,
    )
    ask_retired: bool = _row(
        False,  # noqa: FBT003
        N_("Ask retired services too"),
    )
    keep_token: bool = True
    """Whether the box at the token field is ticked."""
    connected: bool = False
    """Whether there was a token at the end: the page to begin with, until the keyring answers."""
    profile: str = "default"
    """The profile used last."""
    profiles: list[str] = field(default_factory=lambda: ["default"])
    kept_in: list[str] = field(default_factory=list)
    """Where tokens are: see `app.ui.session.kept_places`."""
    leftovers: list[str] = field(default_factory=list)
    """Former names of profiles, whose entries could not be removed from the keyring yet."""
    views: list[str] = field(default_factory=list)
    """Which service each profile looks at: see `app.ui.session.kept_views`."""
    show_details: bool = True
    splitter: str = ""
    """`QSplitter.saveState`, in hexadecimal digits."""
    splitter_below: str = ""
    """`QSplitter.saveState` in a narrow window, where the details stand below the table."""
    window_geometry: str = ""
    """`QWidget.saveGeometry`, in hexadecimal digits."""
    column_layout: list[str] = field(default_factory=list)
    """`ColumnLayout.state`: what was chosen of order, width and visibility, by the columns' ids."""
    sorting: list[str] = field(default_factory=list)
    """`AccountTableView.sorting_state`: the chosen columns, the most recent one last."""


ROWS: Final = {each.name: each.metadata.get("row", Row()) for each in fields(Settings)}
"""The row of each setting, by name."""

_OF_TOKENS: Final = {"profile", "profiles", "keep_token", "connected", "kept_in", "leftovers"}


def reset(settings: Settings) -> None:
    """Set all to the usual values, except what is known of profiles and their tokens."""
    fresh = Settings()
    for name in ROWS.keys() - _OF_TOKENS:
        setattr(settings, name, getattr(fresh, name))
