"""The people of an organisation and what they are for."""

from dataclasses import dataclass


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

    @property
    def address(self) -> str:
        return self.addresses[0]


@dataclass(frozen=True, slots=True)
class Directory:
    """Who works here.  The order of `people` is the order in which a role is filled."""

    people: tuple[Person, ...]
    domains: frozenset[str] = frozenset()  # whose other addresses count as colleagues, lower case

    def with_role(self, role: str) -> tuple[Person, ...]:
        return tuple(person for person in self.people if role in person.roles)

    def by_id(self, person_id: str) -> Person | None:
        return next((person for person in self.people if person.id == person_id), None)

    def by_address(self, address: str) -> Person | None:
        wanted = address.casefold()
        return next((person for person in self.people if wanted in map(str.casefold, person.addresses)), None)

    def is_colleague(self, address: str) -> bool:
        """Registered, or at one of the organisation's own domains (no command rights)."""
        return self.by_address(address) is not None or address.rpartition("@")[2].casefold() in self.domains
