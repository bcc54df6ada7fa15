"""Whom a mail concerns among our own people (HAN2b; scenarios 17 to 19).

The names in a mail decide, apart from those that stand there for another reason: our letters name who
deals with a case, and who passes a mail on signs and is addressed in it.
"""

from collections.abc import Iterable
from dataclasses import replace

from mailbot.domain.mail import IncomingMail
from mailbot.domain.person import Directory, Person
from mailbot.domain.reading import Reading
from mailbot.reading.forwarded import passed_on
from mailbot.reading.logged import Account
from mailbot.reading.reply import new_words
from mailbot.reading.signoff import unsigned
from mailbot.rules import routing

_GREETINGS = ("dear ", "hello ", "hi ", "good morning ", "good afternoon ", "for the attention of ")
_GREETING = 60  # characters; a longer line says more


def concerned(mail: IncomingMail, reading: Reading, people: Iterable[Person]) -> frozenset[str]:
    """Ids of those who may neither own what the mail begins nor be told of it."""
    if reading.thread.reference is not None:  # an answer to us: only what it says itself
        said = _without_greeting(reading.new_text)
        return routing.concerned(replace(mail, text=said, to=(), cc=()), people)
    found = routing.concerned(mail, people)
    return found - _only_passed_it_on(mail, people) if reading.forwarded_by_staff else found


def _without_greeting(text: str) -> str:
    """Whom a letter greets it does not complain of."""
    first, _, rest = text.lstrip().partition("\n")
    return rest if first.casefold().startswith(_GREETINGS) and len(first) <= _GREETING else text


def _only_passed_it_on(mail: IncomingMail, people: Iterable[Person]) -> frozenset[str]:
    """The colleague who forwards a complaint, unless its own words name them."""
    senders = {address.key for address in mail.senders}
    own = [person for person in people if senders & {one.casefold() for one in person.addresses}]
    inner = passed_on(mail, new_words(mail.text))
    if inner is None:
        return frozenset()
    named = routing.concerned(replace(mail, subject=inner.subject, text=inner.text, to=(), cc=()), own)
    return frozenset(person.id for person in own) - named


def named_in(mail: IncomingMail, account: Account, writer: Person, directory: Directory) -> frozenset[str]:
    """Ids of those whom a matter names that a colleague logs, and of a complainant who works here.

    `mail`: as the complainant's own.  Signing the notes does not concern the writer.
    """
    passed = account.passed
    words = [unsigned(account.notes, writer.name), account.subject]
    words.append(_without_greeting(passed.text) if passed else "")
    said = replace(mail, subject="", text="\n".join(words), to=(), cc=())
    found = routing.concerned(said, directory.people)
    own = (directory.by_address(one.address) for one in mail.senders)
    return found | {person.id for person in own if person is not None}
