"""What a screen reader finds in the program with its sample: names, roles, states, descriptions.

The program is a real process with a real window; its tree comes over AT-SPI.
"""

import re
from collections.abc import Iterator

import pytest

from tests.golden.conftest import ZONE
from tests.golden.files import LANGUAGES, SPOKEN, compare
from tests.support.accessible import Node
from tests.support.desktop import Desktop
from tests.support.program import Program
from tests.support.waiting import wait_until


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop(size=(1600, 1000), keyring=False) as started:
        yield started


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_with_the_sample(desktop: Desktop, code: str) -> None:
    own_settings = {"XDG_CONFIG_HOME": f"{desktop.folder}/{code}"}
    environ = {"LANGUAGE": code, "TZ": ZONE, **own_settings}
    with Program(desktop, "--demo", "--service", "pixverse-v1", environ=environ) as program:
        root = program.accessible
        root.find("table cell", re.compile("1203746556473829102"))
        program.activate()
        root.find("table").focus()
        desktop.key("ctrl+Home")
        root.find("table cell", states=["focused"])
        trees = {"accessible.txt": rested(root)}
        desktop.key("Down", "space")
        root.find("label", re.compile("1190011223344556677"))
        trees["accessible-details.txt"] = rested(root)
        desktop.key("ctrl+shift+s")
        root.find("table cell", re.compile("channel-12"))
        trees["accessible-share-safe.txt"] = rested(root)
        for key, name in (("ctrl+comma", "preferences"), ("F1", "shortcuts")):
            desktop.key(key)
            dialog = root.find("dialog")
            trees[f"accessible-{name}.txt"] = rested(dialog)
            desktop.key("Escape")
            root.wait_gone("dialog")
    assert {*trees} == {*SPOKEN}
    compare({f"sample/{code}/{file}": tree for file, tree in trees.items()})


def rested(root: Node) -> str:
    """The tree, once nothing in it changes any more."""
    before = ""

    def told() -> str:
        nonlocal before
        before, now = root.dump(), before
        return before if before == now else ""

    return normalised(wait_until(told, what="a tree that stays as it is"))


LINE = re.compile(r'(?P<indent> *)(?P<role>[a-z -]+) "(?P<name>(?:[^"\\]|\\.)*)"(?P<rest>.*)')
BARE = {"filler", "panel", "layered pane", "split pane", "scroll bar", "unknown"}
"""What groups others, or says nothing, unless it has a name."""
TIME = re.compile(r"\d{1,2}:\d\d:\d\d(?:[\s\u202f][APM.صم]+)?")
DAY = re.compile(r"\d{1,2}\.? \S+ 20(?:2[6-9]|[3-9]\d)")
"""Of the sample's subscription, which is paid for some days from now on."""
SECONDS = re.compile(r"\d+[.,٫]\d(?=[\s\u00a0\u202f])")


def normalised(tree: str) -> str:
    """Names and what they stand in.

    Without containers that have no name, without the place of the program, and with signs in place
    of the time of the check and of how long it took.
    """
    lines, depths = [], []
    for line in tree.splitlines():
        found = LINE.fullmatch(line)
        assert found, line
        depth = len(found["indent"])
        while depths and depths[-1] >= depth:
            depths.pop()
        if found["role"] in BARE and not (found["name"] or "description=" in line):
            continue
        rest = "" if found["role"] == "application" else found["rest"]
        lines.append(f'{"  " * len(depths)}{found["role"]} "{found["name"]}"{rest}\n')
        depths.append(depth)
    text = TIME.sub("(time)", "".join(lines))
    return SECONDS.sub("(seconds)", DAY.sub("(day)", text))
