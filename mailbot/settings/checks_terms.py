"""What must fit together in what a procedure says beside its clocks and stages."""

from collections.abc import Collection, Iterator

from mailbot.domain.duration import Duration, Unit
from mailbot.domain.errors import Problem
from mailbot.domain.terms import TIME_BAR
from mailbot.settings.kinds import CODE, matches
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.toml_text import Place
from mailbot.settings.wording import nearest

NATIONS = ("england", "wales", "scotland", "northern ireland")
_DAYS_EACH = {Unit.HOURS: 1 / 24, Unit.DAYS: 1, Unit.WORKING_DAYS: 1.4, Unit.MONTHS: 30.4}


def check_terms(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    """Every mistake between keys that are each right alone."""
    yield from _windows(sheet, procedure)
    yield from _hours(sheet, procedure)
    yield from _codes(sheet, procedure)
    yield from _heads(sheet, procedure)
    yield from _signposts(sheet, procedure)
    yield from _alternates(sheet, procedure)


def _windows(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    windows = procedure.windows
    for key in type(windows).model_fields:
        allowed = getattr(windows, key)
        if allowed is not None and allowed.unit is Unit.HOURS:
            yield from sheet.blame(
                ("windows", key),
                "a window ends with a day, not within one;",
                'write it in days, working days or months: "21 days"',
            )
    in_time, heard = windows.in_time, windows.heard
    both: tuple[Place, Place] = (("windows", "in_time"), ("windows", "heard"))
    if (in_time is None) != (heard is None):
        there, lacking, example = (
            ("in_time", "heard", "6 months") if heard is None else ("heard", "in_time", "90 days")
        )
        yield from sheet.blame(
            ("windows", there),
            f"{there} says nothing without {lacking};",
            f'write {lacking} = "{example}", or take {there} out',
            *both,
        )
    if in_time is not None and heard is not None and _length(in_time) >= _length(heard):
        yield from sheet.blame(
            ("windows", "heard"),
            f'"{heard}" is not longer than in_time, "{in_time}";',
            "in_time is the shorter of the two: beyond it a person decides, beyond heard nothing is heard",
            *both,
        )
    if heard is not None and not any(one.code.startswith(TIME_BAR) for one in procedure.exclusion):
        yield from sheet.blame(
            ("windows", "heard"),
            "no exclusion says that a complaint came too late;",
            f'add a table [[exclusion]] with code = "{TIME_BAR}"',
            ("exclusion",),
            *(("exclusion", index, "code") for index in range(len(procedure.exclusion))),
        )


def _length(duration: Duration) -> float:
    """In days, near enough to tell the longer of two."""
    return duration.count * _DAYS_EACH[duration.unit]


def _hours(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    chasers = procedure.chasers
    climbing = all(low < high for low, high in zip(chasers.percent, chasers.percent[1:], strict=False))
    if not climbing or any(not 1 <= percent <= 99 for percent in chasers.percent):
        yield from sheet.blame(
            ("chasers", "percent"),
            "the shares of a clock's time climb from 1 to 99;",
            "write percent = [40, 70, 90]",
        )
    if chasers.opens >= chasers.closes:
        yield from sheet.blame(
            ("chasers", "closes"),
            f"the office opens at {chasers.opens} and closes at {chasers.closes};",
            "write opens = 9 and closes = 17, hours of one day",
            ("chasers", "opens"),
        )


def _codes(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    lists = (
        ("head", "code", [head.code for head in procedure.head]),
        ("exclusion", "code", [exclusion.code for exclusion in procedure.exclusion]),
        ("policy", "name", [policy.name for policy in procedure.policy]),
    )
    for table, key, names in lists:
        for index, name in enumerate(names):
            first = names.index(name)
            if first != index:
                yield from sheet.blame(
                    (table, index, key),
                    f'"{name}" is the {key} of {table}[{first + 1}] too;',
                    "rename one of the two, or take it out",
                    (table, first, key),
                )
    for code in procedure.categories:
        if not matches(CODE, code):
            yield from sheet.blame(
                ("categories", code),
                f'"{code}" is not a code;',
                "use 2 to 20 capital letters and digits, a letter first",
            )
        elif code in {head.code for head in procedure.head}:
            yield from sheet.blame(
                ("categories", code),
                f'"{code}" is a head too, and the command #category would not tell which is meant;',
                "rename one of the two",
                ("head",),
            )


def _heads(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    if procedure.head and all(head.final for head in procedure.head):
        yield from sheet.blame(
            ("head",),
            "every head is final, so nobody could ever appeal;",
            "leave final out where an appeal is open",
            *(("head", index) for index in range(len(procedure.head))),
        )


def _signposts(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    codes = [exclusion.code for exclusion in procedure.exclusion]
    heads = [head.code for head in procedure.head]
    for index, post in enumerate(procedure.signpost):
        at: Place = ("signpost", index)
        for position, code in enumerate(post.codes):
            yield from _known(sheet, (*at, "codes", position), code, codes)
        for position, head in enumerate(post.heads):
            yield from _known(sheet, (*at, "heads", position), head, heads)
        for position, nation in enumerate(post.nations):
            yield from _known(sheet, (*at, "nations", position), nation, NATIONS)


_CALLED = {"codes": "an exclusion", "heads": "a head", "nations": "a nation"}
_TABLES = {"codes": "exclusion", "heads": "head"}


def _known(sheet: Sheet[ProcedureFile], place: Place, word: str, known: Collection[str]) -> Iterator[Problem]:
    if word in known:
        return
    key = str(place[-2])
    table = _TABLES.get(key)
    places = [(table, index, "code") for index in range(len(known))] if table else []
    there = f"there are {', '.join(known)}" if known else f'add a table [[{table}]] with code = "{word}"'
    yield from sheet.blame(
        place, f'"{word}" is not {_CALLED[key]} here;', nearest(word, known) or there, *places
    )


def _alternates(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    for role, stand_in in procedure.alternates.items():
        if role == stand_in:
            yield from sheet.blame(
                ("alternates", role),
                f'the role "{role}" cannot stand in for itself;',
                "name another role, or take the line out",
            )
