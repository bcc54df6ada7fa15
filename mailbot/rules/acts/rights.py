"""Who may do what (PROCEDURE D4, column Who; R27, R30)."""

from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.errors import ActRefused
from mailbot.domain.lifecycle import State
from mailbot.rules import independence, routing
from mailbot.rules.acts import holding
from mailbot.rules.acts.doing import Doing

# Triage says what a mail is; whoever triages may also say who owns it.
_TRIAGE = (
    acts.Sort, acts.MakeInformal, acts.Link, acts.NotAComplaint, acts.Spam, acts.Assign, acts.GiveName,
    acts.RefuseUnsigned, acts.Merge, acts.Acknowledged, acts.Split,
)  # fmt: skip
# Only whoever decides the stage.
_DECISION_MAKER = (
    acts.Decide, acts.Answered, acts.AdmitLate, acts.RefuseLate, acts.SayFinal, acts.Reopen, acts.Escalate,
)  # fmt: skip
_OFFICER = (acts.PassToOfficer, acts.Seal)
_ANYBODY = (
    acts.Note, acts.DeclareConflict, acts.MarkRead, acts.MarkDiscussed, acts.RaiseDataConcern,
    acts.RequestData, acts.DataAnswered,
)  # fmt: skip
_DATA = (acts.OrderExport, acts.OrderErasure)  # whoever looks after personal data
_SELF = (acts.Accept, acts.Decline)
_OWNING = (acts.Assign, acts.Accept, acts.Decline)
_WRITING = (acts.Ask, acts.Update, acts.Extend)
_ASLEEP = frozenset({State.FEEDBACK, State.ANON_HELD})  # nothing is owed on these
# Nobody is answered there: refused and told so once, never heard of again, or at home in another case.
_UNANSWERED = frozenset({State.ANON_HELD, State.ANON_CLOSED, State.SPAM, State.MERGED})


def check(doing: Doing, act: acts.Act) -> None:
    """Raises ActRefused where the actor may not do this.

    Somebody who is part of the matter learns nothing of the case, not even that it exists.
    """
    case, actor = doing.case, doing.actor
    if actor.id in case.dossier.barred:
        raise _unknown()
    if case.sealed or case.state.closed_circle:
        _officer_only(doing)
        _in_its_place(case, act)
        return
    _in_its_place(case, act)
    if isinstance(act, _ANYBODY):
        return
    if isinstance(act, _SELF):
        _by_handler(doing)
    elif isinstance(act, _OFFICER):
        _by_officer_or_triage(doing)
    elif isinstance(act, _DATA):
        _by_data_officer(doing)
    elif isinstance(act, _DECISION_MAKER):
        _by_decision_maker(doing, act)
    elif isinstance(act, acts.Restrict | acts.GoOn) and holding.may_restrict(doing, actor):
        return
    elif isinstance(act, acts.Restrict):
        raise _not_allowed("Ask a manager, or whoever decides this stage.")
    elif isinstance(act, _TRIAGE):
        if not (_triages(doing) or _owns(doing)):
            raise _not_allowed("Ask somebody who triages, or whoever owns the case.")
    elif isinstance(act, acts.ActionDone) and _promised(doing, act):
        return
    elif not (_owns(doing) or _decides(doing) or _has_nobody(doing)):
        raise _not_allowed("Ask whoever owns the case.")


def _promised(doing: Doing, act: acts.ActionDone) -> bool:
    """An action is its own owner's to report, whoever has the case."""
    return any((one.number, one.owner) == (act.number, doing.actor.id) for one in doing.dossier.actions)


def _in_its_place(case: Case, act: acts.Act) -> None:
    """Acts that move no case have their places too: nobody is given a case that has ended or is sealed."""
    sealed = case.sealed or case.state.closed_circle
    away = case.state in _ASLEEP or (sealed and isinstance(act, _OWNING))
    unanswered = isinstance(act, acts.Send) and (sealed or case.state in _UNANSWERED)
    if unanswered or (isinstance(act, _OWNING + _WRITING) and (case.state.ended or away)):
        what = f"that cannot be done to a case in state {case.state}."
        raise ActRefused("NOT_NOW", what, "Look at where the case stands.")


def _owns(doing: Doing) -> bool:
    """The handler, or whoever stands in while they are away."""
    handler = doing.office.directory.by_id(doing.case.handler)
    if handler is None:
        return False
    acting = independence.available(doing.office, doing.case, (handler,), doing.today)
    return doing.actor in (handler, *acting)


def _triages(doing: Doing) -> bool:
    return routing.TRIAGE_ROLE in doing.actor.roles


def _has_nobody(doing: Doing) -> bool:
    """A case without an owner is the triage group's."""
    return not doing.case.handler and _triages(doing)


def _decides(doing: Doing) -> bool:
    return not independence.may_decide(doing.office, doing.case, doing.actor, doing.today)


def _by_decision_maker(doing: Doing, act: acts.Act) -> None:
    case = doing.case
    if isinstance(act, acts.Escalate | acts.Reopen) and (_owns(doing) or _triages(doing)):
        return  # whoever could not resolve it says so; the next stage decides
    late = isinstance(act, acts.AdmitLate | acts.RefuseLate) and case.state is State.APPEAL_LATE
    if late and _triages(doing):
        return
    why = independence.may_decide(doing.office, case, doing.actor, doing.today)
    if why:
        raise ActRefused(
            why,
            "the outcome of a stage is for whoever decides it, who must have no part in the matter "
            "and have decided no earlier stage.",
            "Ask the decision-maker of this stage, or assign the case to somebody who is free to decide.",
        )


def _by_handler(doing: Doing) -> None:
    if doing.case.handler != doing.actor.id:
        raise ActRefused("NOT_YOURS", "you do not own this case.", "Ask whoever triages to assign it to you.")


def _by_data_officer(doing: Doing) -> None:
    if doing.actor not in routing.data_officers(doing.office, doing.dossier.barred):
        raise _not_allowed("Ask whoever looks after personal data.")


def _by_officer_or_triage(doing: Doing) -> None:
    if not (routing.OFFICER_ROLE in doing.actor.roles or _triages(doing)):
        raise _not_allowed("Ask the whistleblowing officer.")


def _officer_only(doing: Doing) -> None:
    if doing.actor not in independence.circle(doing.office, doing.case):
        raise _unknown()


def _not_allowed(remedy: str) -> ActRefused:
    return ActRefused("NOT_ALLOWED", "this is not for you to do on this case.", remedy)


def _unknown() -> ActRefused:
    return ActRefused("UNKNOWN_CASE", "there is no such case for you.", "Check the reference.")
