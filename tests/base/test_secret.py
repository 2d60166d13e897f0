"""A token stays hidden whatever is done with what holds it."""

import ast
import copy
import json
import logging
import pickle
import pprint
import traceback
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from app.base.secret import BULLETS, Secret
from tests.support.documents import fake_api_token

ROOT = Path(__file__).resolve().parents[2]
TEXT = fake_api_token("secret")
SECRET = Secret(TEXT)


@dataclass
class Holder:
    """Has one."""

    token: Secret


def test_only_reveal_gives_it_away() -> None:
    assert SECRET.reveal() == TEXT
    assert [name for name in dir(SECRET) if not name.startswith("_")] == ["masked", "reveal"]


@pytest.mark.parametrize(
    "shown",
    [
        repr(SECRET),
        str(SECRET),
        f"{SECRET}",
        f"{SECRET!r:>40}",
        f"{SECRET:>40}",
        "%s %r" % (SECRET, SECRET),  # noqa: UP031
        "{0} {0!r} {0!s}".format(SECRET),  # noqa: UP032
        repr([SECRET]),
        repr({SECRET: SECRET}),
        repr(Holder(SECRET)),
        pprint.pformat(Holder(SECRET)),
        str(ValueError(SECRET)),
        json.dumps({"token": SECRET}, default=str),
        ascii(SECRET),
    ],
    ids=range(14),
)
def test_it_is_never_in_a_text(shown: str) -> None:
    assert TEXT not in shown
    assert TEXT[-4:] not in shown
    assert BULLETS in shown or ascii(BULLETS).strip("'") in shown


def test_a_format_is_that_of_the_bullets() -> None:
    assert f"{SECRET:>10}" == "    ••••••"
    with pytest.raises(ValueError, match="format"):
        format(SECRET, "d")


def test_it_cannot_be_written_as_data() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError):
            pickle.dumps(Holder(SECRET), protocol)
    with pytest.raises(TypeError):
        json.dumps(SECRET)
    with pytest.raises(TypeError):
        msgspec.json.encode(SECRET)
    with pytest.raises(TypeError):
        iter(SECRET)  # type: ignore[call-overload]
    assert not hasattr(SECRET, "__dict__")
    assert not hasattr(SECRET, "__len__")


def test_a_copy_is_the_same_one() -> None:
    assert copy.copy(SECRET) is SECRET
    assert copy.deepcopy([SECRET])[0] is SECRET


def test_it_is_not_in_a_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").warning("token %s %r", SECRET, {"token": SECRET})
        try:
            raise ValueError(SECRET)  # noqa: TRY301
        except ValueError:
            logging.getLogger("test").exception("failed")
    assert BULLETS in caplog.text
    assert TEXT not in caplog.text


def test_it_is_not_in_a_traceback_that_shows_variables() -> None:
    def fail(token: Secret) -> None:
        raise LookupError(token)

    try:
        fail(SECRET)
    except LookupError as error:
        told = traceback.TracebackException.from_exception(error, capture_locals=True)
        printed = "".join(told.format())
    assert "token = Secret(••••••)" in printed
    assert TEXT not in printed


def test_equal_secrets_are_equal() -> None:
    same = Secret("".join(list(TEXT)))
    assert same == SECRET
    assert hash(same) == hash(SECRET)
    assert Secret("other") != SECRET
    assert SECRET != TEXT
    assert len({same, SECRET, Secret("other")}) == 2
    assert SECRET
    assert not Secret("")


@pytest.mark.parametrize(
    ("text", "masked"),
    [("", "••••••"), ("x" * 19, "••••••"), ("x" * 20, "••••••xxxx"), ("x" * 200, "••••••xxxx")],
)
def test_the_mask_has_always_the_same_length(text: str, masked: str) -> None:
    assert Secret(text).masked == masked


@pytest.mark.parametrize("value", [None, 7, b"bytes", SECRET])
def test_it_holds_text(value: object) -> None:
    with pytest.raises(TypeError):
        Secret(value)  # type: ignore[arg-type]


# ---- Who may ask ------------------------------------------------------------------------------

ALLOWED = {
    "app/accounts/findings/rule.py": {"tokens"},  # which are the same?
    "app/api/exchange.py": {"_authorization"},  # the one header
    "app/credentials/api_token.py": {"account_label"},
    "app/credentials/backends.py": {"write"},
    "app/credentials/keyring_store.py": {"save"},
    "app/fields/token.py": {"is_whole"},  # was it shortened?
    "app/base/redaction.py": {"_forms", "hold_discord_tokens", "redact"},
    "app/ui/desktop/clipboard.py": {"_is_ours", "_empty_selection", "_look"},
    "app/ui/pages/connect_page.py": {"_judge", "_on_changed", "submit"},  # what is typed is judged
    "app/ui/desktop/lent_secret.py": {"retrieveData"},
    "app/ui/widgets/secret_label.py": {"_lines", "_on_reveal_clicked"},
}
"""Each of them was looked at: the text goes no further than it must."""


def who_reveals(source: str) -> set[str]:
    """The functions in which ``.reveal`` stands, called or not."""
    found: set[str] = set()

    def visit(node: ast.AST, inside: str) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inside = node.name
        if isinstance(node, ast.Attribute) and node.attr in {"reveal", "_text"}:
            found.add(inside)
        for child in ast.iter_child_nodes(node):
            visit(child, inside)

    visit(ast.parse(source), "module")
    return found


def test_the_places_that_look_into_a_secret_are_known() -> None:
    found = {}
    for path in sorted((ROOT / "app").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name != "app/base/secret.py" and (places := who_reveals(path.read_text("utf-8"))):
            found[name] = places
    assert found == ALLOWED


def test_the_search_finds_what_it_should() -> None:
    source = "def a():\n def b():\n  x.reveal()\n y = map(Secret.reveal, z)\nt._text\n"
    assert who_reveals(source) == {"a", "b", "module"}
