"""Rules that no tool of the shelf knows. They look at what is in the repository."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from app.accounts.reading import listing_endpoint
from app.accounts.running import running_endpoint
from app.catalogue.all_services import SERVICES
from app.catalogue.service import Service

ROOT = Path(__file__).resolve().parents[1]


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the repository, and those that would be added to it."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = (ROOT / name for name in names.split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


def files(folder: str, suffix: str = ".py") -> list[Path]:
    return [path for path in tracked() if path.suffix == suffix and ROOT / folder in path.parents]


def texts() -> Iterator[tuple[str, str]]:
    for path in tracked():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture


def nodes(folder: str) -> Iterator[tuple[str, ast.AST]]:
    for path in files(folder):
        for node in nodes_of(path):
            yield path.relative_to(ROOT).as_posix(), node


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def called(node: ast.AST) -> str:
    """The name of a call as it is written, such as ``QMessageBox.question``."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


MODAL = re.compile(
    r".*\.exec_?"
    r"|QMessageBox\.(about|aboutQt|critical|information|question|warning)"
    r"|QFileDialog\.get\w+|QInputDialog\.get\w+|QColorDialog\.get\w+|QFontDialog\.get\w+"
)


def test_nothing_runs_a_loop_of_its_own() -> None:
    """A nested loop loses the wake-ups of tasks: dialogs are opened, never executed."""
    found = [(name, called(node)) for name, node in nodes("app") if MODAL.fullmatch(called(node))]
    assert found == []


def test_a_loop_of_its_own_is_recognised() -> None:
    for text in ("dialog.exec()", "QMenu(x).exec_(p)", "QMessageBox.question(a)",
                 "QFileDialog.getSaveFileName()"):  # fmt: skip
        assert MODAL.fullmatch(called(ast.parse(text, mode="eval").body))
    assert not MODAL.fullmatch("executor.submit")


TOKENS = re.compile(
    r"user(:|%3A)[0-9]+-[A-Za-z0-9]{3,}"
    r"|mfa\.[\w-]{20,}"
    r"|(?<![\w.-])[\w-]{18,30}\.[\w-]{5,8}\.[\w-]{25,}",
    re.IGNORECASE | re.ASCII,
)


def test_nothing_shaped_like_a_token_is_in_any_file() -> None:
    """Not even a false one: scanners would be right to report it."""
    found = [(name, match[0][:12]) for name, text in texts() for match in TOKENS.finditer(text)]
    assert found == []


def test_a_token_would_be_found() -> None:
    from tests.support.documents import fake_api_token, fake_discord_token

    assert TOKENS.search(f"x = '{fake_api_token()}'")
    assert TOKENS.search(f"x = '{fake_discord_token()}'")


HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("crates", "io"),
        ("proxy", "golang", "org"), ("rubygems", "org"),
    )
)  # fmt: skip


def test_no_package_registry_is_named() -> None:
    found = [(name, host) for name, text in texts() for host in HOSTS if host in text]
    assert found == []


def test_no_path_of_one_machine_is_named() -> None:
    places = re.compile(r"(?<![\w.])/(?:root|home/\w+|Users/\w+)/\w")
    found = [(name, match[0]) for name, text in texts() for match in places.finditer(text)]
    assert found == []


@pytest.mark.parametrize("folder", ["packaging", "resources", "tests"])
def test_only_the_program_is_a_package(folder: str) -> None:
    assert [path for path in files(folder) if path.name == "__init__.py"] == []


def test_every_folder_of_the_program_is_a_package() -> None:
    folders = {path.parent for path in files("app")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


ENVIRON = {
    "app/base/log.py",  # how much is logged
    "app/api/proxies.py",
    "app/api/trust.py",
    "app/credentials/providers.py",  # which desktop this is
    "app/ui/desktop/display.py",
    "app/ui/desktop/event_loop.py",  # what would choose another Qt
    "app/ui/desktop/reports.py",  # the names of settings, never their values
    "app/ui/desktop/single_instance.py",  # which display, and the right to come forward
}


def test_no_token_comes_from_the_environment() -> None:
    reads = [
        (name, node)
        for name, node in nodes("app")
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv", "environb"}
    ]
    assert {name for name, _ in reads} <= ENVIRON
    asked = [
        ast.unparse(node)
        for name, node in nodes("app")
        if name in ENVIRON
        and isinstance(node, ast.Call | ast.Subscript)
        and "environ" in ast.unparse(node)
    ]
    assert asked
    assert not [text for text in asked if re.search("token|secret|api_?key", text, re.IGNORECASE)]


def test_no_option_takes_a_token() -> None:
    options = {
        node.args[0].value: ast.unparse(node)
        for name, node in nodes("app")
        if name == "app/arguments.py" and called(node) == "add"
        and isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant)
    }  # fmt: skip
    assert len(options) >= 7
    takes = {option for option, text in options.items() if "action=" not in text}
    assert takes == {"--api-url", "--profile", "--service"}


METHODS = {"POST", "PUT", "PATCH", "DELETE"}


def test_it_only_ever_asks_with_get() -> None:
    words, methods = set(), set()
    for name, node in nodes("app/api"):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node.value == "GET":
                methods.add(name)
            if node.value in METHODS:
                words.add((name, node.value))
        if called(node).rpartition(".")[2] in {"post", "put", "patch", "delete", "request"}:
            words.add((name, called(node)))
    assert words == set()
    assert "app/api/exchange.py" in methods


CHECK = "app/accounts/check_services.py"
HANDS_ON = "app/ui/session/round.py"
"""What that file asks for, with who is told of the progress."""


def test_only_what_the_catalogue_has_is_asked_for() -> None:
    """An endpoint is made of a service, and asked for by the name of what made it."""
    makers = {name for name, node in nodes("app") if called(node).startswith("Endpoint")}
    assert makers == {
        "app/accounts/plan.py", "app/accounts/reading.py", "app/accounts/running.py",
        "app/accounts/subscription.py",
    }  # fmt: skip
    asked = {
        ast.unparse(node.args[0]).partition("(")[0]
        for name, node in nodes("app")
        if isinstance(node, ast.Call) and node.args and not name.startswith("app/api/")
        and (called(node).endswith(".ask") or (called(node), name) == ("self._ask", CHECK))
        and name != HANDS_ON
    }  # fmt: skip
    assert asked == {"SUBSCRIPTION", "listing_endpoint", "running_endpoint", "plan_endpoint"}


@pytest.mark.parametrize("service", SERVICES, ids=str)
def test_a_path_is_exact_and_changes_nothing(service: Service) -> None:
    endpoint = listing_endpoint(service)
    assert endpoint.path == service.path
    assert re.fullmatch(r"(/[a-z0-9-]+)+", endpoint.path)
    assert not re.search("cancel|claim|pay|reset|delete|login|refresh", endpoint.path)


@pytest.mark.parametrize("service", [each for each in SERVICES if each.running], ids=str)
def test_a_question_about_running_jobs_changes_nothing(service: Service) -> None:
    path = running_endpoint(service).path
    assert re.fullmatch(r"(/[a-z0-9-]+)+/?(\?options=summary)?", path)
    assert re.search("/(jobs|scheduler)\\b", path)
    assert not re.search("cancel|claim|pay|reset|delete|login|refresh|jobid", path)


SLOW = {"httpx", "keyring", "truststore", "secretstorage", "jeepney", "msgspec"}


def imports(body: list[ast.stmt]) -> Iterator[str]:
    """The top-level names that are imported when a module is."""
    for node in body:
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module).partition(".")[0]
        elif isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.unparse(node.test):
            yield from imports(node.body)


def test_the_network_and_the_keyring_are_known_to_their_own_parts_only() -> None:
    found = {
        (path.relative_to(ROOT).parts[1], name)
        for path in files("app")
        for name in imports(ast.parse(path.read_text("utf-8")).body)
        if name in SLOW - {"msgspec"}
    }
    assert {part for part, _ in found} <= {"api", "credentials"}
    assert {part for part, name in found if name == "httpx"} <= {"api"}
    assert {part for part, name in found if name == "keyring"} <= {"credentials"}


def test_files_stay_small() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in files("app")
        if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_user_text_is_not_put_together_before_it_is_translated() -> None:
    found = [
        (name, ast.unparse(node)[:60])
        for name, node in nodes("app")
        if isinstance(node, ast.Call)
        and called(node).rpartition(".")[2] in {"tr", "translate", "N_"}
        and any(
            not (isinstance(arg, ast.Constant) and isinstance(arg.value, str))
            for arg in node.args[:2]  # then a disambiguation and a number may follow
        )
    ]
    assert found == [("app/base/i18n.py", "translate('', self.source)")]
    made = {name for name, node in nodes("app") if called(node) == "Text"}
    assert made == {"app/base/i18n.py"}  # what is kept for later was a literal too


# ---- What is particular to a service ------------------------------------------------------------

ROOMS = ("app/catalogue/", "app/fields/", "app/accounts/findings/")
"""Where something is known of services and their fields."""

OWN_NAMES = re.compile(
    r"PixVerse Account Inspector"
    r"|PixVerse Inspector"  # the label of the keyring entry
    r"|pixverse-account-inspector"  # User-Agent, keyring entry, folders of settings and log
    r"|pixverse-inspector"  # the command
    r"|PIXVERSE_INSPECTOR_LOG"
    r"|Not made by useapi\.net, PixVerse or Discord"  # since the name could seem to say so
)
PARTICULAR = re.compile(r"maxJobs|[\"']discord[\"']|useapi\.net/docs/api-|(?i:pixverse)")


def particular(text: str) -> list[str]:
    """What a text says that only some services have, but for the names of the program."""
    return [found[0] for found in PARTICULAR.finditer(OWN_NAMES.sub("", text))]


def test_what_is_particular_to_a_service_is_known_to_the_catalogue_only() -> None:
    """Else the next service would need more than a file of its own."""
    found = {
        name: told
        for path in files("app")
        if not (name := path.relative_to(ROOT).as_posix()).startswith(ROOMS)
        and (told := particular(path.read_text("utf-8")))
    }
    assert found == {}


def test_what_is_particular_would_be_seen() -> None:
    for text in ("x.maxJobs", '"discord"', "'discord'", "PixVerse channels", "/v1/pixverse/x",
                 "PIXVERSE_V1", "https://useapi.net/docs/api-kling-v1/post-accounts"):  # fmt: skip
        assert particular(text), text
    for text in ("PixVerse Account Inspector", "pixverse-account-inspector:x", "a Discord token",
                 "https://useapi.net/docs/start-here", "PIXVERSE_INSPECTOR_LOG"):  # fmt: skip
        assert particular(text) == [], text


def test_the_id_of_a_field_is_written_in_the_catalogue_only() -> None:
    ids = {field.id for service in SERVICES for field in service.fields}
    ids.remove("error")  # which is also the name of the one in an answer, and of an icon
    found = [
        (name, node.value)
        for name, node in nodes("app")
        if isinstance(node, ast.Constant) and node.value in ids and not name.startswith(ROOMS)
    ]
    assert found == []


def test_no_lambda_that_knows_its_object_is_connected_to_a_signal() -> None:
    """PySide never lets go of it, nor of the object with all its widgets: a method is let go of."""
    found = [
        (name, ast.unparse(node)[:80])
        for name, node in nodes("app")
        if isinstance(node, ast.Call) and called(node).rpartition(".")[2] == "connect"
        for arg in node.args
        if isinstance(arg, ast.Lambda)
        and {each.id for each in ast.walk(arg) if isinstance(each, ast.Name)} & {"self", "session"}
    ]
    assert found == []
