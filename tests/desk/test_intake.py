"""One pass over a mailbox: what is new is admitted, what is left is seen again."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.daemon import run_once
from mailbot.desk.admit import Desk
from mailbot.desk.fetching import PASSES, Intake
from mailbot.desk.intake import Since, take_in
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable, StoreUnavailable
from mailbot.domain.ledger import Outcome, Waterline
from mailbot.domain.mail import IncomingMail, MailKey, MailStub, RawMail
from mailbot.ports import Pending, Unfetchable, Written
from tests.support import letters
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

EARLY = Since(datetime(2000, 1, 1, tzinfo=UTC))


@dataclass(slots=True)
class ScriptedMailbox:
    """A mailbox as the desk sees it, of which the test decides what can be fetched."""

    mails: dict[int, bytes | str]  # by UID: the bytes, or why there are none ("" vanished)
    uidvalidity: int = 7
    asked_since: list[Waterline | None] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    address: str = EDUCATION
    sent: Exception | None = None  # why Sent cannot be read

    def pending(self, since: Waterline | None) -> Pending:
        self.asked_since.append(since)
        above = since.uid if since is not None and since.uidvalidity == self.uidvalidity else 0
        stubs = tuple(self._stub(uid) for uid in sorted(self.mails) if uid > above)
        return Pending(stubs, self.uidvalidity, max(self.mails, default=0))

    def _stub(self, uid: int) -> MailStub:
        content = self.mails[uid]
        return MailStub(MailKey(EDUCATION, self.uidvalidity, str(uid)), max(len(content), 1), MONDAY)

    def pending_sent(self, since: Waterline) -> Pending:
        if isinstance(self.sent, Exception):
            raise self.sent
        return Pending((), self.uidvalidity, since.uid)

    def fetch(self, stubs: Sequence[MailStub]) -> Iterator[RawMail | Unfetchable]:
        for stub in stubs:
            self.fetched.append(stub.key.uid)
            content = self.mails[int(stub.key.uid)]
            if isinstance(content, str):
                yield Unfetchable(stub, vanished=not content, why=content)
            else:
                yield RawMail(stub.key, MONDAY, content, len(content), b"digest of " + content[-64:])

    def file_sent(self, _letters: Sequence[bytes]) -> None:
        """Nothing to file here."""

    def in_sent(self, _message_id: str) -> bool:
        return False

    def written(self, _since: datetime) -> tuple[Written, ...]:
        if isinstance(self.sent, Exception):
            raise self.sent
        return ()

    def wait(self, _seconds: float) -> bool:
        return False

    def wake(self) -> None:
        """Nobody waits."""

    def hang_up(self) -> None:
        """Nothing is held."""

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return tell(tmp_path)


@pytest.fixture
def desk(story: Story) -> Iterator[Desk]:
    with story.body.house() as house:
        yield house.works.desk


def _complaints(*uids: int) -> dict[int, bytes | str]:
    return {uid: letters.complaint(uid, EDUCATION) for uid in uids}


def _waterline(desk: Desk) -> int:
    with desk.store.view() as work:
        line = work.ledger.waterline(EDUCATION, "INBOX")
    assert line is not None
    return line.uid


def test_the_waterline_moves_to_the_last_mail_listed(desk: Desk) -> None:
    """The next pass asks for what is above it, and fetches nothing twice."""
    mailbox = ScriptedMailbox(_complaints(3, 4, 9))

    take_in(desk, mailbox, EARLY)
    mailbox.mails |= _complaints(12)
    again = take_in(desk, mailbox, EARLY)

    assert {Outcome.OPENED: 1} == again.outcomes
    assert ["3", "4", "9", "12"] == mailbox.fetched
    assert 12 == _waterline(desk)


def test_a_mail_that_is_left_keeps_the_waterline_below_it(desk: Desk) -> None:
    """Two passes fail to fetch it, the third holds it; those behind it are served meanwhile."""
    mailbox = ScriptedMailbox({1: "garbage", **_complaints(2, 3)})

    passes = [take_in(desk, mailbox, EARLY) for _ in range(4)]

    assert [1, 1, 0, 0] == [len(one.left) for one in passes]
    assert [2, 0, 0, 0] == [one.outcomes[Outcome.OPENED] for one in passes]
    assert [0, 0, 1, 0] == [one.held for one in passes]
    assert ["1", "2", "3", "1", "1"] == mailbox.fetched
    assert 3 == _waterline(desk)


def test_a_mail_that_vanished_is_nobodys_business_any_more(desk: Desk) -> None:
    """Somebody deleted it between listing and fetching."""
    mailbox = ScriptedMailbox({1: "", **_complaints(2)})

    done = take_in(desk, mailbox, EARLY)

    assert ({Outcome.OPENED: 1}, []) == (done.outcomes, done.left)
    assert 2 == _waterline(desk)


def test_told_to_stop_it_finishes_the_mail_in_hand_and_leaves_the_rest(desk: Desk) -> None:
    """SIGTERM in the middle of a backlog; the next start goes on from there."""
    mailbox = ScriptedMailbox(_complaints(1, 2, 3))
    answers = iter([False, True])

    stopped = take_in(desk, mailbox, EARLY, lambda: next(answers, True))
    again = take_in(desk, mailbox, EARLY)

    assert ({Outcome.OPENED: 1}, 2) == (stopped.outcomes, len(stopped.left))
    assert {Outcome.OPENED: 2} == again.outcomes


def test_a_sweep_finds_what_lies_below_the_waterline(desk: Desk) -> None:
    """Some servers hand out a lower UID later; once a day everything is compared with the ledger."""
    mailbox = ScriptedMailbox(_complaints(5))
    take_in(desk, mailbox, EARLY)
    mailbox.mails |= _complaints(2)

    unswept = take_in(desk, mailbox, EARLY)
    swept = take_in(desk, mailbox, EARLY, sweep=True)

    assert (0, {Outcome.OPENED: 1}) == (unswept.admitted, swept.outcomes)
    assert ["5", "2"] == mailbox.fetched


class _Unwilling:
    """A store that will not keep one person's mails and takes everything else."""

    def __init__(self, desk: Desk, over: str) -> None:
        self.reader, self.over = desk.reader, over

    def read(self, raw: RawMail, mx: Sequence[str]) -> IncomingMail:
        mail = self.reader.read(raw, mx)
        if self.over in mail.message_id:
            raise StoreUnavailable("the store cannot be used just now: no such column")
        return mail


def test_a_mail_that_the_store_will_not_take_is_tried_in_many_passes_before_it_is_held(desk: Desk) -> None:
    """A disk nearly full refuses a long mail and takes a note of it: that is not the mail's fault."""
    unwilling = replace(desk, reader=_Unwilling(desk, "complaint-2@"))
    mailbox = ScriptedMailbox(_complaints(1, 2, 3))

    passes = [take_in(unwilling, mailbox, EARLY) for _ in range(PASSES)]

    assert {Outcome.OPENED: 2} == passes[0].outcomes
    assert [1] * (PASSES - 1) + [0] == [len(one.left) for one in passes]
    assert [0] * (PASSES - 1) + [1] == [one.held for one in passes]


def test_when_the_store_takes_it_again_it_is_a_case_like_any_other(desk: Desk) -> None:
    """The disk has room again on the third pass."""
    mailbox = ScriptedMailbox(_complaints(1))
    unwilling = replace(desk, reader=_Unwilling(desk, "complaint-1@"))
    failed: list[Intake] = [take_in(unwilling, mailbox, EARLY) for _ in range(2)]

    done = take_in(desk, mailbox, EARLY)

    assert [0, 0] == [one.admitted for one in failed]
    assert {Outcome.OPENED: 1} == done.outcomes


def test_old_mail_is_not_ours_until_an_operator_says_so(story: Story) -> None:
    """First sight takes nothing older than the start, inclusive; a restored mailbox shows old mail as new."""
    story.arrives(letters.complaint(1, EDUCATION), at=MONDAY - timedelta(seconds=1))
    story.arrives(letters.complaint(2, EDUCATION), at=MONDAY)
    with closing(wiring.House(story.body.settings(), story.clock, MONDAY)) as house:
        run_once(house.works)
        run_once(house.works)

    assert ["member2@example.org"] == [
        case.complainant.address for case in story.body.cases() if case.complainant
    ]


def test_a_mail_moved_into_the_inbox_later_is_taken_whatever_its_date(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """A colleague finds a complaint of last month in Junk and drags it over: it is above the waterline."""
    clock = wiring.SetClock(MONDAY)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], clock=clock)
    house = wiring.House(body.settings(), clock, MONDAY)
    run_once(house.works)
    dovecot.put([letters.mail(to=user)], user, internaldates=[MONDAY - timedelta(days=30)])
    run_once(house.works)
    house.close()

    assert ["Pat Lee"] == [case.name for case in body.cases()]
    assert 1 == len(sink.to(PAT))


def test_a_sent_folder_that_cannot_be_read_stops_nothing_and_is_said_once(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """A server without Sent, or one that will not open it, keeps no complaint waiting (R19)."""
    mailbox = ScriptedMailbox(_complaints(1), sent=MailboxRefused("there is no Sent"))

    passes = [take_in(desk, mailbox, EARLY)]
    mailbox.mails |= _complaints(2)
    passes.append(take_in(desk, mailbox, EARLY))

    assert [1, 1] == [one.outcomes[Outcome.OPENED] for one in passes]
    assert 1 == capsys.readouterr().out.count("sent_unread")

    mailbox.sent = None
    take_in(desk, mailbox, EARLY)
    mailbox.sent = MailboxUnavailable("it is away")
    take_in(desk, mailbox, EARLY)

    said = capsys.readouterr().out
    assert (1, 1) == (said.count("sent_read_again"), said.count("sent_unread"))


def test_backlog_is_acknowledged_where_no_sent_can_tell_what_was_answered(desk: Desk) -> None:
    """Pat has waited since yesterday; a folder that is not there must not make that longer."""
    mailbox = ScriptedMailbox(_complaints(1), sent=MailboxRefused("there is no Sent"))
    desk.clock.move_to(MONDAY + timedelta(days=1))  # type: ignore[attr-defined]  # the story's clock can

    assert {Outcome.OPENED: 1} == take_in(desk, mailbox, EARLY).outcomes
