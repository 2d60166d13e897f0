"""Long answers, quickly made: most accounts are complete, one in eight has something."""

import random

import msgspec

_EPOCH = 1_000_000_000_000_000_000
_SECOND = 1000 << 22


def answer(count: int, *, plain: bool = False) -> bytes:
    """The body of an answer with `count` channels; the same for the same number.

    In no order and with flaws; if it is `plain`, in their order and all complete.
    """
    chance = random.Random(count)  # noqa: S311 (nothing is kept secret with it)
    places = list(range(count))
    if not plain:
        chance.shuffle(places)
    accounts = {}
    for place in places:
        channel = str(_EPOCH + place * (_SECOND // 8) + chance.getrandbits(16))
        accounts[channel] = {
            "server": str(_EPOCH - (place // 10 + 1) * _SECOND),
            "channel": channel,
            "discord": _token(chance),
            "maxJobs": place % 10 + 1,
        } | ({} if plain else _flaw(chance, channel))
    return msgspec.json.encode(accounts)


def later(body: bytes) -> bytes:
    """The answer some time after `body`: one in 500 accounts went, came or has changed."""
    accounts: dict[str, dict[str, object]] = msgspec.json.decode(body)
    for number, channel in enumerate([*accounts][::500]):
        if number % 3 == 0:
            accounts[channel]["maxJobs"] = 7 + number % 2
        else:
            account = accounts.pop(channel)
            if number % 3 == 1:
                accounts[channel + "1"] = account
    return msgspec.json.encode(accounts)


def _flaw(chance: random.Random, channel: str) -> dict[str, object]:
    flaws: tuple[dict[str, object], ...] = (
        {"maxJobs": None},
        {"maxJobs": 42},
        {"discord": None},
        {"server": None},
        {"discord": "short"},
        {"discord": ".".join(("s" * 24, "shared", "t" * 38))},
        {"server": str(int(channel) + _SECOND)},
        {"channel": channel[:-1]},
    )
    return flaws[chance.randrange(len(flaws))] if chance.random() < 1 / 8 else {}


def _token(chance: random.Random) -> str:
    digits = f"{chance.getrandbits(280):070x}"
    return ".".join((digits[:26], digits[26:32], digits[32:]))
