"""Whether there is somebody for every role that a procedure names."""

from collections.abc import Iterator

from mailbot.domain.errors import Problem
from mailbot.settings.shapes import StaffFile
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.wording import nearest_word


def roles_asked(procedure: ProcedureFile) -> dict[str, str]:
    """Every role that the procedure needs, with what for."""
    asked = roles_at_work(procedure)
    for role, stand_in in procedure.alternates.items():
        asked.setdefault(role, "alternates")
        asked.setdefault(stand_in, f"alternates, {role}")
    return asked


def roles_at_work(procedure: ProcedureFile) -> dict[str, str]:
    """Those that do more than stand in for another role."""
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
    for area, roles in procedure.chasers.line.items():
        for role in roles:
            asked.setdefault(role, f"chasers.line, {area}")
    for role in procedure.digest.managers:
        asked.setdefault(role, "digest.managers")
    if procedure.appeal_heard_by == "chief_executive":
        asked.setdefault("chief_executive", 'appeal_heard_by = "chief_executive"')
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
