"""Documents and bytes that nobody wrote: only errors of our own may come of them."""

import json
import random
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.base.errors import AnswerError
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.documents import accounts_document

FUZZ = settings(
    max_examples=5_000,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["1178203344556677889", "", "mfa.", "…", "8"]),
)
_VALUES = st.one_of(
    _SCALARS,
    _SCALARS,
    st.lists(_SCALARS, max_size=2),
    st.dictionaries(st.text(max_size=3), _SCALARS, max_size=2),
)
_NAMES = st.sampled_from(["server", "channel", "discord", "maxJobs", "error", "extra", "é"])
_RECORDS = st.dictionaries(_NAMES, _VALUES, max_size=5)
_KEYS = st.sampled_from(["1178203344556677889", "1", "error", "", "x", "é", "٣", "1180"])
_DOCUMENTS = st.one_of(
    st.dictionaries(_KEYS, _RECORDS | _VALUES, max_size=3),
    st.dictionaries(_KEYS, _RECORDS, max_size=3),
    _VALUES,
)

_WHOLE = json.dumps(accounts_document(3)).encode()


def _parsed(body: bytes) -> tuple[Account, ...] | None:
    """The list; None for an error of our own. Any other exception fails the test."""
    try:
        return read_accounts(body, PIXVERSE_V1)
    except AnswerError:
        return None


@FUZZ
@given(_DOCUMENTS)
def test_documents(document: Any) -> None:
    accounts = _parsed(json.dumps(document).encode())
    if accounts is None:
        return
    assert isinstance(document, dict)
    assert [account.key for account in accounts] == list(document)
    for account in accounts:
        record = document[account.key]
        assert account.is_record == isinstance(record, dict)
        known = {"server", "channel", "discord", "maxJobs"}
        fields = set(record) - known if isinstance(record, dict) else set()
        assert set(account.unknown_fields) == fields
        assert isinstance(account.name, str)
    listing = Listing.of(accounts, datetime(2026, 11, 22, tzinfo=UTC), 0.1)
    assert 0 <= listing.totals.jobs <= listing.totals.possible
    assert len(listing.findings) == len(accounts)


@FUZZ
@given(st.data())
def test_mutated_bytes(data: st.DataObject) -> None:
    body = bytearray(_WHOLE)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(body)))
        piece = data.draw(st.binary(max_size=4))
        drop = data.draw(st.integers(0, 40))
        body[place : place + drop] = piece
    _parsed(bytes(body[: data.draw(st.integers(0, len(body)))]))
    _parsed(bytes(body))


@FUZZ
@given(st.binary(max_size=60))
def test_random_bytes(body: bytes) -> None:
    _parsed(body)


@pytest.mark.parametrize("seed", range(3))
def test_every_truncation(seed: int) -> None:
    document = accounts_document(2)
    random.Random(seed).choice(list(document.values()))["extra"] = "é"  # noqa: S311 (a test)
    body = json.dumps(document, ensure_ascii=False).encode()
    assert all(_parsed(body[:length]) is None for length in range(len(body)))
    assert _parsed(body) is not None
