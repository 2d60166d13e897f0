"""Every error has words: complete, for people, and without anything that must not be told."""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from app.api import proxy_failures
from app.base import errors
from app.base import keyring_errors as keyring
from app.base.errors import InspectorError
from app.guidance.guidance import ActionKind, Guidance, Severity
from app.guidance.guide import guide
from tests.support.documents import fake_api_token

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=timezone(timedelta(hours=1)))

FAILURES = {
    value
    for name, value in vars(proxy_failures).items()
    if name.isupper() and not name.startswith("_") and isinstance(value, str)
}

FACTS: dict[str, tuple[Any, ...]] = {
    "fault": ("control", "path", "something new"),
    "phase": ("connecting", "securing", "waiting", "reading", "slow", "something new"),
    "retry_at": (None, NOW + timedelta(minutes=5)),
    "target_host": ("", "portal.example"),
    "host": ("", "api.useapi.net"),
    "proxy_status": (None, 407, 502),
    "address": ("127.0.0.1:3128", ""),
    "login": ("", "sent", "none"),
    "offered": ("", "NTLM, Negotiate"),
    "failure": ("", *sorted(FAILURES)),
    "proxy": ("", "127.0.0.1:3128"),
    "is_same": ("", "yes"),
    "variable": ("", "HTTPS_PROXY"),
    "keyring": ("", "GNOME Keyring"),
    "cause": ("KeyringLocked",),
    "dbus_error": ("", "org.freedesktop.DBus.Error.AccessDenied"),
    "verb": ("", "read", "keep", "forget", "move", "clear"),
    "place": ("", "KeePassXC · Passwords", "KWallet · kdewallet", "GNOME Keyring · Login"),
    "installed": ("", "KWallet", "KeePassXC", "GNOME Keyring"),
    "state": ("", "stopped", "switched_off"),
    "report": ("", "Time: now"),
    "where": ("", "check, line 7"),
    "status_code": (None, 418),
    "limit_mib": (64,),
    "encoding": ("br",),
    "name": ("sample/some.json",),
    "position": (None, 7),
    "reason": ("disk_full", "not_allowed", "something new"),
    "excerpt": ("", "something"),
}


def _classes(kind: type[InspectorError]) -> Iterator[type[InspectorError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _classes(below)


CLASSES = list(dict.fromkeys(_classes(InspectorError)))


def _variants(kind: type[InspectorError]) -> Iterator[InspectorError]:
    """The class with each of the facts that change its words."""
    names = [field.name for field in fields(kind)]
    required = {name: FACTS[name][0] for name in names}
    yield kind(**required)
    for name in names:
        for value in FACTS[name][1:]:
            yield kind(**{**required, name: value})


VARIANTS = [variant for kind in CLASSES for variant in _variants(kind)]


def _texts(guidance: Guidance) -> Iterator[str]:
    yield guidance.title
    yield guidance.summary
    yield from guidance.steps
    for action in guidance.actions:
        yield action.label


def test_all_classes_are_walked() -> None:
    assert len(CLASSES) >= 40
    assert errors.CertificateExpiredError in CLASSES


@pytest.mark.parametrize("error", VARIANTS, ids=repr)
def test_it_is_complete(error: InspectorError) -> None:
    guidance = guide(error, now=NOW)
    assert guidance.title
    assert guidance.summary
    assert guidance.steps
    assert guidance.actions
    assert all(text.strip() == text != "" for text in _texts(guidance))
    assert not guidance.title.endswith(".")
    assert guidance.primary.kind in ActionKind
    assert guidance.severity in Severity
    for action in guidance.actions:
        assert (action.kind is ActionKind.OPEN_PAGE) == bool(action.url)
        assert action.url == "" or action.url.startswith("https://useapi.net")
    kinds = [(action.kind, action.url) for action in guidance.actions]
    assert len(set(kinds)) == len(kinds)


@pytest.mark.parametrize("error", VARIANTS, ids=repr)
def test_it_is_for_people(error: InspectorError) -> None:
    guidance = guide(error, now=NOW)
    text = "\n".join(_texts(guidance))
    assert "{" not in text
    assert "None" not in text
    assert "  " not in text
    facts = "\n".join(f"{name} {fact}" for name, fact in guidance.details)
    for name in (*(kind.__name__ for kind in CLASSES), "KeyringLocked", "Exception", "Traceback"):
        assert name not in f"{text}\n{facts}"
    assert not re.search(r"://[^/\s]*@", f"{text}\n{facts}")
    assert max(len(line) for line in text.splitlines()) < 220


def test_every_class_of_the_network_and_the_answers_has_a_title_of_its_own() -> None:
    titles: dict[str, type[InspectorError]] = {}
    for kind in CLASSES:
        title = guide(next(_variants(kind))).title
        assert titles.setdefault(title, kind) is kind


def test_a_class_without_words_has_those_of_the_one_above() -> None:
    class NewError(errors.NameNotFoundError):
        kind = "new"

    assert guide(NewError(host="h")).title == guide(errors.NameNotFoundError(host="h")).title
    assert ("kind", "new") in guide(NewError(host="h")).details


@pytest.mark.parametrize(
    "error",
    [variant for variant in VARIANTS if isinstance(variant, keyring.KeyringError)],
    ids=repr,
)
def test_there_is_always_a_way_on_without_the_keyring(error: keyring.KeyringError) -> None:
    guidance = guide(error)
    ways = {
        "forget": {ActionKind.FORGET_HERE, ActionKind.LET_GO},
        "move": {ActionKind.GO_ON},
        "clear": {ActionKind.GO_ON},
    }
    always = (keyring.KeyringBrokenEntryError, keyring.KeyringEntryTooLongError)
    way = {ActionKind.USE_FOR_SESSION}
    if not isinstance(error, always):
        way = ways.get(error.verb, way)
    assert way & {action.kind for action in guidance.actions}
    if error.keyring and not isinstance(error, keyring.KeyringMissingError):
        assert error.keyring in guidance.title


def _for(verb: str, place: str = "", kind: type[keyring.KeyringError] | None = None) -> Guidance:
    error = (kind or keyring.KeyringDismissedError)(keyring="GNOME Keyring", verb=verb, place=place)
    return guide(error)


def test_a_refused_forgetting_says_where_the_token_still_is() -> None:
    guidance = _for("forget", "GNOME Keyring · Login")
    assert "still kept in GNOME Keyring · Login" in guidance.summary
    text = "\n".join(_texts(guidance))
    assert "forgotten when the program ends" not in text
    assert ActionKind.USE_FOR_SESSION not in {action.kind for action in guidance.actions}


def test_a_place_is_told_to_its_owner_and_not_to_a_log() -> None:
    error = keyring.KeyringDismissedError(verb="forget", place="KeePassXC · Jane Doe")
    assert "Jane Doe" in guide(error).summary
    assert "Jane" not in f"{error} {guide(error).details}"


def test_a_refused_change_says_that_the_old_token_is_still_kept() -> None:
    guidance = _for("keep", "GNOME Keyring · Login")
    assert "old token is still kept in GNOME Keyring · Login" in guidance.summary
    assert "still kept" not in _for("keep").summary


def test_a_refused_move_and_a_refused_clearing_are_told_apart() -> None:
    assert "old name" in _for("move", "GNOME Keyring · Login").summary
    cleared = _for("clear", "GNOME Keyring · Login")
    assert "in GNOME Keyring · Login under an old name" in cleared.summary
    assert "Remove leftover tokens" in cleared.steps[-1]


def test_a_place_where_one_cannot_look_is_named_with_the_words_of_its_program() -> None:
    guidance = _for("forget", "KeePassXC · Passwords", keyring.KeyringElsewhereError)
    assert "kept in KeePassXC · Passwords" in guidance.summary
    assert guidance.steps[0].startswith("In KeePassXC, open and unlock the database")
    assert ActionKind.LET_GO in {action.kind for action in guidance.actions}


@pytest.mark.parametrize(
    ("installed", "state", "title", "step"),
    [
        ("KWallet", "stopped", "KWallet is not running", "switch the wallet on"),
        ("KWallet", "switched_off", "KWallet is running, but", "Secret Service interface"),
        ("KeePassXC", "stopped", "KeePassXC is not running", "Start KeePassXC"),
        ("KeePassXC", "switched_off", "KeePassXC is running, but", "switch it on"),
    ],
)
def test_a_keyring_that_is_installed_is_named(
    installed: str, state: str, title: str, step: str
) -> None:
    guidance = guide(keyring.KeyringMissingError(installed=installed, state=state))
    assert guidance.title.startswith(title)
    assert step in guidance.steps[0]


def test_details_are_the_facts_without_names_of_classes() -> None:
    error = keyring.KeyringLockedError(keyring="KWallet", cause="LockedException")
    assert guide(error).details == (("kind", "keyring_locked"), ("keyring", "KWallet"))
    refused = errors.UnauthorizedError(status_code=401, excerpt="no")
    assert guide(refused).details == (
        ("kind", "unauthorized"),
        ("status_code", "401"),
        ("excerpt", "no"),
    )


# ---- Language and time --------------------------------------------------------------------------


def test_every_text_goes_through_the_translator() -> None:
    def shout(context: str, source: str) -> str:
        assert context == ""
        return f"«{source}»"

    for error in VARIANTS:
        for text in _texts(guide(error, shout, NOW)):
            assert text.startswith("«"), text
            assert text.endswith("»"), text


def test_a_translation_that_lost_a_placeholder_still_works() -> None:
    def forgetful(_context: str, _source: str) -> str:
        return "…"

    for error in VARIANTS:
        assert guide(error, forgetful, NOW).title


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "until 10:30."),
        (datetime(2026, 11, 22, 20, 59, tzinfo=UTC), "until 21:59."),
        (datetime(2026, 11, 22, 9, 30, 0, 1, tzinfo=UTC), "until 10:31."),
        (datetime(2026, 11, 22, 9, 59, 59, tzinfo=UTC), "until 11:00."),
        (datetime(2026, 11, 23, 9, 30, tzinfo=UTC), "until 2026-11-23 10:30."),
    ],
)
def test_times_are_told_as_on_the_clock_on_the_wall(moment: datetime, told: str) -> None:
    for error in (
        errors.RateLimitedError(retry_at=moment),
        errors.ServiceTroubleError(retry_at=moment, status_code=503),
    ):
        assert told in guide(error, now=NOW).steps[0]


@pytest.mark.parametrize(("hours", "with_date"), [(1, False), (11.9, False), (12.1, True)])
def test_a_place_may_write_times_in_its_own_way(hours: float, *, with_date: bool) -> None:
    moment = NOW.astimezone(UTC) + timedelta(hours=hours)
    asked = []

    def tell_time(*args: object) -> str:
        asked.append(args)
        return "half past"

    words = guide(errors.RateLimitedError(retry_at=moment), now=NOW, tell_time=tell_time)
    assert "until half past." in words.steps[0]
    assert asked == [(moment, with_date)]
    assert asked[0][0].tzinfo is NOW.tzinfo


def test_without_a_time_none_is_told() -> None:
    assert not re.search(r"\d", guide(errors.RateLimitedError()).steps[0])


def test_no_words_hold_a_secret_however_it_came_into_the_facts() -> None:
    """Facts that come from outside are redacted where they are made; words add nothing to them."""
    token = fake_api_token()
    for error in VARIANTS:
        assert token not in str(guide(error))


# ---- Words that promise something ---------------------------------------------------------------


def test_the_words_for_a_refused_token() -> None:
    guidance = guide(errors.UnauthorizedError(status_code=401))
    assert guidance.title == "useapi.net did not accept your API token"
    assert guidance.summary == "The answer was 401 Unauthorized."
    assert len(guidance.steps) == 3
    assert [action.kind for action in guidance.actions] == [
        ActionKind.CHANGE_TOKEN,
        ActionKind.TRY_AGAIN,
    ]


def test_nothing_configured_is_no_alarm() -> None:
    guidance = guide(errors.NothingConfiguredError())
    assert guidance.severity is Severity.INFORMATION
    assert guidance.title == "Your token works; no channel is set up yet"


@pytest.mark.parametrize(
    ("phase", "title"),
    [
        ("connecting", "h could not be reached in time"),
        ("waiting", "h did not answer in time"),
        ("securing", "h agreed on no encryption in time"),
        ("reading", "The answer from h stopped coming"),
        ("slow", "The answer from h came too slowly"),
    ],
)
def test_where_the_time_was_lost(phase: str, title: str) -> None:
    assert guide(errors.TimedOutError(host="h", phase=phase)).title == title


@pytest.mark.parametrize(
    "fault", ["empty", "control", "not_ascii", "too_long", "discord_token", "something new"]
)
def test_a_malformed_token_was_not_sent(fault: str) -> None:
    assert "Nothing was sent." in guide(errors.TokenMalformedError(fault=fault)).summary
