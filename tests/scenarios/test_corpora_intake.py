"""Mail that others have collected goes through intake: every message has an outcome, on both databases."""

import os
from pathlib import Path

import pytest

from mailbot.adapters.maildir_files import deliver_mail, make_maildir
from tests.support.establishment import Box, Establishment

ADDRESS = "education@ihm.org.uk"
LIMITS = "[limits]\nletters_per_hour = 100000\nletters_per_address_per_day = 1000\n"


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    if request.param == "sqlite":
        return "sqlite:///var/mailbot.sqlite3"
    url: str = request.getfixturevalue("postgres_url")
    return url


def test_every_collected_mail_ends_in_an_outcome(store_url: str, tmp_path: Path) -> None:
    """Bounces in seventy dialects, torn structures, lists, spam and people: no fault of ours among them."""
    folder = os.environ.get("MAILBOT_CORPORA")
    if not folder:
        pytest.skip("MAILBOT_CORPORA is not set: mail that others have collected")
    body = Establishment(tmp_path, [Box(ADDRESS)], store_url, LIMITS)
    body.settings()
    inbox = tmp_path / "var" / "mail" / ADDRESS
    make_maildir(inbox)
    mails = sorted(Path(folder).rglob("*.eml"))
    for number, mail in enumerate(mails):
        deliver_mail(inbox, f"{1_790_000_000 + number}.collected{number}.example", mail.read_bytes())

    done = body.run()

    entries = body.entries()
    assert len(mails) == len(entries)
    assert set() == {entry.reason for entry in entries} & {"FAULT", "UNREADABLE", "UNFETCHABLE"}
    assert 0 == done.held
