"""The columns of the table for the accounts of `tests.support.listings`, and their fields."""

from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.fields.capacity import CapacityField
from app.ui.table.columns import columns_of

COLUMNS = columns_of([PIXVERSE_V1])
STATUS, CHANNEL, SERVER, TOKEN, CAPACITY = COLUMNS

_capacity = PIXVERSE_V1.capacity
assert _capacity is not None
JOBS: CapacityField = _capacity
