"""KWallet as a keyring: a real wallet, made with the password that KDE's login would give it."""

import hashlib
import os
import shutil
import signal
from pathlib import Path
from typing import Final

from jeepney import DBusAddress

from tests.support.daemon import Daemon
from tests.support.keyrings import Keyring
from tests.support.prompt_windows import WindowPrompt, window_of
from tests.support.secret_service_stub import PASSWORD
from tests.support.waiting import wait_until

WALLET: Final = "kdewallet"
_NAME: Final = "org.kde.kwalletd5"
_KWALLET: Final = DBusAddress("/modules/kwalletd5", _NAME, "org.kde.KWallet")
_SALT_SIZE: Final = 56
_SERVICE_FILE: Final = Path("/usr/share/dbus-1/services/org.kde.kwalletd5.service")
_ROUNDS: Final = 50_000
_YES: Final = ("Finish", "OK")
_KIND: Final = "Classic, blowfish encrypted file"

_SETTINGS = f"""[Wallet]
First Use=false
Enabled=true
Default Wallet={WALLET}
"""


class KWallet(Keyring):
    """With a wallet, open after the login; or with none yet."""

    name = "KWallet"
    place = WALLET

    def __init__(self, *, has_wallet: bool = True, starts_by_itself: bool = False) -> None:
        """Describe it.

        Args:
            has_wallet: Else it asks for the first one when it is needed.
            starts_by_itself: Whether D-Bus can start it, as where it is installed.
        """
        super().__init__()
        self._has_wallet = has_wallet
        self._starts_by_itself = starts_by_itself
        self._daemon: Daemon | None = None

    def prepare(self) -> None:
        if self._starts_by_itself:
            shutil.copy(_SERVICE_FILE, self.desktop.folder / "services")
            self.bus.starts(self.desktop.environ)
        if not self._has_wallet:
            return
        settings = Path(self.desktop.environ["XDG_CONFIG_HOME"], "kwalletrc")
        settings.write_text(_SETTINGS)
        self._salt.parent.mkdir(parents=True)
        self._salt.write_bytes(os.urandom(_SALT_SIZE))
        self.start_locked()
        self._log_in()  # makes the wallet
        self.stop()

    def start(self) -> None:
        self.start_locked()
        if self._has_wallet:
            self._log_in()

    def start_locked(self) -> None:
        """Start it as without a login: it asks for the password when it is needed."""
        log = self.desktop.folder / "kwalletd5.log"
        self._daemon = Daemon(["kwalletd5"], environ=self.desktop.environ, log=log)
        self._daemon.ready(self.is_running)

    def stop(self) -> None:
        """End it as a logout does; killed, it would lose what is new in the wallet."""
        if self.bus.has_owner(_NAME):
            self._ask("closeAllWallets")
            os.kill(self.bus.pid(_NAME), signal.SIGTERM)
            wait_until(lambda: not self.bus.has_owner(_NAME), what="the end of KWallet")
        if self._daemon is not None:
            self._daemon.stop()
            self._daemon = None

    def lock(self) -> None:
        self._ask("closeAllWallets")
        wait_until(lambda: not self._is_open(), what="the wallet to be closed")

    def prompt(self) -> WindowPrompt | None:
        pid = self.bus.pid(_NAME)
        node = window_of(self.desktop, pid) if pid else None
        if node is None:
            return None
        return WindowPrompt(
            node, self.desktop, yes=_YES, password=PASSWORD, choice=_KIND, twice=True
        )

    def secrets(self, service: str) -> list[str]:
        if not self._salt.exists():
            return []
        if not self._is_open():
            self._log_in()
        return self._searched(service)

    def wallets(self) -> list[str]:
        """The wallets that there are."""
        (names,) = self.bus.call(_KWALLET, "wallets")
        return list(names)

    def default_wallet(self) -> str:
        """The wallet that KDE's programs use."""
        return str(self._ask("networkWallet")[0])

    def _log_in(self) -> None:
        """Do what the login does: hand over a key that is made from the password."""
        salt = self._salt.read_bytes()
        key = hashlib.pbkdf2_hmac("sha512", PASSWORD.encode(), salt, _ROUNDS, _SALT_SIZE)
        self._ask("pamOpen", "sayi", WALLET, key, 0)
        wait_until(self._is_open, what="the wallet to be open")

    def _is_open(self) -> bool:
        return bool(self._ask("isOpen", "s", WALLET)[0])

    def _ask(self, method: str, signature: str = "", *body: object) -> tuple[object, ...]:
        answer: tuple[object, ...] = self.bus.call(_KWALLET, method, signature, *body)
        return answer

    @property
    def _salt(self) -> Path:
        return Path(self.desktop.environ["XDG_DATA_HOME"], "kwalletd", f"{WALLET}.salt")
