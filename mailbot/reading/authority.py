"""May the writer of a mail give orders (MAIL C6, R30)?  From whom it is, and what proves that.

Registered is who writes from an address of the staff list, by the one From address alone: Reply-To,
Sender and display names are what anybody may write.  Two things prove it: our own mail server found the
mail authentic, or our provider marked it as written inside the house; and it answers a letter of ours that
went to this very person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.letter_id import verify
from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import Because
from mailbot.domain.reference import Reference
from mailbot.reading.because import because
from mailbot.reading.results import Passed, aligned, marked_inside, passed

_MOST_IDS = 60  # newest ids of a long thread


@dataclass(frozen=True, slots=True)
class Answered:
    """A letter of ours that a mail answers, as the store has it."""

    reference: Reference
    recipient: str  # the address it went to
    at: datetime  # when it was written: what its reader knows
    asks_about: str = ""  # identity of the mail that it asked about: were its words for the complainant?
    says_no: bool = False  # it answered commands that were not carried out, and asks nothing itself


@dataclass(frozen=True, slots=True)
class Authority:
    """What speaks for a writer."""

    person_id: str  # "" where nobody is registered with that address
    authenticated: bool  # by our own mail server, for the domain of From
    token: Reference | None  # the case of the letter to this person that the mail answers
    because: tuple[Because, ...]
    seen: datetime | None = None  # when that letter was written
    asked_about: str = ""  # identity of the mail whose words that letter asked about

    @property
    def proven(self) -> bool:
        """Anything at all speaks for the writer."""
        return self.authenticated or self.token is not None


def registered(mail: IncomingMail, directory: Directory) -> Person | None:
    """Whose address the one From address is.

    What is not ASCII belongs to nobody: a Kelvin sign folds to a k, and is another address.
    """
    sender = mail.sender
    if sender is None or not sender.address.isascii():
        return None
    return directory.by_address(sender.address)


def signed_ids(mail: IncomingMail, key: bytes) -> tuple[str, ...]:
    """The Message-IDs answered that we signed: what the mail answers first, then newest first."""
    ids = dict.fromkeys((*mail.in_reply_to[:_MOST_IDS], *reversed(mail.references[-_MOST_IDS:])))
    return tuple(one for one in ids if verify(one, key) is not None)


def read_authority(
    mail: IncomingMail, profile: MailboxProfile, directory: Directory, answered: Sequence[Answered]
) -> Authority:
    """What speaks for the writer, if that is anybody of the directory.

    `answered`: letters of ours to staff that the mail answers, those it names by id first, newest first.
    """
    sender, person = mail.sender, registered(mail, directory)
    if person is None or sender is None:
        return Authority("", authenticated=False, token=None, because=(because("NOT_REGISTERED"),))
    proof = how_authenticated(mail, profile, directory)
    own = frozenset(map(str.casefold, person.addresses))
    letter = next((one for one in answered if one.recipient.casefold() in own), None)
    reasons = [
        because("SENDER_AUTHENTICATED", proof) if proof else because("SENDER_NOT_AUTHENTICATED"),
        because("ANSWERS_OUR_NOTICE", str(letter.reference)) if letter else because("NO_TOKEN"),
    ]
    token, seen = (letter.reference, letter.at) if letter else (None, None)
    asking = next((one for one in answered if one.recipient.casefold() in own and not one.says_no), None)
    return Authority(
        person.id,
        authenticated=bool(proof),
        token=token,
        because=tuple(reasons),
        seen=seen,
        asked_about=asking.asks_about if asking else "",
    )


def how_authenticated(mail: IncomingMail, profile: MailboxProfile, directory: Directory) -> str:
    """What shows our own servers that the mail is from its From address; "" where nothing does."""
    sender = mail.sender
    if sender is None:
        return ""
    proof = next((one.method for one in passed(mail, profile) if _proves(one, sender)), "")
    if not proof and sender.domain in directory.domains and marked_inside(mail, profile):
        proof = "internal mark"
    return proof


def _proves(one: Passed, sender: Address) -> bool:
    """DMARC for the very domain of From, or a signature of a domain that is aligned with it."""
    if one.method == "dmarc":
        return one.domains <= {sender.domain}
    return (
        one.method == "dkim"
        and bool(one.domains)
        and all(aligned(domain, sender.domain) for domain in one.domains)
    )
