"""Whether a case may be erased: never what is open, kept by a legal hold, or still owed to somebody."""

from datetime import datetime

from mailbot.domain.act import OrderErasure, OrderExport
from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import Noted
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.lifecycle import State
from mailbot.rules import clocks, course, retention, routing
from mailbot.rules.acts.doing import Doing, demand

ORDERED = "ERASURE_ORDERED"
DROPPED = "ERASURE_DROPPED"
_KEEPS = frozenset({retention.CLOCK})  # runs until the case is erased


def refuse_erased(case: Case) -> None:
    """Raises ActRefused: nothing can be done to a case of which only figures are left."""
    if case.dossier.erased_on is not None:
        what = f"its papers were erased on {in_words(case.dossier.erased_on)}."
        raise ActRefused("ERASED", what, "Log what is new as a case of its own.")


def check(case: Case) -> None:
    """Raises ActRefused, with what to do first, where the case may not be erased."""
    refuse_erased(case)
    _check_hold(case)
    dossier = case.dossier
    if not (case.state.ended or case.state in retention.RESTING):
        what = f"the case is open ({case.state})."
        raise ActRefused("STILL_OPEN", what, "End it first: #withdraw, #close, #not-complaint or #spam.")
    if case.state is State.MERGED and dossier.links:
        what = f"its mails belong to {dossier.links[-1]}."
        raise ActRefused("MERGED", what, f"Erase {dossier.links[-1]}; this one goes with it.")
    open_actions = [action for action in dossier.actions if action.done_on is None]
    if open_actions:
        what = f"action {open_actions[0].number}, promised with its outcome, is not done."
        raise ActRefused("ACTION_OPEN", what, f"Record that it is: #done {open_actions[0].number}.")
    _check_clocks(case)


def check_merged(case: Case) -> None:
    """Likewise for a case that goes with the one it was merged into."""
    refuse_erased(case)
    _check_hold(case)
    _check_clocks(case)


def _check_hold(case: Case) -> None:
    if case.dossier.legal_hold:
        remedy = f"Lift it first: mailbot legal-hold {case.reference} --lift."
        raise ActRefused("LEGAL_HOLD", f"a legal hold keeps {case.reference}.", remedy)


def _check_clocks(case: Case) -> None:
    data = frozenset({"data_concern", "data_request"})
    if case.running(data):
        what = "a question about personal data is not answered."
        raise ActRefused("DATA_ASKED_FOR", what, "Record when it was: #data-answered and the day.")
    if case.running(frozenset({clocks.APPEAL_WINDOW})):
        raise ActRefused("WINDOW_OPEN", "an appeal is possible.", "Wait until its last day is over.")
    waits = [clock for clock in case.clocks if clock.awaits and not clock.stopped]
    running = [clock for clock in case.clocks if clock.running and clock.name not in _KEEPS]
    if waits or running or case.dossier.on_its_way is not None:
        name = (waits or running)[0].name.replace("_", " ") if waits or running else "outcome"
        what = f"something is still to be done on it ({name})."
        raise ActRefused("STILL_OWED", what, "Look at its dates: mailbot show.")


def due_by_retention(case: Case, now: datetime, due: datetime | None) -> bool:
    """Whether its time is over and nothing stands against it; feedback waits to be discussed (2.3)."""
    if due is None or due > now or case.state is State.MERGED:
        return False
    if case.state is State.FEEDBACK and case.dossier.discussed_on is None:
        return False
    try:
        check(case)
    except ActRefused:
        return False
    return True


def order(doing: Doing, act: OrderErasure) -> None:
    """`#erase`: noted now, done by the desk once the letters that tell of it have left."""
    demand(act.why, "REASON_MISSING", "nothing is erased without a reason.", "Write why, without a name.")
    check(doing.case)
    doing.draft.note(Noted(ORDERED, ""))


def order_export(doing: Doing, _act: OrderExport) -> None:
    """`#export`: whoever runs mailbot is asked for the file; nothing of it goes by mail."""
    refuse_erased(doing.case)
    reference = doing.case.reference
    if doing.case.sealed or doing.case.state.closed_circle:
        remedy = f"Run “mailbot export {reference} --sealed” where mailbot runs."
        raise ActRefused("SEALED", "of a sealed case nobody else is told.", remedy)
    doing.draft.note(Noted("EXPORT_ORDERED", ""))
    task = LetterFacts(
        problem=f"{doing.actor.name} asks for the case file of {reference}, for a request for personal data.",
        remedy=f"Run “mailbot export {reference}” where mailbot runs, and hand the folder to them in person "
        "or over a protected channel. The first run is a draft: they say in redactions.toml what is blacked "
        "out, the second run writes the final file.",
    )
    barred = doing.dossier.barred
    for person in routing.administrators(doing.office):
        if person.id not in barred:
            course.to_staff(doing.draft, Template.TASK, person, task)
