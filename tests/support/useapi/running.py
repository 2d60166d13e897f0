"""What useapi.net stores about running jobs, beside each listing, and about the subscription.

The accounts are those of the listings. Webhooks and their references are planted secrets, and so is
whatever tells what somebody makes.
"""

from collections.abc import Callable
from typing import Any, Final

from tests.support.documents import channel_id
from tests.support.useapi.planted import Planted

_STARTED: Final = "2026-12-03T03:00:00.000Z"


def _job(planted: Planted, name: str, **more: Any) -> dict[str, Any]:
    return {
        "started": _STARTED,
        "elapsed": "04:05",
        "replyUrl": planted.webhook(f"{name} replyUrl"),
        "replyRef": planted.opaque(f"{name} replyRef"),
        **more,
    }


def _owned(rest: str) -> str:
    """The id of a job, which begins as API tokens do."""
    return ":".join(("user", f"1{rest}"))


def _free(most: int, executing: int, available: int, **whose: str) -> dict[str, Any]:
    return {**whose, "maxJobs": most, "executing": executing, "available": available}


def pixverse_v2(planted: Planted) -> Any:
    """The page's own example has 8, 3 and 2: free is not what is left over."""
    job = _owned("-pixverse:ann@pixverse.example-video:77")
    return {
        "executing": [_job(planted, "pixverse-v2", id=job, type="video")],
        "available": [
            _free(8, 3, 2, email="ann@pixverse.example"),
            _free(5, 0, 5, email="bob@pixverse.example"),
        ],
    }


def runway_v1(planted: Planted) -> Any:
    ids = [_owned(f"-runwayml:ann@runway.example-task:{number}") for number in range(2)]
    return [_job(planted, f"runway-v1 {at}", taskId=each) for at, each in enumerate(ids)]


def kling_v1(planted: Planted) -> Any:
    job = _job(planted, "kling-v1", id=88, email="ann@kling.example")
    return {"executing": [job], "available": [_free(20, 1, 19, email="ann@kling.example")]}


def minimax_v1(planted: Planted) -> Any:
    job = _job(planted, "minimax-v1", videoId="99")
    return {"executing": [job], "available": [_free(3, 1, 2, account="223344556677889900")]}


def mureka_v1(_planted: Planted) -> Any:
    job = {"jobid": "j20261203m-u1-a44556677-bot:mureka", "verb": "music", "elapsed": "00:45"}
    account = {"total": 1, "music": 1, "tts": 0, "jobs": [job]}
    return {
        "total": 1,
        "music": 1,
        "tts": 0,
        "accounts": {"44556677": account},
        "availableAccounts": ["44556677"],
    }


def tempolor_v1(planted: Planted) -> Any:
    job = _job(planted, "tempolor-v1", job_id="5")
    return {"executing": [job], "available": [_free(10, 1, 9, user_id="u-7788")]}


def google_flow_v1(_planted: Planted) -> Any:
    row = {"executing": 2, "completed": 5, "failed": 0, "rateLimited": 0, "score": 2}
    return {
        "emails": ["ann@flow.example", "bob@flow.example"],
        "videos": {"summary": {"ann@flow.example": row}},
        "images": {"summary": {"ann@flow.example": row | {"executing": 1}}},
    }


def flow_music_v1(planted: Planted) -> Any:
    job = {"jobid": f"job:1-{_owned('-ann@music.example-bot:flowmusic')}", "status": "running",
           "created_at": _STARTED, "title": planted.opaque("flow-music-v1 title")}  # fmt: skip
    return {"ann@music.example": {"running": 1, "maxJobs": 8, "jobs": [job]}}


def dreamina_v1(planted: Planted) -> Any:
    job = {"jobid": "d1", "submitId": "s1", "model": "seedance", "elapsedSeconds": 12,
           "replyUrl": planted.webhook("dreamina-v1 replyUrl")}  # fmt: skip
    return {"executing": {"US:ann@dreamina.example": [job]}, "total": 1}


def muse_v1(planted: Planted) -> Any:
    job = {"jobid": "m1", "email": "ann@muse.example", "created": _STARTED, "type": "image",
           "prompt": planted.opaque("muse-v1 prompt")}  # fmt: skip
    return {"running": [job], "accounts": {"ann@muse.example": {"running": 1, "maxJobs": 2}}}


def gemini_notebook_v1(planted: Planted) -> Any:
    job = {"jobid": "g1", "type": "audio", "started_at": _STARTED,
           "artifact": planted.opaque("gemini-notebook-v1 artifact")}  # fmt: skip
    account = {"health": "OK", "maxJobs": 4, "running": 1, "jobs": [job]}
    return {"accounts": {"ann@notebook.example": account}}


def google_vids_v1(_planted: Planted) -> Any:
    job = {"jobid": "v1", "email": "ann@vids.example", "created": _STARTED, "type": "video"}
    return {"running": [job], "accounts": {"ann@vids.example": {"running": 1, "maxJobs": 3}}}


def ace_music_v1(planted: Planted) -> Any:
    job = {"jobid": "a1", "type": "music", "status": "running", "email": "ann@ace.example",
           "created": _STARTED, "replyUrl": planted.webhook("ace-music-v1 replyUrl"),
           "replyRef": planted.opaque("ace-music-v1 replyRef")}  # fmt: skip
    return {"jobs": [job]}


def luma_v1(_planted: Planted) -> Any:
    job = {"jobid": "l1", "type": "video", "account": "ann@luma.example", "replyUrl": "configured"}
    return {"executing": 2, "jobs": [job, job | {"jobid": "l2"}]}


def midjourney_v3(_planted: Planted) -> Any:
    row = {"total": 1, "images": 1, "videos": 0, "maxJobs": 3, "jobs": []}
    return {"total": 1, "images": 1, "videos": 0, "channels": {channel_id(21): row}}


RUNNING: Final[dict[str, tuple[str, Callable[[Planted], Any]]]] = {
    "pixverse-v2": ("/v2/pixverse/scheduler/available", pixverse_v2),
    "runway-v1": ("/v1/runwayml/scheduler/", runway_v1),
    "kling-v1": ("/v1/kling/scheduler/available", kling_v1),
    "minimax-v1": ("/v1/minimax/scheduler/available", minimax_v1),
    "mureka-v1": ("/v1/mureka/jobs", mureka_v1),
    "tempolor-v1": ("/v1/tempolor/scheduler/available", tempolor_v1),
    "google-flow-v1": ("/v1/google-flow/jobs/?options=summary", google_flow_v1),
    "flow-music-v1": ("/v1/flowmusic/jobs", flow_music_v1),
    "dreamina-v1": ("/v1/dreamina/scheduler", dreamina_v1),
    "muse-v1": ("/v1/muse/jobs", muse_v1),
    "gemini-notebook-v1": ("/v1/gemini-notebook/jobs", gemini_notebook_v1),
    "google-vids-v1": ("/v1/google-vids/jobs", google_vids_v1),
    "ace-music-v1": ("/v1/acemusic/jobs", ace_music_v1),
    "luma-v1": ("/v1/luma/jobs", luma_v1),
    "midjourney-v3": ("/v3/midjourney/jobs", midjourney_v3),
}
"""The stored paths, exactly, and what they answer."""

IDLE: Final[dict[str, Any]] = {
    "runway-v1": [],
    "google-flow-v1": {"emails": [], "videos": {"summary": {}}, "images": {"summary": {}}},
    "mureka-v1": {"total": 0, "music": 0, "tts": 0, "accounts": {}, "availableAccounts": []},
    "flow-music-v1": {},
    "dreamina-v1": {"executing": {}, "total": 0},
    "gemini-notebook-v1": {"accounts": {}},
    "ace-music-v1": {"jobs": []},
    "luma-v1": {"executing": 0, "jobs": []},
    "midjourney-v3": {"total": 0, "images": 0, "videos": 0, "channels": {}},
}
"""What they answer where nothing is set up; the others have two empty arrays, or refuse."""


def features(planted: Planted) -> dict[str, Any]:
    """Plan and credits of one account of PixVerse v2: asks PixVerse itself."""
    return {
        "plan_name": "Pro",
        "credit_daily": 60,
        "credit_monthly": 1200,
        "credit_package": 0,
        "gen_simultaneously": 8,
        "expired_date": "2027-01-02T00:00:00Z",
        "billing_renewal_date": "0001-01-01T00:00:00Z",
        "price": "$30",
        "user_id": planted.opaque("features user_id"),
        "member_id": planted.opaque("features member_id"),
        "payment": {"card": planted.opaque("features payment")},
        "invoice_url": planted.webhook("features invoice_url"),
        "stripe_bill_url": planted.webhook("features stripe_bill_url"),
    }


def subscription(planted: Planted, names: dict[str, int]) -> dict[str, Any]:
    """``/v2/account`` with so many accounts under each display name."""
    return {
        "id": 4242,
        "email": "owner@mail.example",
        "name": "Olga Owner",
        "created": "2025-01-02T03:04:05.678Z",
        "verified": "2025-01-02T03:05:05.678Z",
        "updated": "2026-12-01T03:05:05.678Z",
        "subscriptionIsActive": True,
        "subscriptions": 1,
        "maxAccountsPerAPI": 3,
        "accounts": {name: {"total": count, "active": count} for name, count in names.items()},
        "sub": "261115",
        "replyUrl": planted.webhook("account replyUrl"),
        "token": planted.api("account token, undocumented"),
    }
