"""KeePassXC, whose Secret Service is off until its user turns it on.

Each open database that shares a group is a collection; the default one is the tab on top. A
database that is closed or locked tells nothing of its entries. Its *new collection* is a wizard for
a whole new database, which nobody wants who has one that is only not shared.

A removed entry goes into the recycle bin of its database, with its history: ten older values, if
its user has not chosen another number. What is written over often enough before is in neither.
"""

from typing import Final

from app.credentials.keyrings.kind import Kind

KEEPASSXC: Final = Kind(
    name="KeePassXC",
    processes=("keepassxc",),
    bus_names=("org.keepassxc.KeePassXC.MainWindow",),
    sandboxes=("org.keepassxc.KeePassXC", "snap.keepassxc."),
    programs=(
        "keepassxc",
        "/snap/bin/keepassxc",
        "/var/lib/flatpak/exports/bin/org.keepassxc.KeePassXC",
        "~/.local/share/flatpak/exports/bin/org.keepassxc.KeePassXC",
    ),
    settings=(
        "~/.config/keepassxc/keepassxc.ini",
        "~/.var/app/org.keepassxc.KeePassXC/config/keepassxc/keepassxc.ini",
        "~/snap/keepassxc/current/.config/keepassxc/keepassxc.ini",
    ),
    switched_on=r"(?m)^\[FdoSecrets\]\s*(^[^\[].*\s*)*?^Enabled=true$",
    new_collection="",
    overwrites=11,
)
