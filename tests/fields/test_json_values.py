"""What single values still say that are not as documented."""

import pytest

from app.fields.json_values import LARGEST, first_byte, read_text, read_whole_number


def view(json: str) -> memoryview:
    return memoryview(json.encode())


@pytest.mark.parametrize(("json", "byte"), [("7", b"7"), ('"x"', b'"'), ("", b"")])
def test_the_first_byte_tells_the_type(json: str, byte: bytes) -> None:
    assert first_byte(view(json)) == byte


@pytest.mark.parametrize(
    ("json", "text", "as_documented"),
    [
        ('"text"', "text", True),
        ('"\\u00e9\\n"', "é\n", True),
        ('""', "", True),
        ("null", None, True),
        ("1178203344556677889", "1178203344556677889", False),
        ("-7", "-7", False),
        ("1" * 21, None, False),
        ("1e3", None, False),
        ("true", None, False),
        ("[]", None, False),
        ("{}", None, False),
    ],
)
def test_texts(json: str, text: str | None, as_documented: bool) -> None:  # noqa: FBT001
    assert read_text(view(json)) == (text, as_documented)


@pytest.mark.parametrize(
    ("json", "number", "as_documented"),
    [
        ("8", 8, True),
        ("8.0", 8, True),
        ("1e1", 10, True),
        ("-0", 0, True),
        ("null", None, True),
        (str(LARGEST), LARGEST, True),
        (str(LARGEST * 10), None, False),
        ("8.5", None, False),
        ("1e999", None, False),
        ('" 8 "', 8, False),
        ('"8.0"', None, False),
        ('"eight"', None, False),
        (f'"{"9" * 20}"', None, False),
        ("true", None, False),
        ("false", None, False),
        ("[8]", None, False),
        ("{}", None, False),
    ],
)
def test_whole_numbers(json: str, number: int | None, as_documented: bool) -> None:  # noqa: FBT001
    assert read_whole_number(view(json)) == (number, as_documented)
