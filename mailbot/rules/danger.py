"""A mail that speaks of ending or harming a life: people hear of it at once, at any hour (E44).

No letter leaves by itself then (reading.by_hand); the duty to acknowledge runs on and is seen.
"""

from dataclasses import replace

from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.person import Person
from mailbot.rules import course, flags, independence, reminding
from mailbot.rules.draft import Draft

_TASK = LetterFacts(
    problem=f"A mail on this case speaks of ending or harming a life. {flags.DANGER}",
    remedy="Please agree with the others who got this who answers, now: ring them if you have a number, or "
    "reply from the mailbox in your own words. mailbot has sent them nothing by itself.",
)


def tell(draft: Draft, mail: str, named: frozenset[str]) -> None:
    """A task for whoever acts on the case, and for the first above them who is there.

    `mail`: identity of the mail, for one telling each; `named`: ids of staff whom it concerns.
    """
    before = len(draft.letters)
    for person in _readers(draft, named):
        course.to_staff(draft, Template.TASK, person, _TASK)
    once = f"{Template.TASK}:{draft.case.reference}:life:{mail[:12]}"
    told = draft.letters[before:]
    draft.letters[before:] = [replace(letter, key=f"{once}:{letter.to.address}") for letter in told]


def _readers(draft: Draft, named: frozenset[str]) -> tuple[Person, ...]:
    """Of a sealed case the officers alone; else those of the case and the line above, none of them named.

    Where all of them are named, the owners hear of it all the same: nobody else would.
    """
    owners = course.owners(draft)
    if reminding.closed(draft.case):
        return owners
    office, case = draft.office, draft.case
    day = office.calendar.office_day(draft.now)
    above: tuple[Person, ...] = ()
    for role in office.procedure.chasers.above(case.area):
        holders = independence.available(office, case, independence.holders(office, role), day)
        above = tuple(one for one in holders if one.id not in named)[:1]
        if above:
            break
    free = tuple(one for one in owners if one.id not in named)
    return tuple({one.id: one for one in (*free, *above)}.values()) or owners
