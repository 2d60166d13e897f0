"""What is worked out from the data of a service."""

import dataclasses

from app.catalogue.common_fields import ACCOUNT, CHANNEL, DISCORD_TOKEN, SERVER, SERVICE_NAME
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.service import Place, at, every_field_of, fields_of
from app.fields.capacity import CapacityField

FEW = CapacityField(id="maxJobs", most=4)
OTHER = dataclasses.replace(
    PIXVERSE_V1,
    id="other",
    key=SERVER,
    places=(at(FEW), at(DISCORD_TOKEN, "auth", "token")),
    unread=frozenset({"cookies"}),
)


def test_a_field_stands_under_its_own_name_or_where_it_is_said() -> None:
    assert at(CHANNEL) == Place(CHANNEL, ("channel",))
    assert at(CHANNEL, "a", "b") == Place(CHANNEL, ("a", "b"))


def test_the_key_comes_first_and_once() -> None:
    assert PIXVERSE_V1.fields[:3] == (CHANNEL, SERVER, DISCORD_TOKEN)
    assert OTHER.fields == (SERVER, FEW, DISCORD_TOKEN)
    assert OTHER.by_id == {
        "service": SERVICE_NAME, "account": SERVER, "server": SERVER, "maxJobs": FEW,
        "discord": DISCORD_TOKEN,
    }  # fmt: skip


def test_its_capacity_is_the_field_of_that_kind() -> None:
    assert OTHER.capacity is FEW
    assert dataclasses.replace(OTHER, places=OTHER.places[1:]).capacity is None


def test_what_is_known_and_what_is_secret() -> None:
    assert OTHER.secret_names == ("cookies", "token")
    assert OTHER.known_names == {"maxJobs", "auth", "cookies"}
    assert PIXVERSE_V1.secret_names == ("discord",)


def test_the_columns_of_several_services() -> None:
    """Where two have a field of one id, the first one's stands for both."""
    fields = fields_of([PIXVERSE_V1, OTHER])
    assert fields == [SERVICE_NAME, ACCOUNT, *PIXVERSE_V1.fields[2:]]
    assert fields_of([OTHER, PIXVERSE_V1]) == [SERVICE_NAME, ACCOUNT, FEW, DISCORD_TOKEN]
    assert fields_of([OTHER, OTHER]) == [*OTHER.fields]
    assert fields_of([]) == []
    assert every_field_of([OTHER, PIXVERSE_V1]) == [SERVER, FEW, DISCORD_TOKEN, CHANNEL]


def test_it_is_printed_by_its_name() -> None:
    assert (str(PIXVERSE_V1), str(CHANNEL), str(FEW)) == (
        "<Service pixverse-v1>", "<IdentifierField channel>", "<CapacityField maxJobs>"
    )  # fmt: skip
