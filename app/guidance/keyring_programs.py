"""What its user has to do in each program that keeps secrets, in the words of that program."""

from typing import Final

from app.base.i18n import Translate

GNOME_KEYRING: Final = "GNOME Keyring"
KEEPASSXC: Final = "KeePassXC"
KWALLET: Final = "KWallet"
_BETWEEN: Final = " · "


def program_in(place: str) -> str:
    """The program of a place, which is told as “KeePassXC · Passwords”."""
    return place.partition(_BETWEEN)[0]


def opening(program: str, translate: Translate) -> str:
    """How what is in it can be reached."""
    if program == KEEPASSXC:
        return translate(
            "guidance", "In KeePassXC, open and unlock the database that has the token."
        )
    if program == KWALLET:
        return translate(
            "guidance", "Open the wallet with its password, when KDE asks or in KWalletManager."
        )
    if program == GNOME_KEYRING:
        return translate(
            "guidance", "Unlock it with its password, usually that with which you sign in."
        )
    return translate("guidance", "Unlock it with its password.")


def starting(program: str, state: str, translate: Translate) -> str:
    """How it is made to answer, if it is on this computer."""
    if program == KEEPASSXC and state == "switched_off":
        return translate(
            "guidance",
            "In the settings of KeePassXC, under “Secret Service Integration”, switch it on.",
        )
    if program == KEEPASSXC:
        return translate("guidance", "Start KeePassXC and open your database.")
    if program == KWALLET and state == "switched_off":
        return translate(
            "guidance",
            "In the System Settings of KDE, under “KDE Wallet”, have it used for the Secret "
            "Service interface.",
        )
    if program == KWALLET:
        return translate(
            "guidance", "In the System Settings of KDE, under “KDE Wallet”, switch the wallet on."
        )
    return translate("guidance", "Start it, or sign out of your computer and in again.")


def after_removal(program: str, translate: Translate) -> str:
    """What a removed entry leaves behind; "" if nothing."""
    if program != KEEPASSXC:
        return ""
    return translate(
        "guidance",
        "KeePassXC moves removed entries into the recycle bin of the database. The token in them "
        "is overwritten first. If the database keeps more than ten older values of an entry, the "
        "token stays readable there until you empty the recycle bin.",
    )
