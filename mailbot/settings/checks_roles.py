"""Whether there is somebody for every role that a procedure names."""

from collections.abc import Iterator, Mapping

from mailbot.domain.errors import Problem
from mailbot.settings.shapes import PersonTable, ProcedureFile, StaffFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.wording import nearest, nearest_word


def roles_asked(procedure: ProcedureFile) -> dict[str, str]:
    """Every role that the procedure needs, with what for."""
    asked = {"triage": "mail that a person must judge"}
    if procedure.names_handler:
        asked["duty_handler"] = "names_handler"
    if procedure.anonymous == "refuse_without_evidence":
        asked["whistleblowing_officer"] = 'anonymous = "refuse_without_evidence"'
    for stage in procedure.stage:
        for area, role in stage.owners.items():
            asked.setdefault(role, f"stage {stage.number}, {area}")
    for role in procedure.appeal_copies:
        asked.setdefault(role, "appeal_copies")
    for area, roles in procedure.complaint_copies.items():
        for role in roles:
            asked.setdefault(role, f"complaint_copies, {area}")
    return asked


def check_roles(procedure: Sheet[ProcedureFile], staff: Sheet[StaffFile]) -> Iterator[Problem]:
    """Somebody must be there for every role that the procedure names."""
    if procedure.shape is None or staff.shape is None:
        return
    people = staff.shape.person
    filled = {role for person in people.values() for role in person.roles}
    doubtful = [("person", name, "roles") for name in people if not staff.trusts(("person", name, "roles"))]
    asked = roles_asked(procedure.shape)
    for role, reason in asked.items():
        if role not in filled and not doubtful:
            near = nearest_word(role, filled - asked.keys())
            remedy = f"add it to the roles of a person{f', perhaps instead of {near}' if near else ''}"
            yield from staff.blame(
                (), f'nobody has the role "{role}" (needed for {reason});', remedy, ("person",)
            )


def staff_remarks(sheet: Sheet[StaffFile], procedure: ProcedureFile) -> Iterator[Problem]:
    """Valid, and yet worth a look: nobody to stand in, and roles that nothing asks for."""
    people: Mapping[str, PersonTable] = sheet.shape.person if sheet.shape else {}
    asked = roles_asked(procedure)
    for role in asked:
        holders = [name for name, person in people.items() if role in person.roles]
        if len(holders) == 1 and not people[holders[0]].deputy:
            yield from sheet.blame(
                ("person", holders[0]),
                f'{holders[0]} alone has the role "{role}" and has no deputy;',
                "write deputy = the name of another person, or give the role to somebody else too",
            )
    for name, person in people.items():
        for role in person.roles:
            if role not in asked:
                yield from sheet.blame(
                    ("person", name, "roles"),
                    f'nothing asks for the role "{role}";',
                    nearest(role, asked) or f"the roles asked for are {', '.join(asked)}",
                )
