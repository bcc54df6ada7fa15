"""What must fit together in an organisation's procedure.toml and staff.toml."""

from collections.abc import Iterator, Mapping

from mailbot.domain.errors import Problem
from mailbot.settings.holidays import Holidays
from mailbot.settings.shapes import ProcedureFile, StaffFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.wording import nearest

OTHERWISE = "otherwise"  # in a table by area: every other area, and cases whose area nobody knows yet
_KINDS = ("complaint", "appeal", "suggestion", "comment", "compliment")
# Whoever has an address there is not a colleague for that.
_PUBLIC_DOMAINS = frozenset(
    {"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "live.co.uk"}
    | {"yahoo.com", "yahoo.co.uk", "icloud.com", "me.com", "aol.com", "btinternet.com", "sky.com", "gmx.com"}
    | {"proton.me", "protonmail.com"}
)


def areas_of(procedure: ProcedureFile) -> frozenset[str]:
    """The areas that the stages tell apart."""
    return frozenset(area for stage in procedure.stage for area in stage.owners if area != OTHERWISE)


def check_procedure(sheet: Sheet[ProcedureFile], holidays: Holidays | None) -> Iterator[Problem]:
    """Mistakes within one procedure.toml."""
    procedure = sheet.shape
    if procedure is None:
        return
    if holidays is not None and procedure.division not in holidays.names:
        known = f"the divisions are {', '.join(holidays.names)}"
        yield from sheet.blame(
            ("division",),
            f'"{procedure.division}" has no list of bank holidays;',
            nearest(procedure.division, holidays.names) or known,
        )
    yield from _clocks(sheet, procedure)
    yield from _stages(sheet, procedure)
    yield from _areas_and_kinds(sheet, procedure)
    if procedure.anonymous == "refuse_without_evidence" and "whistleblowing" not in procedure.routes:
        yield from sheet.blame(
            ("anonymous",),
            "the letters must name the whistleblowing route;",
            'write under [routes]: whistleblowing = "whistleblowing@example.org"',
            ("routes", "whistleblowing"),
        )


def _clocks(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    seen: dict[tuple[str, str], int] = {}
    for index, clock in enumerate(procedure.clock):
        first = seen.setdefault((clock.start, clock.name), index)
        if first != index:
            yield from sheet.blame(
                ("clock", index, "name"),
                f'clock[{first + 1}] is called "{clock.name}" and starts with the same;',
                "rename one of the two, or take it out",
                ("clock", first),
                ("clock", index),
            )
    needed = ["complaint", "appeal", "identity_question"]
    if procedure.anonymous == "refuse_without_evidence":
        needed.append("anonymous_review")
    unknown = tuple(("clock", index, "start") for index in range(len(procedure.clock)))
    for start in needed:
        if start not in {begun for begun, _ in seen}:
            yield from sheet.blame(
                ("clock",),
                f'no clock has start = "{start}", so such a case would have no date;',
                f'add a table [[clock]] with start = "{start}"',
                ("anonymous",),
                *unknown,
            )


def _stages(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    if not procedure.stage:
        yield from sheet.blame(
            ("stage",), "there is no stage, so nobody owns a case;", "add a table [[stage]]"
        )
    for index, stage in enumerate(procedure.stage):
        if stage.number != index + 1:
            yield from sheet.blame(
                ("stage", index, "number"),
                f"stages are numbered 1, 2, 3 in order; this is {stage.number};",
                f"write number = {index + 1}",
            )
        if OTHERWISE not in stage.owners:
            yield from sheet.blame(
                ("stage", index, "owners"),
                "nobody owns a case whose area is another or unknown;",
                f'write {OTHERWISE} = "triage"',
            )


def _areas_and_kinds(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    areas = {*areas_of(procedure), OTHERWISE}
    for area in procedure.complaint_copies:
        if area not in areas:
            yield from sheet.blame(
                ("complaint_copies", area),
                f'no stage has the area "{area}";',
                nearest(area, areas) or f"the areas are {', '.join(sorted(areas))}",
                ("stage",),
            )
    for kind in procedure.markings:
        if kind not in _KINDS:
            yield from sheet.blame(
                ("markings", kind),
                f'"{kind}" is not a kind of mail that is marked;',
                nearest(kind, _KINDS) or f"the kinds are {', '.join(_KINDS)}",
            )


def check_prefixes(sheets: Mapping[str, Sheet[ProcedureFile]]) -> Iterator[Problem]:
    """A reference must tell whose case it is."""
    seen: dict[str, str] = {}
    for name, sheet in sheets.items():
        if sheet.shape is not None and sheet.trusts(("reference_prefix",)):
            prefix = sheet.shape.reference_prefix
            first = seen.setdefault(prefix, name)
            if first != name:
                yield from sheet.blame(
                    ("reference_prefix",),
                    f'the references of {first} begin with "{prefix}" too;',
                    "choose another for one of the two",
                )


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
    if person.deputy and (person.deputy not in staff.person or person.deputy == name):
        others = [other for other in staff.person if other != name]
        what = (
            "nobody is their own deputy;"
            if person.deputy == name
            else f'there is no person "{person.deputy}";'
        )
        remedy = nearest(person.deputy, others) or f"the others are {', '.join(others) or 'none yet'}"
        yield from sheet.blame(("person", name, "deputy"), what, remedy)
