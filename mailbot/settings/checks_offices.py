"""What must fit together in an organisation's procedure.toml."""

from collections.abc import Iterator, Mapping

from mailbot.domain.errors import Problem
from mailbot.settings.checks_clocks import check_clocks
from mailbot.settings.checks_terms import check_terms
from mailbot.settings.holidays import Holidays
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.toml_text import Place
from mailbot.settings.wording import nearest

OTHERWISE = "otherwise"  # in a table by area: every other area, and cases whose area nobody knows yet
_KINDS = ("complaint", "appeal", "suggestion", "comment", "compliment")


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
    yield from check_clocks(sheet, procedure)
    yield from _stages(sheet, procedure)
    yield from _areas_and_kinds(sheet, procedure)
    yield from check_terms(sheet, procedure)
    if procedure.anonymous == "refuse_without_evidence" and "whistleblowing" not in procedure.routes:
        yield from sheet.blame(
            ("anonymous",),
            "the letters must name the whistleblowing route;",
            'write under [routes]: whistleblowing = "whistleblowing@example.org"',
            ("routes", "whistleblowing"),
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
    written: list[Place] = [("complaint_copies", area) for area in procedure.complaint_copies]
    written += [("chasers", "line", area) for area in procedure.chasers.line]
    for place in written:
        area = str(place[-1])
        if area not in areas:
            yield from sheet.blame(
                place,
                f'no stage has the area "{area}";',
                nearest(area, areas) or f"the areas are {', '.join(sorted(areas))}",
                ("stage",),
            )
    if procedure.chasers.line and OTHERWISE not in procedure.chasers.line:
        yield from sheet.blame(
            ("chasers", "line"),
            "nobody is told of overdue work whose area is another or unknown;",
            f'write {OTHERWISE} = ["manager"]',
        )
    for kind in procedure.markings:
        if kind not in _KINDS:
            yield from sheet.blame(
                ("markings", kind),
                f'"{kind}" is not a kind of mail that is marked;',
                nearest(kind, _KINDS) or f"the kinds are {', '.join(_KINDS)}",
            )


def check_policies(sheet: Sheet[ProcedureFile], mailboxes: frozenset[str]) -> Iterator[Problem]:
    """What is passed on must not come back.  `mailboxes`: case-folded addresses that mailbot reads."""
    for index, policy in enumerate(sheet.shape.policy if sheet.shape else ()):
        if policy.address.casefold() in mailboxes:
            yield from sheet.blame(
                ("policy", index, "address"),
                f"{policy.address} is a mailbox that mailbot reads, so what is passed on would come back;",
                "write the address of whoever follows that policy, or leave address out",
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
