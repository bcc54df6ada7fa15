"""The daily count: what lies on the server against what the record accounts for (MAIL A4)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mailbot.daemon import run_once
from mailbot.desk import reconcile
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailStub
from mailbot.domain.running import Incident, Mark
from mailbot.ports import Mailbox, Pending
from mailbot.wiring import House, SetClock
from tests.support import letters
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY, tell

DAY = timedelta(days=1)


@dataclass
class Forgetful:
    """A mailbox that leaves some mails out of what it lists as new: a server that answers wrongly."""

    mailbox: Mailbox
    hides: set[str] = field(default_factory=set)  # UIDs

    def __getattr__(self, name: str) -> object:
        return getattr(self.mailbox, name)

    def pending(self, since: Waterline | None) -> Pending:
        found = self.mailbox.pending(since)
        if since is None:
            return found
        return replace(found, stubs=tuple(filter(self._shows, found.stubs)))

    def _shows(self, stub: MailStub) -> bool:
        return stub.key.uid not in self.hides


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str) -> Establishment:
    return Establishment(tmp_path, [imap_box(dovecot, sink, user)], clock=SetClock(MONDAY))


def _put(dovecot: Dovecot, user: str, *numbers: int) -> None:
    mails = [letters.complaint(number, user) for number in numbers]
    dovecot.put(mails, user, internaldates=[MONDAY] * len(mails))


@contextmanager
def _forgetting(body: Establishment, *uids: str) -> Iterator[House]:
    """A pass over a server that shows everything but these as new."""
    with body.house() as house:
        house.works.mailboxes[:] = [Forgetful(one, set(uids)) for one in house.works.mailboxes]  # type: ignore[index]  # a list
        yield house


def _later(body: Establishment, time: timedelta) -> None:
    assert body.clock is not None
    body.clock.move_to(body.clock.now() + time)


def _mark(house: House, address: str) -> Mark:
    with house.store.view() as work:
        mark = work.marks.get(f"reconciled:{address}")
    assert mark is not None
    return mark


def _incidents(house: House, since: datetime = MONDAY) -> list[Incident]:
    with house.store.view() as work:
        return [one for one in work.incidents.since(since) if one.key.startswith("reconciled:")]


def test_mail_that_was_passed_over_is_named_told_and_taken_in_within_a_day(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """Every mail has an outcome, whatever a server once answered; the next count finds all in order."""
    _put(dovecot, user, 1, 2, 3)
    with _forgetting(body, "2") as house:
        run_once(house.works)
        run_once(house.works)
        before = len(body.cases())
        _later(body, DAY)
        run_once(house.works)
        counted, told = _mark(house, user), _incidents(house)
        after = len(body.cases())
        _later(body, DAY)
        run_once(house.works)
        again, over = _mark(house, user), _incidents(house)
    alerts = [letter for letter in body.letters() if "had not been taken in" in letter.content.decode()]

    assert (2, 3) == (before, after)
    in_order = "3 on the server, 0 of the record's are there no more"
    assert f"{in_order}, 1 had been passed over and 1 of them were taken in" == counted.text
    (incident,) = told
    assert "/2)" in incident.remedy
    assert "Subject" not in incident.remedy
    assert incident.what == f"Mail in {user} had not been taken in."
    assert in_order == again.text
    assert [True] == [one.ended_at is not None for one in over]
    assert {"nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"} == {one.recipient for one in alerts}


def test_mail_that_somebody_filed_is_counted_and_alarms_nobody(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """People tidy their mailbox; the record keeps what it needs."""
    _put(dovecot, user, 1, 2)
    body.run()
    with dovecot.client(user) as client:
        client.select_folder("INBOX")
        client.delete_messages([1])
        client.expunge()
    _later(body, DAY)
    with body.house() as house:
        run_once(house.works)
        counted, told = _mark(house, user), _incidents(house)

    assert "1 on the server, 1 of the record's are there no more" == counted.text
    assert [] == told


def test_what_has_just_come_is_no_difference(body: Establishment, dovecot: Dovecot, user: str) -> None:
    """The count and the mail may meet."""
    _put(dovecot, user, 1)
    body.run()
    _put(dovecot, user, 2)
    _later(body, DAY)
    with body.house() as house:
        run_once(house.works)
        told = _incidents(house)

    assert [] == told
    assert 2 == len(body.cases())


def test_a_maildir_is_counted_too(tmp_path: Path) -> None:
    """It has no waterline, and is read whole each time."""
    story = tell(tmp_path)
    story.takes(letters.complaint(1, "education@ihm.org.uk"))
    story.clock.move_to(story.clock.now() + DAY)
    story.arrives(letters.complaint(2, "education@ihm.org.uk"))
    with story.body.house() as house:
        run_once(house.works)
        counted, told = _mark(house, "education@ihm.org.uk"), _incidents(house)

    assert "2 on the server, 0 of the record's are there no more" == counted.text
    assert [] == told


def test_a_count_is_made_once_a_day(body: Establishment) -> None:
    """It lists the whole mailbox: what a poll costs must not grow with the years (MAIL A15)."""
    with body.house() as house:
        desk = house.works.desk
        asked = []
        for hours in (0, 1, 22, 1, 1):
            _later(body, timedelta(hours=hours))
            asked.append(reconcile.is_due(desk, "complaints@ihm.org.uk"))

    assert [False, False, False, True, True] == asked
