"""Words about connections that could not be made safe. None of them offers a way round."""

from typing import Final

from app.base.errors import (
    CertificateError,
    CertificateExpiredError,
    CertificateNotYetValidError,
    CertificateWrongHostError,
    InspectorError,
    SecureConnectionError,
    TrustSettingError,
)
from app.base.i18n import QT_TRANSLATE_NOOP
from app.guidance.actions import CHECK_AGAIN, CHECK_API_URL, TRY_AGAIN, WITHOUT_VPN
from app.guidance.guidance import Row

_CLOCK: Final = QT_TRANSLATE_NOOP(
    "guidance", "Check date, time and time zone of this computer; let it set them by itself."
)
_SIGN_IN: Final = QT_TRANSLATE_NOOP(
    "guidance", "In a hotel or café? Sign in to the network first, or use another one."
)

ROWS: Final[dict[type[InspectorError], Row]] = {
    CertificateError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "{host} could not prove that it is the real one"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "Its certificate comes from someone this computer does not trust. Someone may be "
            "reading along: a company network, a virus scanner, or an attacker. Your token was not "
            "sent.",
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance",
                "In a company network? Ask whoever looks after it to add its certificate to your "
                "system.",
            ),
            _SIGN_IN,
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN,),
    ),
    CertificateExpiredError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The certificate of {host} is out of date"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "Or this computer’s clock is wrong. Either way it cannot be told who is answering, so "
            "your token was not sent.",
        ),
        steps=(
            _CLOCK,
            QT_TRANSLATE_NOOP("guidance", "Is the clock right? Then {host} has to renew it."),
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN,),
    ),
    CertificateNotYetValidError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "This computer’s clock seems to be wrong"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "By its time, the certificate of {host} is not valid yet. So it cannot be told who is "
            "answering, and your token was not sent.",
        ),
        steps=(_CLOCK, CHECK_AGAIN),
        actions=(TRY_AGAIN,),
    ),
    CertificateWrongHostError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "Someone else answered in the name of {host}"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "The certificate is for another address. Your token was not sent."
        ),
        steps=(_SIGN_IN, CHECK_API_URL, CHECK_AGAIN),
        actions=(TRY_AGAIN,),
    ),
    SecureConnectionError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "No secure connection to {host} could be made"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "The two sides could not agree on encryption. Your token was not sent.",
        ),
        steps=(CHECK_API_URL, WITHOUT_VPN, CHECK_AGAIN),
        actions=(TRY_AGAIN,),
    ),
    TrustSettingError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "{variable} leads to no certificates"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "This environment variable says which certificates are trusted, but there are none "
            "where it points. So it cannot be told whether {host} is the real one, and your token "
            "was not sent.",
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance",
                "Let {variable} name the certificates of your company, or take it away: then your "
                "system’s own list is used.",
            ),
            QT_TRANSLATE_NOOP("guidance", "Start the program again, and check."),
        ),
        actions=(TRY_AGAIN,),
    ),
}
