"""What the desk knows in the course of a case, when it asks for a letter to somebody outside."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.mail import Address

PARTY = Address("Robin Vale", "robin@centre.example")  # complained of
_LONDON = ZoneInfo("Europe/London")

COURSE_LETTERS = (
    Template.HANDLER_NAMED,
    Template.IDENTITY_REMINDER,
    Template.QUESTION,
    Template.ANSWER,
    Template.UPDATE,
    Template.UPDATE_AUTO,
    Template.DELAY,
    Template.NEXT_STEPS,
    Template.EXHAUST,
    Template.OUT_OF_SCOPE,
    Template.REROUTED,
    Template.ESCALATED,
    Template.OUTCOME,
)


def in_course(known: LetterFacts) -> LetterFacts:
    """`known` of the complaint itself, and what was said and decided since."""
    return replace(
        known,
        handler_name="Sam Okoro",
        handler_title="Complaints Officer",
        handler_email="sam@example.org",
        handler_phone="020 7946 0101",
        stage_title="Stage 1",
        heard_by="Alex Reid, Office Manager",
        words="We read the marker's notes.\n\nThe marks left us on 4 November, six weeks late.",
        reason="The marker is away until Monday.\nWe want to ask them first.",
        old_date=datetime(2027, 1, 11, 23, 59, 59, tzinfo=_LONDON),
        new_date=datetime(2027, 1, 25, 23, 59, 59, tzinfo=_LONDON),
        verdict="partly upheld",
        remedy_words="We will mark your work again, and you pay nothing for it.",
        actions=("A second marker reads your work, by Friday 15 January 2027.",),
        appeal_by=date(2027, 2, 1),
        appeal_days="21 days",
        final=False,
        head_title="our service",
        exclusion="It has not yet been raised with the centre that it is about.",
        come_back_by=date(2027, 5, 28),
        policy_title="Appeals Policy",
        policy_address="appeals@example.org",
        signposts=(
            ("The Example Ombudsman", "https://ombudsman.example/complain"),
            ("The Example Regulator", "help@regulator.example"),
        ),
    )


def for_the_party(reference: str) -> LetterFacts:
    """Nothing of who complained."""
    return LetterFacts(
        reference=reference,
        verdict="partly upheld",
        words="The certificate left the centre four weeks late.\nThe centre has since changed how it works.",
        head_title="a centre",
    )
