"""What every mailbox must do, whatever keeps the mail.  Run on Dovecot and on a Maildir."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailStub, RawMail
from mailbot.ports import Mailbox, Pending, Unfetchable

MONDAY = datetime(2026, 9, 7, 9, 30, tzinfo=UTC)
PATIENCE = 20.0  # seconds a wait may last that is about to end

_numbers = count(1)


def a_mail(subject: str = "Formal complaint", body: str = "My course was cancelled.", size: int = 0) -> bytes:
    """A mail by Pat, each with a Message-ID of its own, padded to at least `size` octets."""
    head = (
        "From: Pat Lee <pat@example.org>\r\nTo: education@ihm.org.uk\r\n"
        f"Subject: {subject}\r\nMessage-ID: <{next(_numbers)}.pat@example.org>\r\n"
        f"Date: Mon, 07 Sep 2026 10:30:00 +0100\r\n\r\n{body}\r\n"
    ).encode()
    lines = max(0, size - len(head)) // 64 + 1 if size else 0
    return head + (b"x" * 62 + b"\r\n") * lines


def a_letter(number: int = 1, answers: str = "", extra: str = "") -> bytes:
    """An acknowledgement of ours."""
    reply = f"In-Reply-To: {answers}\r\nReferences: <root@example.org> {answers}\r\n" if answers else ""
    return (
        "From: IHM Complaints <education@ihm.org.uk>\r\nTo: pat@example.org\r\n"
        f"Subject: Your complaint IHM-2026-{number:04}\r\nMessage-ID: <letter-{number}@ihm.org.uk>\r\n"
        f"Date: Tue, 08 Sep 2026 10:30:00 +0100\r\n{reply}{extra}\r\nThank you.\r\n"
    ).encode()


class Post(ABC):
    """The server's side of a mailbox under test: what others do to it."""

    @abstractmethod
    def put(self, mails: Sequence[bytes], delivered_at: Sequence[datetime]) -> None:
        """Deliver mails, unread."""

    @abstractmethod
    def put_in_sent(self, mail: bytes) -> None:
        """A colleague's own mail in Sent."""

    @abstractmethod
    def remove(self, stub: MailStub) -> None:
        """A colleague deletes a mail for good."""

    @abstractmethod
    def read_and_flag(self, stub: MailStub) -> None:
        """A colleague opens a mail, and stars it."""

    @abstractmethod
    def snapshot(self) -> object:
        """All that can be seen of the inbox: bytes, flags, names, times."""

    @abstractmethod
    def sent(self) -> list[bytes]:
        """The contents of Sent, oldest first; all of them must be marked as read."""


class MailboxContract:
    """Subclasses give the fixtures `post` and `mailbox`."""

    @pytest.fixture
    def spool(self, tmp_path: Path) -> Path:
        return tmp_path / "spool"

    def test_it_lists_what_lies_there_oldest_first_with_size_and_receipt(
        self, post: Post, mailbox: Mailbox
    ) -> None:
        """Clocks run from receipt; sizes come first, so that no mail takes us by surprise."""
        mails = [a_mail("third"), a_mail("first", size=5000), a_mail("second")]
        times = [MONDAY + timedelta(hours=2), MONDAY, MONDAY + timedelta(hours=1)]
        post.put(mails, times)

        listed = mailbox.pending(None).stubs

        assert [stub.delivered_at for stub in listed] == sorted(times)
        assert [stub.size for stub in listed] == [len(mails[1]), len(mails[2]), len(mails[0])]
        assert {stub.key.mailbox for stub in listed} == {mailbox.address}
        assert len({stub.key for stub in listed}) == 3
        assert all(stub.delivered_at.utcoffset() == timedelta(0) for stub in listed)

    def test_an_empty_mailbox_lists_nothing(self, post: Post, mailbox: Mailbox) -> None:
        assert mailbox.pending(None).stubs == ()
        assert list(mailbox.fetch([])) == []

    def test_every_byte_comes_as_it_was_received(self, post: Post, mailbox: Mailbox) -> None:
        """Evidence: nobody may say later that we changed a comma."""
        odd = a_mail(body="8-bit £ \u00e9, a dot\r\n.\r\n..\r\nand a long line " + "y" * 3000) + b"\r\n\r\n"
        mails = [odd, a_mail("=?utf-8?q?Beschwerde?="), a_mail(size=70_000), b"no headers at all\r\n"]
        post.put(mails, [MONDAY + timedelta(minutes=n) for n in range(len(mails))])
        listed = mailbox.pending(None).stubs

        fetched = list(mailbox.fetch(listed))

        assert [mail.content for mail in fetched if isinstance(mail, RawMail)] == mails
        assert [mail.size for mail in fetched if isinstance(mail, RawMail)] == [len(mail) for mail in mails]
        assert [mail.key for mail in fetched if isinstance(mail, RawMail)] == [stub.key for stub in listed]

    def test_reading_leaves_no_trace(self, post: Post, mailbox: Mailbox) -> None:
        """Staff must find their mailbox as it was: unread is unread, new is new (promise 3)."""
        post.put([a_mail(), a_mail(size=20_000)], [MONDAY, MONDAY])
        post.read_and_flag(mailbox.pending(None).stubs[0])
        before = post.snapshot()

        for _ in range(2):
            list(mailbox.fetch(mailbox.pending(None).stubs))
        mailbox.wait(0)
        mailbox.close()

        assert post.snapshot() == before

    def test_a_mail_that_a_colleague_opened_first_is_still_taken(self, post: Post, mailbox: Mailbox) -> None:
        """Whoever goes by the unread flag loses what others read (MAIL A3)."""
        post.put([a_mail("opened"), a_mail("unopened")], [MONDAY, MONDAY + timedelta(minutes=1)])
        listed = mailbox.pending(None)
        post.read_and_flag(listed.stubs[0])

        again = mailbox.pending(None)

        assert [stub.key for stub in again.stubs] == [stub.key for stub in listed.stubs]
        assert all(isinstance(mail, RawMail) for mail in mailbox.fetch(listed.stubs))

    def test_above_the_waterline_only_what_is_new_is_listed(self, post: Post, mailbox: Mailbox) -> None:
        """Taking on an old mailbox must not answer the letters of years (MAIL A22)."""
        post.put([a_mail("old")], [MONDAY - timedelta(days=400)])
        line = waterline(mailbox, mailbox.pending(None), MONDAY)

        assert mailbox.pending(line).stubs == ()
        post.put([a_mail("new")], [MONDAY + timedelta(seconds=1)])
        new = mailbox.pending(line)

        assert [stub.delivered_at for stub in new.stubs] == [MONDAY + timedelta(seconds=1)]
        assert len(mailbox.pending(None).stubs) == 2

    def test_a_mail_that_vanished_is_named_and_the_others_come(self, post: Post, mailbox: Mailbox) -> None:
        post.put([a_mail("one"), a_mail("two"), a_mail("three")], [MONDAY, MONDAY, MONDAY])
        listed = mailbox.pending(None).stubs
        post.remove(listed[1])

        fetched = list(mailbox.fetch(listed))

        assert [type(mail) for mail in fetched] == [RawMail, Unfetchable, RawMail]
        gone = fetched[1]
        assert isinstance(gone, Unfetchable)
        assert gone.vanished
        assert gone.stub == listed[1]

    def test_two_hundred_mails_come_in_order(self, post: Post, mailbox: Mailbox) -> None:
        """More than fit into one command, and so into one memory."""
        mails = [a_mail(f"number {number}", size=2000) for number in range(200)]
        post.put(mails, [MONDAY + timedelta(seconds=number) for number in range(200)])

        fetched = list(mailbox.fetch(mailbox.pending(None).stubs))

        assert [mail.content for mail in fetched if isinstance(mail, RawMail)] == mails

    def test_a_mail_of_twelve_megabytes_is_spooled(
        self, post: Post, mailbox: Mailbox, spool: Path
    ) -> None:
        """Memory stays flat whatever somebody sends (MAIL A14)."""
        huge = a_mail(size=12_000_000)
        post.put([a_mail("before"), huge, a_mail("after")], [MONDAY + timedelta(seconds=n) for n in range(3)])

        before, mail, after = mailbox.fetch(mailbox.pending(None).stubs)

        assert isinstance(mail, RawMail)
        assert mail.spool is not None
        assert Path(mail.spool).parent == spool
        assert Path(mail.spool).read_bytes() == huge
        assert mail.size == len(huge)
        assert len(mail.content) < 4_000_000
        assert isinstance(before, RawMail)
        assert isinstance(after, RawMail)
        assert after.spool is None

    def test_copies_of_letters_lie_in_sent(self, post: Post, mailbox: Mailbox) -> None:
        """Staff look there to see what went out (R10)."""
        letters = [a_letter(number) for number in range(1, 121)]

        mailbox.file_sent(letters)

        assert sorted(post.sent()) == sorted(letters)

    def test_a_copy_is_not_filed_twice(self, post: Post, mailbox: Mailbox) -> None:
        """A crash between filing and recording it must not fill Sent with doubles."""
        mailbox.file_sent([a_letter(1), a_letter(2)])
        mailbox.file_sent([a_letter(2), a_letter(3), a_letter(3)])
        post.put_in_sent(a_letter(4))
        mailbox.file_sent([a_letter(4), a_letter(5)])
        mailbox.file_sent([])

        assert sorted(post.sent()) == sorted(a_letter(number) for number in range(1, 6))

    def test_sent_tells_whether_it_holds_a_letter(self, post: Post, mailbox: Mailbox) -> None:
        """The one way to settle a doubtful delivery where the provider files by itself (R10)."""
        mailbox.pending(None)
        assert not mailbox.in_sent("<letter-1@ihm.org.uk>")
        mailbox.file_sent([a_letter(1)])

        assert mailbox.in_sent("<letter-1@ihm.org.uk>")
        assert not mailbox.in_sent("<letter-11@ihm.org.uk>")

    def test_sent_tells_which_mails_were_answered(self, post: Post, mailbox: Mailbox) -> None:
        """What a colleague answered before we came is not acknowledged again (R35)."""
        post.put_in_sent(a_letter(1, answers="<complaint@example.org>"))
        post.put_in_sent(a_letter(2, extra="References: <a@example.org>\r\n <b@example.org>\r\n"))
        passed_on = a_letter(3, answers="<passed.on@example.org>").replace(b"Subject: ", b"Subject: Fw: ")
        post.put_in_sent(passed_on)

        answered = [identity for one in mailbox.written(MONDAY) for identity in one.answers]
        assert ["<b@example.org>", "<complaint@example.org>"] == sorted(answered)

    def test_sent_tells_what_people_wrote_and_to_whom(self, post: Post, mailbox: Mailbox) -> None:
        """An answer goes to its writer; a question to a colleague in the same thread is none (R35)."""
        others = "Cc: =?utf-8?q?Jo_=C3=81sh?= <Jo@Ash.org>,\r\n sam@ihm.org.uk\r\n"
        post.put_in_sent(a_letter(1, answers="<complaint@example.org>", extra=others))

        (written,) = mailbox.written(MONDAY)

        assert {"pat@example.org", "jo@ash.org", "sam@ihm.org.uk"} == written.to
        assert "Your complaint IHM-2026-0001" == written.subject
        assert frozenset({"<complaint@example.org>"}) == written.answers
        assert MONDAY <= written.at
        assert () == mailbox.written(MONDAY + timedelta(days=2))

    def test_sent_is_listed_with_sizes_and_ids_and_fetched_as_it_lies_there(
        self, post: Post, mailbox: Mailbox
    ) -> None:
        """What people write from the mailbox is read there; the ids tell our own letters without reading."""
        mails = [a_letter(1), a_mail("a colleague's own words", size=70_000)]
        for mail in mails:
            post.put_in_sent(mail)

        listed = mailbox.pending_sent(sent_line(mailbox)).stubs
        fetched = list(mailbox.fetch(listed))

        assert {stub.size for stub in listed} == {len(mail) for mail in mails}
        assert "<letter-1@ihm.org.uk>" in {stub.message_id for stub in listed}
        assert len({stub.message_id for stub in listed}) == 2
        contents = {mail.key: mail.content for mail in fetched if isinstance(mail, RawMail)}
        assert contents.keys() == {stub.key for stub in listed}
        assert set(contents.values()) == set(mails)

    def test_above_its_waterline_only_what_is_new_in_sent_is_listed(
        self, post: Post, mailbox: Mailbox
    ) -> None:
        """A Sent folder of years costs nothing when nobody has written anything."""
        post.put_in_sent(a_letter(1))
        first = mailbox.pending_sent(sent_line(mailbox))
        read = sent_line(mailbox, first)
        before = {stub.key for stub in mailbox.pending_sent(read).stubs}
        post.put_in_sent(a_letter(2))

        again = mailbox.pending_sent(read)

        new = [stub for stub in again.stubs if stub.key not in before]
        assert [stub.message_id for stub in new] == ["<letter-2@ihm.org.uk>"]
        assert again.uid >= first.uid

    def test_in_a_sent_folder_that_is_taken_on_later_nothing_old_is_listed(
        self, post: Post, mailbox: Mailbox
    ) -> None:
        """What was sent before mailbot came is none of its business."""
        post.put_in_sent(a_letter(1))
        tomorrow = datetime.now(UTC) + timedelta(days=3)

        listed = mailbox.pending_sent(sent_line(mailbox, taken_from=tomorrow)).stubs

        assert [stub for stub in listed if stub.delivered_at >= tomorrow] == []

    def test_an_empty_sent_lists_nothing(self, mailbox: Mailbox) -> None:
        assert mailbox.pending_sent(sent_line(mailbox)).stubs == ()

    def test_mails_of_both_folders_are_told_apart(self, post: Post, mailbox: Mailbox) -> None:
        """The same number means another mail in each folder."""
        post.put([a_mail("in the inbox")], [MONDAY])
        post.put_in_sent(a_letter(1))
        inbox, sent = mailbox.pending(None).stubs, mailbox.pending_sent(sent_line(mailbox)).stubs

        fetched = list(mailbox.fetch([*inbox, *sent, *inbox]))

        subjects = [b"in the inbox" in mail.content for mail in fetched if isinstance(mail, RawMail)]
        assert subjects == [True, False, True]

    def test_reading_sent_leaves_no_trace(self, post: Post, mailbox: Mailbox) -> None:
        post.put([a_mail()], [MONDAY])
        post.put_in_sent(a_letter(1))
        before = post.snapshot(), post.sent()

        for _ in range(2):
            list(mailbox.fetch(mailbox.pending_sent(sent_line(mailbox)).stubs))
        mailbox.close()

        assert (post.snapshot(), post.sent()) == before

    def test_looking_into_sent_does_not_mix_up_the_mails(self, post: Post, mailbox: Mailbox) -> None:
        """Letters go out while mails are still being fetched; a number means another mail in each folder."""
        mails = [a_mail(f"number {number}") for number in range(120)]
        post.put(mails, [MONDAY + timedelta(seconds=number) for number in range(120)])
        mailbox.file_sent([a_letter(number) for number in range(1, 121)])

        contents = []
        for mail in mailbox.fetch(mailbox.pending(None).stubs):
            assert isinstance(mail, RawMail)
            contents.append(mail.content)
            if len(contents) % 10 == 0:
                assert mailbox.in_sent("<letter-7@ihm.org.uk>")

        assert contents == mails

    def test_a_wait_without_news_ends_with_its_time(self, post: Post, mailbox: Mailbox) -> None:
        post.put([a_mail()], [MONDAY])
        mailbox.pending(None)

        assert mailbox.wait(0) is False
        assert mailbox.wait(0.01) is False

    def test_new_mail_ends_a_wait(self, post: Post, mailbox: Mailbox) -> None:
        """A complaint is answered in seconds, not at the next poll."""
        mailbox.pending(None)
        waiter = Waiter(mailbox)

        post.put([a_mail()], [MONDAY])

        assert waiter.result() is True
        assert len(mailbox.pending(None).stubs) == 1

    def test_mail_that_came_between_listing_and_waiting_ends_the_wait(
        self, post: Post, mailbox: Mailbox
    ) -> None:
        """Otherwise it would lie until the next poll."""
        mailbox.pending(None)
        post.put([a_mail()], [MONDAY])

        assert mailbox.wait(PATIENCE) is True

    def test_mail_noticed_while_another_folder_is_looked_at_ends_the_wait(
        self, post: Post, mailbox: Mailbox
    ) -> None:
        mailbox.pending(None)
        post.put([a_mail()], [MONDAY])
        mailbox.in_sent("<letter-1@ihm.org.uk>")

        assert mailbox.wait(PATIENCE) is True

    def test_once_listed_it_is_news_no_more(self, post: Post, mailbox: Mailbox) -> None:
        post.put([a_mail()], [MONDAY])
        line = waterline(mailbox, mailbox.pending(None), MONDAY)
        post.put([a_mail()], [MONDAY])
        mailbox.pending(line)

        assert mailbox.wait(0) is False

    def test_a_wake_ends_a_wait(self, post: Post, mailbox: Mailbox) -> None:
        """SIGTERM must not wait for the next poll."""
        mailbox.pending(None)
        waiter = Waiter(mailbox)

        mailbox.wake()

        assert waiter.result() is False

    def test_a_wake_before_the_wait_is_not_lost(self, post: Post, mailbox: Mailbox) -> None:
        mailbox.pending(None)
        mailbox.wake()

        assert mailbox.wait(PATIENCE * 5) is False

    def test_after_hanging_up_it_is_used_as_before(self, post: Post, mailbox: Mailbox) -> None:
        """Another daemon reads it for a while."""
        post.put([a_mail()], [MONDAY])
        before = mailbox.pending(None)
        mailbox.hang_up()
        mailbox.hang_up()

        assert before == mailbox.pending(None)

    def test_after_closing_it_can_be_woken_and_closed_again(self, post: Post, mailbox: Mailbox) -> None:
        """Shutting down must not fail on what is shut."""
        mailbox.pending(None)
        mailbox.close()

        mailbox.wake()
        mailbox.close()


class Waiter:
    """Somebody who waits in a thread of their own."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._results: list[bool] = []
        self._thread = threading.Thread(target=self._wait, daemon=True)
        self._thread.start()

    def _wait(self) -> None:
        self._results.append(self._mailbox.wait(PATIENCE * 3))

    def result(self) -> bool:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "the wait went on"
        return self._results[0]


def waterline(mailbox: Mailbox, pending: Pending, taken_from: datetime) -> Waterline:
    """The line after everything listed."""
    return Waterline(mailbox.address, "INBOX", taken_from, pending.uidvalidity, pending.uid)


def sent_line(
    mailbox: Mailbox, pending: Pending | None = None, taken_from: datetime = datetime(2000, 1, 1, tzinfo=UTC)
) -> Waterline:
    """The line of Sent: before everything, or after what was listed."""
    uidvalidity, uid = (pending.uidvalidity, pending.uid) if pending else (0, 0)
    return Waterline(mailbox.address, "Sent", taken_from, uidvalidity, uid)
