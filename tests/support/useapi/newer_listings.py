"""The listings since late 2025, as their pages document them: most of them have a ``health``.

Every secret field holds a secret, documented or not; so does every text that a service wrote.
"""

from collections.abc import Callable
from typing import Any, Final

from tests.support.documents import channel_id
from tests.support.useapi.planted import Planted

Document = dict[str, Any]


def google_flow_v1(planted: Planted) -> Document:
    """The summary of today, the full record of November 2025, and an account that is signed out."""
    signed_out = (
        f"Google has signed {planted.address('google-flow-v1 health, somebody')} out "
        f"({planted.google('google-flow-v1 health, token')}). "
        f"Reconnect at {planted.webhook('google-flow-v1 health')}"
    )
    return {
        "ann@flow.example": {
            "backend": "flow",
            "created": "2026-10-01T00:00:00.000Z",
            "health": "OK",
            "nextRefresh": {"scheduledFor": "2026-12-03T04:04:05.000Z"},
            "project": {
                "projectId": planted.opaque("google-flow-v1 project.projectId"),
                "projectTitle": planted.opaque("google-flow-v1 project.projectTitle"),
            },
            "sessionData": {"expires": "2026-11-20T04:04:05.000Z"},
            "updated": "2026-12-03T03:04:05.000Z",
        },
        "bob@flow.example": {
            "health": "OK",
            "accountCookies": [{"name": "SID", "value": planted.opaque("google-flow-v1 cookies")}],
            "sessionCookies": [{"value": planted.opaque("google-flow-v1 sessionCookies")}],
            "sessionData": {
                "expires": "2026-12-03T04:04:05.000Z",
                "access_token": planted.google("google-flow-v1 sessionData.access_token"),
                "user": {"email": "bob@flow.example", "image": planted.webhook("google image")},
            },
            "nextRefresh": {"messageId": planted.opaque("google-flow-v1 nextRefresh.messageId")},
        },
        "eve@flow.example": {
            "backend": "flow",
            "created": "2026-10-01T00:00:00.000Z",
            "health": signed_out,
            "error": signed_out,
            "sessionData": {"expires": "2026-12-01T04:04:05.000Z"},
        },
    }


def flow_music_v1(planted: Planted) -> Document:
    return {
        "ann@music.example": {
            "email": "ann@music.example",
            "tier": "plus",
            "subscription_plan": "plus-monthly",
            "provider": "stripe",
            "user_id": "1a2b3c4d-1111-4222-8333-444455556666",
            "maxJobs": 8,
            "added": "2026-10-01T00:00:00.000Z",
            "refreshed_at": "2026-12-03T03:04:05.000Z",
            "refreshed_count": 12,
            "access_token": planted.masked("flow-music-v1 access_token", "…redacted…"),
            "access_token_expires_at": "2026-11-20T04:04:05.000Z",
            "refresh_token": planted.masked("flow-music-v1 refresh_token", "…redacted…"),
            "session_id": planted.opaque("flow-music-v1 session_id"),
        },
        "bob@music.example": {
            "email": "bob@music.example",
            "tier": "free",
            "maxJobs": 2,
            "error": f"Sign in again: {planted.webhook('flow-music-v1 error')}",
        },
    }


def dreamina_v1(planted: Planted) -> Document:
    return {
        "US:ann@dreamina.example": {
            "account": "US:ann@dreamina.example",
            "email": "ann@dreamina.example",
            "region": "US",
            "maxJobs": 10,
            "sessionExpires": "2027-01-02T03:04:05.000Z",
            "sessionid": planted.opaque("dreamina-v1 sessionid, undocumented"),
        },
    }


def muse_v1(planted: Planted) -> Document:
    return {
        "ann@muse.example": {
            "email": "ann@muse.example",
            "maxJobs": 2,
            "added": "2026-10-12T00:00:00.000Z",
            "sessionExpiresAt": "2027-01-02T03:04:05.000Z",
            "quota": {
                "tier": "HATCH_FREE",
                "percentUsed": 41.5,
                "resetsAt": "2026-12-10T00:00:00.000Z",
                "quotaStatus": "SUFFICIENT",
                "topupBalance": 0,
                "readAt": "2026-12-03T03:04:05.000Z",
            },
            "health": "OK",
        },
        "bob@muse.example": {
            "email": "bob@muse.example",
            "health": f"Paused: code sent to {planted.address('muse-v1 health, somebody')}",
            "loginCode": planted.opaque("muse-v1 loginCode, undocumented"),
        },
    }


def gemini_notebook_v1(planted: Planted) -> Document:
    return {
        "ann@notebook.example": {
            "email": "ann@notebook.example",
            "tier": "pro",
            "googleTier": "TIER_PRO",
            "googleTierCode": 3,
            "maxJobs": 4,
            "added": "2026-09-29T00:00:00.000Z",
            "cookies": ["SID", planted.opaque("gemini-notebook-v1 cookies, a value")],
            "cookiesExpireAt": "2027-09-29T00:00:00.000Z",
            "addedVia": "setup-browser",
            "limits": {"notebooks": 500, "sourcesPerNotebook": 300},
            "health": "OK",
            "runningJobs": 1,
            "lastKnownQuota": {
                "windows": [
                    {
                        "window": "5h",
                        "resetsAt": "2026-12-03T08:00:00.000Z",
                        "usedPercent": 20,
                        "remainingPercent": 80,
                    }
                ]
            },
        },
    }


def google_vids_v1(planted: Planted) -> Document:
    return {
        "ann@vids.example": {
            "email": "ann@vids.example",
            "maxJobs": 3,
            "added": "2026-10-07T00:00:00.000Z",
            "cookies": ["SID", "HSID"],
            "cookiesExpireAt": "2027-10-07T00:00:00.000Z",
            "vidsDocId": planted.opaque("google-vids-v1 vidsDocId"),
            "limits": {"video": 10000, "image": 1000, "music": 2500},
            "health": "OK",
            "avatarsOnly": True,
        },
    }


def ace_music_v1(planted: Planted) -> Document:
    return {
        "ann@ace.example": {
            "email": "ann@ace.example",
            "user_id": "8899",
            "plan": "artist",
            "maxJobs": 4,
            "added": "2026-11-14T00:00:00.000Z",
            "health": "OK",
            "password": planted.opaque("ace-music-v1 password, undocumented"),
        },
        "bob@ace.example": {
            "email": "bob@ace.example",
            "user_id": "9900",
            "plan": "free",
            "maxJobs": 4,
            "health": "error",
            "error": f"Password refused ({planted.discord('ace-music-v1 error')})",
        },
    }


def luma_v1(planted: Planted) -> Document:
    return {
        "ann@luma.example": {
            "account": "ann@luma.example",
            "email": "ann@luma.example",
            "user_id": "7a7b",
            "concurrency": 4,
            "luma_session_expires": "2027-01-02 03:04:05 UTC",
            "updated": "2026-12-03",
            "refresh_count": 3,
            "executing": 2,
            "cookie": planted.opaque("luma-v1 cookie, undocumented"),
        },
    }


def midjourney_v3(planted: Planted) -> Document:
    return {
        channel_id(21): {
            "channel": channel_id(21),
            "discord": planted.masked("midjourney-v3 discord", "..."),
            "maxJobs": 3,
            "maxImageJobs": 3,
            "maxVideoJobs": 2,
            "replyUrl": planted.webhook("midjourney-v3 replyUrl"),
            "error": "Pending moderation",
        },
    }


NEWER: Final[dict[str, Callable[[Planted], Document]]] = {
    "google-flow-v1": google_flow_v1,
    "flow-music-v1": flow_music_v1,
    "dreamina-v1": dreamina_v1,
    "muse-v1": muse_v1,
    "gemini-notebook-v1": gemini_notebook_v1,
    "google-vids-v1": google_vids_v1,
    "ace-music-v1": ace_music_v1,
    "luma-v1": luma_v1,
    "midjourney-v3": midjourney_v3,
}
