"""The answers whose outputs are kept: beside the program's own sample, one with every flaw."""

from typing import Any

from tests.support.documents import channel_id, fake_discord_token
from tests.support.hostile import HOSTILE_TEXTS

_SERVER = channel_id(-1)
_YOUNGER_SERVER = channel_id(10**6)
_HOSTILE = (
    "right_to_left_override", "hebrew", "html", "newlines", "nul", "equals", "tab",
    "after_semicolon", "separators", "leading_zeros",
)  # fmt: skip
_FAMILY = "\U0001f469\u200d\U0001f467"
"""Two signs and a hidden one, each as wide in every version of Unicode, which flags are not."""


def flawed() -> dict[str, Any]:
    """An answer in which each finding occurs, alone and with others, and ids that are none."""
    return _about_tokens() | _about_capacity() | _about_ids() | _about_entries() | _hostile()


def _entry(number: int, **changes: Any) -> dict[str, Any]:
    """One account under its id; a field that is to be `...` is left out."""
    fields = {
        "server": _SERVER,
        "channel": channel_id(number),
        "discord": fake_discord_token(number),
        "maxJobs": number % 10 + 1,
    } | changes
    return {channel_id(number): {name: value for name, value in fields.items() if value != ...}}


def _about_tokens() -> dict[str, Any]:
    shared = fake_discord_token("shared")
    return (
        _entry(1)
        | _entry(2, discord=shared)
        | _entry(3, discord=shared)
        | _entry(4, discord=shared, maxJobs=...)
        | _entry(5, discord=...)
        | _entry(6, discord="much too short")
        | _entry(7, discord="first…last")
        | _entry(8, discord=12345)
    )


def _about_capacity() -> dict[str, Any]:
    return (
        _entry(10, maxJobs=...)
        | _entry(11, maxJobs="many")
        | _entry(12, maxJobs=0)
        | _entry(13, maxJobs=64)
        | _entry(14, maxJobs=-3)
        | _entry(15, maxJobs="7")
        | _entry(16, maxJobs=8.0)
    )


def _about_ids() -> dict[str, Any]:
    return (
        _entry(20, channel=channel_id(120))
        | _entry(21, channel=...)
        | {"12": {**_entry(22)[channel_id(22)], "channel": "12"}}
        | _entry(23, server=...)
        | _entry(24, server="general")
        | _entry(25, server=_YOUNGER_SERVER)
        | _entry(26, server=["1", "2"])
        | _entry(27, channel=int(channel_id(27)))
    )


def _about_entries() -> dict[str, Any]:
    return (
        _entry(30, status="ok", proxy={"host": "127.0.0.1"})
        | {channel_id(31): "soon"}
        | {channel_id(32): {}}
        | _entry(33, server=_YOUNGER_SERVER, discord="first…last", note=None)
        | _entry(34, server="12", discord="short", maxJobs=11, channel="34", note=1)
    )


def _hostile() -> dict[str, Any]:
    """Texts that break lines, turn round, hide, or are formulas; and tokens in the wrong field."""
    entries: dict[str, Any] = {}
    for number, name in enumerate(_HOSTILE, start=40):
        text = HOSTILE_TEXTS[name]
        fields = _entry(number)[channel_id(number)]
        entries[text] = fields | {"channel": text, "server": text}
    entries[_FAMILY] = _entry(59, channel=_FAMILY)[channel_id(59)]
    misplaced = fake_discord_token("misplaced")
    entries |= _entry(60, channel="long" * 75, **{misplaced: 1})
    entries[misplaced] = _entry(61, discord=misplaced)[channel_id(61)] | {"channel": misplaced}
    return entries
