"""Answers that no server should give, and some do."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable
from mailbot.domain.mail import RawMail
from mailbot.ports import Unfetchable
from tests.adapters.imap.account import MakeMailbox
from tests.adapters.mailbox_contract import MONDAY, PATIENCE, a_letter, waterline
from tests.support.scripted_imap import Answer, ScriptedImap, body, content


class TestNonsense:
    """One mad answer must not stop a mailbox (MAIL A2)."""

    @pytest.fixture
    def talk(self, server: ImapServer, make_mailbox: MakeMailbox) -> Iterator[Callable[..., ImapMailbox]]:
        fakes: list[ScriptedImap] = []

        def start(answer: Answer, exists: int = 3) -> ImapMailbox:
            fakes.append(ScriptedImap(answer, exists))
            return make_mailbox(replace(server, port=fakes[-1].port))

        yield start
        for fake in fakes:
            fake.close()

    @pytest.mark.parametrize(
        "nonsense",
        [
            b"* 2 FETCH (UID 2 BODY[] (unclosed",
            b"* 2 FETCH (UID 2 BODY[])",
            b"* 2 FETCH (UID two BODY[] NIL)",
            b'* 2 FETCH (UID 2 BODY[] "unclosed)',
            b"TAG NO [SERVERBUG2] cannot decode this mail",
            b"TAG BAD what?",
            b"* 2 FETCH (UID 2 BODY[] NIL)",
            b"* 9 EXISTS",
        ],
    )
    def test_a_mail_without_a_sensible_answer_is_held_and_the_others_come(
        self, talk: Callable[..., ImapMailbox], nonsense: bytes
    ) -> None:
        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command != b"UID FETCH" or b"BODY.PEEK[]" not in rest:
                return None
            uids = [int(uid) for uid in rest.split(b" ")[0].split(b",")]
            return [nonsense if uid == 2 else body(uid, content(uid)) for uid in uids if uid != 2] + (
                [nonsense] if 2 in uids else []
            )

        mailbox = talk(answer)

        one, two, three = mailbox.fetch(mailbox.pending(None).stubs)

        assert isinstance(one, RawMail)
        assert one.content == content(1)
        assert isinstance(three, RawMail)
        assert isinstance(two, Unfetchable)
        assert not two.vanished
        assert two.why

    def test_a_mail_passed_over_once_is_asked_for_again(self, talk: Callable[..., ImapMailbox]) -> None:
        """Some servers forget a mail right after it came, and know it a moment later."""
        asked: list[bytes] = []

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command == b"UID FETCH" and b"PEEK" in rest:
                asked.append(rest)
                return [] if len(asked) == 1 else None
            return None

        mailbox = talk(answer)

        assert all(isinstance(mail, RawMail) for mail in mailbox.fetch(mailbox.pending(None).stubs))

    def test_a_busy_server_is_no_reason_to_hold_mails(self, talk: Callable[..., ImapMailbox]) -> None:
        busy = [b"TAG NO [UNAVAILABLE] Backend request was throttled"]
        mailbox = talk(lambda command, rest: busy if b"PEEK" in rest else None)
        listed = mailbox.pending(None).stubs

        for _ in range(6):
            with pytest.raises(MailboxUnavailable):
                list(mailbox.fetch(listed))

    def test_a_mail_that_kills_every_connection_is_given_up_at_last(
        self, talk: Callable[..., ImapMailbox]
    ) -> None:
        """Some servers crash over one broken mail; those behind it must not wait for ever."""

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            deadly = command == b"UID FETCH" and b"PEEK" in rest and b"2" in rest.split(b" ")[0].split(b",")
            return [b"HANG UP"] if deadly else None

        mailbox = talk(answer)
        listed = mailbox.pending(None).stubs
        fetched: list[RawMail | Unfetchable] = []
        failures = 0
        while len(fetched) < 3:
            try:
                fetched = list(mailbox.fetch(listed))
            except MailboxUnavailable:
                failures += 1
                assert failures < 10

        assert failures == 3
        assert [type(mail) for mail in fetched] == [RawMail, Unfetchable, RawMail]
        assert isinstance(fetched[1], Unfetchable)
        assert not fetched[1].vanished
        assert [type(mail) for mail in mailbox.fetch(listed)] == [RawMail, Unfetchable, RawMail]

    def test_a_mail_without_size_and_date_is_listed_and_fetched(
        self, talk: Callable[..., ImapMailbox]
    ) -> None:
        """A listing that leaves one out would lose it: the waterline passes over it."""

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command == b"UID FETCH" and b"RFC822.SIZE" in rest and b"2" in rest.split(b" ")[0].split(b","):
                return [b"* 2 FETCH (UID 2 RFC822.SIZE (what"]
            return None

        mailbox = talk(answer)

        listed = mailbox.pending(None).stubs
        fetched = list(mailbox.fetch(listed))

        assert [stub.key.uid for stub in listed] == ["1", "3", "2"]
        assert listed[2].size == 0
        assert all(isinstance(mail, RawMail) for mail in fetched)

    def test_the_last_mail_is_not_listed_again_for_ever(self, talk: Callable[..., ImapMailbox]) -> None:
        """`n:*` names the last mail even where nothing is new (RFC 3501 6.4.8)."""
        mailbox = talk(lambda *_: None)
        line = waterline(mailbox, mailbox.pending(None), MONDAY)

        assert line.uid == 3
        assert mailbox.pending(line).stubs == ()
        assert mailbox.pending(line).uid == 3

    @pytest.mark.parametrize(
        ("command", "nonsense"),
        [
            (b"UID SEARCH", b"* SEARCH one two"),
            (b"EXAMINE", b"* many EXISTS"),
            (b"EXAMINE", b"* OK [UIDVALIDITY none] what"),
            (b"EXAMINE", b"* BYE"),
            (b"LOGIN", b"HANG UP"),
            (b"LOGIN", b"TAG NO [UNAVAILABLE] come back later"),
            (b"EXAMINE", b"TAG NO [INUSE] somebody else is in"),
        ],
    )
    def test_other_nonsense_is_weather(
        self, talk: Callable[..., ImapMailbox], command: bytes, nonsense: bytes
    ) -> None:
        mailbox = talk(lambda said, _: [nonsense] if said == command else None)

        with pytest.raises(MailboxUnavailable) as caught:
            mailbox.pending(None)

        assert not isinstance(caught.value, MailboxRefused) or nonsense.startswith(b"* OK")

    def test_a_large_mailbox_is_searched_in_windows(self, talk: Callable[..., ImapMailbox]) -> None:
        """One answer with every number in it would be longer than imaplib takes."""
        asked: list[bytes] = []

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command == b"UID SEARCH":
                asked.append(rest)
                return [b"* SEARCH"]
            return None

        talk(answer, exists=120_000).pending(None)

        assert asked == [b"UID 1:50000", b"UID 50001:100000", b"UID 100001:150000"]

    def test_news_before_the_consent_to_idle_is_news(self, talk: Callable[..., ImapMailbox]) -> None:
        """A mail that comes in the same moment must not wait for the round to end."""
        idle = [b"* 4 EXISTS", b"+ idling"]

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command == b"CAPABILITY":
                return [b"* CAPABILITY IMAP4rev1 IDLE"]
            return list(idle) if command == b"IDLE" else None

        mailbox = talk(answer)
        mailbox.pending(None)

        assert mailbox.wait(PATIENCE) is True


    @pytest.mark.parametrize(
        "hostile", [[b"+ idling", b"* BYE going down"], [b"TAG NO not now"], [b"+ idling", b"HANG"]]
    )
    def test_a_server_that_ends_idle_is_weather(
        self, talk: Callable[..., ImapMailbox], hostile: list[bytes]
    ) -> None:
        """Spinning on a dead connection would cost a processor."""

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command == b"CAPABILITY":
                return [b"* CAPABILITY IMAP4rev1 IDLE"]
            return hostile if command == b"IDLE" else None

        mailbox = talk(answer)
        mailbox.pending(None)

        with pytest.raises(MailboxUnavailable):
            mailbox.wait(PATIENCE)

    def test_a_large_mail_that_vanishes_or_breaks_half_way(self, talk: Callable[..., ImapMailbox]) -> None:
        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if b"RFC822.SIZE" in rest:
                date = b'INTERNALDATE "07-Sep-2026 09:30:00 +0000"'
                return [b"* %d FETCH (UID %d RFC822.SIZE 9000000 %s)" % (uid, uid, date) for uid in (1, 2, 3)]
            if b"<0." in rest:
                return [body(int(rest[:1]), b"x" * 1_048_576, b"BODY[]<0>")]
            if b"PEEK[]<" in rest and rest.startswith(b"2"):
                return [b"* 2 FETCH (UID 2 BODY[]<1048576> (what"]
            if b"PEEK[]<" in rest and rest.startswith(b"3"):
                return []
            if command == b"UID SEARCH" and rest == b"UID 3":
                return [b"* SEARCH"]
            return [body(1, b"", b"BODY[]<1048576>")] if b"PEEK[]<" in rest else None

        mailbox = talk(answer)

        short, broken, gone = mailbox.fetch(mailbox.pending(None).stubs)

        assert isinstance(short, RawMail)  # the server's word for the size was wrong, the mail is whole
        assert short.size == 1_048_576
        assert isinstance(broken, Unfetchable)
        assert not broken.vanished
        assert isinstance(gone, Unfetchable)
        assert gone.vanished

    def test_a_server_without_uidnext_and_special_folders(self, talk: Callable[..., ImapMailbox]) -> None:
        """The plainest server there is: everything optional left out."""
        examined: list[bytes] = []

        def answer(command: bytes, rest: bytes) -> list[bytes] | None:
            if command == b"EXAMINE":
                examined.append(rest)
                more = [b"* 4 EXISTS"] if len(examined) > 3 else [b"* 3 EXISTS"]
                return [*more, b"* OK [UIDVALIDITY 7] stays"]
            return None

        mailbox = talk(answer)

        assert len(mailbox.pending(None).stubs) == 3
        assert mailbox.wait(0) is False
        with pytest.raises(MailboxRefused, match="Name it in the mailbox's configuration"):
            mailbox.file_sent([a_letter(1)])
        assert len(mailbox.pending(None).stubs) == 3
        assert mailbox.wait(0) is True
