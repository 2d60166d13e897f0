"""Words about connections that could not be made safe. None of them offers a way round."""

from typing import Final

from app.base.errors import (
    CertificateError,
    CertificateExpiredError,
    CertificateNotYetValidError,
    CertificateWrongHostError,
    SecureConnectionError,
    TrustSettingError,
)
from app.base.i18n import Translate
from app.guidance.actions import try_again
from app.guidance.case import Case, Writer
from app.guidance.guidance import Guidance
from app.guidance.network import host_of


def _untrusted(case: Case[CertificateError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=_title(case),
        summary=translate(
            "guidance",
            "Its certificate comes from someone this computer does not trust. Someone may be "
            "reading along: a company network, a virus scanner, or an attacker. Your token was not "
            "sent.",
        ),
        steps=(
            translate(
                "guidance",
                "In a company network? Ask whoever looks after it to add its certificate to your "
                "system.",
            ),
            translate(
                "guidance", "In a hotel or café? Sign in to the network first, or use another one."
            ),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate),),
    )


def _expired(case: Case[CertificateExpiredError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The certificate of {host} is out of date").format(
            host=host_of(case)
        ),
        summary=translate(
            "guidance",
            "Or this computer’s clock is wrong. Either way it cannot be told who is answering, so "
            "your token was not sent.",
        ),
        steps=(
            _clock(translate),
            translate("guidance", "Is the clock right? Then {host} has to renew it.").format(
                host=host_of(case)
            ),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate),),
    )


def _not_yet_valid(case: Case[CertificateNotYetValidError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "This computer’s clock seems to be wrong"),
        summary=translate(
            "guidance",
            "By its time, the certificate of {host} is not valid yet. So it cannot be told who is "
            "answering, and your token was not sent.",
        ).format(host=host_of(case)),
        steps=(_clock(translate), translate("guidance", "Then check again.")),
        actions=(try_again(translate),),
    )


def _wrong_host(case: Case[CertificateWrongHostError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "Someone else answered in the name of {host}").format(
            host=host_of(case)
        ),
        summary=translate(
            "guidance", "The certificate is for another address. Your token was not sent."
        ),
        steps=(
            translate(
                "guidance", "In a hotel or café? Sign in to the network first, or use another one."
            ),
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate),),
    )


def _insecure(case: Case[SecureConnectionError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "No secure connection to {host} came about").format(
            host=host_of(case)
        ),
        summary=translate(
            "guidance",
            "The two sides could not agree on encryption. Your token was not sent.",
        ),
        steps=(
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate(
                "guidance", "Do you use a VPN, a filter or a company network? Try without it."
            ),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate),),
    )


def _trust_setting(case: Case[TrustSettingError]) -> Guidance:
    translate = case.translate
    variable = case.error.variable or "SSL_CERT_FILE"
    return Guidance(
        title=translate("guidance", "{variable} leads to no certificates").format(
            variable=variable
        ),
        summary=translate(
            "guidance",
            "This environment variable says which certificates are trusted, but there are none "
            "where it points. So it cannot be told whether {host} is the real one, and your token "
            "was not sent.",
        ).format(host=host_of(case)),
        steps=(
            translate(
                "guidance",
                "Let {variable} name the certificates of your company, or take it away: then your "
                "system’s own list is used.",
            ).format(variable=variable),
            translate("guidance", "Start the program again, and check."),
        ),
        actions=(try_again(translate),),
    )


def _title(case: Case[CertificateError]) -> str:
    return case.translate("guidance", "{host} could not prove that it is the real one").format(
        host=host_of(case)
    )


def _clock(translate: Translate) -> str:
    return translate(
        "guidance", "Check date, time and time zone of this computer; let it set them by itself."
    )


WRITERS: Final[dict[type, Writer]] = {
    CertificateError: _untrusted,
    CertificateExpiredError: _expired,
    CertificateNotYetValidError: _not_yet_valid,
    CertificateWrongHostError: _wrong_host,
    SecureConnectionError: _insecure,
    TrustSettingError: _trust_setting,
}
