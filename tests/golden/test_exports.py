"""What is written to files: CSV and HTML in the language of the window, JSON in none."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.golden.adapter import exported, listing
from tests.golden.files import DATA, EXPORTS, INPUTS, LANGUAGES, compare

Speaking = Callable[[str], AbstractContextManager[None]]


@pytest.mark.parametrize("name", INPUTS)
async def test_all_forms_in_all_languages(name: str, speaking: Speaking, tmp_path: Path) -> None:
    of = await listing(name)

    def made(file: str) -> bytes:
        share_safe, is_sample = "share-safe" in file, name == "sample"
        return exported(of, tmp_path / file, share_safe=share_safe, is_sample=is_sample)

    outputs = {f"{name}/{file}": made(file) for file in DATA}
    for code in LANGUAGES:
        with speaking(code):
            outputs |= {f"{name}/{code}/{file}": made(file) for file in EXPORTS}
            assert [made(file) for file in DATA] == [outputs[f"{name}/{file}"] for file in DATA]
    compare(outputs)
