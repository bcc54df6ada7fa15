"""Tokens encrypted at rest: AES-256-GCM under a key made from our secret key by HKDF (RFC 5869).

Who copies the database without secret.key has nothing.  A token is bound to its account and its kind, so
that none can be put in the place of another.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE = b"mailbot: oauth tokens at rest"
_FORM = b"\x01"  # which way of sealing this is, should there ever be another
_NONCE = 12  # octets; NIST SP 800-38D section 8.2


class Seal:
    """Encrypts and decrypts."""

    def __init__(self, secret_key: bytes) -> None:
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret_key)
        self._cipher = AESGCM(key)

    def close(self, text: str, about: str) -> bytes:
        """`about`: what the text is and whose; the same is needed to open it."""
        nonce = os.urandom(_NONCE)
        return _FORM + nonce + self._cipher.encrypt(nonce, text.encode(), about.encode())

    def open(self, sealed: bytes, about: str) -> str | None:
        """None where it was sealed by another key, or for something else."""
        if sealed[:1] != _FORM:
            return None
        nonce, rest = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
        try:
            return self._cipher.decrypt(nonce, rest, about.encode()).decode()
        except (InvalidTag, ValueError):
            return None
