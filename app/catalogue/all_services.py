"""The allow-list: every listing that this program may ask for.

To add a listing: write a file for it beside this one (20 lines, see `pixverse_v1`), add it to
`SERVICES`, and put a sample of its answer into ``resources/sample``.

Only ``GET``, and only these exact paths. A ``GET`` of this API is not harmless as such: that of
``/v1/pixverse/jobs/cancel`` cancels a job
(https://useapi.net/docs/api-pixverse-v1/get-pixverse-jobs-cancel).
"""

from typing import Final

from app.catalogue.ace_music_v1 import ACE_MUSIC_V1
from app.catalogue.dreamina_v1 import DREAMINA_V1
from app.catalogue.faceswap_v1 import FACESWAP_V1
from app.catalogue.flow_music_v1 import FLOW_MUSIC_V1
from app.catalogue.gemini_notebook_v1 import GEMINI_NOTEBOOK_V1
from app.catalogue.google_flow_v1 import GOOGLE_FLOW_V1
from app.catalogue.google_vids_v1 import GOOGLE_VIDS_V1
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.ltx_studio_v1 import LTX_STUDIO_V1
from app.catalogue.luma_v1 import LUMA_V1
from app.catalogue.midjourney_v2 import MIDJOURNEY_V2
from app.catalogue.midjourney_v3 import MIDJOURNEY_V3
from app.catalogue.minimax_v1 import MINIMAX_V1
from app.catalogue.mureka_v1 import MUREKA_V1
from app.catalogue.muse_v1 import MUSE_V1
from app.catalogue.pika_v1 import PIKA_V1
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.catalogue.riffusion_v1 import RIFFUSION_V1
from app.catalogue.runway_v1 import RUNWAY_V1
from app.catalogue.service import Service
from app.catalogue.tempolor_v1 import TEMPOLOR_V1

DEFAULT_SERVICE: Final = PIXVERSE_V1

SERVICES: Final[tuple[Service, ...]] = (
    PIXVERSE_V2,
    PIXVERSE_V1,
    RUNWAY_V1,
    KLING_V1,
    MINIMAX_V1,
    MUREKA_V1,
    TEMPOLOR_V1,
    FACESWAP_V1,
    GOOGLE_FLOW_V1,
    FLOW_MUSIC_V1,
    DREAMINA_V1,
    MUSE_V1,
    GEMINI_NOTEBOOK_V1,
    GOOGLE_VIDS_V1,
    ACE_MUSIC_V1,
    LUMA_V1,
    MIDJOURNEY_V3,
    MIDJOURNEY_V2,
    PIKA_V1,
    RIFFUSION_V1,
    LTX_STUDIO_V1,
)
"""In the order in which they are shown."""

BY_ID: Final = {service.id: service for service in SERVICES}
"""By their names on the command line."""
