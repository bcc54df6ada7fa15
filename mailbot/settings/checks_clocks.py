"""Whether a procedure's clocks are known, and whether every beginning gets the dates that it needs."""

from collections.abc import Iterator

from mailbot.domain.errors import Problem
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.toml_text import Place
from mailbot.settings.wording import nearest, nearest_word

_KNOWN = (
    "acknowledge",
    "respond",
    "acknowledge_appeal",
    "hear_appeal",
    "name_handler",
    "review",
    "identity",
)
_RESERVED = {  # mailbot starts these itself
    "promised": "a date that was told is kept by mailbot: take it out",
    "actions": "a remedy's date comes with the outcome: take it out",
    "appeal_window": 'write under [windows]: appeal = "{}"',
    **dict.fromkeys(
        ("assign", "informal", "late_appeal", "legal_review", "officer_review", "tell_party", "retention"),
        'write under [targets]: {} = "{}"',
    ),
    "data_concern": "the law sets this time: take it out",
    "data_request": "the law sets this time: take it out",
}
# For each beginning, the duties without which a case would lie there undated; of each group, one.
_NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "complaint": (("acknowledge",), ("respond", "review")),
    "appeal": (("acknowledge_appeal", "acknowledge"), ("hear_appeal", "review")),
    "identity_question": (("identity",),),
}


def check_clocks(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    """Every mistake of the tables [[clock]], and what is missing among them."""
    yield from _names(sheet, procedure)
    yield from _once(sheet, procedure)
    yield from _beginnings(sheet, procedure)
    if procedure.updates_alone and not _named(procedure, "complaint") & {"respond", "review"}:
        yield from sheet.blame(
            ("updates_alone",),
            "there is no date of an answer that an update could move;",
            'add a table [[clock]] with start = "complaint" and name = "review", or take updates_alone out',
            *_rests_on(procedure),
        )


def _names(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    for index, clock in enumerate(procedure.clock):
        place: Place = ("clock", index, "name")
        if clock.name in _RESERVED:
            remedy = _RESERVED[clock.name]
            blanks = remedy.count("{}")
            yield from sheet.blame(
                place,
                f'"{clock.name}" is not a clock to be written here;',
                remedy.format(*(clock.name, str(clock.allow))[-blanks:] if blanks else ()),
            )
        elif clock.name not in _KNOWN:
            yield from sheet.blame(
                place,
                f'"{clock.name}" is not a clock that mailbot knows;',
                nearest(clock.name, _KNOWN) or f"the clocks are {', '.join(_KNOWN)}",
            )


def _once(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
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


def _beginnings(sheet: Sheet[ProcedureFile], procedure: ProcedureFile) -> Iterator[Problem]:
    starts = [*_NEEDED, *(["anonymous_review"] if procedure.anonymous == "refuse_without_evidence" else [])]
    for start in starts:
        names = _named(procedure, start)
        if not names:
            yield from sheet.blame(
                ("clock",),
                f'no clock has start = "{start}", so such a case would have no date;',
                f'add a table [[clock]] with start = "{start}"',
                ("anonymous",),
                *_rests_on(procedure),
            )
            continue
        for group in _NEEDED.get(start, ()):
            if not names.intersection(group):
                choice = " or ".join(f'"{name}"' for name in group)
                yield from sheet.blame(
                    ("clock",),
                    f'no clock with start = "{start}" is called {choice};',
                    f'add a table [[clock]] with start = "{start}" and name = "{group[0]}"',
                    *_rests_on(procedure),
                )


def _named(procedure: ProcedureFile, start: str) -> set[str]:
    """The clocks of one beginning; a name that is nearly right counts, since it is blamed already."""
    names = (clock.name for clock in procedure.clock if clock.start == start)
    return {name if name in _KNOWN else nearest_word(name, _KNOWN) or name for name in names}


def _rests_on(procedure: ProcedureFile) -> tuple[Place, ...]:
    clocks = range(len(procedure.clock))
    return tuple(("clock", index, key) for index in clocks for key in ("start", "name"))
