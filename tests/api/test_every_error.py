"""No class of errors without a behaviour or a named test that ends in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.base import errors, keyring_errors, program_errors
from tests.support.behaviours.table import BEHAVIOURS

TESTS: Final = Path(__file__).parents[1]

OURS: Final = {errors.__name__, keyring_errors.__name__, program_errors.__name__}

BASES: Final = {errors.InspectorError, errors.AnswerError, errors.NetworkError}
"""Only what the others have in common; never raised."""

KEYRING: Final = "credentials/test_keyring_errors.py::test_every_failure_has_its_class"

NAMED: Final = {
    errors.TokenMissingError: "api/test_client.py::test_what_cannot_be_sent_is_not_sent",
    errors.TokenMalformedError: "api/test_client.py::test_what_cannot_be_sent_is_not_sent",
    errors.NameNotFoundError: "api/test_client.py::test_a_name_that_does_not_exist",
    errors.ConnectionRefusedByHostError: "api/test_client.py::test_refused",
    errors.UnreachableError: "api/test_client.py::test_no_way_there",
    errors.CertificateError: "api/test_tls.py::test_an_unknown_authority_is_not_trusted",
    errors.CertificateExpiredError: "api/test_tls.py::test_a_certificate_has_its_time",
    errors.CertificateNotYetValidError: "api/test_tls.py::test_a_certificate_has_its_time",
    errors.CertificateWrongHostError: "api/test_tls.py::test_a_certificate_is_for_one_host",
    errors.TrustSettingError: "api/test_trust.py::test_a_variable_that_leads_nowhere_is_named",
    errors.SecureConnectionError: "api/test_tls.py::test_no_handshake",
    errors.NotEncryptedError: "api/test_tls.py::test_plain_text_where_encryption_is_expected",
    errors.ProxySettingError: "api/test_proxies.py::test_a_setting_that_cannot_be_used",
    errors.PlanNotToldError: "ui/window/test_plans.py::test_an_answer_without_a_plan_is_told",
    program_errors.ApiUrlError: "api/test_origin.py::test_refused",
    program_errors.ResourceMissingError: "base/test_resources.py::test_a_missing_file_is_named",
    keyring_errors.KeyringError: KEYRING,
    keyring_errors.KeyringMissingError: KEYRING,
    keyring_errors.KeyringLockedError: KEYRING,
    keyring_errors.KeyringDismissedError: KEYRING,
    keyring_errors.KeyringSilentError: KEYRING,
    keyring_errors.KeyringBrokenEntryError: KEYRING,
    keyring_errors.KeyringEntryTooLongError: KEYRING,
    keyring_errors.KeyringElsewhereError: (
        "credentials/test_whole_service.py"
        "::test_a_token_that_is_not_found_where_it_was_kept_is_told"
    ),
    keyring_errors.KeyringNothingSharedError: (
        "credentials/test_whole_service.py::test_no_new_database_is_asked_for"
    ),
}

ELSEWHERE: Final = {
    program_errors.FileNotWrittenError,
    program_errors.InternalError,
    program_errors.SettingsNotWrittenError,
    program_errors.SettingsUnreadableError,
}
"""Of the window, not of a check; its own tests reach them."""


def _below(kind: type[errors.InspectorError]) -> Iterator[type[errors.InspectorError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _below(child)


def test_every_class_is_reached() -> None:
    ours = {kind for kind in _below(errors.InspectorError) if kind.__module__ in OURS}
    in_the_table = {behaviour.expected.error for behaviour in BEHAVIOURS}
    assert ours - BASES - ELSEWHERE == in_the_table | set(NAMED)
    assert not in_the_table & set(NAMED)


def test_the_named_tests_exist() -> None:
    for where in NAMED.values():
        path, _, name = where.partition("::")
        text = (TESTS / path).read_text(encoding="utf-8")
        assert re.search(rf"^(?:async )?def {name}\(", text, re.MULTILINE), where


def test_the_classes_of_a_failed_check_have_kinds_of_their_own() -> None:
    ours = [kind for kind in _below(errors.InspectorError) if kind not in BASES]
    kinds = [kind.kind for kind in ours if kind.__module__ in OURS]
    assert len(set(kinds)) == len(kinds)
