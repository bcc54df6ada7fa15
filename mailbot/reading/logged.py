"""A matter that staff log: what was said, by whom, as if they had written it to us themselves (R29, E11).

The colleague's own covering words are kept apart from the complainant's: a subject or an id is theirs only
where it stands on a mail of theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from mailbot.domain.calendar import in_words as spelt
from mailbot.domain.errand import LogMatter
from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.reading import (
    IdentityReading,
    Kind,
    KindReading,
    Proof,
    Reading,
    ReplySafety,
    ThreadReading,
    Verdict,
)
from mailbot.domain.reference import Reference
from mailbot.reading.because import because
from mailbot.reading.by_hand import reasons_for_a_person
from mailbot.reading.evidence import read_evidence
from mailbot.reading.forwarded import PassedOn, passed_on
from mailbot.reading.hints import read_hints
from mailbot.reading.identity import Writer, read_identity
from mailbot.reading.phrases import Said
from mailbot.reading.reply import Words, new_words

_VIA: Mapping[str, str] = MappingProxyType({
    "post": "by post", "telephone": "by telephone", "email": "by email", "person": "in person",
})  # fmt: skip
_DEEPEST = 5  # a forward of a forward, and so on
_READ = 20_000  # characters that are judged
_NO_WORDS = Words("", "", "", quoted=False)


@dataclass(frozen=True, slots=True)
class Account:
    """What a colleague's mail tells of somebody's matter."""

    notes: str  # the colleague's own words below the command
    passed: PassedOn | None  # what they pass on, the complainant's own mail where there is one
    subject: str  # the complainant's; "" where no mail of theirs is passed on
    message_id: str  # of that mail; "" where it is not told

    @property
    def said(self) -> str:
        passed = self.passed.text.strip() if self.passed else ""
        return "\n\n".join(filter(None, [self.notes.strip(), passed]))


def read_account(mail: IncomingMail, matter: LogMatter) -> Account:
    """The notes and the mail passed on, inline or attached."""
    address = matter.address.casefold()
    if mail.sender is not None and mail.sender.key == address:  # their mail, which somebody triages
        own_mail = PassedOn(mail.sender, mail.subject, mail.text)
        return Account(matter.text, own_mail, mail.subject, mail.message_id)
    outermost = passed_on(mail, new_words(mail.text))
    own = _their_own(mail, address) if address else None
    if own is None:
        return Account(matter.text, outermost, "", "")
    ids = (one.message_id for one in mail.forwarded if one.sender and one.sender == own.sender)
    return Account(matter.text, own, own.subject, next(ids, ""))


def _their_own(mail: IncomingMail, address: str) -> PassedOn | None:
    """The mail of that writer, case-folded, among those passed on within each other."""
    found = passed_on(mail, new_words(mail.text))
    for _ in range(_DEEPEST):
        if found is None or (found.sender is not None and found.sender.key == address):
            return found
        inner = replace(mail, forwarded=(), text=found.text)
        found = passed_on(inner, new_words(inner.text))
    return None


def names_nobody(name: str) -> bool:
    """As "Anon", "a concerned member" (R13).  Initials are a name where a colleague knows whose."""
    return read_identity(Writer(None, _NO_WORDS, "", form_name=name)).verdict is Verdict.ANONYMOUS


def as_their_mail(mail: IncomingMail, matter: LogMatter, account: Account) -> IncomingMail:
    """The colleague's mail as notices are to tell of it: from the complainant, in the complainant's words."""
    return replace(
        mail,
        message_id=account.message_id,
        subject=account.subject or mail.subject,
        senders=(Address(matter.name, matter.address),) if matter.address else (),
        reply_to=(),
        to=(),
        cc=(),
        in_reply_to=(),
        references=(),
        text=account.said,
        html="",
        forwarded=(),
    )


def read_logged(
    mail: IncomingMail, matter: LogMatter, suggested: tuple[Reference, ...], person: str
) -> Reading:
    """The conclusions about a mail that `as_their_mail` made.

    `suggested`: other cases of the complainant.  `person`: the id of the colleague who logs.
    """
    said = Said.of(mail.text[:_READ])
    complainant = Address(matter.name, matter.address) if matter.address else None
    by_hand = reasons_for_a_person(mail, said, complainant)
    files = tuple(one for one in mail.attachments if one.content_type != "message/rfc822")
    kind = KindReading(Kind(matter.kind), certain=True, because=(because("LOGGED_BY", person),))
    return Reading(
        kind=kind,
        identity=_identity(mail, matter, said),
        reply=ReplySafety(not by_hand, by_hand),
        thread=ThreadReading(None, Proof.NONE, suggested, (because("LOGGED_AS", matter.via),)),
        complainant=complainant,
        evidence=read_evidence(replace(mail, attachments=files), ""),
        hints=read_hints(said),
        new_text=mail.text,
    )


def _identity(mail: IncomingMail, matter: LogMatter, said: Said) -> IdentityReading:
    """Named by a colleague; whether others are not to be told stands in the words (R12)."""
    words = new_words(mail.text)
    read = read_identity(Writer(None, words, mail.subject, said=said, form_name=matter.name))
    reasons = (because("NAMED_BY_COLLEAGUE", matter.name),)
    return IdentityReading(Verdict.NAMED, matter.name, reasons, confidential=read.confidential)


def in_words(matter: LogMatter, reference: Reference | None) -> str:
    """What logging does, as "logs a complaint by Pat Lee, by post, received Thursday 5 March 2026"."""
    what = f"an informal {matter.kind}" if matter.informal else f"{_article(matter.kind)} {matter.kind}"
    settled = ", settled already" if matter.resolved else ""
    reached = f" <{matter.address}>" if matter.address else ", who has no email address"
    number = f" as {reference}" if reference else ""
    day = spelt(matter.received)
    return f"logs {what} by {matter.name}{reached}, {_VIA[matter.via]}, received {day}{settled}{number}"


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"
