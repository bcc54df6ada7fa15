"""What staff are told of the commands that they send by mail."""

from datetime import datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts, Template
from mailbot.reading.command_verbs import manual

LONDON = ZoneInfo("Europe/London")
WITHOUT_CASE = frozenset({Template.COMMAND_IGNORED, Template.MANUAL})
COMMAND_LETTERS = WITHOUT_CASE | {
    Template.COMMAND_DONE,
    Template.COMMAND_PREVIEW,
    Template.COMMAND_ERROR,
    Template.COMMAND_STALE,
    Template.COMMAND_REFUSED,
    Template.COMMAND_RECEIPT,
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
            return LetterFacts(reference=reference, excerpt="I shall ring Pat tomorrow.", remedy="")
        case Template.MANUAL:
            return LetterFacts(page=manual(frozenset({"triage"})))
    return LetterFacts(received_at=datetime(2026, 12, 4, 9, 30, tzinfo=LONDON))
