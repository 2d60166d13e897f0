"""How a prompter hands a password to GNOME Keyring: gcr's exchange ``sx-aes-1``.

Diffie-Hellman over the 1,536-bit group of RFC 3526, HKDF with SHA-256, AES-128 in CBC; the parts
are in a key file, in base64: ``gcr/gcr-secret-exchange.c`` of https://gitlab.gnome.org/GNOME/gcr.
"""

import base64
import configparser
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.padding import PKCS7

_GROUP = "sx-aes-1"
_BYTES = 192
_PRIME = int(
    """
    FFFFFFFF FFFFFFFF C90FDAA2 2168C234 C4C6628B 80DC1CD1 29024E08 8A67CC74
    020BBEA6 3B139B22 514A0879 8E3404DD EF9519B3 CD3A431B 302B0A6D F25F1437
    4FE1356D 6D51C245 E485B576 625E7EC6 F44C42E9 A637ED6B 0BFF5CB6 F406B7ED
    EE386BFB 5A899FA5 AE9F2411 7C4B1FE6 49286651 ECE45B3D C2007CB8 A163BF05
    98DA4836 1C55D39A 69163FA8 FD24CF5F 83655D23 DCA3AD96 1C62F356 208552BB
    9ED52907 7096966D 670C354E 4ABC9804 F1746C08 CA237327 FFFFFFFF FFFFFFFF
    """.replace("\n", "").replace(" ", ""),
    16,
)


def sealed(password: str, exchange: str) -> str:
    """The answer to the keyring's half of an exchange."""
    theirs = configparser.ConfigParser()
    theirs.read_string(exchange)
    their_key = int.from_bytes(base64.b64decode(theirs[_GROUP]["public"]), "big")
    our_secret = int.from_bytes(os.urandom(_BYTES - 1), "big")
    shared = pow(their_key, our_secret, _PRIME).to_bytes(_BYTES, "big")
    key = HKDF(SHA256(), 16, salt=None, info=b"").derive(shared)
    iv = os.urandom(16)
    padder = PKCS7(128).padder()
    padded = padder.update(password.encode()) + padder.finalize()
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    parts = {
        "public": pow(2, our_secret, _PRIME).to_bytes(_BYTES, "big"),
        "secret": encryptor.update(padded) + encryptor.finalize(),
        "iv": iv,
    }
    lines = (f"{name}={base64.b64encode(part).decode()}" for name, part in parts.items())
    return "\n".join([f"[{_GROUP}]", *lines, ""])
