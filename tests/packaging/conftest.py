"""Projects for the tests of the bootstrap: a fresh clone, and ones that have been used before."""

from pathlib import Path

import pytest

from tests.packaging.project import Project


@pytest.fixture(scope="session")
def _started_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project.make(tmp_path_factory.mktemp("started") / "project")
    project.run("--check")
    return project


@pytest.fixture(scope="session")
def _tested_once(_started_once: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = _started_once.copy(tmp_path_factory.mktemp("tested") / "project")
    project.has_packages_for("FOR_THE_TESTS")
    done = project.bootstrap("test", "nothing")
    assert done.returncode == 0, done.stderr
    (project.folder / "tools.log").unlink()
    (project.folder / "dpkg" / "calls").unlink()
    return project


@pytest.fixture
def clone(tmp_path: Path) -> Project:
    """Never started."""
    return Project.make(tmp_path / "project")


@pytest.fixture
def started(_started_once: Project, tmp_path: Path) -> Project:
    """Started once before, without a window."""
    return _started_once.copy(tmp_path / "project")


@pytest.fixture
def tested(_tested_once: Project, tmp_path: Path) -> Project:
    """Tested once before, on a machine that has everything."""
    return _tested_once.copy(tmp_path / "project")
