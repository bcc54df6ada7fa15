"""Valid, and yet worth a look: what an organisation's files leave to luck, today or from a day on."""

from collections.abc import Iterator
from datetime import date

from mailbot.domain.errors import Problem
from mailbot.settings.checks_roles import roles_asked, roles_at_work
from mailbot.settings.checks_staff import DAYS
from mailbot.settings.shapes import StaffFile
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.wording import nearest

_ON_DUTY = "duty_handler"

# Roles that need nobody: without them the triage group is told.
OPTIONAL = frozenset({"administrator", "data_protection"})


def staff_remarks(sheet: Sheet[StaffFile], procedure: ProcedureFile) -> Iterator[Problem]:
    """Whatever the day: nobody to stand in, roles that nothing asks for, days without anybody."""
    staff = sheet.shape
    if staff is None:
        return
    asked = roles_asked(procedure)
    for role in roles_at_work(procedure):  # whoever only stands in needs nobody to stand in
        holders = [name for name, person in staff.person.items() if role in person.roles]
        if len(holders) == 1 and not staff.person[holders[0]].deputy:
            yield from sheet.blame(
                ("person", holders[0]),
                f'{holders[0]} alone has the role "{role}" and has no deputy;',
                "write deputy = the name of another person, or give the role to somebody else too",
            )
    for name, person in staff.person.items():
        for role in person.roles:
            if role not in asked and role not in OPTIONAL:
                yield from sheet.blame(
                    ("person", name, "roles"),
                    f'nothing asks for the role "{role}";',
                    nearest(role, asked) or f"the roles asked for are {', '.join(asked)}",
                )
    yield from _absences(sheet, staff)
    if staff.rota.model_fields_set:
        yield from _rota(sheet, staff, procedure)


def _absences(sheet: Sheet[StaffFile], staff: StaffFile) -> Iterator[Problem]:
    for index, absence in enumerate(staff.absence):
        if not absence.deputy and not staff.person[absence.person].deputy:
            yield from sheet.blame(
                ("absence", index),
                f"nobody stands in for {absence.person};",
                "write deputy = the name of another person",
            )


def _rota(sheet: Sheet[StaffFile], staff: StaffFile, procedure: ProcedureFile) -> Iterator[Problem]:
    if not procedure.names_handler:
        yield from sheet.blame(
            ("rota",),
            "the rota has no effect: this procedure names no handler when it acknowledges;",
            "take the table out, or write names_handler = true in procedure.toml",
        )
        return
    for day in DAYS:
        on_duty = getattr(staff.rota, day)
        if not on_duty:
            yield from sheet.blame(
                ("rota", day), f"nobody is on duty on {day};", "name somebody, so that a complaint is met"
            )
        for index, name in enumerate(on_duty):
            if _ON_DUTY not in staff.person[name].roles:
                yield from sheet.blame(
                    ("rota", day, index),
                    f'{name} is on duty and has not the role "{_ON_DUTY}";',
                    f'add "{_ON_DUTY}" to the roles of {name}, or name somebody else',
                )


def expiries(procedure: Sheet[ProcedureFile], staff: Sheet[StaffFile]) -> Iterator[tuple[date, Problem]]:
    """What holds to the end of a day, and is worth a look once that day is past."""
    for index, post in enumerate(procedure.shape.signpost if procedure.shape else ()):
        for problem in procedure.blame(
            ("signpost", index, "review_by"),
            f"{post.name} was to be looked at by {post.review_by};",
            "see that the address still holds, then write the day of the next look",
        ):
            yield post.review_by, problem
    for name, person in staff.shape.person.items() if staff.shape else ():
        if person.trained_until is None:
            continue
        for problem in staff.blame(
            ("person", name, "trained_until"),
            f"the training of {name} lapsed on {person.trained_until}, and no case may be given to them;",
            "have it renewed and write the new day",
        ):
            yield person.trained_until, problem
