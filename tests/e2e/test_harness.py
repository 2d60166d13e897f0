"""The harness of the end-to-end tests, tried on a window that is known in full."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.support import harness_window
from tests.support.accessible import Node, NodeGoneError
from tests.support.canary import Canaries
from tests.support.daemon import processes_with
from tests.support.desktop import Desktop
from tests.support.documents import unmistakable_api_token
from tests.support.program import Program
from tests.support.waiting import wait_until

WINDOW = (sys.executable, str(Path(harness_window.__file__)))


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop(size=(800, 600)) as started:
        yield started


@pytest.fixture
def program(desktop: Desktop) -> Iterator[Program]:
    with Program(desktop, command=WINDOW) as started:
        yield started


@pytest.fixture
def window(program: Program) -> Node:
    return program.accessible.find("frame", "Harness")


class TestFinding:
    def test_by_role_name_pattern_and_state(self, window: Node) -> None:
        assert window.find("push button").name == "Greet"
        assert window.find(name="Greet").role == "push button"
        assert window.find(name=re.compile("^nobody")).role == "label"
        assert window.find(states=["focused", "editable"]).name == "Your name"

    def test_only_what_is_shown_unless_asked(self, window: Node) -> None:
        assert window.find_all(name="Hidden") == []
        assert len(window.find_all(name="Hidden", shown=False)) == 1

    def test_what_does_not_come_is_told_with_the_tree(self, window: Node) -> None:
        with pytest.raises(AssertionError, match=r'(?s)Launch.*push button "Greet"'):
            window.find("push button", "Launch", timeout=0.1)

    def test_up_and_down(self, window: Node) -> None:
        button = window.find("push button")
        assert "Greet" in [child.name for child in button.parent.children]

    def test_programs_do_not_mix(self, desktop: Desktop, window: Node) -> None:
        window.find("text", "Your name").set_text("first")
        with Program(desktop, command=WINDOW) as second:
            field = second.accessible.find("text", "Your name")
            assert field.text == ""
            assert field.describe()["pid"] == second.pid

    def test_a_node_of_an_ended_program_is_gone(self, program: Program, window: Node) -> None:
        program.kill()
        program.wait()
        with pytest.raises(NodeGoneError):
            window.describe()


class TestReading:
    def test_a_table_with_the_rows_out_of_sight(self, window: Node) -> None:
        table = window.find("table", "Rows").table()
        assert table.columns == ["Letter", "Number"]
        assert table.column("Number") == [str(number) for number in range(40)]

    def test_a_cell_out_of_sight(self, window: Node) -> None:
        cell = window.find("table").cell(39, 1)
        assert cell.name == "39"
        assert "showing" not in cell.states

    def test_a_secret_field_says_only_bullets(self, window: Node) -> None:
        secret = window.find("password text", "Your secret")
        secret.set_text("abcd")
        assert secret.text == "●●●●"
        assert "abcd" not in window.dump()


class TestListening:
    def test_to_every_event(self, desktop: Desktop, window: Node) -> None:
        desktop.accessibility.overhear()
        window.find("text", "Your name").set_text("Zoe")
        window.find("push button", "Greet").press()
        window.find("label", re.compile("^Hello"))
        told = [(event.type, event.data) for event in desktop.accessibility.overheard()]
        assert ("object:text-changed:insert", "Zoe") in told
        assert "object:property-change:accessible-name" in dict(told)

    def test_a_plain_field_spells_its_secret(
        self, desktop: Desktop, program: Program, window: Node
    ) -> None:
        """Letter by letter, none of which would be worth a word."""
        secret = unmistakable_api_token("harness")
        program.activate()
        field = window.find("password text", "Your secret")
        field.focus()
        desktop.accessibility.overhear()
        desktop.type(secret)
        wait_until(lambda: len(field.text) == len(secret), what="all the letters")
        events = desktop.accessibility.overheard()
        assert max(len(event.data) for event in events if "insert" in event.type) == 1
        found = Canaries({"secret": secret}).in_events(events)
        assert found == ["object:text-changed:insert of password text: secret"]


class TestDoing:
    def test_text_and_press(self, window: Node) -> None:
        window.find("text", "Your name").set_text("Änne")
        window.find("push button", "Greet").press()
        window.find("label", "Hello Änne, 0 secret letters")

    def test_a_click(self, desktop: Desktop, program: Program, window: Node) -> None:
        program.activate()
        desktop.click(window.find("push button").box)
        window.find("label", re.compile("^Hello"))

    def test_keys_go_to_the_focus(self, desktop: Desktop, program: Program, window: Node) -> None:
        program.activate()
        field = window.find("text", "Your name")
        field.focus()
        desktop.type('Zoe: 50 % {"~"}')
        wait_until(
            lambda: field.text == 'Zoe: 50 % {"~"}', what=lambda: f"the text, not {field.text!r}"
        )
        desktop.key("Tab")
        assert window.find(states=["focused"]).name == "Your secret"
        desktop.key("Escape")
        window.find("label", "escaped")

    def test_letters_that_no_key_has_are_refused(self, desktop: Desktop) -> None:
        with pytest.raises(ValueError, match="no keys"):
            desktop.type("Zoë")

    def test_a_paste_from_another_program(
        self, desktop: Desktop, program: Program, window: Node
    ) -> None:
        program.activate()
        field = window.find("text", "Your name")
        field.focus()
        with desktop.copied("änderswo ✓"):
            assert desktop.clipboard() == "änderswo ✓"
            desktop.key("ctrl+v")
            wait_until(lambda: field.text == "änderswo ✓", what="the pasted text")

    def test_a_closed_window_ends_the_program(self, program: Program, window: Node) -> None:
        assert "showing" in window.states
        program.close_window()
        program.ended_well()

    def test_a_program_that_ends_at_once_is_told_with_its_complaint(self, desktop: Desktop) -> None:
        command = (sys.executable, "-c", "import sys; print('a'); sys.exit('no good')")
        with Program(desktop, command=command) as program:
            assert program.wait() == 1
            assert program.stdout == "a\n"
            with pytest.raises(AssertionError, match="no good"):
                program.ended_well()
            with pytest.raises(AssertionError, match="It ended"):
                program.accessible.find("frame")


class TestDesktop:
    def test_a_screenshot_shows_the_window(
        self, desktop: Desktop, program: Program, window: Node, tmp_path: Path
    ) -> None:
        program.activate()
        x, y, width, height = window.find("push button").box
        picture = QImage(str(desktop.screenshot(tmp_path / "screen.png")))
        assert (picture.width(), picture.height()) == (800, 600)
        colours = {picture.pixel(x + dx, y + dy) for dx in range(width) for dy in range(height)}
        assert len(colours) > 2

    def test_its_keyring_is_there_and_unlocked(self, desktop: Desktop) -> None:
        assert desktop.keyring.lookup("harness") is None
        desktop.keyring.store("harness", "kept")
        assert desktop.keyring.lookup("harness") == "kept"

    def test_nothing_of_it_stays(self) -> None:
        with Desktop() as desktop, Program(desktop, command=WINDOW) as program:
            program.accessible.find("frame", "Harness")
            marker = f"XDG_RUNTIME_DIR={desktop.folder}/"
            assert len(processes_with(marker)) > 5
        assert processes_with(marker) == []
        assert not desktop.folder.exists()

    def test_two_at_a_time(self, desktop: Desktop) -> None:
        with Desktop(keyring=False) as other:
            assert other.environ["DISPLAY"] != desktop.environ["DISPLAY"]

    def test_nothing_stays_when_a_part_does_not_start(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folders: list[Path] = []

        def fails(self: Desktop, _stack: object) -> None:
            folders.append(self.folder)
            raise RuntimeError("on purpose")

        monkeypatch.setattr(Desktop, "_start_accessibility", fails)
        with pytest.raises(RuntimeError, match="on purpose"), Desktop():
            pass
        assert processes_with(f"XDG_RUNTIME_DIR={folders[0]}/") == []
        assert not folders[0].exists()
