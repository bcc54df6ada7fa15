"""How connections to mail servers are encrypted, and what is never said about a login."""

import ssl
from base64 import b64encode
from pathlib import Path


def client_context(ca_file: Path | None) -> ssl.SSLContext:
    """Certificates verified, host names checked, TLS 1.2 or newer (RFC 8996 ended what was before).

    `ca_file`: the authority to trust, None for those that the machine trusts.  Raises OSError.
    """
    context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def hide(fault: BaseException, user: str, password: str) -> None:
    """Take the password out of a server's words, which some servers put there as they got it."""
    login = f"\0{user}\0{password}".encode()  # AUTHENTICATE PLAIN (RFC 4616)
    secrets = (password, b64encode(login).decode(), b64encode(password.encode()).decode())
    for secret in filter(None, secrets):
        fault.args = tuple(_without(secret, word) for word in fault.args)


def _without(secret: str, word: object) -> object:
    if isinstance(word, bytes):
        return word.replace(secret.encode(), b"***")
    return word.replace(secret, "***") if isinstance(word, str) else word
