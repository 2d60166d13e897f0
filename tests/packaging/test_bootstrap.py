"""The command line of the bootstrap, as a process."""

import ast
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.packaging.project import Project

BOOTSTRAP = Path(__file__).parents[2] / "packaging" / "bootstrap.py"


class TestCalls:
    @pytest.mark.parametrize("arguments", [[], ["start"], ["--demo"]])
    def test_a_wrong_one_is_told_the_right_ones(self, clone: Project, arguments: list[str]) -> None:
        done = clone.bootstrap(*arguments)
        assert done.returncode == 2
        assert "bootstrap.py run" in done.stderr
        assert done.stdout == ""

    def test_help_is_not_an_error(self, clone: Project) -> None:
        done = clone.bootstrap("--help")
        assert (done.returncode, done.stderr) == (0, "")
        assert "bootstrap.py test" in done.stdout


class TestOldPython:
    def test_it_is_told_in_a_sentence(self) -> None:
        pretend = (
            "import runpy, sys; sys.version_info = (3, 9, 18, 'final', 0);"
            f"runpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')"
        )
        done = subprocess.run(
            [sys.executable, "-c", pretend, "run"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 2
        assert done.stderr == "This needs Python 3.11 or later, and here is 3.9.18.\n"

    def test_it_can_read_the_sentence(self) -> None:
        ast.parse(BOOTSTRAP.read_text(encoding="utf-8"), feature_version=(3, 7))


class TestRun:
    def test_the_program_gets_the_options_as_they_are(self, started: Project) -> None:
        given = ["--check", "--profile", "a b", "--", "$HOME", ""]
        assert started.run(*given)["args"] == given

    def test_it_runs_in_the_project_with_its_packages(self, started: Project) -> None:
        told = started.run("--check")
        assert told["python"] == []  # PYTHONPATH would put the modules of others before its own
        assert told["cwd"] == str(started.folder)
        assert told["prefix"] == str(started.venv)
        assert told["thing"] == "1"

    def test_only_the_program_speaks(self, started: Project) -> None:
        done = started.bootstrap("run", "--check")
        assert json.loads(done.stdout)
        assert done.stderr == ""

    def test_the_exit_code_is_the_programs(self, started: Project) -> None:
        assert started.bootstrap("run", "--check", APP_EXIT="4").returncode == 4

    def test_the_program_takes_the_place_of_the_bootstrap(self, started: Project) -> None:
        process = subprocess.Popen(
            started.command("run", "--check"), env=started.environ(), stdout=subprocess.PIPE
        )
        output, _ = process.communicate(timeout=60)
        assert json.loads(output)["pid"] == process.pid

    def test_a_second_start_costs_less_than_a_second(self, started: Project) -> None:
        def fastest(command: list[str]) -> float:
            times = []
            for _ in range(5):
                began = time.perf_counter()
                subprocess.run(
                    command,
                    cwd=started.folder,
                    env=started.environ(),
                    capture_output=True,
                    check=True,
                )
                times.append(time.perf_counter() - began)
            return min(times)

        bare = fastest([str(started.venv / "bin" / "python"), "-m", "app", "--check"])
        assert fastest(started.command("run", "--check")) - bare < 1


class TestWithoutADisplay:
    def test_the_sample_accounts_are_shown_and_it_says_why(self, started: Project) -> None:
        done = started.bootstrap("run", "--profile", "work")
        assert json.loads(done.stdout)["args"] == ["--check", "--demo"]
        assert "no display" in done.stderr
        assert "DISPLAY" in done.stderr

    @pytest.mark.parametrize("option", ["--check", "--version", "--help", "-h"])
    def test_what_needs_no_window_goes_on(self, started: Project, option: str) -> None:
        done = started.bootstrap("run", option)
        assert json.loads(done.stdout)["args"] == [option]
        assert done.stderr == ""

    def test_nothing_is_installed_for_a_window_that_cannot_be(self, started: Project) -> None:
        started.run()
        assert started.debian_calls() == []

    @pytest.mark.parametrize(
        "environ",
        [{"DISPLAY": ":7"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}],
    )
    def test_a_display_of_any_kind_is_one(self, started: Project, environ: dict[str, str]) -> None:
        assert started.run(**environ)["args"] == []

    def test_a_platform_that_needs_one_is_none(self, started: Project) -> None:
        assert started.run(QT_QPA_PLATFORM="xcb")["args"] == ["--check", "--demo"]
