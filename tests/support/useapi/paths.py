"""The addresses of useapi.net that answer from its own records."""

from typing import Final

PATHS: Final[dict[str, str]] = {
    "pixverse-v1": "/v1/pixverse/account",
    "pixverse-v2": "/v2/pixverse/accounts",
    "runway-v1": "/v1/runwayml/accounts",
    "kling-v1": "/v1/kling/accounts",
    "minimax-v1": "/v1/minimax/accounts",
    "mureka-v1": "/v1/mureka/accounts",
    "tempolor-v1": "/v1/tempolor/accounts",
    "faceswap-v1": "/v1/faceswap/account",
    "google-flow-v1": "/v1/google-flow/accounts",
    "flow-music-v1": "/v1/flowmusic/accounts",
    "dreamina-v1": "/v1/dreamina/accounts",
    "muse-v1": "/v1/muse/accounts",
    "gemini-notebook-v1": "/v1/gemini-notebook/accounts",
    "google-vids-v1": "/v1/google-vids/accounts",
    "ace-music-v1": "/v1/acemusic/accounts",
    "luma-v1": "/v1/luma/accounts",
    "midjourney-v3": "/v3/midjourney/accounts",
    "midjourney-v2": "/v2/account/midjourney",
    "pika-v1": "/v1/pika/account",
    "riffusion-v1": "/v1/riffusion/accounts",
    "ltx-studio-v1": "/v1/ltxstudio/accounts",
}
"""Of each listing, exactly."""

ACCOUNT_PATH: Final = "/v2/account"
"""Of the subscription."""

USUAL: Final = "pixverse-v1"
"""The listing that is asked for where no other is named."""
