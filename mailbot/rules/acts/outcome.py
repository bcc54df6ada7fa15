"""Outcomes: who may decide, what the letter must hold, and what follows once it has arrived."""

import re
from dataclasses import replace
from datetime import datetime

from mailbot.domain import act as acts
from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.dossier import Action, Decision, Dossier, OnItsWay, Party, Verdict
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Procedure
from mailbot.rules import appeals, clocks, course, independence, letter_form
from mailbot.rules.acts import appeal_rights
from mailbot.rules.acts.doing import Doing, check_day, demand, need_head
from mailbot.rules.draft import Draft
from mailbot.rules.signposts import signposts

_FOUND = frozenset({Verdict.UPHELD, Verdict.PARTLY})
_MONEY = re.compile(r"compensat|refund|reimburs|ex gratia|goodwill payment|£\s?\d", re.IGNORECASE)
_UNDECIDED = frozenset({State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION})


def decide(doing: Doing, act: acts.Decide) -> None:
    """The outcome is written; it counts once it has reached the complainant (INV3)."""
    text = demand(act.text, "NOTHING_SAID", "the outcome has no text.", "Write what was found, and why.")
    _check(doing, act)
    draft, case = doing.draft, doing.case
    final = independence.is_final(doing.procedure, case)
    appeal_by = None if final else appeals.last_day(doing.office, draft.now)
    actions = _actions(doing, act)
    facts = replace(
        course.about(draft),
        verdict=act.verdict.value,
        words=text,
        remedy_words=act.no_remedy.strip(),
        actions=tuple(f"{action.what} (by {in_words(action.due)})" for action in actions if action.owner),
        final=final,
        heard_by=course.in_words(doing.actor),
        appeal_by=appeal_by,
        appeal_days=str(doing.procedure.windows.appeal),
        late=any(clock.overdue(draft.now) for clock in case.running(frozenset(clocks.ANSWER))),
        signposts=signposts(doing.office, case, None) if final else None,
    )
    key = course.to_complainant(draft, Template.OUTCOME, facts, clocks.ANSWERED, act.files)
    draft.enter(
        replace(
            doing.dossier,
            on_its_way=OnItsWay(key, doing.actor.id, act.verdict, appeal_by),
            actions=(*doing.dossier.actions, *actions),
        )
    )
    if appeal_by is not None:
        draft.run(clocks.APPEAL_WINDOW, doing.office.calendar.end_of(appeal_by), awaits=key)
    if doing.procedure.tells_party:
        due = doing.office.calendar.due(draft.now, doing.procedure.targets.tell_party)
        draft.run("tell_party", due, awaits=key)
    watch_actions(draft)


def _check(doing: Doing, act: acts.Decide) -> None:
    """Raises ActRefused for an outcome that is not whole."""
    case, procedure = doing.case, doing.procedure
    if case.state not in _UNDECIDED:
        what = f"a case in state {case.state} has no outcome to give."
        raise ActRefused("NOTHING_TO_DECIDE", what, "Look at where the case stands.")
    if doing.dossier.on_its_way is not None:
        raise ActRefused("OUTCOME_ON_ITS_WAY", "an outcome is on its way.", "Wait until it has arrived.")
    need_head(doing)
    found = act.verdict in _FOUND
    if found and procedure.needs_remedy and not act.remedies and not act.no_remedy.strip():
        raise ActRefused(
            "REMEDY_MISSING",
            "an upheld complaint says what is put right.",
            "Name a remedy with who and by when, or say why there is none.",
        )
    head = procedure.head(doing.dossier.head)
    if found and head is not None and head.breach and act.breach is None:
        raise ActRefused(
            "BREACH_MISSING", "was the Standard breached?", "Say “breach yes” or “breach no” (OUT3)."
        )
    if not act.although_pay and speaks_of_money(procedure, act.text):
        raise ActRefused(
            "SPEAKS_OF_MONEY",
            "the text speaks of compensation, which this body cannot pay or order (OUT4).",
            "Take it out, or send it all the same if it is right.",
        )


def speaks_of_money(procedure: Procedure, text: str) -> bool:
    """Whether a text tells of money that this body can neither pay nor order (OUT4)."""
    return procedure.never_pays and _MONEY.search(text) is not None


def _actions(doing: Doing, act: acts.Decide) -> tuple[Action, ...]:
    """Remedies, and the sanctions that a breach asks for (OUT3), each with who and by when."""
    number = len(doing.dossier.actions)
    actions = [
        Action(number + place, remedy.what, doing.person(remedy.owner).id, remedy.due)
        for place, remedy in enumerate(act.remedies, start=1)
    ]
    if any(remedy.due <= doing.today for remedy in act.remedies):
        raise ActRefused("DAY_PAST", "a remedy is due on a day that has passed.", "Give a later day.")
    if act.breach:
        by = doing.office.calendar.last_day(doing.today, doing.procedure.targets.extension)
        # Within the office: not among what the complainant is told.
        actions.append(Action(number + len(actions) + 1, "decide on sanctions for the breach", "", by))
    return tuple(actions)


def watch_actions(draft: Draft) -> None:
    """One clock watches whichever promised action is due first (K10)."""
    undone = [action.due for action in draft.dossier.actions if action.done_on is None]
    due = draft.office.calendar.end_of(min(undone)) if undone else None
    running = draft.case.running(frozenset({"actions"}))
    if running and due is not None and running[0].due_at == due:
        return
    draft.stop(frozenset({"actions"}), "ANOTHER_IS_NEXT")
    if due is not None:
        draft.run("actions", due)


def action_done(doing: Doing, act: acts.ActionDone) -> None:
    """What was promised is done."""
    actions = doing.dossier.actions
    if act.number not in {action.number for action in actions if action.done_on is None}:
        undone = ", ".join(str(one.number) for one in actions if one.done_on is None) or "none"
        what = f"there is no action {act.number} left to do."
        raise ActRefused("NO_SUCH_ACTION", what, f"Those left are: {undone}.")
    done = tuple(replace(one, done_on=doing.today) if one.number == act.number else one for one in actions)
    doing.draft.enter(replace(doing.dossier, actions=done))
    earliest = min(action.due for action in actions if action.done_on is None)
    if all(action.done_on for action in done if action.due == earliest):
        doing.draft.meet(frozenset({"actions"}), f"ACTION_{act.number}_DONE")
    watch_actions(doing.draft)


def answered(doing: Doing, act: acts.Answered) -> None:
    """The outcome was given by post, by telephone or in person (INV3: the recorded alternative)."""
    if doing.case.state not in _UNDECIDED:
        what = f"a case in state {doing.case.state} has no outcome to give."
        raise ActRefused("NOTHING_TO_DECIDE", what, "Look at where the case stands.")
    need_head(doing)
    check_day(doing, act.on)
    going = doing.dossier.on_its_way
    if going is not None and going.verdict is not act.verdict:
        what = f"the outcome that is on its way says “{going.verdict.value}”."
        raise ActRefused("ANOTHER_VERDICT", what, "Record what the letter says.")
    draft, calendar = doing.draft, doing.office.calendar
    told_at = min(draft.now, calendar.end_of(act.on))
    draft.stop(frozenset({clocks.APPEAL_WINDOW, "tell_party"}), "GIVEN_ANOTHER_WAY")
    final = independence.is_final(doing.procedure, doing.case)
    untold = appeal_rights.are_untold(doing, act)
    # Their time to appeal counts from when they hear of it (P1).
    appeal_by = None if final else appeals.last_day(doing.office, draft.now if untold else told_at)
    letter = appeal_rights.tell(doing, appeal_rights.Given(act, told_at, appeal_by)) if untold else ""
    draft.meet(clocks.ANSWERED, letter or f"GIVEN_BY_{act.via.upper()}", told_at)
    decider = going.person if going else doing.actor.id
    draft.enter(replace(doing.dossier, on_its_way=OnItsWay("", decider, act.verdict, appeal_by)))
    if appeal_by is not None:
        draft.run(clocks.APPEAL_WINDOW, calendar.end_of(appeal_by))
    if doing.procedure.tells_party:
        draft.run("tell_party", calendar.due(draft.now, doing.procedure.targets.tell_party))
    arrived(draft, f"GIVEN_BY_{act.via.upper()}", told_at)
    *earlier, last = draft.dossier.decisions
    draft.enter(replace(draft.dossier, decisions=(*earlier, replace(last, rights=letter))))


def arrived(draft: Draft, how: str, told_at: datetime) -> None:
    """The complainant has the outcome: the stage is decided, and the other party is to hear of it."""
    going, before = draft.dossier.on_its_way, draft.case.state
    assert going is not None, "an outcome arrives that was on its way"
    draft.move(Step.DECIDED, State.DECIDED, how)
    decision = Decision(draft.case.stage, going.person, going.verdict, told_at, going.letter, before)
    draft.enter(
        replace(
            draft.dossier,
            on_its_way=None,
            appeal_by=going.appeal_by,
            decisions=(*draft.dossier.decisions, decision),
            party=Party.OWED if draft.office.procedure.tells_party else Party.NOT_OWED,
        )
    )
    draft.stop_all("DECIDED", but=clocks.OUTLIVES | {clocks.APPEAL_WINDOW, "tell_party"})
    conclude(draft)


def conclude(draft: Draft) -> None:
    """Both parties know and no window is open: the case ends (R22)."""
    owed = draft.case.running(frozenset({clocks.APPEAL_WINDOW, "tell_party"}))
    if draft.case.state is State.DECIDED and not owed and draft.dossier.party is not Party.OWED:
        draft.move(Step.CONCLUDED, State.CLOSED, "ALL_KNOW")


def came_back(draft: Draft, key: str, reason: str) -> None:
    """The outcome never arrived: nothing is decided, no window runs (INV3, E3).

    One that was overtaken, by another outcome or by an appeal against it, undoes nothing.
    """
    if overtaken(draft.case, key):
        return
    dossier, state = draft.dossier, draft.case.state
    decision = dossier.decisions[-1] if dossier.decisions else None
    if dossier.on_its_way is not None and dossier.on_its_way.letter == key:
        draft.enter(replace(dossier, on_its_way=None))
    elif decision is None or key not in {decision.letter, decision.rights} or decision.before is None:
        return
    elif state is State.DECIDED or (state is State.CLOSED and dossier.came_from is not State.APPEAL_LATE):
        draft.move(Step.OUTCOME_RETURNED, decision.before, reason)
        draft.enter(_without_the_last(dossier))
    elif state is State.SUSPENDED_LEGAL and dossier.came_from is State.DECIDED:
        draft.enter(replace(_without_the_last(dossier), came_from=decision.before))
    else:
        return
    draft.stop(frozenset({clocks.APPEAL_WINDOW, "tell_party"}), reason)


def overtaken(case: Case, key: str) -> bool:
    """Whether an outcome has been appealed against: whatever came back, the complainant knew of it."""
    decisions = case.dossier.decisions
    return any(key in {one.letter, one.rights} and one.stage < case.stage for one in decisions)


def _without_the_last(dossier: Dossier) -> Dossier:
    party = Party.NOT_OWED if dossier.party is Party.OWED else dossier.party
    return replace(dossier, decisions=dossier.decisions[:-1], appeal_by=None, came_from=None, party=party)


def tell_party(doing: Doing, act: acts.TellParty) -> None:
    """The party complained of learns the outcome, in other words than the complainant (OUT1)."""
    text = demand(act.text, "NOTHING_SAID", "the letter is empty.", "Write what they should know.")
    dossier, case = doing.dossier, doing.case
    if dossier.party is not Party.OWED:
        raise ActRefused("PARTY_NOT_OWED", "no letter to the other party is due.", "Decide the case first.")
    if case.confidential:
        raise ActRefused(
            "CONFIDENTIAL",
            "the complainant asked that others not be told who they are.",
            "Ask the complainant first, or say why the party is not told.",
        )
    if not dossier.party_address:
        what = "nobody has said where the other party can be reached."
        raise ActRefused("PARTY_ADDRESS_MISSING", what, "Give their address first, or skip it with a reason.")
    facts = LetterFacts(
        reference=str(case.reference),
        complainant_name="",
        words=text,
        verdict=dossier.decisions[-1].verdict.value,
        head_title=course.head_title(doing.office, case),
    )
    doing.draft.write(
        LetterRequest(
            key=course.key_of(doing.draft, Template.OUTCOME_PARTY),
            template=Template.OUTCOME_PARTY,
            organisation=case.organisation,
            mailbox=case.mailbox,
            to=Address("", dossier.party_address),
            facts=letter_form.dressed(facts),
            reference=case.reference,
            purpose=Purpose.NOTICE,
            meets=frozenset({"tell_party"}),
            automatic=False,
            enclosures=act.files,
        )
    )


def skip_party(doing: Doing, act: acts.SkipParty) -> None:
    """The party is not told, and why."""
    demand(act.reason, "REASON_MISSING", "skipping needs a reason.", "Write why they are not told.")
    if doing.dossier.party is not Party.OWED:
        raise ActRefused("PARTY_NOT_OWED", "no letter to the other party is due.", "Decide the case first.")
    doing.draft.enter(replace(doing.dossier, party=Party.SKIPPED))
    doing.draft.stop(frozenset({"tell_party"}), "SKIPPED")
    conclude(doing.draft)


def party_told(draft: Draft) -> None:
    """The letter to the other party was delivered."""
    draft.enter(replace(draft.dossier, party=Party.TOLD))
    conclude(draft)


def party_owed_again(draft: Draft) -> None:
    """The letter to the other party came back; they are still to be told, also where the case has ended."""
    if draft.dossier.party is Party.TOLD:
        draft.enter(replace(draft.dossier, party=Party.OWED))
