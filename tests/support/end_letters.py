"""What the desk knows when it asks for a letter about how a case ends or goes on, or for a notice on it."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts, Template
from tests.support.course_letters import in_course
from tests.support.postal_letters import to_print

_LONDON = ZoneInfo("Europe/London")

END_LETTERS = (
    Template.LATE_APPEAL,
    Template.LATE_ADMITTED,
    Template.LATE_REFUSED,
    Template.FINAL,
    Template.SCOPE_FINAL,
    Template.WITHDRAWN,
    Template.CLOSED,
    Template.CLOSED_NO_RESPONSE,
    Template.REOPENED,
    Template.NOT_A_COMPLAINT,
    Template.INFORMAL_DONE,
    Template.SIGNPOST,
    Template.MERGE_NOTE,
    Template.LEGAL,
    Template.DATA_ACKNOWLEDGEMENT,
)
STAFF_LETTERS = (
    Template.ASSIGN_REQUEST,
    Template.APPEAL_NOTICE,
    Template.CONFLICT_ALERT,
    Template.REMINDER,
    Template.TASK,
)
# The reference, the duty, when it is due, how it stands.
DUE = ("IHM-2026-0042", "answer in full", datetime(2027, 1, 11, 23, 59, 59, tzinfo=_LONDON), "70 % gone")
OVERDUE = (
    "IHM-2026-0039",
    "say who deals with it",
    datetime(2026, 12, 2, 18, 5, tzinfo=_LONDON),
    "overdue by 2 working days",
)


_REASONS = {
    Template.LATE_REFUSED: "Our letter told you the last day.\nNothing that we know of kept you from it.",
    Template.NOT_A_COMPLAINT: "You asked for our policy,\nand we have sent it to you.",
    Template.CLOSED: "The course has passed to another body.\nIt now answers for it.",
    Template.DATA_ACKNOWLEDGEMENT: "a copy of the data that we hold about you",
    Template.SIGNPOST: "The appeals panel looked at everything again.\nIt came to the same view.",
}
_LATE = frozenset({Template.LATE_APPEAL, Template.LATE_ADMITTED, Template.LATE_REFUSED})


def at_the_end(known: LetterFacts, template: Template) -> LetterFacts:
    """`known` of the complaint itself, what was said since, and the case it may be put together with."""
    told = replace(
        in_course(known),
        reason=_REASONS.get(template, "You have sent us the contract.\nIt was all that was missing."),
        words="Three people have read everything.\n\nWe have nothing to add.",
        other_reference=str(known.reference).replace("0042", "0041"),
    )
    return replace(told, appeal_by=date(2026, 11, 30)) if template in _LATE else told


def on_the_case(known: LetterFacts) -> LetterFacts:
    """For a colleague who is to take a case or hear an appeal; `known` as of a new case."""
    return replace(
        known, stage_title="Stage 2", heard_by="Alex Reid, Office Manager", appeal_by=date(2027, 2, 1)
    )


def for_a_person(template: Template, reference: str) -> LetterFacts:
    """What only a person can see to; of a conflict nothing of the content."""
    if template is Template.LETTER_TO_PRINT:
        return to_print(reference)
    conflict = template is Template.CONFLICT_ALERT
    return LetterFacts(
        reference=reference,
        problem="Alex Reid, who would hear the appeal, is named in this case."
        if conflict
        else "The appeal came after its last day.",
        remedy="Please choose somebody else." if conflict else "Please decide whether it is heard.",
        duties=(("decide on the late appeal", datetime(2026, 12, 10, 23, 59, 59, tzinfo=_LONDON)),),
    )


def reminder(*items: tuple[str, str, datetime, str]) -> LetterFacts:
    """What a reminder holds and nothing else."""
    return LetterFacts(items=items)
