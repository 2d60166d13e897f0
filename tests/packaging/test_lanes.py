"""That ``bootstrap.py test`` runs every test there is, and none of them twice."""

import json
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest

from tests.packaging.test_build import ROOT

pytestmark = pytest.mark.timeout(400)

COLLECT = """
import json, sys
import pytest

class Names:
    def __init__(self):
        self.found = []
    def pytest_collection_finish(self, session):
        self.found = [name_of(item) for item in session.items]

def name_of(item):
    # Not its id: the words in it may differ from one collection to the next.
    cases = item.callspec.indices if hasattr(item, "callspec") else {}
    return f"{item.nodeid.partition('[')[0]} {sorted(cases.items())}"

sys.path.insert(0, "packaging")
from checks import STREAMS, LANES

told = {"streams": STREAMS}
lanes = {**LANES, "everything": ()}
for lane, arguments in lanes.items():
    names = Names()
    code = pytest.main([*arguments, "--collect-only", "--quiet", "--no-header"], plugins=[names])
    assert code == 0, (lane, code)
    told[lane] = names.found
with open(sys.argv[1], "w") as file:
    json.dump(told, file)
"""
"""One process for all, since most of the time goes into importing the tests."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What pytest itself finds in each lane, and with no arguments at all."""
    told = tmp_path_factory.mktemp("lanes") / "told.json"
    done = subprocess.run(
        [sys.executable, "-c", COLLECT, told],
        cwd=ROOT, capture_output=True, text=True, timeout=380, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    found: dict[str, Any] = json.loads(told.read_text("utf-8"))
    return found


def test_each_lane_runs_once(told: dict[str, Any]) -> None:
    lanes = [lane for stream in told["streams"] for lane in stream]
    assert sorted(lanes) == sorted(set(told) - {"streams", "everything"})


def test_each_test_is_in_exactly_one_lane(told: dict[str, Any]) -> None:
    times = Counter(name for stream in told["streams"] for lane in stream for name in told[lane])
    everything = set(told["everything"])
    assert len(everything) > 1_000
    assert sorted(everything - set(times)) == []
    assert sorted(set(times) - everything) == []
    assert sorted(name for name, count in times.items() if count != 1) == []


def test_the_program_that_people_download_is_tried(told: dict[str, Any]) -> None:
    assert len([name for name in told["frozen"] if "test_frozen.py" in name]) >= 16
