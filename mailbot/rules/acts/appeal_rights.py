"""An outcome that a person gave in their own words: the complainant also hears how to appeal (R19, 4.4d)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from mailbot.domain import act as acts
from mailbot.domain.calendar import in_words
from mailbot.domain.letter import LetterFacts, Template
from mailbot.rules import appeals, clocks, course
from mailbot.rules.acts.doing import Doing
from mailbot.rules.draft import Draft
from mailbot.rules.signposts import signposts

# How an outcome was given that need not have told them, and how our letter refers to that.
_UNTOLD = MappingProxyType({
    "email": "We wrote to you on {day} with what we found, and why. That answer stands. This letter adds "
    "what you can do next.",
    "telephone": "We told you on the telephone on {day} what we found, and why. That answer stands. This "
    "letter adds what you can do next.",
    "person": "We told you in person on {day} what we found, and why. That answer stands. This letter adds "
    "what you can do next.",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Given:
    """An outcome as a person gave it."""

    act: acts.Answered
    told_at: datetime
    appeal_by: date | None  # None: it is final


def are_untold(doing: Doing, act: acts.Answered) -> bool:
    """Whether no letter of ours told them, nor one on paper."""
    return act.via in _UNTOLD and doing.dossier.on_its_way is None


def tell(doing: Doing, given: Given) -> str:
    """Write how and until when to appeal, or that the outcome is final; returns the letter's key.

    Should the letter come back, nothing shows that what was written to the same address arrived.  To
    somebody without an email address a person writes, and no letter of ours is waited for: "".
    """
    draft, case = doing.draft, doing.case
    if case.complainant is None:
        _ask_for_a_letter(draft, given)
        return ""
    day = doing.office.calendar.office_day(given.told_at)
    facts = replace(
        course.about(draft),
        verdict=given.act.verdict.value,
        words=_UNTOLD[given.act.via].format(day=f"{in_words(day)}"),
        remedy_words="",
        actions=(),
        final=given.appeal_by is None,
        heard_by=course.in_words(doing.actor),
        appeal_by=given.appeal_by,
        appeal_days=str(doing.procedure.windows.appeal),
        late=False,
        signposts=signposts(doing.office, case, None) if given.appeal_by is None else None,
    )
    return course.to_complainant(draft, Template.OUTCOME, facts)


def _ask_for_a_letter(draft: Draft, given: Given) -> None:
    if given.appeal_by is None:
        return
    task = LetterFacts(
        problem="The outcome was given in a person's own words, and no email address is known.",
        remedy="Please tell the complainant by post how they can appeal, and until the end of "
        f"{in_words(given.appeal_by)}.",
        appeal_by=given.appeal_by,
    )
    course.tell_owners(draft, Template.TASK, task)


def told(draft: Draft, key: str, at: datetime) -> None:
    """That letter left, perhaps later than it was written: they have no less time to appeal (P1)."""
    decisions, window = draft.dossier.decisions, draft.case.clock(clocks.APPEAL_WINDOW)
    if not decisions or decisions[-1].rights != key or window is None or not window.running:
        return
    due = draft.office.calendar.end_of(appeals.last_day(draft.office, at))
    if due > window.due_at:
        draft.stop(frozenset({clocks.APPEAL_WINDOW}), "OVERTAKEN")
        draft.run(clocks.APPEAL_WINDOW, due)
