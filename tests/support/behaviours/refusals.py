"""Statuses other than 200, and 200 that means another one."""

import gzip
import json
from typing import Final

from tests.support.behaviours.expected import (
    ADDRESS,
    FORBIDDEN,
    GONE,
    LINKED,
    LOST,
    NOTHING,
    PAGE,
    PLAN,
    PROXY,
    REDIRECTED,
    REFUSED,
    STATUS,
    STOPPED,
    SUBSCRIPTION,
    TROUBLE,
    WAIT,
    error,
    rows,
    status,
)
from tests.support.checking import HASTY, TOKEN
from tests.support.documents import accounts_document
from tests.support.faults import hang, packed, raw

ELSEWHERE: Final = "http://elsewhere.invalid"
"""Where redirects lead."""

SENTENCE: Final = (
    "Configuration not found. To create configuration use POST pixverse/account/channel"
)
_HEAD_401: Final = b"HTTP/1.1 401 No\r\nContent-Length: 99\r\n\r\n"
_HEAD_404: Final = b"HTTP/1.1 404 No\r\nContent-Length: 99\r\n\r\n"

TOKEN_AND_RIGHTS: Final = (
    *rows(
        REFUSED,
        {
            "401 documented": status(401, error("Unauthorized", code=401)),
            "401 empty": status(401),
            "401 page": status(401, "<html>no</html>"),
            "401 echoes the token": status(401, error(f"bad token {TOKEN.reveal()}")),
            "401 cut off": raw(_HEAD_401 + b"no"),
            "401 in an unknown coding": packed(b"xx", "br", 401),
            "401 with 200": status(200, error("Unauthorized", code=401)),
        },
    ),
    *rows(REFUSED, {"401 hangs in its body": raw(_HEAD_401, then=hang)}, HASTY),
    *rows(
        SUBSCRIPTION,
        {
            "402 documented": status(402, error("Account has no subscription", code=402)),
            "402 empty": status(402),
            "402 with 200": status(200, error("subscription expired", code=402)),
        },
    ),
    *rows(PLAN, {"402 of the service itself": status(402, error("Subscription required"))}),
    *rows(
        FORBIDDEN,
        {
            "403 json": status(403, error("Forbidden")),
            "403 page": status(403, "<!doctype html><title>blocked</title>"),
        },
    ),
    *rows(
        LINKED,
        {"596 documented": status(596, error("pending", code=596)), "596 empty": status(596)},
    ),
    *rows(PROXY, {"407 out of the blue": status(407)}),
)

NOT_FOUND: Final = (
    *rows(
        NOTHING,
        {
            "404 sentence": status(404, SENTENCE),
            "404 sentence as JSON text": status(404, json.dumps(SENTENCE).encode()),
            "404 sentence as JSON error": status(404, error(SENTENCE, code=404)),
            "404 sentence escaped": status(404, json.dumps(SENTENCE).replace("/", "\\/")),
            "404 sentence packed": packed(gzip.compress(SENTENCE.encode()), "gzip", 404),
            "404 empty": status(404),
            "404 blank": status(404, " \r\n"),
            "404 empty map": status(404, {}),
            "404 with 200": status(200, error(SENTENCE, code=404)),
            "200 empty map": status(200, {}),
            "200 empty map after a byte-order mark": status(200, b"\xef\xbb\xbf{}"),
        },
    ),
    *rows(
        ADDRESS,
        {
            "404 json": status(404, error("Not Found", code=404)),
            "404 page": status(404, "<html><h1>404</h1></html>"),
            "404 gateway": status(404, {"message": "no Route matched"}),
        },
    ),
    *rows(
        GONE,
        {"404 with a hint": status(404, error("Endpoint not found", hint={"llm_docs": "x"}))},
    ),
    *rows(LOST, {"404 cut off": raw(_HEAD_404)}),
    *rows(STOPPED, {"404 hangs in its body": raw(_HEAD_404, then=hang)}, HASTY),
)

LATER: Final = (
    *rows(
        WAIT,
        {
            "429 bare": status(429, error("slow down")),
            "429 in seconds": status(429, retry_after="120"),
            "429 soon": status(429, retry_after="1"),
            "429 at a date": status(429, retry_after="Fri, 01 Jan 2100 00:00:00 GMT"),
            "429 junk": status(429, retry_after="soon; -3"),
            "429 negative": status(429, retry_after="-1"),
            "429 enormous": status(429, retry_after="9" * 60),
        },
    ),
    *rows(
        TROUBLE,
        {
            "500 json": status(500, error("oops")),
            "500 nested": status(500, error({"code": 13, "message": "boom", "details": []})),
            "500 empty": status(500),
            "500 with 200": status(200, error({"message": "boom"}, code=500)),
            "501": status(501),
            "503 much later": status(503, retry_after="3600"),
            "520 of a content network": status(520, "error code: 520"),
            "530": status(530),
        },
    ),
    *rows(
        TROUBLE.thrice,
        {
            "502 page": status(502, "<html>bad gateway</html>"),
            "503 empty": status(503),
            "503 soon": status(503, retry_after="3"),
            "503 junk": status(503, retry_after="?"),
            "504": status(504),
        },
    ),
)

ODD: Final = (
    *rows(
        REDIRECTED,
        {
            "301": status(301, location=f"{ELSEWHERE}/v1/pixverse/account"),
            "302": status(302, location=f"{ELSEWHERE}/login?next=x"),
            "303": status(303, location=f"{ELSEWHERE}/"),
            "307": status(307, location=f"{ELSEWHERE}/"),
            "308 to itself": status(308, location="/v1/pixverse/jobs/cancel"),
            "302 without a target": status(302),
            "302 with a junk target": status(302, location="http://[junk"),
            "302 with credentials": status(302, location="https://me:pw@portal.invalid/"),
        },
    ),
    *rows(
        STATUS,
        {
            "204": raw(b"HTTP/1.1 204 None\r\n\r\n"),
            "206": status(206, accounts_document(1)),
            "304": raw(b"HTTP/1.1 304 Same\r\n\r\n"),
            "400": status(400, error("email required", code=400)),
            "408": status(408),
            "418": status(418),
            "999": status(999),
        },
    ),
    *rows(PAGE, {"511 captive portal": status(511, "<html>log in</html>")}),
)
