"""One act on one case: whether it may be done, what follows (PROCEDURE D2, D4; R19 to R23)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from types import MappingProxyType
from typing import Any

from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.errors import ActRefused, IllegalTransition
from mailbot.domain.event import Acted
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import erasing
from mailbot.rules.acts import (
    answers,
    complainant,
    correcting,
    data,
    describing,
    ending,
    holding,
    identity,
    outcome,
    ownership,
    rights,
    scope,
    sending,
    sorting,
    splitting,
)
from mailbot.rules.acts.doing import Doing
from mailbot.rules.draft import Change, Draft

Deed = Callable[[Doing, Any], None]

_DEEDS: Mapping[type, Deed] = MappingProxyType({
    acts.Sort: sorting.sort, acts.MakeInformal: sorting.make_informal, acts.Link: sorting.link,
    acts.NotAComplaint: sorting.not_a_complaint, acts.Spam: sorting.spam,
    acts.Acknowledged: sorting.acknowledged, acts.Split: splitting.split,
    acts.Assign: ownership.assign, acts.Accept: ownership.accept, acts.Decline: ownership.decline,
    acts.DeclareConflict: ownership.declare_conflict,
    acts.Describe: describing.describe, acts.Note: describing.note,
    acts.MarkRead: describing.mark_read, acts.MarkDiscussed: describing.mark_discussed,
    acts.GiveName: identity.give_name, acts.RefuseUnsigned: identity.refuse_unsigned,
    acts.PassToOfficer: identity.pass_to_officer, acts.Seal: identity.seal,
    acts.KeepConfidential: identity.keep_confidential,
    acts.ScopeIn: scope.scope_in, acts.ScopeOut: scope.scope_out, acts.AdmitLate: scope.admit_late,
    acts.RefuseLate: scope.refuse_late, acts.Reroute: scope.reroute,
    acts.Send: sending.send,
    acts.Ask: answers.ask, acts.Update: answers.update, acts.Extend: answers.extend,
    acts.Escalate: answers.escalate, acts.Told: answers.told,
    acts.Decide: outcome.decide, acts.TellParty: outcome.tell_party, acts.SkipParty: outcome.skip_party,
    acts.ActionDone: outcome.action_done, acts.Answered: outcome.answered,
    acts.ConcludeAppeal: ending.conclude_appeal, acts.SayFinal: ending.say_final,
    acts.Withdraw: ending.withdraw, acts.Close: ending.close,
    acts.CloseUnanswered: ending.close_unanswered, acts.Reopen: ending.reopen,
    acts.Suspend: ending.suspend, acts.Resume: ending.resume, acts.Merge: ending.merge,
    acts.Settled: ending.settled,
    acts.CorrectReceipt: correcting.receipt, acts.CorrectAcknowledgement: correcting.acknowledgement,
    acts.CorrectOutcome: correcting.outcome,
    acts.Hold: holding.hold, acts.GoOn: holding.go_on, acts.Restrict: holding.restrict,
    acts.Prioritise: complainant.prioritise, acts.Adjust: complainant.adjust,
    acts.Speak: complainant.speak, acts.ChangeContact: complainant.change_contact,
    acts.Represent: complainant.represent,
    acts.RaiseDataConcern: data.raise_concern, acts.RequestData: data.request_data,
    acts.DataAnswered: data.answered, acts.OrderExport: erasing.order_export,
    acts.OrderErasure: erasing.order,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attempt:
    """Who wants to do what to which case, and when."""

    office: Office  # by the rules that the case began under
    case: Case
    actor: Person
    now: datetime


def perform(attempt: Attempt, act: acts.Act) -> Change:
    """What follows from the act.

    Raises ActRefused, with what to do instead, where it may not be done, and where the lifecycle does
    not know it in the state the case is in.
    """
    draft = Draft(attempt.office, attempt.case, attempt.now)
    doing = Doing(draft, attempt.actor)
    rights.check(doing, act)
    erasing.refuse_erased(attempt.case)
    draft.note(Acted(type(act).__name__, said(act)))
    try:
        _DEEDS[type(act)](doing, act)
    except IllegalTransition as error:
        raise ActRefused("NOT_NOW", f"{error}.", "Look at where the case stands, then try again.") from error
    return draft.change()


def said(act: acts.Act) -> tuple[str, ...]:
    """What the person gave with it, as "reason: no breach was found"."""
    given = ((field.name, getattr(act, field.name)) for field in fields(act))
    return tuple(f"{name}: {value}" for name, value in given if value not in (None, "", (), False))
