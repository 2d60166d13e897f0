"""What can still be read of a settings file that is no JSON: cut off, or edited by hand."""

import json
import re
from collections.abc import Iterable
from typing import Any, Final

_NEXT_STRING: Final = re.compile(r'[\s,]*("(?:[^"\\]|\\.)*")')
_LOST: Final = "\ufffd"
"""Stands for bytes that are no text."""


def values_in(content: bytes, names: Iterable[str]) -> dict[str, Any]:
    """The values that stand behind `names`; one that is there twice, and differs, is left out.

    Of a list that is cut off, its strings up to there.
    """
    text = content.decode(json.detect_encoding(content), "replace")
    found = {}
    for name in names:
        values = [_value(text, match.end()) for match in re.finditer(rf'"{name}"\s*:\s*', text)]
        if values and all(value == values[0] for value in values) and _is_whole(values[0]):
            found[name] = values[0]
    return found


def _value(text: str, start: int) -> Any:  # noqa: ANN401 (whatever JSON has)
    """The value that begins there; None if it is not whole."""
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return _strings(text, start) if text[start : start + 1] == "[" else None
    is_cut_off = end == len(text) and not isinstance(value, str | bool)  # the rest of a number
    return None if is_cut_off else value


def _strings(text: str, start: int) -> list[str]:
    """Those at the beginning of a list, one after the other."""
    found: list[str] = []
    position = start + 1
    while match := _NEXT_STRING.match(text, position):
        try:
            found.append(json.loads(match[1]))
        except ValueError:
            break
        position = match.end()
    return found


def _is_whole(value: Any) -> bool:  # noqa: ANN401 (whatever JSON has)
    return value is not None and _LOST not in json.dumps(value, ensure_ascii=False)
