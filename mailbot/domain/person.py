"""The people of an organisation and what they are for."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away, both days included."""

    person: str  # an id
    first: date
    last: date
    deputy: str = ""  # an id; "" for the person's usual deputy


@dataclass(frozen=True, slots=True)
class Person:
    """A registered member of staff."""

    id: str  # the key in staff.toml: "sam"
    name: str  # as shown to complainants
    addresses: tuple[str, ...]  # all they write from; the first is where notices go
    roles: frozenset[str]  # "manager", "duty_handler", "whistleblowing_officer", "triage", ...
    title: str = ""  # job title, shown to complainants
    phone: str = ""
    deputy: str = ""  # another person's id
    skills: frozenset[str] = frozenset()
    trained_until: date | None = None  # None: not kept track of; once past, assignments are refused (R21)

    @property
    def address(self) -> str:
        return self.addresses[0]


@dataclass(frozen=True, slots=True)
class Directory:
    """Who works here.  The order of `people` is the order in which a role is filled."""

    people: tuple[Person, ...]
    domains: frozenset[str] = frozenset()  # whose other addresses count as colleagues, lower case
    absences: tuple[Absence, ...] = ()
    rota: tuple[tuple[str, ...], ...] = ()  # ids on duty from Monday to Sunday; () where there is no rota

    def with_role(self, role: str) -> tuple[Person, ...]:
        return tuple(person for person in self.people if role in person.roles)

    def by_id(self, person_id: str) -> Person | None:
        return next((person for person in self.people if person.id == person_id), None)

    def by_address(self, address: str) -> Person | None:
        wanted = address.casefold()
        return next((person for person in self.people if wanted in map(str.casefold, person.addresses)), None)

    def absence(self, person_id: str, day: date) -> Absence | None:
        """Why somebody is away on a day; None when they are there."""
        return next(
            (one for one in self.absences if one.person == person_id and one.first <= day <= one.last), None
        )

    def stand_in(self, person: Person, day: date) -> Person | None:
        """Who acts for somebody on a day they are away; None where nobody is named."""
        away = self.absence(person.id, day)
        return self.by_id(away.deputy if away and away.deputy else person.deputy)

    def on_duty(self, day: date) -> tuple[Person, ...]:
        """The rota's people for a day, in order; nobody where there is no rota."""
        ids = self.rota[day.weekday()] if self.rota else ()
        return tuple(person for person in map(self.by_id, ids) if person is not None)

    def is_colleague(self, address: str) -> bool:
        """Registered, or at one of the organisation's own domains (no command rights)."""
        return self.by_address(address) is not None or address.rpartition("@")[2].casefold() in self.domains
