"""When the daemon calls for a person."""

import pytest

from mailbot.daemon import needs_a_person
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable, StoreUnavailable


@pytest.mark.parametrize(
    ("error", "lost_for", "told"),
    [
        (MailboxRefused("wrong password"), 0, True),
        (MailboxUnavailable("no answer"), 3_500, False),
        (MailboxUnavailable("no answer"), 3_700, True),
        (StoreUnavailable("disk full"), 9_000, False),
    ],
)
def test_a_person_is_told_of_a_refusal_at_once_and_of_an_outage_after_an_hour(
    error: Exception, lost_for: float, told: bool
) -> None:
    """An IMI acknowledgement has 48 hours: weather may pass, a wrong password does not."""
    assert told == needs_a_person(error, lost_for)
