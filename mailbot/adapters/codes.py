"""Confirmation codes nobody can guess (port Codes)."""

import secrets

from mailbot.domain.pending import ALPHABET, LENGTH


def make_code() -> str:
    """One of more than 600,000 million."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
