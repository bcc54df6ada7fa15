"""The configuration folder as read: every file that belongs to it, mistakes and all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mailbot import shipped
from mailbot.domain.errors import Problem
from mailbot.settings import checks_offices as offices
from mailbot.settings import checks_roles as roles
from mailbot.settings import holidays as days
from mailbot.settings.checks_mailboxes import check_main, main_remarks
from mailbot.settings.checks_oauth import oauth_expiries
from mailbot.settings.checks_staff import check_staff
from mailbot.settings.remarks import expiries, staff_remarks
from mailbot.settings.shapes import MainFile, StaffFile
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Shape, Sheet, read_sheet
from mailbot.settings.toml_text import read_toml

MAIN, PROCEDURE, STAFF = "mailbot.toml", "procedure.toml", "staff.toml"
_DATED = re.compile(r"(procedure|staff)\.from(.*)\.toml")
_SINCE = re.compile(r"-(\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, slots=True)
class EditionPapers:
    """The two files of a body that hold together from a day on."""

    organisation: str
    since: date  # date.min for those that hold until a later one does
    procedure: Sheet[ProcedureFile]
    staff: Sheet[StaffFile]


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything that was found in a configuration folder."""

    folder: Path
    main: Sheet[MainFile]
    editions: tuple[EditionPapers, ...]  # by organisation in alphabetical order, then by day
    misnamed: tuple[Problem, ...]
    holidays: days.Holidays | tuple[Problem, ...]

    @property
    def procedures(self) -> dict[str, Sheet[ProcedureFile]]:
        """The first of each body."""
        return {one.organisation: one.procedure for one in self.editions if one.since == date.min}

    def problems(self) -> Iterator[Problem]:
        """Every one of every file, file by file."""
        known = self.holidays if isinstance(self.holidays, days.Holidays) else None
        yield from self.main.problems
        yield from check_main(self.main, self.folder, self.procedures)
        yield from self.misnamed
        for procedure in _once(one.procedure for one in self.editions):
            yield from procedure.problems
            yield from offices.check_procedure(procedure, known)
            yield from offices.check_policies(procedure, self._mailboxes())
        for staff in _once(one.staff for one in self.editions):
            yield from staff.problems
            yield from check_staff(staff, self._mailboxes())
        for one in self.editions:
            yield from roles.check_roles(one.procedure, one.staff)
        yield from dict.fromkeys(
            problem
            for one in self.editions
            for problem in offices.check_prefixes(self.procedures | {one.organisation: one.procedure})
        )
        if not isinstance(self.holidays, days.Holidays):
            yield from self.holidays

    def remarks(self) -> Iterator[Problem]:
        """What deserves a look in papers without problems."""
        if self.main.shape is not None:
            yield from main_remarks(self.main, self.main.shape, tuple(self.procedures))
        for one in self.editions:
            if one.procedure.shape is not None:
                yield from staff_remarks(one.staff, one.procedure.shape)

    def expiries(self) -> Iterator[tuple[date, Problem]]:
        """What deserves a look once its day is past, in papers without problems."""
        yield from oauth_expiries(self.main)
        for one in self.editions:
            yield from expiries(one.procedure, one.staff)

    def _mailboxes(self) -> frozenset[str]:
        boxes = self.main.shape.mailbox if self.main.shape else ()
        trusted = (box for index, box in enumerate(boxes) if self.main.trusts(("mailbox", index, "address")))
        return frozenset(box.address.casefold() for box in trusted)


def read_papers(folder: Path) -> Papers:
    """Never raises for what the folder holds, save UserError where mailbot's own files are missing."""
    main = read_sheet(read_toml(folder / MAIN), MainFile)
    names = sorted(_organisations(folder))
    own_days = folder / days.NAME
    return Papers(
        folder=folder,
        main=main,
        editions=tuple(edition for name in names for edition in _editions(folder / name)),
        misnamed=tuple(problem for name in names for problem in _misnamed(folder / name)),
        holidays=days.read_holidays(own_days if own_days.exists() else shipped.config() / days.NAME),
    )


def _editions(folder: Path) -> Iterator[EditionPapers]:
    """The undated files, then what holds from each day on that a dated file names."""
    dated = {file.name: since for file in folder.iterdir() if (since := _since(file.name)) is not None}
    procedure = read_sheet(read_toml(folder / PROCEDURE), ProcedureFile)
    staff = read_sheet(read_toml(folder / STAFF), StaffFile)
    yield EditionPapers(folder.name, date.min, procedure, staff)
    for day in sorted(set(dated.values())):
        if (name := f"procedure.from-{day}.toml") in dated:
            procedure = read_sheet(read_toml(folder / name), ProcedureFile)
        if (name := f"staff.from-{day}.toml") in dated:
            staff = read_sheet(read_toml(folder / name), StaffFile)
        yield EditionPapers(folder.name, day, procedure, staff)


def _since(name: str) -> date | None:
    """The day that the name of a dated file says; None for any other file."""
    dated = _DATED.fullmatch(name)
    written = _SINCE.fullmatch(dated[2]) if dated else None
    try:
        return date.fromisoformat(written[1]) if written else None
    except ValueError:
        return None


def _misnamed(folder: Path) -> Iterator[Problem]:
    """A file that is meant to hold from a day on, and names none, would never hold."""
    for file in sorted(folder.iterdir()):
        if _DATED.fullmatch(file.name) and _since(file.name) is None:
            kind = file.name.partition(".")[0]
            remedy = f"call it {kind}.from-2027-04-01.toml, with its first day"
            yield Problem(str(file), "its name tells no day from which it holds;", remedy)


def _once(sheets: Iterator[Sheet[Shape]]) -> Iterator[Sheet[Shape]]:
    """Each file's sheet once: one file may belong to several editions."""
    return iter({sheet.source.shown: sheet for sheet in sheets}.values())


def _organisations(folder: Path) -> Iterator[str]:
    """A folder with either file is meant to be an organisation; a missing one is then a mistake."""
    for inside in folder.iterdir() if folder.is_dir() else ():
        if (inside / PROCEDURE).exists() or (inside / STAFF).exists():
            yield inside.name
