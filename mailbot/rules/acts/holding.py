"""Keeping mailbot from writing to a complainant by itself, and restricting contact with one (INV7).

A restriction stays until somebody looks at it again: when its day is over its owner is reminded, and
nothing is lifted by itself.  Whoever may restrict may lift.  Whatever the complainant sends is read (P2).
"""

from dataclasses import replace
from datetime import timedelta

from mailbot.domain import act as acts
from mailbot.domain.calendar import in_words
from mailbot.domain.dossier import Restriction
from mailbot.domain.errors import ActRefused
from mailbot.domain.person import Person
from mailbot.rules import clocks, independence
from mailbot.rules.acts.doing import Doing, demand

_LONGEST = timedelta(days=366)  # nobody is kept away for longer than a year without another look


def hold(doing: Doing, _act: acts.Hold) -> None:
    """Letters by machine stop; dates run on, and people write."""
    if doing.dossier.held:
        raise ActRefused("HELD_ALREADY", "it is held already.", "Write #go to let mailbot write again.")
    doing.draft.enter(replace(doing.dossier, held=True))


def go_on(doing: Doing, _act: acts.GoOn) -> None:
    """Letters by machine may leave again; a restriction is lifted only by whoever may make one."""
    dossier = doing.dossier
    if dossier.restriction is not None:
        if not may_restrict(doing, doing.actor):
            until = in_words(dossier.restriction.until)
            what = f"contact is restricted until {until}, and that is not for you to lift."
            raise ActRefused("NOT_YOURS_TO_LIFT", what, "Ask whoever decides this stage to write #go.")
        doing.draft.meet(frozenset({clocks.RESTRICTION}), "RESTRICTION_LIFTED")
    elif not dossier.held:
        raise ActRefused("NOT_HELD", "nothing is held on this case.", "Look at where the case stands.")
    doing.draft.enter(replace(doing.dossier, held=False, restriction=None))


def restrict(doing: Doing, act: acts.Restrict) -> None:
    """A person decides it, for a time; when that is over somebody looks again."""
    what = demand(act.what, "NOTHING_SAID", "it does not say how.", "Write how contact is restricted.")
    if not doing.case.state.under_way:
        where = f"contact is not restricted on a case in state {doing.case.state}."
        raise ActRefused("NOT_NOW", where, "Do it on a case that is under way.")
    if not doing.today < act.until <= doing.today + _LONGEST:
        last = in_words(doing.today + _LONGEST)
        problem = f"{in_words(act.until)} is not a day to come, or is more than a year away."
        raise ActRefused("NO_SUCH_END", problem, f"Give a day to come, {last} at the latest.")
    decider = doing.person(act.by)
    if not may_restrict(doing, decider):
        problem = f"{decider.name} decides nothing on this case."
        raise ActRefused("NOT_A_DECIDER", problem, "Name a manager, or whoever decides this stage.")
    draft = doing.draft
    draft.stop(frozenset({clocks.RESTRICTION}), "RESTRICTED_ANEW")
    draft.enter(replace(doing.dossier, restriction=Restriction(what, act.until, decider.id)))
    draft.run(clocks.RESTRICTION, doing.office.calendar.end_of(act.until))


def may_restrict(doing: Doing, person: Person) -> bool:
    """Whoever decides the stage, or stands in the line above; nobody who has a part in the matter."""
    if person.id in doing.dossier.barred:
        return False
    above = frozenset(doing.procedure.chasers.above(doing.case.area))
    decides = not independence.may_decide(doing.office, doing.case, person, doing.today)
    return decides or not above.isdisjoint(person.roles)
