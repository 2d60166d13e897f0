"""What the bootstrap does about Debian packages, with scripts in place of Debian's tools."""

import pytest

from tests.packaging.project import Project

WINDOW = {"DISPLAY": ":7"}
NOT_ROOT = {"TEST_EUID": "1000"}


@pytest.fixture
def lacking_one(started: Project) -> Project:
    """A machine that has all but one package."""
    started.has_packages_for("FOR_THE_WINDOW")
    status = started.folder / "dpkg" / "status"
    status.write_text(status.read_text().replace("installed\tlibxcb-cursor0\t\n", ""))
    return started


class TestNothingMissing:
    def test_nothing_is_said(self, started: Project) -> None:
        started.has_packages_for("FOR_THE_WINDOW")
        done = started.bootstrap("run", **WINDOW)
        assert (done.returncode, done.stderr) == (0, "")
        assert started.debian_calls() == ["dpkg-query"]

    def test_it_is_not_asked_again_until_packages_change(self, started: Project) -> None:
        started.has_packages_for("FOR_THE_WINDOW")
        started.run(**WINDOW)
        started.run(**WINDOW)
        assert len(started.debian_calls()) == 1
        started.has_packages({})
        assert "libxcb-cursor0" in started.bootstrap("run", **WINDOW).stderr

    def test_a_renamed_library_counts_by_what_it_provides(self, started: Project) -> None:
        started.has_packages_for("FOR_THE_WINDOW")
        status = started.folder / "dpkg" / "status"
        new = "libglib2.0-0t64\tlibglib2.0-0 (= 2.84.1-1), libglib"
        status.write_text(status.read_text().replace("libglib2.0-0\t", new))
        assert started.bootstrap("run", **WINDOW).stderr == ""

    def test_any_font_will_do(self, started: Project) -> None:
        started.has_packages_for("FOR_THE_WINDOW")
        status = started.folder / "dpkg" / "status"
        status.write_text(status.read_text().replace("fonts-dejavu-core", "fonts-noto"))
        assert started.bootstrap("run", **WINDOW).stderr == ""

    def test_a_system_without_dpkg_is_not_bothered(self, started: Project) -> None:
        done = started.bootstrap("run", **WINDOW, PATH="")
        assert (done.returncode, done.stderr) == (0, "")


class TestMissing:
    def test_the_administrator_gets_it_installed(self, lacking_one: Project) -> None:
        done = lacking_one.bootstrap("run", **WINDOW)
        assert done.returncode == 0
        assert "missing for the window: libxcb-cursor0\n" in done.stderr
        _, update, install = lacking_one.debian_calls()
        assert update.endswith(" update (noninteractive)")
        assert install.endswith(
            " -y -o DPkg::Lock::Timeout=120 install --no-install-recommends libxcb-cursor0"
            " (noninteractive)"
        )
        assert lacking_one.bootstrap("run", **WINDOW).stderr == ""

    def test_a_removed_package_is_missing(self, started: Project) -> None:
        started.has_packages({"libxcb-cursor0": ""}, status="config-files")
        assert "libxcb-cursor0" in started.bootstrap("run", **WINDOW).stderr

    def test_sudo_is_used_if_it_needs_no_password(self, lacking_one: Project) -> None:
        lacking_one.has_sudo()
        lacking_one.bootstrap("run", **WINDOW, **NOT_ROOT, SUDO_WORKS="1")
        calls = lacking_one.debian_calls()
        tools = [call.split()[0] for call in calls]
        assert tools == ["dpkg-query", "sudo", "sudo", "apt-get", "sudo", "apt-get"]
        assert all(
            call.endswith("(noninteractive)") for call in calls if call.startswith("apt-get")
        )

    def test_others_get_the_command_and_the_window_is_tried(self, lacking_one: Project) -> None:
        done = lacking_one.bootstrap("run", **WINDOW, **NOT_ROOT)
        assert done.returncode == 0
        assert '"args": []' in done.stdout
        assert "\n  sudo apt-get install --no-install-recommends libxcb-cursor0\n" in done.stderr
        assert lacking_one.debian_calls() == ["dpkg-query"]

    def test_a_sudo_that_wants_a_password_is_left_alone(self, lacking_one: Project) -> None:
        lacking_one.has_sudo()
        done = lacking_one.bootstrap("run", **WINDOW, **NOT_ROOT)
        assert "\n  sudo apt-get install --no-install-recommends libxcb-cursor0\n" in done.stderr
        assert lacking_one.debian_calls() == ["dpkg-query"]

    def test_a_failed_install_is_shown_and_tried_again(self, lacking_one: Project) -> None:
        done = lacking_one.bootstrap("run", **WINDOW, APT_FAILS="1")
        assert done.returncode == 0
        assert "E: no such mirror" in done.stderr
        assert "sudo apt-get install --no-install-recommends libxcb-cursor0" in done.stderr
        assert "Installing" in lacking_one.bootstrap("run", **WINDOW).stderr

    def test_tests_do_not_begin_without(self, tested: Project) -> None:
        tested.has_packages_for("FOR_THE_WINDOW")
        done = tested.bootstrap("test", "nothing", APT_FAILS="1")
        assert done.returncode == 1
        assert "missing for the tests: at-spi2-core dbus" in done.stderr
        assert tested.tools_used() == []
