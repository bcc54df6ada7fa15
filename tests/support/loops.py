"""Machines that answer letters, and a post between them: what a loop of mail is made of."""

import email
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default

from mailbot.domain.letter import LetterState, OutboxLetter
from tests.support import letters
from tests.support.story import EDUCATION, Story

Answer = Callable[[OutboxLetter, int], bytes | None]  # what a machine writes to a letter, the n-th it got

MINUTE = timedelta(minutes=1)
_OURS = ("x-", "auto-submitted", "precedence", "in-reply-to", "references", "message-id", "content-language")


@dataclass(slots=True)
class Partner:
    """Somebody at an address to whom letters go, and what comes back."""

    address: str
    answer: Answer
    got: int = 0


@dataclass(slots=True)
class Post:
    """Carries letters of one body to partners, and what they write back into its mailbox."""

    story: Story
    partners: list[Partner]
    rounds: int = 0
    _carried: set[int] = field(default_factory=set)

    def runs(self, most: int) -> int:
        """Minute after minute until nobody writes any more; returns how many mails came back."""
        came = 0
        for _ in range(most):
            self.rounds += 1
            self.story.clock.move_to(self.story.clock.now() + MINUTE)
            self.story.runs()
            answers = [answer for letter in self._new() for answer in self._answers(letter)]
            for answer in answers:
                self.story.arrives(answer)
            came += len(answers)
            if not answers:
                break
        return came

    def _new(self) -> list[OutboxLetter]:
        found = [one for one in self.story.body.letters() if one.state is LetterState.SENT]
        new = [one for one in found if one.id not in self._carried]
        self._carried.update(one.id for one in new)
        return new

    def _answers(self, letter: OutboxLetter) -> list[bytes]:
        answers = []
        for partner in self.partners:
            if partner.address == letter.recipient:
                partner.got += 1
                answer = partner.answer(letter, partner.got)
                answers += [] if answer is None else [answer]
        return answers


def parsed(letter: OutboxLetter) -> EmailMessage:
    found = email.message_from_bytes(letter.content, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def text_of(letter: OutboxLetter) -> str:
    body = parsed(letter).get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


def stripped(content: bytes, number: int) -> bytes:
    """As a careless relay hands it on: every mark of a machine gone, a Message-ID of its own."""
    mail = email.message_from_bytes(content, policy=default)
    for name in {name for name in mail if name.casefold().startswith(_OURS)}:
        del mail[name]
    mail["Message-ID"] = f"<relay-{number}-{abs(hash(content))}@relay.example.net>"
    return mail.as_bytes()


def vacation(address: str) -> Answer:
    """An autoresponder that says so in its words alone, in plain English, and bears no mark."""

    def answer(letter: OutboxLetter, number: int) -> bytes:
        words = "Hello,\n\nI read my mail once a day and will come back to you.\n\nKind regards\nFran Cole\n"
        subject = str(parsed(letter)["Subject"])
        return _mail(f"Re: {subject}", words, f"Fran Cole <{address}>", number)

    return answer


def ticket_system(address: str) -> Answer:
    """A helpdesk that opens a new ticket for each mail and quotes nothing of ours."""

    def answer(_letter: OutboxLetter, number: int) -> bytes:
        words = f"Your complaint has reached us.\nIt has the number {number}.\n\nFran Cole\nCustomer care\n"
        return _mail(f"[Case {number}] Your complaint", words, f"Customer care <{address}>", number)

    return answer


def complaining_machine(address: str) -> Answer:
    """The worst of all: each letter is answered by what looks like a new complaint by a person."""

    def answer(_letter: OutboxLetter, number: int) -> bytes:
        words = f"I complain about your letter number {number}, which did not help me.\n\nFran Cole\n"
        return _mail(f"Complaint {number}", words, f"Fran Cole <{address}>", number)

    return answer


def forward_back(letter: OutboxLetter, number: int) -> bytes:
    """An alias that sends our own letters back to us, as they are."""
    return stripped(letter.content, number)


def list_back(address: str) -> Answer:
    """A mailing list that writes itself into From, as lists do for DMARC's sake, and says so nowhere else."""

    def answer(letter: OutboxLetter, number: int) -> bytes:
        return _mail(str(parsed(letter)["Subject"]), text_of(letter), f"IHM via list <{address}>", number)

    return answer


def _mail(subject: str, words: str, sender: str, number: int) -> bytes:
    identity = f"<machine-{number}-{abs(hash(sender))}@example.net>"
    return letters.mail(subject, words, sender, EDUCATION, Message_ID=identity)
