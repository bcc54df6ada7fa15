"""The configuration folder as read: every file that belongs to it, mistakes and all."""

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
from mailbot.settings.checks_staff import check_staff
from mailbot.settings.remarks import expiries, staff_remarks
from mailbot.settings.shapes import MainFile, StaffFile
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet, read_sheet
from mailbot.settings.toml_text import read_toml

MAIN, PROCEDURE, STAFF = "mailbot.toml", "procedure.toml", "staff.toml"


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything that was found in a configuration folder."""

    folder: Path
    main: Sheet[MainFile]
    procedures: dict[str, Sheet[ProcedureFile]]  # by organisation, in alphabetical order
    staff: dict[str, Sheet[StaffFile]]
    holidays: days.Holidays | tuple[Problem, ...]

    def problems(self) -> Iterator[Problem]:
        """Every one of every file, file by file."""
        known = self.holidays if isinstance(self.holidays, days.Holidays) else None
        yield from self.main.problems
        yield from check_main(self.main, self.folder, self.procedures)
        for name, procedure in self.procedures.items():
            yield from procedure.problems
            yield from offices.check_procedure(procedure, known)
            yield from offices.check_policies(procedure, self._mailboxes())
            yield from self.staff[name].problems
            yield from check_staff(self.staff[name], self._mailboxes())
            yield from roles.check_roles(procedure, self.staff[name])
        yield from offices.check_prefixes(self.procedures)
        if not isinstance(self.holidays, days.Holidays):
            yield from self.holidays

    def remarks(self) -> Iterator[Problem]:
        """What deserves a look in papers without problems."""
        if self.main.shape is not None:
            yield from main_remarks(self.main, self.main.shape, tuple(self.procedures))
        for name, procedure in self.procedures.items():
            if procedure.shape is not None:
                yield from staff_remarks(self.staff[name], procedure.shape)

    def expiries(self) -> Iterator[tuple[date, Problem]]:
        """What deserves a look once its day is past, in papers without problems."""
        for name, procedure in self.procedures.items():
            yield from expiries(procedure, self.staff[name])

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
        procedures={name: read_sheet(read_toml(folder / name / PROCEDURE), ProcedureFile) for name in names},
        staff={name: read_sheet(read_toml(folder / name / STAFF), StaffFile) for name in names},
        holidays=days.read_holidays(own_days if own_days.exists() else shipped.config() / days.NAME),
    )


def _organisations(folder: Path) -> Iterator[str]:
    """A folder with either file is meant to be an organisation; a missing one is then a mistake."""
    for inside in folder.iterdir() if folder.is_dir() else ():
        if (inside / PROCEDURE).exists() or (inside / STAFF).exists():
            yield inside.name
