"""How ``.venv`` is made, filled, trusted and repaired. With a real venv and a real pip."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys

import pytest

from tests.packaging.project import Project

MAKING = "Making .venv"
INSTALLING = "Installing"


def said(project: Project, *arguments: str) -> str:
    done = project.bootstrap(*(arguments or ("run", "--check")))
    assert done.returncode == 0, done.stderr
    return done.stderr


class TestFirstStart:
    def test_makes_and_fills_it_and_says_so(self, clone: Project) -> None:
        done = clone.bootstrap("run", "--check")
        assert json.loads(done.stdout)["thing"] == "1"
        making, installing = done.stderr.splitlines()
        assert making.startswith(MAKING)
        assert installing.startswith(INSTALLING)

    def test_takes_what_the_list_names_and_looks_for_nothing_else(self, clone: Project) -> None:
        needy = clone.wheel("thing", "4", needs="tools[extra]>=1")
        clone.requires("app", needy, clone.wheel("tools", "1"))
        assert clone.run("--check")["thing"] == "4"

    def test_the_real_list_is_complete(self) -> None:
        check = [sys.executable, "-m", "pip", "check"]
        done = subprocess.run(check, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout

    def test_two_at_a_time_install_once(self, clone: Project) -> None:
        starts = [
            subprocess.Popen(
                clone.command("run", "--check"),
                env=clone.environ(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(2)
        ]
        told = [start.communicate(timeout=100)[1] for start in starts]
        assert [start.returncode for start in starts] == [0, 0]
        assert sorted(text.count(INSTALLING) for text in told) == [0, 1]

    def test_a_python_without_venv_gets_it_from_debian(self, clone: Project) -> None:
        (clone.folder / "no-ensurepip").touch()
        text = said(clone)
        assert "-venv" in text
        assert any("-venv" in call for call in clone.debian_calls())

    def test_a_python_without_venv_elsewhere_is_told(self, clone: Project) -> None:
        (clone.folder / "no-ensurepip").touch()
        done = clone.bootstrap("run", "--check", PATH="")
        assert done.returncode == 1
        assert "ensurepip" in done.stderr
        assert not clone.venv.exists()

    def test_a_folder_of_that_name_that_is_something_else_is_left_alone(
        self, clone: Project
    ) -> None:
        clone.venv.mkdir()
        (clone.venv / "precious").write_text("data")
        done = clone.bootstrap("run", "--check")
        assert done.returncode == 1
        assert "not a virtual environment" in done.stderr
        assert (clone.venv / "precious").read_text() == "data"

    def test_an_incomplete_checkout_is_a_sentence(self, clone: Project) -> None:
        (clone.folder / "packaging" / "requirements" / "app.txt").unlink()
        done = clone.bootstrap("run", "--check")
        assert done.returncode == 1
        assert done.stderr.endswith("app.txt: No such file or directory.\n")
        assert len(done.stderr.splitlines()) == 1


class TestLaterStarts:
    def test_with_nothing_new_do_nothing(self, started: Project) -> None:
        before = started.stamp.stat().st_mtime_ns
        assert said(started) == ""
        assert started.stamp.stat().st_mtime_ns == before

    def test_with_other_pins_install_them(self, started: Project) -> None:
        started.pin(app="2")
        assert said(started).startswith(INSTALLING)
        assert started.run("--check")["thing"] == "2"

    def test_with_only_other_tools_do_nothing(self, tested: Project) -> None:
        line = tested.wheel("thing", "1")
        tested.requires("dev", line, tested.wheel("tools", "2", {"pytest.py": "new = 1"}))
        assert said(tested) == ""

    def test_after_a_test_have_what_they_need(self, tested: Project) -> None:
        assert said(tested) == ""
        assert said(tested, "test", "nothing") == ""

    def test_that_change_what_tests_share_have_the_tests_install_again(
        self, tested: Project
    ) -> None:
        tested.pin(app="2")
        assert INSTALLING in said(tested)
        assert INSTALLING in said(tested, "test", "nothing")

    def test_with_another_format_or_python_trust_nothing(self, started: Project) -> None:
        noted = json.loads(started.stamp.read_text())
        started.stamp.write_text(json.dumps(noted | {"made_by": "0 cpython 2.7"}))
        assert said(started).startswith(INSTALLING)

    @pytest.mark.parametrize("content", ["", "[]", "{", '{"app": 1}'])
    def test_with_a_broken_note_trust_nothing(self, started: Project, content: str) -> None:
        started.stamp.write_text(content)
        assert said(started).startswith(INSTALLING)


class TestBroken:
    def test_a_python_that_is_gone_has_it_made_again(self, started: Project) -> None:
        for link in (started.venv / "bin").glob("python*"):
            link.unlink()
            link.symlink_to("/nowhere/python3")
        assert said(started).startswith(MAKING)

    def test_one_that_was_never_finished_is_made_again(self, started: Project) -> None:
        started.stamp.unlink()
        for pip in started.venv.glob("lib/*/site-packages/pip"):
            shutil.rmtree(pip)
        assert said(started).startswith(MAKING)

    def test_one_of_another_python_is_made_again(self, started: Project) -> None:
        started.stamp.unlink()
        python = started.venv / "bin" / "python"
        python.unlink()
        python.write_text("#!/bin/sh\nexit 1\n")
        python.chmod(0o755)
        assert said(started).startswith(MAKING)


class TestFailedInstall:
    def test_shows_what_pip_said_and_is_tried_again(self, started: Project) -> None:
        good = started.wheel("thing", "2")
        started.requires("app", good[:-4] + "0000")
        done = started.bootstrap("run", "--check")
        assert done.returncode == 1
        assert "could not be installed" in done.stderr
        assert "hash" in done.stderr.lower()
        assert "Traceback" not in done.stderr
        assert done.stdout == ""
        assert not started.stamp.exists()
        started.requires("app", good)
        assert started.run("--check")["thing"] == "2"

    def test_a_package_without_a_hash_is_refused(self, started: Project) -> None:
        started.requires("app", started.wheel("thing", "2").partition(" --hash")[0])
        assert started.bootstrap("run", "--check").returncode == 1

    @pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
    def test_a_stopped_one_leaves_no_note(self, started: Project, end: signal.Signals) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
            url = f"http://127.0.0.1:{port}/thing-2-py3-none-any.whl"
            started.requires("app", f"thing @ {url} --hash=sha256:{'0' * 64}")
            process = subprocess.Popen(
                started.command("run", "--check"),
                env=started.environ(),
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
            server.settimeout(60)
            waiting, _ = server.accept()  # Pip has asked, and gets no answer.
            os.killpg(process.pid, end)
            _, text = process.communicate(timeout=60)
            waiting.close()
        assert process.returncode == (130 if end == signal.SIGINT else -signal.SIGKILL)
        assert "Traceback" not in text
        assert not started.stamp.exists()
        started.pin(app="3")
        assert started.run("--check")["thing"] == "3"
