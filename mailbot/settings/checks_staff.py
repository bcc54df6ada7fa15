"""What must fit together in an organisation's staff.toml."""

from collections.abc import Iterable, Iterator

from mailbot.domain.errors import Problem
from mailbot.settings.shapes import RotaTable, StaffFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.toml_text import Place
from mailbot.settings.wording import nearest

# Whoever has an address there is not a colleague for that.
_PUBLIC_DOMAINS = frozenset(
    {"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "live.co.uk"}
    | {"yahoo.com", "yahoo.co.uk", "icloud.com", "me.com", "aol.com", "btinternet.com", "sky.com", "gmx.com"}
    | {"proton.me", "protonmail.com"}
)
DAYS = tuple(RotaTable.model_fields)


def check_staff(sheet: Sheet[StaffFile], mailboxes: frozenset[str]) -> Iterator[Problem]:
    """Mistakes within one staff.toml.  `mailboxes`: case-folded addresses that mailbot reads."""
    staff = sheet.shape
    if staff is None:
        return
    if not staff.person:
        yield from sheet.blame(("person",), "nobody works here;", "add a table [person.sam]")
    owners: dict[str, str] = {}
    for name, person in staff.person.items():
        yield from _person(sheet, staff, name)
        for address in map(str.casefold, person.addresses):
            first = owners.setdefault(address, name)
            place = ("person", name, "addresses")
            if first != name:
                yield from sheet.blame(
                    place,
                    f"{address} belongs to {first} too;",
                    "leave it with one of the two",
                    ("person", first, "addresses"),
                )
            if address in mailboxes:
                yield from sheet.blame(
                    place,
                    f"{address} is a mailbox that mailbot reads, so its notices would come back to it;",
                    "write the person's own address",
                )
    for index, domain in enumerate(staff.domains):
        if domain.casefold() in _PUBLIC_DOMAINS:
            yield from sheet.blame(
                ("domains", index), f"anybody can have an address at {domain};", "name your own domains alone"
            )
    yield from _absences(sheet, staff)
    yield from _rota(sheet, staff)


def _person(sheet: Sheet[StaffFile], staff: StaffFile, name: str) -> Iterator[Problem]:
    person = staff.person[name]
    if not person.addresses:
        yield from sheet.blame(
            ("person", name, "addresses"),
            f"{name} has no address;",
            'write addresses = ["sam.reid@example.org"]',
        )
    if not (name.isascii() and name.replace("-", "").replace("_", "").isalnum() and name == name.lower()):
        yield from sheet.blame(
            ("person", name), f'"{name}" is not a plain name;', "use small letters, digits, - and _ alone"
        )
    yield from _deputy(sheet, ("person", name, "deputy"), person.deputy, name)


def _deputy(sheet: Sheet[StaffFile], place: Place, deputy: str, of: str) -> Iterator[Problem]:
    people = sheet.shape.person if sheet.shape else {}
    if deputy and deputy == of:
        others = [other for other in people if other != of]
        remedy = nearest(deputy, others) or f"the others are {', '.join(others) or 'none yet'}"
        yield from sheet.blame(place, "nobody is their own deputy;", remedy)
    elif deputy:
        yield from _known(sheet, place, deputy, (other for other in people if other != of))


def _known(sheet: Sheet[StaffFile], place: Place, name: str, people: Iterable[str]) -> Iterator[Problem]:
    others = tuple(people)
    if name not in others:
        remedy = nearest(name, others) or f"the others are {', '.join(others) or 'none yet'}"
        yield from sheet.blame(place, f'there is no person "{name}";', remedy)


def _absences(sheet: Sheet[StaffFile], staff: StaffFile) -> Iterator[Problem]:
    for index, absence in enumerate(staff.absence):
        at: Place = ("absence", index)
        yield from _known(sheet, (*at, "person"), absence.person, staff.person)
        yield from _deputy(sheet, (*at, "deputy"), absence.deputy, absence.person)
        if absence.first > absence.last:
            yield from sheet.blame(
                (*at, "last"),
                f"the absence ends on {absence.last} before it begins on {absence.first};",
                f"write first = {absence.last} and last = {absence.first}, or mend the year",
                (*at, "first"),
            )


def _rota(sheet: Sheet[StaffFile], staff: StaffFile) -> Iterator[Problem]:
    """Of the rota's seven days none is forgotten: on a day left out, nobody would be asked."""
    written = staff.rota.model_fields_set
    spoilt = any(place[:1] == ("rota",) for place in sheet.suspects)  # its key may be one of the seven
    for day in DAYS:
        if written and day not in written and not spoilt:
            yield from sheet.blame(
                ("rota",),
                f"the rota leaves out {day};",
                f"write {day} = [] where nobody is on duty, or take the whole table out",
            )
        for index, name in enumerate(getattr(staff.rota, day)):
            yield from _known(sheet, ("rota", day, index), name, staff.person)
