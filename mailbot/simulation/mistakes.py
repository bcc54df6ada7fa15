"""What nobody should do just now, or not this person: most of it is refused, and some of it is not."""

from datetime import timedelta

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.simulation.sight import Sight


def wrong_act(sight: Sight) -> acts.Act:
    """One of them, whatever the case is like."""
    somebody = sight.chance.choice(sight.office.directory.people).id
    choices: tuple[acts.Act, ...] = (
        acts.Accept(),
        acts.Assign(somebody),
        acts.Assign("nobody"),
        acts.Decide(Verdict.UPHELD, "We were wrong."),
        acts.Decide(Verdict.RESOLVED, "We pay you £50 in compensation."),
        acts.ScopeOut("NOSUCHCODE", "It is not for us."),
        acts.ScopeIn(sight.today),
        acts.Extend(sight.today - timedelta(days=1), "It takes longer."),
        acts.Extend(sight.day(30, 60), "It takes much longer."),
        acts.RefuseLate("It came late."),
        acts.Resume(),
        acts.TellParty("The outcome."),
        acts.ActionDone(9),
        acts.Reroute("nowhere"),
        acts.Escalate(""),
        acts.Answered("post", sight.today, Verdict.NOT_UPHELD),
        acts.DeclareConflict(somebody, "a relative"),
        acts.GiveName(""),
        acts.Reopen("I was wrong."),
        acts.Note("What was said on the telephone."),
        acts.Merge(sight.others[0]) if sight.others else acts.Spam(),
    )
    return sight.chance.choice(choices)
