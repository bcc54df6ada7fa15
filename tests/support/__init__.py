"""Real servers and small builders that the tests share.  Import as `tests.support.<module>`."""

import os

import pytest

__all__ = ["require"]


def require(present: object, reason: str) -> None:
    """Skip the test with `reason` unless `present`; fail instead where MAILBOT_REQUIRE_SERVERS=1."""
    if present:
        return
    if os.environ.get("MAILBOT_REQUIRE_SERVERS") == "1":
        pytest.fail(f"MAILBOT_REQUIRE_SERVERS=1, but {reason}", pytrace=False)
    pytest.skip(reason)
