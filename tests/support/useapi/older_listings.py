"""The listings of 2023 to early 2025, as their pages document them: maps by channel, e-mail or id.

Every secret field holds a secret, documented or not; so does every text that a service wrote.
"""

from collections.abc import Callable
from typing import Any, Final

from tests.support.documents import channel_id
from tests.support.useapi.planted import Planted

Document = dict[str, Any]


def pixverse_v1(planted: Planted) -> Document:
    return {
        channel_id(number): {
            "server": channel_id(-1),
            "channel": channel_id(number),
            "discord": planted.discord(f"pixverse-v1 discord {number}"),
            "maxJobs": number + 3,
        }
        for number in range(2)
    }


def pixverse_v2(planted: Planted) -> Document:
    def account(email: str, jobs: int, expires: str, **more: Any) -> Document:
        return {
            "email": email,
            "maxJobs": jobs,
            "password": "…secured…",
            "jwt": {
                "AccountId": 312345678,
                "ExpireTime": 190000000,
                "ExpireTimeUTC": expires,
                "Username": planted.opaque(f"{email} Username"),
                "token": planted.masked(f"{email} jwt.token"),
                "refresh": planted.jwt(f"{email} jwt.refresh, undocumented"),
            },
            **more,
        }

    problem = (
        f"Session of {planted.address('pixverse-v2 error, somebody')} was refused: "
        f"Bearer {planted.jwt('pixverse-v2 error, jwt')} at {planted.webhook('pixverse-v2 error')}"
    )
    return {
        "ann@pixverse.example": account("ann@pixverse.example", 8, "2027-01-02T03:04:05.678Z"),
        "bob@pixverse.example": account(
            "bob@pixverse.example", 5, "2026-01-02T03:04:05.678Z", error=problem
        ),
        "почта@кино.example": account("почта@кино.example", 9, "2027-02-02T03:04:05.000Z"),
    }


def runway_v1(planted: Planted) -> Document:
    return {
        "ann@runway.example": {
            "email": "ann@runway.example",
            "maxJobs": 5,
            "password": planted.opaque("runway-v1 password"),
            "jwt": {
                "token": planted.jwt("runway-v1 jwt.token"),
                "exp": 1798859045.678,
                "iat": 1796267045.678,
                "id": 12345678,
            },
            "workspace": {"id": 77, "name": planted.opaque("runway-v1 workspace"), "plan": "pro"},
        },
        "bob@runway.example": {
            "email": "bob@runway.example",
            "maxJobs": 2,
            "error": f"Account suspended, see {planted.webhook('runway-v1 error')}",
        },
    }


def kling_v1(planted: Planted) -> Document:
    return {
        "ann@kling.example": {
            "email": "ann@kling.example",
            "password": planted.masked("kling-v1 password"),
            "maxJobs": 20,
            "session": {
                "userId": 9876543210,
                "ExpireTime": 190000000,
                "ExpireTimeUTC": "2027-03-04T05:06:07.000Z",
                "cookie": planted.opaque("kling-v1 session.cookie, undocumented"),
            },
        },
    }


def minimax_v1(planted: Planted) -> Document:
    return {
        "223344556677889900": {
            "account": "223344556677889900",
            "maxJobs": 3,
            "jwt": {
                "token": planted.masked("minimax-v1 jwt.token"),
                "user": {
                    "deviceID": planted.opaque("minimax-v1 jwt.user.deviceID"),
                    "id": "223344556677889900",
                    "isAnonymous": False,
                    "name": planted.opaque("minimax-v1 jwt.user.name"),
                    "avatar": planted.webhook("minimax-v1 jwt.user.avatar"),
                },
                "exp": 1798859045.5,
                "iat": 1796267045.5,
                "host": "hailuoai.video",
                "searchParams": f"device={planted.opaque('minimax-v1 jwt.searchParams')}&os=x",
                "iat_Issued": "2026-12-03T03:04:05.500Z",
                "exp_Expire": "2027-01-02T03:04:05.500Z",
            },
            "supportVideo": True,
            "supportChat": True,
            "supportAudio": False,
        },
    }


def mureka_v1(planted: Planted) -> Document:
    return {
        "44556677": {
            "account": "44556677",
            "email": "ann@mureka.example",
            "token": planted.masked("mureka-v1 token", "...secured..."),
            "updated": 1796267045,
            "updatedUTC": "2026-12-03T03:04:05 UTC ",
            "tokenIssuedDaysAgo": 12,
            "hasAutoRefresh": True,
            "authMode": "email",
            "sessionCookie": {
                "name": "session",
                "value": planted.masked("mureka-v1 sessionCookie.value"),
                "domain": ".mureka.example",
                "path": "/",
                "expires": "2027-04-05T06:07:08.000Z",
                "httpOnly": True,
                "secure": True,
                "sameSite": "Lax",
                "added": "2026-12-03T03:04:05.000Z",
            },
        },
        planted.api("mureka-v1 key"): {
            "account": "55667788",
            "token": planted.opaque("mureka-v1 token without a mask"),
            "error": "session refresh failed 2026-11-20T01:02:03.000Z, manual update required",
        },
    }


def tempolor_v1(planted: Planted) -> Document:
    return {
        "u-7788": {
            "user_id": "u-7788",
            "updated": 1796267045000,
            "updatedUTC": "2026-12-03T03:04:05.000Z",
            "maxJobs": 10,
            "requestParams": {"deep": {"sign": planted.opaque("tempolor-v1 requestParams")}},
        },
    }


def faceswap_v1(planted: Planted) -> Document:
    return {
        channel_id(7): {
            "server": channel_id(-7),
            "channel": channel_id(7),
            "discord": planted.discord("faceswap-v1 discord"),
            "credits": {
                "timestamp": "2026-12-03T03:04:05.123456+00:00",
                "total": 50,
                "used": 12,
            },
        },
        planted.discord("faceswap-v1 key"): {"server": channel_id(-7), "channel": channel_id(8)},
    }


def midjourney_v2(planted: Planted) -> Document:
    return {
        channel_id(20): {
            "channel": channel_id(20),
            "server": channel_id(-20),
            "discord": planted.discord("midjourney-v2 discord"),
            "maxJobs": 3,
            "pendingModMessage": f"Click {planted.webhook('midjourney-v2 pendingModMessage')}",
        },
    }


def pika_v1(planted: Planted) -> Document:
    token = planted.discord("pika-v1 discord")
    return {channel_id(30): {"channel": channel_id(30), "discord": token, "maxJobs": 3}}


def riffusion_v1(planted: Planted) -> Document:
    name = "0f0e0d0c-1111-4222-8333-444455556666"
    return {
        name: {
            "user_id": name,
            "maxJobs": 4,
            "jwt": {
                "access_token": planted.masked("riffusion-v1 jwt.access_token"),
                "refresh_token": planted.masked("riffusion-v1 jwt.refresh_token"),
                "token_type": "bearer",
                "expires_in": 3600,
                "expires_at": 1796267045,
                "expires_at_UTC": "2026-12-03T03:04:05.000Z",
                "user": {"id": name},
            },
        },
    }


def ltxstudio_v1(planted: Planted) -> Document:
    return {
        "ann@ltx.example": {
            "email": "ann@ltx.example",
            "maxJobs": 4,
            "cookie": {
                "lt_id": planted.opaque("ltx-studio-v1 cookie.lt_id"),
                "lt_token": planted.masked("ltx-studio-v1 cookie.lt_token"),
                "lt_refresh_token": planted.masked("ltx-studio-v1 cookie.lt_refresh_token"),
            },
            "updatedUTC": "2026-12-03T03:04:05.000Z",
            "tokenExpireUTC": "2026-12-04T03:04:05.000Z",
        },
    }


OLDER: Final[dict[str, Callable[[Planted], Document]]] = {
    "pixverse-v1": pixverse_v1,
    "pixverse-v2": pixverse_v2,
    "runway-v1": runway_v1,
    "kling-v1": kling_v1,
    "minimax-v1": minimax_v1,
    "mureka-v1": mureka_v1,
    "tempolor-v1": tempolor_v1,
    "faceswap-v1": faceswap_v1,
    "midjourney-v2": midjourney_v2,
    "pika-v1": pika_v1,
    "riffusion-v1": riffusion_v1,
    "ltx-studio-v1": ltxstudio_v1,
}
