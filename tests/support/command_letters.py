"""What staff are told of the commands that they send by mail."""

from datetime import datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts, Template
from mailbot.reading.command_verbs import manual

LONDON = ZoneInfo("Europe/London")
_OF_NO_CASE = frozenset({Template.COMMAND_IGNORED, Template.MANUAL, Template.CASE_LIST})
WITHOUT_CASE = _OF_NO_CASE | {Template.WEEKLY_DIGEST}
COMMAND_LETTERS = _OF_NO_CASE | {
    Template.COMMAND_DONE,
    Template.COMMAND_PREVIEW,
    Template.COMMAND_ERROR,
    Template.COMMAND_STALE,
    Template.COMMAND_REFUSED,
    Template.COMMAND_RECEIPT,
    Template.CASE_STATUS,
}
_STANDING = "Complaint, open, stage 1, with Sam Okoro."
_DUTIES = (("answer in full", datetime(2027, 1, 11, 23, 59, 59, tzinfo=LONDON)),)
_EFFECTS = ("apologises to the complainant and promises an answer by Friday 15 January 2027",)
_DRAFT = "To: pat.lee@example.org\nSubject: Our answer\n\nDear Pat Lee,\n\nWe read the records."


def of_commands(template: Template, reference: str) -> LetterFacts:
    """What the desk knows when it answers a mail with commands."""
    match template:
        case Template.COMMAND_DONE:
            return LetterFacts(
                reference=reference, effects=_EFFECTS, standing=_STANDING, duties=_DUTIES, remedy="",
                leaving=("“delay” to pat.lee@example.org",),
            )  # fmt: skip
        case Template.COMMAND_PREVIEW:
            return LetterFacts(
                reference=reference, effects=("sends the complainant the outcome “not upheld”",), remedy="",
                reason="It cannot be undone once it is done.", standing=_STANDING, draft=_DRAFT,
                leaving=("“outcome” to pat.lee@example.org",), code="K7MX-2QPR",
                valid_until=datetime(2026, 12, 7, 9, 30, tzinfo=LONDON),
            )  # fmt: skip
        case Template.COMMAND_ERROR:
            fault = ("#extnd 15 January 2027", "there is no command #extnd.", "Did you mean #extend?")
            return LetterFacts(reference=reference, faults=(fault,))
        case Template.COMMAND_STALE:
            line = "#extend 15 January 2027 The marker is ill."
            return LetterFacts(reference=reference, effects=(line,), standing=_STANDING, duties=_DUTIES)
        case Template.COMMAND_REFUSED:
            what, remedy = "you do not own this case.", "Ask whoever triages to assign it to you."
            return LetterFacts(reference=reference, problem=what, remedy=remedy, effects=_EFFECTS)
        case Template.COMMAND_RECEIPT:
            return LetterFacts(reference=reference, words="I shall ring you tomorrow.", remedy="")
        case Template.CASE_STATUS:
            return _status(reference)
        case Template.CASE_LIST:
            late, due = datetime(2026, 12, 3, 23, 59, 59, tzinfo=LONDON), _DUTIES[0][1]
            return LetterFacts(
                listing="Open cases", standing="3 cases are open, 1 of them overdue.", cases=(
                    (f"{reference[:-1]}1", "J. A.", "open, stage 2", "Helena Marsh", late, "overdue"),
                    (reference, "P. L.", "open, stage 1", "Sam Okoro", due, ""),
                    (f"{reference[:-1]}9", "?", "decided, stage 1", "nobody yet", None, ""),
                ),
            )  # fmt: skip
        case Template.MANUAL:
            return LetterFacts(page=manual(frozenset({"triage"})))
    return LetterFacts(received_at=datetime(2026, 12, 4, 9, 30, tzinfo=LONDON))


def _status(reference: str) -> LetterFacts:
    late = datetime(2026, 12, 3, 23, 59, 59, tzinfo=LONDON)
    return LetterFacts(
        reference=reference,
        standing="Complaint, open, stage 1, with Sam Okoro, who is away until Friday 11 December 2026.",
        effects=(
            "Received on Friday 27 November 2026 at 16:20.",
            "Acknowledged on Friday 27 November 2026 at 16:21.",
            "Waits for your code until Monday 7 December 2026 at 09:30: #withdraw",
        ),
        items=(
            (reference, "do what was promised with the outcome", late, "overdue by 1 working day"),
            (reference, *_DUTIES[0], "20 working days left"),
        ),
        deeds=(
            "Friday 27 November 2026 at 16:20: the complaint came",
            "Friday 27 November 2026 at 16:21: the letter “acknowledgement” to pat.lee@example.org: sent",
        ),
        actions=("1. a second marking (Sam Okoro, by Thursday 3 December 2026)",),
        flags=("High priority: please deal with it before other cases.",),
        adjustments=("She reads large print.",),
        commands=(("#update", "to tell the complainant how it goes, in the words below"),),
    )
