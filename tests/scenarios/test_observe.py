"""`mailbot run --observe` beside a human office: it looks, it reports, it changes and sends nothing (R41)."""

import json
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from mailbot import wiring
from mailbot.adapters import store as store_room
from mailbot.adapters.nowhere import NowhereCourier
from mailbot.adapters.watched import WatchedMailbox
from mailbot.cli.observe import observe
from mailbot.domain.errors import MailboxRefused
from mailbot.domain.observation import Match, Observation
from tests.support import letters
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
BEGIN = MONDAY - timedelta(days=14)  # no server takes a mail from a day to come
SAM = f"Sam Rivers <{EDUCATION}>"
MARIA = "maria.stone@example.org"


class Watch:
    """An office on Maildirs, and an observer beside it under a clock that is set by hand."""

    def __init__(self, folder: Path) -> None:
        self.clock = wiring.SetClock(BEGIN)
        boxes = [Box(EDUCATION), Box(IMI, "imi", extra="dedicated = true")]
        self.story = Story(Establishment(folder, boxes, clock=self.clock), self.clock)
        self.folder = folder

    def comes(self, content: bytes, box: str = EDUCATION) -> None:
        self.story.arrives(content, box)

    def answers(self, content: bytes, box: str = EDUCATION) -> None:
        """Somebody of the office writes: the copy lies in Sent."""
        self.story.arrives(content, f"{box}/.Sent")

    def looks(self, after: timedelta = timedelta()) -> int:
        self.clock.move_to(self.clock.now() + after)
        return observe(self.story.body.settings(), self.clock, BEGIN, once=True, as_json=False)

    def observations(self) -> dict[str, Observation]:
        """By subject."""
        settings = self.story.body.settings()
        trial = wiring.Trial(observes=True)
        with (
            closing(wiring.House(settings, self.clock, BEGIN, trial)) as house,
            house.store.view() as work,
        ):
            return {one.subject: one for one in work.observations.seen(BEGIN - DAY, BEGIN + 90 * DAY)}

    def report(self, form: str = "txt", day: datetime | None = None) -> str:
        name = f"{(day or self.clock.now()).date().isoformat()}.{form}"
        return (self.folder / "var" / "observe" / name).read_text("utf-8")


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    return Watch(tmp_path)


def complaint() -> bytes:
    return letters.mail("Complaint about marking", Message_ID="<pat-1@example.org>")


def reply(subject: str, to: str, answers: str, words: str = "Thank you, I look into it.\n\nSam\n") -> bytes:
    return letters.mail(
        subject, words, SAM, to, In_Reply_To=answers, Message_ID=f"<{len(subject)}.{len(words)}@ihm.org.uk>",
        Return_Path="", Date="",
    )  # fmt: skip


def test_a_complaint_is_told_with_what_would_have_left_and_why(
    watch: Watch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line a mail that the office can judge mailbot by."""
    watch.comes(complaint())

    assert 0 == watch.looks()

    said, text = capsys.readouterr().out, watch.report()
    assert "nothing was sent" in said
    assert "Pat Lee <pat.lee@example.org>, “Complaint about marking”: would open a case, and send" in text
    assert "“acknowledgement”" in text
    assert "to be acknowledged by Mon 16 Nov 2026 23:59; because the subject marks a complaint" in text
    assert "Agreement: nothing to compare so far." in text


def test_an_answer_within_the_promise_is_agreement_and_one_after_it_is_told(watch: Watch) -> None:
    """IHM promises five working days; the office took seven for Robin."""
    watch.comes(complaint())
    robin = letters.mail(
        "Complaint about fees", "The fee was taken twice.\n\nRobin Vale\n", "Robin Vale <robin@example.org>",
        Message_ID="<robin-1@example.org>",
    )  # fmt: skip
    watch.comes(robin)
    watch.looks()
    watch.clock.move_to(BEGIN + DAY)
    watch.answers(reply("Re: Complaint about marking", PAT, "<pat-1@example.org>"))
    watch.looks()
    watch.looks(8 * DAY)
    silent = watch.report()
    watch.clock.move_to(BEGIN + 10 * DAY)
    watch.answers(reply("Re: Complaint about fees", "robin@example.org", "<robin-1@example.org>"))

    watch.looks()

    seen = watch.observations()
    assert Match.AGREED is seen["Complaint about marking"].match
    assert Match.LATE is seen["Complaint about fees"].match
    assert "“Complaint about fees”: Nobody has acknowledged it, as far as the mailbox shows" in silent
    assert "You acknowledged it after its time (Thu 19 Nov 2026" in watch.report()
    assert "Agreement: 1 of 2 mails (50 %)" in watch.report()


@pytest.mark.parametrize(
    ("words", "match"),
    [
        ("Room 4 is yours on Thursday.\n\nSam\n", Match.AGREED),
        ("We have registered your complaint and will answer by Friday.\n\nSam\n", Match.TAKEN_AS_COMPLAINT),
    ],
)
def test_ordinary_mail_that_the_office_treats_as_a_complaint_is_told(
    watch: Watch, words: str, match: Match
) -> None:
    """P2: a missed complaint is far worse than one logged needlessly, so this is what to look for."""
    watch.comes(letters.ordinary(7, EDUCATION))
    watch.looks()
    watch.clock.move_to(BEGIN + HOUR)
    heading, maria = "Re: Room booking for seminar 7", "maria7@example.org"
    watch.answers(reply(heading, maria, "<ordinary-7@example.org>", words))

    watch.looks()

    (seen,) = watch.observations().values()
    assert match is seen.match
    assert match.differs == ("Where you did otherwise (1)" in watch.report())


def test_an_answer_in_a_new_mail_is_found_by_its_reader_and_heading(watch: Watch) -> None:
    """Not everybody presses Reply."""
    watch.comes(complaint())
    watch.looks()
    watch.clock.move_to(BEGIN + HOUR)
    watch.answers(reply("Complaint about marking", PAT, ""))

    watch.looks()

    (seen,) = watch.observations().values()
    assert Match.AGREED is seen.match


def test_a_colleague_who_is_asked_about_it_is_no_answer(watch: Watch) -> None:
    """The thread is the complainant's; the reader is not."""
    watch.comes(complaint())
    watch.looks()
    watch.answers(reply("Fwd: Complaint about marking", "owen.thackeray@ihm.org.uk", "<pat-1@example.org>"))

    watch.looks(HOUR)

    (seen,) = watch.observations().values()
    assert Match.WAITING is seen.match


def test_an_answer_to_somebody_who_gave_no_name_is_told(watch: Watch) -> None:
    """mailbot would take no action on it; the office did."""
    anonymous = letters.mail(
        "Complaint", "The tutor is always late.\n", "motorfan77@example.org", Message_ID="<fan@example.org>"
    )
    watch.comes(anonymous)
    watch.looks()
    watch.answers(reply("Re: Complaint", "motorfan77@example.org", "<fan@example.org>"))

    watch.looks(HOUR)

    (seen,) = watch.observations().values()
    assert Match.REFUSED_ANSWERED is seen.match
    assert "You answered what mailbot would have refused as anonymous" in watch.report()


def test_what_the_officer_alone_may_know_of_is_in_no_report(watch: Watch) -> None:
    """INV7: neither writer nor subject nor number; not even in the observer's own notes."""
    told = letters.mail(
        "Complaint about the ramps",
        "The jacks at Acme Training fail.\n\nA concerned member\n",
        "concerned@example.org",
        IMI,
        Message_ID="<concerned@example.org>",
    ).replace(b"Content-Type: text/plain", b"X-Was: text/plain")
    content = (
        b"MIME-Version: 1.0\nFrom: concerned@example.org\nTo: complaints@imi.example\n"
        b"Subject: Complaint about the ramps\nMessage-ID: <concerned@example.org>\n"
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\n'
        b"The jacks fail. I will not give my name. Photographs attached.\n\n"
        b"--x\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename=ramp.jpg\n"
        b"Content-Transfer-Encoding: base64\n\n" + b"/9j/4AAQSkZJRg" * 6000 + b"\n--x--\n"
    )
    assert told != content
    watch.comes(content, IMI)

    watch.looks()

    (seen,) = watch.observations().values()
    assert seen.closed
    for form in ("txt", "jsonl"):
        report = watch.report(form)
        assert "concerned" not in report
        assert "ramps" not in report
        assert "IMI-2026" not in report
    assert "a mail for the whistleblowing officer alone" in watch.report()


def test_the_report_is_its_owners_alone_and_machines_can_read_it(watch: Watch) -> None:
    """It names those who complained."""
    watch.comes(complaint())
    watch.comes(letters.machine(1, EDUCATION))

    watch.looks()

    for form in ("txt", "jsonl"):
        path = watch.folder / "var" / "observe" / f"{BEGIN.date().isoformat()}.{form}"
        assert 0o600 == stat.S_IMODE(path.stat().st_mode)
    records = [json.loads(line) for line in watch.report("jsonl").splitlines()]
    assert ["mail", "mail", "sums"] == [record["what"] for record in records]
    assert {"opened": 1, "machine": 1} == records[-1]["outcomes"]
    assert ["acknowledgement"] == records[0]["letters"][:1]


def test_days_without_a_pass_have_their_report_when_it_looks_again(watch: Watch) -> None:
    """The machine was off over the weekend."""
    watch.comes(complaint())
    watch.looks()
    watch.comes(letters.ordinary(1, EDUCATION))

    watch.looks(3 * DAY)

    assert "Mail of the day (0)" in watch.report(day=BEGIN + 2 * DAY)
    assert "Mail of the day (1)" in watch.report()
    assert "Mail of the day (1)" in watch.report(day=BEGIN)


def test_a_second_look_finds_nothing_new(watch: Watch) -> None:
    """What it learnt lies in its own store, and is kept between runs."""
    watch.comes(complaint())
    watch.looks()
    before = watch.report()

    watch.looks(HOUR)

    assert before == watch.report()


def test_it_has_nothing_to_send_with(watch: Watch) -> None:
    """Not by good will: there is no courier in the house, and no mailbox that could file a copy."""
    settings = watch.story.body.settings()
    with closing(wiring.House(settings, watch.clock, BEGIN, wiring.Trial(observes=True))) as house:
        works = house.works
        assert {NowhereCourier} == {type(one) for one in works.dispatch.couriers.values()}
        assert {} == works.dispatch.sent
        assert works.digests is None
        for mailbox in works.mailboxes:
            assert isinstance(mailbox, WatchedMailbox)
            with pytest.raises(MailboxRefused):
                mailbox.file_sent([b"a letter"])


def everything(dovecot: Dovecot, user: str) -> list[Any]:
    """All that a client could see of an account, and the files as they lie on the disk."""
    with dovecot.client(user) as client:
        folders = sorted(str(name) for _, _, name in client.list_folders())
        unread = {name: client.folder_status(name, ["UNSEEN", "MESSAGES", "UIDNEXT"]) for name in folders}
    return [folders, unread, [dovecot.contents(user, name) for name in folders], dovecot.files(user)]


def test_server_production_and_everybody_outside_notice_nothing(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Byte for byte and flag for flag, beside a mailbot that works with the same configuration folder."""
    clock = wiring.SetClock(BEGIN + HOUR)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], clock=clock)
    dovecot.put([letters.complaint(1, user), letters.ordinary(2, user)], user, internaldates=[BEGIN, BEGIN])
    body.run()
    clock.move_to(BEGIN + 2 * HOUR)
    mails = [letters.complaint(3, user), letters.machine(0, user)]
    dovecot.put(mails, user, internaldates=[clock.now()] * 2)
    before = everything(dovecot, user)
    accepted, connections = len(sink.mails), sink.connections
    production = _rows(tmp_path / "var" / "mailbot.sqlite3")

    code = observe(body.settings(), clock, BEGIN - DAY, once=True, as_json=False)

    assert 0 == code
    assert before == everything(dovecot, user)
    assert (accepted, connections) == (len(sink.mails), sink.connections)
    assert production == _rows(tmp_path / "var" / "mailbot.sqlite3")
    assert "4 mails" in (tmp_path / "var" / "observe" / f"{BEGIN.date()}.txt").read_text()
    body.run()
    assert {"opened": 2, "not_ours": 1, "machine": 1} == body.outcomes()


def _rows(file: Path) -> str:
    with closing(sqlite3.connect(file)) as store:
        return "\n".join(store.iterdump())


@pytest.mark.parametrize("point", ["recorded", "committed"])
def test_killed_between_two_effects_it_tells_of_each_mail_once(point: str, tmp_path: Path) -> None:
    """The note on a mail is committed with the mail's end, or neither is."""
    watch = Watch(tmp_path)
    watch.comes(complaint())
    settings = watch.story.body.settings()
    child = os.fork()
    if not child:  # the plug is pulled in here
        _look_until(point, settings, watch.clock)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])

    watch.looks()

    assert 1 == len(watch.observations())
    assert "Mail of the day (1)" in watch.report()


def _look_until(point: str, settings: Any, clock: wiring.SetClock) -> None:
    trial = wiring.Trial(observes=True, at=_killed_at(point))
    with closing(wiring.House(settings, clock, BEGIN, trial)) as house:
        house.observer.look(lambda: False)
    os._exit(0)


def _killed_at(point: str) -> Callable[[str], None]:
    def at(name: str) -> None:
        if name == point:
            os.kill(os.getpid(), 9)

    return at


def test_after_an_upgrade_its_own_store_is_brought_up_to_date_by_itself(watch: Watch) -> None:
    """`mailbot migrate` knows of the store in production alone; weeks of looking must not end there."""
    watch.story.body.settings()
    file = watch.folder / "var" / "observe.sqlite3"
    file.parent.mkdir(exist_ok=True)
    config = Config()
    config.set_main_option("script_location", str(Path(store_room.__file__).with_name("migrations")))
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    engine.dispose()
    watch.comes(complaint())

    assert 0 == watch.looks()

    assert 1 == len(watch.observations())
