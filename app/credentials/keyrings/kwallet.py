"""KDE's wallet: kwalletd of Plasma 5 and 6, and ksecretd, which has its place in newer ones."""

from typing import Final

from app.credentials.keyrings.kind import Kind

KWALLET: Final = Kind(
    name="KWallet",
    processes=("kwalletd", "ksecretd"),
    bus_names=("org.kde.kwalletd6", "org.kde.kwalletd5", "org.kde.secretservicecompat"),
    tells_locked=True,  # attributes are kept beside the encrypted part
    starts=("org.kde.secretservicecompat", "org.kde.kwalletd6", "org.kde.kwalletd5"),
    # The label becomes the name of KDE's default wallet, also when the person cancels: with KDE's
    # own name for it, everything else of KDE finds the same wallet afterwards.
    new_collection="kdewallet",
)
