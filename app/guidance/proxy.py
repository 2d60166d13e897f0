"""Words about a proxy that did not let a request through."""

from typing import Final

from app.base.i18n import N_
from app.guidance.rows import TRY_LATER, Choice, Row

_BY_ADMINISTRATOR: Final = N_("Is it your company’s? Ask whoever looks after it there.")
_PUT_RIGHT: Final = Choice(
    "variable",
    {"": N_("Look at the proxy in your system’s network settings, then check again.")},
    N_("It is set in {variable}. Correct it there, and start the program again."),
)
_WHERE_LOGIN_GOES: Final = Choice(
    "variable",
    {"": N_("Set user name and password with the proxy in your system’s network settings.")},
    N_("Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again."),
)

PROXY: Final = Row(
    title=Choice(
        "failure",
        {
            "unreachable": N_("The proxy {address} cannot be reached"),
            "unknown_name": N_("The proxy {address} could not be found"),
            "silent": N_("The proxy {address} did not answer in time"),
            "no_proxy": N_("What answers at {address} is not the proxy that is set"),
            "certificate": N_("The proxy {address} could not prove that it is the real one"),
            "login_wanted": N_("The proxy {address} wants a user name and a password"),
            "login_refused": N_("The proxy {address} did not accept the user name and password"),
            "login_unknown": N_("The proxy {address} wants a login that this program cannot do"),
            "forbidden": N_("The proxy {address} does not allow useapi.net"),
            "beyond": N_("The proxy {address} could not reach useapi.net"),
        },
        Choice(
            "address",
            {"": N_("A proxy did not let the request through")},
            N_("The proxy {address} did not let the request through"),
        ),
    ),
    summary=Choice(
        "failure",
        {
            "no_proxy": N_("It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ."),
            "certificate": N_("Its certificate is not trusted here. Your token was not sent."),
            "login_unknown": Choice(
                "offered",
                {"": N_("It takes no user name and password of the kind that is sent.")},
                N_("It offers {offered}; this program can only send a name and password (Basic)."),
            ),
        },
        Choice(
            "proxy_status",
            {"": N_("Your token was not sent.")},
            N_("It answered {proxy_status} instead of connecting. Your token was not sent."),
        ),
    ),
    steps=(
        Choice(
            "failure",
            {"login_wanted": _WHERE_LOGIN_GOES, "login_refused": _WHERE_LOGIN_GOES},
            _PUT_RIGHT,
        ),
        Choice(
            "failure",
            {
                "login_wanted": N_("Ask whoever looks after it for the user name and password."),
                "login_unknown": N_(
                    "Ask whoever looks after it for an exception, or for another proxy."
                ),
                "forbidden": N_("Ask whoever looks after it to allow useapi.net."),
                "beyond": TRY_LATER,
            },
            _BY_ADMINISTRATOR,
        ),
    ),
)
