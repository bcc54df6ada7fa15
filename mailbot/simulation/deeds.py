"""What somebody does to a case, as its sheet shows it to them: mostly what the procedure asks for."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Party, Verdict
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.rules import clocks, independence, routing
from mailbot.simulation.sight import Sight
from mailbot.simulation.writers import Kind

_NATIONS = ("england", "wales", "scotland", "northern ireland")


def next_act(sight: Sight) -> acts.Act | None:
    """What they do; None where they see that nothing is to be done, or not by them."""
    case = sight.case
    if sight.why == Template.HAND_ACKNOWLEDGEMENT and case.running(clocks.ACKNOWLEDGED):
        return acts.Acknowledged("email", sight.today, handler_told=True)
    if sight.why == Template.DELIVERY_TASK and case.running(clocks.ACKNOWLEDGED):
        return acts.Acknowledged("telephone", sight.today, handler_told=True)
    if sight.said == "withdraw" and case.state.under_way and sight.owns and not case.sealed:
        return acts.Withdraw()
    decide = _BY_STATE.get(case.state)
    return decide(sight) if decide else None


def _in_triage(sight: Sight) -> acts.Act | None:
    if not sight.triages:
        return None
    roll = sight.chance.random()
    if sight.others and sight.said in {"appeal", "more", "protest", "thanks", "name"}:
        return acts.Link(sight.others[-1], appeal=sight.said == "appeal" and roll < 0.5)
    match sight.who.kind:
        case Kind.SPAM:
            return acts.Spam()
        case Kind.ORDINARY | Kind.NEWSLETTER | Kind.AWAY:
            return acts.NotAComplaint("It asks for something else.", quiet=True)
        case Kind.QUESTION if roll < 0.8:
            return acts.NotAComplaint("You asked where to find the procedure.", quiet=roll < 0.2)
        case Kind.SUGGESTION:
            return acts.Sort(CaseKind.SUGGESTION)
        case Kind.COMPLIMENT:
            return acts.Sort(CaseKind.COMPLIMENT)
        case Kind.STRAY_APPEAL if roll < 0.7:
            return acts.Sort(CaseKind.APPEAL)
    return acts.MakeInformal() if roll > 0.9 else acts.Sort(CaseKind.COMPLAINT)


def _feedback(sight: Sight) -> acts.Act | None:
    return acts.MarkDiscussed(sight.today) if sight.chance.random() < 0.5 else acts.MarkRead()


def _informal(sight: Sight) -> acts.Act | None:
    taking = _taking(sight)
    if taking is not None or not (sight.owns or sight.triages):
        return taking
    roll = sight.chance.random()
    if roll < 0.6:
        return acts.Settled()
    return acts.Sort(CaseKind.COMPLAINT) if roll < 0.85 else acts.Escalate("We could not settle it.")


def _taking(sight: Sight) -> acts.Act | None:
    """Who has the case, before anything else."""
    case, roll = sight.case, sight.chance.random()
    if not case.handler:
        return acts.Assign(_somebody(sight)) if sight.triages else None
    if sight.owns and not case.dossier.accepted:
        if roll < 0.05:
            return acts.Decline(conflict=False, reason="I have no time.")
        if roll < 0.09:
            return acts.Decline(conflict=True, reason="I know them.")
        return acts.Accept()
    if not sight.owns and sight.triages and sight.why in {Template.REMINDER, Template.TASK} and roll < 0.3:
        return acts.Assign(_somebody(sight))
    return None


def _somebody(sight: Sight) -> str:
    """Whoever may decide the stage; now and then somebody else."""
    office, case = sight.office, sight.case
    people = [
        one for one in office.directory.people
        if not independence.may_decide(office, replace(case, handler=one.id), one, sight.today)
    ]  # fmt: skip
    if sight.actor in people and sight.chance.random() < 0.6:
        return sight.actor.id
    return sight.chance.choice(people or list(office.directory.people)).id


def _open(sight: Sight) -> acts.Act | None:
    taking = _taking(sight)
    if taking is not None or not sight.owns or sight.case.dossier.on_its_way is not None:
        return taking
    return _on_the_way(sight) or _outcome(sight)


def _on_the_way(sight: Sight) -> acts.Act | None:
    """What is done before a case is decided; mostly nothing more."""
    case, office, roll = sight.case, sight.office, sight.chance.random()
    last = case.stage >= office.procedure.last_stage
    categories = [code for code, _ in office.procedure.categories]
    rare: dict[int, acts.Act] = {
        0: acts.Ask("When did you first tell somebody?"),
        1: acts.Update("We have asked everybody who was there."),
        2: acts.Update("It takes until then.", hear_by=sight.day(3, 9)),
        3: acts.Extend(sight.day(4, 9), "Two people who know are away."),
        4: acts.Describe(categories=tuple(categories[:1]), lesson="Answer the telephone."),
        5: acts.KeepConfidential(),
        6: acts.Suspend("A court has the matter."),
        7: acts.Close("You told us that it is settled."),
        8: acts.Seal() if routing.officers(office) else acts.Note("Nobody may know."),
        9: acts.Describe(about=(sight.chance.choice(office.directory.people).name,)),
        10: acts.NotAComplaint("You asked a question."),
        11: acts.CloseUnanswered(),
        12: acts.Merge(sight.others[-1]) if sight.others else acts.Note("Nothing to merge."),
        13: acts.Escalate("We could not agree.") if not last else acts.Note("This is the last stage."),
    }  # fmt: skip
    shares = (10, 8, 3, 5, 5, 1, 2, 2, 1, 1, 1, 1, 2, 4)
    if roll > 0.35:
        return None
    return rare[sight.chance.choices(range(len(shares)), shares)[0]]


def _outcome(sight: Sight) -> acts.Act | None:
    """The decision; whoever may not take it passes the case to somebody who may."""
    case, procedure, chance = sight.case, sight.office.procedure, sight.chance
    if not sight.decides and chance.random() < 0.85:
        if case.state is State.OPEN and case.stage < procedure.last_stage and chance.random() < 0.5:
            return acts.Escalate("It is not for me to decide.")
        return acts.Assign(_somebody(sight))
    if procedure.heads and not case.dossier.head:
        return _described(sight)
    verdict = chance.choice(tuple(Verdict))
    if chance.random() < 0.04:
        return acts.Answered("post", sight.today, verdict)
    remedies = (acts.Remedy("We mark your work again", sight.actor.id, sight.day(5, 25)),)
    return acts.Decide(
        verdict=verdict,
        text="We read everything that you sent us and asked those who were there.\n\nThis is what we found.",
        remedies=remedies if chance.random() < 0.4 else (),
        no_remedy="Nothing can be put right any more.",
        breach=chance.random() < 0.3 if any(head.breach for head in procedure.heads) else None,
    )


def _described(sight: Sight) -> acts.Act:
    chance, heads = sight.chance, sight.office.procedure.heads
    ago = chance.choice((5, 20, 60, 120, 240))
    return acts.Describe(
        head=chance.choice(heads).code,
        nation=chance.choice(_NATIONS),
        incident=sight.today - timedelta(days=ago) if chance.random() < 0.7 else None,
        party_address=f"centre{sight.who.number}@centre.example" if chance.random() < 0.5 else None,
    )


def _review(sight: Sight) -> acts.Act | None:
    taking = _taking(sight)
    if taking is not None or not sight.owns or sight.case.dossier.on_its_way is not None:
        return taking
    if sight.office.procedure.heads and not sight.case.dossier.head:
        return _described(sight)
    exclusions, policies = sight.office.procedure.exclusions, sight.office.procedure.policies
    roll = sight.chance.random()
    if roll < 0.14 and exclusions:
        return acts.ScopeOut(sight.chance.choice(exclusions).code, "It was about somebody else's work.")
    if roll < 0.18 and policies:
        return acts.Reroute(sight.chance.choice(policies).name)
    if roll < 0.22:
        return acts.RefuseLate("It came long after.") if roll < 0.2 else acts.AdmitLate("You were ill.")
    if roll < 0.4:
        return _on_the_way(sight) or acts.ScopeIn(sight.day(5, 20))
    return acts.ScopeIn(sight.day(5, 20), "We ask everybody concerned.")


def _decided(sight: Sight) -> acts.Act | None:
    case = sight.case
    undone = [action.number for action in case.dossier.actions if action.done_on is None]
    if case.dossier.party is Party.OWED and (sight.owns or sight.decides):
        if case.confidential or sight.chance.random() < 0.2:
            return acts.SkipParty("The complainant asked us not to.")
        if not case.dossier.party_address:
            return acts.Describe(party_address=f"centre{sight.who.number}@centre.example")
        return acts.TellParty("We have looked into what you were told about.")
    if undone and (sight.owns or sight.decides):
        return acts.ActionDone(undone[0])
    return None


def _ended(sight: Sight) -> acts.Act | None:
    undone = [action.number for action in sight.case.dossier.actions if action.done_on is None]
    if undone and sight.why in {Template.REMINDER, "work"}:
        return acts.ActionDone(undone[0])
    if sight.why == Template.HANDLER_NOTICE and sight.said in {"protest", "appeal"} and sight.decides:
        roll = sight.chance.random()
        if roll < 0.3:
            return acts.Reopen("You have told us something new.")
        return acts.SayFinal("It has ended.")
    return None


def _late(sight: Sight) -> acts.Act | None:
    if not (sight.owns or sight.triages or sight.decides):
        return None
    admit = sight.chance.random() < 0.5
    return acts.AdmitLate("You were in hospital.") if admit else acts.RefuseLate("Nothing kept you from it.")


def _handed_over(sight: Sight) -> acts.Act | None:
    taking = _taking(sight)
    if taking is not None or not sight.owns:
        return taking
    return acts.ConcludeAppeal("The appeal panel has heard it.")


def _suspended(sight: Sight) -> acts.Act | None:
    if not (sight.owns or sight.triages):
        return None
    return acts.Resume() if sight.chance.random() < 0.8 else acts.Close("The court has decided.")


def _unnamed(sight: Sight) -> acts.Act | None:
    if sight.why not in {Template.TASK, Template.REMINDER} or not sight.triages:
        return None
    if sight.chance.random() < 0.5:
        return acts.GiveName(sight.who.name)
    return acts.RefuseUnsigned("Nobody answers at that address.")


def _unsigned(sight: Sight) -> acts.Act | None:
    if routing.OFFICER_ROLE not in sight.actor.roles:
        return None
    roll = sight.chance.random()
    if roll < 0.1:
        return acts.GiveName(sight.who.name)
    return acts.PassToOfficer() if roll < 0.6 else acts.RefuseUnsigned("There is nothing to go by.")


def _sealed(sight: Sight) -> acts.Act | None:
    if routing.OFFICER_ROLE not in sight.actor.roles:
        return None
    policies = sight.office.procedure.policies
    if policies and sight.chance.random() < 0.3:
        return acts.Reroute(policies[-1].name)
    return acts.Close("It has been looked into.") if sight.chance.random() < 0.5 else None


_BY_STATE: Mapping[State, Callable[[Sight], acts.Act | None]] = MappingProxyType({
    State.TRIAGE: _in_triage, State.FEEDBACK: _feedback, State.INFORMAL: _informal, State.OPEN: _open,
    State.INITIAL_REVIEW: _review, State.INVESTIGATION: _open, State.DECIDED: _decided,
    State.APPEAL_LATE: _late, State.APPEAL_HANDOFF: _handed_over, State.SUSPENDED_LEGAL: _suspended,
    State.ID_REQUESTED: _unnamed, State.ANON_REVIEW: _unsigned, State.SEALED: _sealed,
    State.CLOSED: _ended, State.OUT_OF_SCOPE: _ended, State.FINAL: _ended,
})  # fmt: skip
