"""``bootstrap.py test``: which tools it runs, and what it makes of them."""

import subprocess

from tests.packaging.project import Project

OTHERS = ("tests/e2e", "tests/soak", "tests/ui")
FROZEN = "tests/e2e/test_frozen.py"
KEYRINGS = ("tests/e2e/test_keyring_stories.py", "tests/e2e/test_keyring_stories_odd.py")
ALL = [
    ("ruff", ["format", "--check"]),
    ("ruff", ["check"]),
    ("mypy", []),
    ("lint-imports", []),
    ("coverage", ["erase"]),
    (
        "coverage",
        ["run", "-m", "pytest", "tests/e2e", *(f"--ignore={one}" for one in (FROZEN, *KEYRINGS))],
    ),
    ("coverage", ["run", "-m", "pytest", "tests", *(f"--ignore={one}" for one in OTHERS)]),
    ("coverage", ["run", "-m", "pytest", FROZEN]),
    ("coverage", ["run", "-m", "pytest", *KEYRINGS]),
    ("coverage", ["run", "-m", "pytest", "tests/ui", "tests/soak"]),
    ("coverage", ["combine", "--quiet"]),
    ("coverage", ["report", "--fail-under=90"]),
]


def in_order(used: list[tuple[str, list[str]]]) -> list[tuple[str, list[str]]]:
    """The tests run in streams side by side: any of their lanes may come first."""
    lanes = [one for one in used if "pytest" in one[1]]
    first = used.index(lanes[0])
    return [*used[:first], *sorted(lanes), *used[first + len(lanes) :]]


class TestAll:
    def test_of_them_run_in_order(self, tested: Project) -> None:
        done = tested.bootstrap("test")
        assert done.returncode == 0, done.stderr
        assert in_order(tested.tools_used()) == in_order(ALL)
        assert done.stderr.count("\nok ") == len(ALL) - 4  # the five lanes count as one

    def test_what_the_tests_of_the_frozen_program_need_is_built_before(
        self, tested: Project
    ) -> None:
        tested.bootstrap("test")
        used = tested.tools_used()
        assert used.index(ALL[6]) < used.index(ALL[7])

    def test_of_them_run_though_the_first_fails(self, tested: Project) -> None:
        done = tested.bootstrap("test", TOOLS_FAILING="ruff")
        assert done.returncode == 1
        assert in_order(tested.tools_used()) == in_order(ALL)
        assert "FAILED  format" in done.stderr
        assert "ok      types" in done.stderr

    def test_of_them_count(self, tested: Project) -> None:
        for tool in ("ruff", "mypy", "lint-imports", "coverage"):
            assert tested.bootstrap("test", TOOLS_FAILING=tool).returncode == 1


class TestSome:
    def test_options_go_to_pytest_alone(self, tested: Project) -> None:
        assert tested.bootstrap("test", "tests/api", "-k", "a b").returncode == 0
        assert tested.tools_used() == [("pytest", ["tests/api", "-k", "a b"])]

    def test_the_result_is_pytests(self, tested: Project) -> None:
        assert tested.bootstrap("test", "-x", TOOLS_FAILING="pytest").returncode == 1


class TestBeforeACommit:
    def test_named_ones_run_and_no_others(self, tested: Project) -> None:
        assert self._checks(tested, "lint", "imports") == 0
        assert tested.tools_used() == [ALL[1], ALL[3]]

    def test_an_unknown_name_is_not_a_success(self, tested: Project) -> None:
        assert self._checks(tested, "lnit") == 1

    @staticmethod
    def _checks(project: Project, *names: str) -> int:
        python, *_ = project.command()
        command = [python, str(project.folder / "packaging" / "checks.py"), *names]
        return subprocess.run(command, env=project.environ(), check=False).returncode
