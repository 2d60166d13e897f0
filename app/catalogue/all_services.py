"""The allow-list: every listing that this program may ask for.

To add a listing: write a file for it beside this one (20 lines, see `pixverse_v1`), add it to
`SERVICES`, and put a sample of its answer into ``resources/sample``.

Only ``GET``, and only these exact paths. A ``GET`` of this API is not harmless as such: that of
``/v1/pixverse/jobs/cancel`` cancels a job
(https://useapi.net/docs/api-pixverse-v1/get-pixverse-jobs-cancel).
"""

from typing import Final

from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.service import Service

DEFAULT_SERVICE: Final = PIXVERSE_V1

SERVICES: Final[tuple[Service, ...]] = (PIXVERSE_V1,)
