"""Who gets a case, and who must not (HAN2b, AMB1, AMB8, R27)."""

from collections.abc import Iterable

from mailbot.domain.case import CaseKind
from mailbot.domain.mail import IncomingMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office

TRIAGE_ROLE = "triage"
OFFICER_ROLE = "whistleblowing_officer"
DUTY_ROLE = "duty_handler"
ADMINISTRATOR_ROLE = "administrator"
DATA_ROLE = "data_protection"
_TITLES = ("mr ", "mrs ", "ms ", "miss ", "dr ", "prof ", "professor ")


def concerned(mail: IncomingMail, people: Iterable[Person]) -> frozenset[str]:
    """Ids of the staff whom the mail names or addresses in person: none of them may own or be told.

    A full name, a title with the surname, or an address counts.  Only people know of interests that
    the words do not show; this guard is the machine's part.
    """
    told = f"{mail.subject} {mail.text}".casefold()
    addressed = {address.key for address in (*mail.to, *mail.cc)}
    # Hardly a mail names a colleague; only for one that may are line breaks within names looked past.
    likely = [person for person in people if _may_be_meant(person, told, addressed)]
    words = " ".join(told.split()) if likely else ""
    return frozenset(person.id for person in likely if _is_meant(person, words, addressed))


def _may_be_meant(person: Person, told: str, addressed: set[str]) -> bool:
    """Whether the surname, or an address, occurs at all."""
    surname = person.name.casefold().split()[-1:]
    return any(word in told for word in surname) or any(
        address.casefold() in told or address.casefold() in addressed for address in person.addresses
    )


def _is_meant(person: Person, words: str, addressed: set[str]) -> bool:
    name = " ".join(person.name.casefold().split())
    surname = name.rpartition(" ")[2]
    return (
        name in words
        or any(f"{title}{surname}" in words for title in _TITLES)
        or any(address.casefold() in words or address.casefold() in addressed for address in person.addresses)
    )


def triage_group(office: Office, barred: frozenset[str]) -> tuple[Person, ...]:
    """Everybody who triages and is not concerned; the administrators when no one is left."""
    group = _free(office.directory.with_role(TRIAGE_ROLE), barred)
    return group or _free(office.directory.with_role(ADMINISTRATOR_ROLE), barred)


def officers(office: Office) -> tuple[Person, ...]:
    """The whistleblowing officers."""
    return office.directory.with_role(OFFICER_ROLE)


def data_officers(office: Office, barred: frozenset[str]) -> tuple[Person, ...]:
    """Whoever looks after personal data and is not concerned, else the administrators who are not."""
    return _free(office.directory.with_role(DATA_ROLE), barred) or _free(administrators(office), barred)


def administrators(office: Office) -> tuple[Person, ...]:
    """Who is told when mailbot itself needs a person."""
    return office.directory.with_role(ADMINISTRATOR_ROLE) or office.directory.with_role(TRIAGE_ROLE)


def copied_in(office: Office, kind: CaseKind, area: str, barred: frozenset[str]) -> tuple[Person, ...]:
    """Who is told of a new case without owning it: directors, or the chief executive of an appeal."""
    if kind is CaseKind.APPEAL:
        return copied_in_for_appeal(office, barred)
    copies = dict(office.procedure.complaint_copies)
    return _first_holders(office, copies.get(area, copies.get("", ())), barred)


def copied_in_for_appeal(office: Office, barred: frozenset[str]) -> tuple[Person, ...]:
    """Who is told of every appeal (9.3)."""
    return _first_holders(office, office.procedure.appeal_copies, barred)


def _first_holders(office: Office, roles: Iterable[str], barred: frozenset[str]) -> tuple[Person, ...]:
    people = (person for role in roles for person in office.directory.with_role(role)[:1])
    return _free(dict.fromkeys(people), barred)


def _free(people: Iterable[Person], barred: frozenset[str]) -> tuple[Person, ...]:
    return tuple(person for person in people if person.id not in barred)
