"""Random histories of cases through the pure rules: whatever people, letters and time do, INV1 to INV10 hold.

People do what they may and what they may not; letters arrive, are refused or come back; windows lapse;
appeals come in time and late.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Verdict
from mailbot.domain.errors import ActRefused
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Start
from mailbot.domain.reference import Reference
from tests.support.calendars import london
from tests.support.in_hand import PAT, ROBIN, InHand, offices, opened, writer
from tests.support.invariants import broken

Thing = TypeVar("Thing")
MONDAY = london("2026-11-23", "09:00")
OTHER = Reference("IHM", 2026, 7)
BODIES = ("example", "ihm", "imi")
OPENINGS = (  # None: as the body opens complaints
    None, None, None, None, None, None, State.TRIAGE, State.ID_REQUESTED, State.ANON_HELD, State.ANON_REVIEW,
    State.FEEDBACK,
)  # fmt: skip


def _acts(hand: InHand) -> list[acts.Act]:
    """What somebody may come to think of, sensible or not."""
    procedure, today = hand.office.procedure, hand.office.calendar.office_day(hand.now)
    later = _working_days(hand, 5)
    heads = [head.code for head in procedure.heads] or ["NONE"]
    policies = [policy.name for policy in procedure.policies] or ["none"]
    codes = [one.code for one in procedure.exclusions] or ["NONE"]
    ids = [person.id for person in hand.office.directory.people]
    remedy = acts.Remedy("read it again", ids[0], today + timedelta(days=30))
    return [
        *(acts.Sort(kind) for kind in (CaseKind.COMPLAINT, CaseKind.APPEAL, CaseKind.COMMENT)),
        acts.MakeInformal(), acts.Link(OTHER), acts.NotAComplaint("a question"),
        acts.NotAComplaint("a question", quiet=True), acts.Spam(),
        *(acts.Assign(one) for one in ids), acts.Assign(ids[0], "nobody else is there"),
        acts.Accept(), acts.Decline(conflict=False), acts.Decline(conflict=True),
        *(acts.DeclareConflict(one) for one in ids),
        *(acts.Describe(head=head) for head in heads), acts.Describe(party_address=ROBIN),
        acts.Describe(incident=today - timedelta(days=400)), acts.Describe(area="learning"),
        acts.Describe(about=(hand.office.directory.people[0].name,)), acts.Note("seen"),
        acts.GiveName("Pat Lee"), acts.RefuseUnsigned("nobody answers"), acts.PassToOfficer(), acts.Seal(),
        acts.KeepConfidential(),
        acts.ScopeIn(later), acts.ScopeOut(codes[0], "it is not ours"),
        acts.ScopeOut(codes[1 % len(codes)], "first ask them"),
        acts.AdmitLate("they were ill"), acts.RefuseLate("too late"), acts.Reroute(policies[0]),
        acts.Send("Thank you for telling us."), acts.Send("Hi Nadia, see attached.", anyway=True),
        acts.Ask("Which centre?"), acts.Update("We read your papers."), acts.Update("We wait.", later),
        acts.Extend(later, "the marker is ill"), acts.Extend(_working_days(hand, 15), "the marker is ill"),
        acts.Escalate("not resolved"),
        *(acts.Decide(one, "We read it all.", (remedy,), breach=False) for one in Verdict),
        *(acts.Decide(one, "We read it all.", (), "nothing to mend", breach=False) for one in Verdict),
        acts.Decide(Verdict.UPHELD, "We read it all.", (), "nothing to mend", breach=True),
        acts.TellParty("It was upheld."), acts.SkipParty("they know"), acts.ActionDone(1),
        acts.ConcludeAppeal(), acts.SayFinal("That is all."),
        acts.Acknowledged("post", today, handler_told=True), acts.Answered("post", today, Verdict.UPHELD),
        acts.Answered("email", today, Verdict.NOT_UPHELD),
        acts.CorrectReceipt(today, "misread"), acts.CorrectReceipt(today - timedelta(days=9), "misread"),
        acts.CorrectAcknowledgement(today, "misread"), acts.CorrectAcknowledgement(None, "it lay there"),
        acts.CorrectOutcome(today, "misread"),
        acts.Withdraw(), acts.Close("they asked us to"), acts.CloseUnanswered(), acts.Reopen("new papers"),
        acts.Suspend("A claim was issued."), acts.Resume(), acts.Merge(OTHER), acts.Settled(),
        acts.MarkRead(), acts.MarkDiscussed(today),
        acts.RaiseDataConcern(), acts.RequestData(), acts.DataAnswered(today),
        acts.OrderExport(), acts.OrderErasure("asked for"),
        acts.Hold(), acts.GoOn(), acts.Prioritise(high=True), acts.Adjust("large print"), acts.Speak("cy"),
        acts.ChangeContact(PAT.address), acts.Represent("Jo Ash", consent=False),
        *(acts.Restrict("by post", later, one) for one in ids), acts.Escalate("not resolved", 2),
    ]  # fmt: skip


def _working_days(hand: InHand, count: int) -> date:
    calendar = hand.office.calendar
    return calendar.add_working_days(calendar.office_day(hand.now), count)


# How often each is tried beside the others: what can always be done, and what ends a story, seldom.
_SELDOM = frozenset({
    acts.Close, acts.Withdraw, acts.Merge, acts.Link, acts.Spam, acts.NotAComplaint, acts.Seal,
    acts.CloseUnanswered, acts.RefuseUnsigned, acts.PassToOfficer, acts.DeclareConflict, acts.Reroute,
    acts.ScopeOut, acts.SayFinal, acts.Settled, acts.Ask, acts.Send, acts.Acknowledged, acts.GiveName,
    acts.Note,
    acts.RaiseDataConcern, acts.RequestData, acts.DataAnswered, acts.OrderExport, acts.OrderErasure,
    acts.Describe, acts.KeepConfidential,
    acts.MarkRead, acts.MarkDiscussed, acts.Prioritise, acts.Adjust, acts.Speak, acts.ChangeContact,
    acts.Represent, acts.Restrict, acts.Hold, acts.CorrectReceipt, acts.CorrectAcknowledgement,
    acts.CorrectOutcome,
})  # fmt: skip


def _weight(kind: type) -> float:
    return 0.15 if kind in _SELDOM else 1


def _one(things: Sequence[Thing], which: int) -> Thing:
    return things[which % len(things)]


class Histories(RuleBasedStateMachine):
    """One case of one body."""

    hand: InHand
    write_all = False

    @initialize(
        body=st.sampled_from(BODIES),
        state=st.sampled_from(OPENINGS),
        post=st.integers(0, 9),
        area=st.sampled_from(["", "learning", "other"]),
        head=st.integers(0, 9),
    )
    def opens(self, body: str, state: State | None, post: int, area: str, head: int) -> None:
        if state is State.ANON_REVIEW and not offices()[body].procedure.rules_from(Start.ANONYMOUS_REVIEW):
            state = State.ANON_HELD  # refused there, evidence or not (R16)
        self.hand = opened(body, MONDAY, state, area=area)
        heads = self.hand.office.procedure.heads
        if heads and head:
            dossier = replace(
                self.hand.case.dossier, head=_one(heads, head).code, party_address=ROBIN if head % 2 else ""
            )
            self.hand.case = replace(self.hand.case, dossier=dossier)
        if post == 0:  # it came by post
            self.hand.case = replace(self.hand.case, complainant=None)
        self._checked()

    @rule(seed=st.integers(0, 1_000_000))
    def somebody_does_what_they_may(self, seed: int) -> None:
        """One of the acts that the rules let somebody do now; those that end a story come seldom."""
        chance = Random(f"{seed} {len(self.hand.taken)}")
        wanted, people = _acts(self.hand), list(self.hand.office.directory.people)
        chance.shuffle(wanted)
        chance.shuffle(people)
        kinds = list(dict.fromkeys(map(type, wanted)))  # so that kinds with many forms do not come first
        turn = {kind: chance.random() ** (1 / _weight(kind)) for kind in kinds}
        wanted.sort(key=lambda one: -turn[type(one)])
        any(self._tried(person.id, one) for one in wanted for person in people)

    @rule(which=st.integers(0, 200), who=st.integers(0, 9))
    def somebody_tries_something(self, which: int, who: int) -> None:
        """Whoever, whatever."""
        wanted = _one(_acts(self.hand), which)
        if type(wanted) not in _SELDOM:
            self._tried(_one(self.hand.office.directory.people, who).id, wanted)

    @rule()
    def the_owner_decides(self) -> None:
        """The long stories go through outcomes."""
        heads = self.hand.office.procedure.heads
        people = [person.id for person in self.hand.office.directory.people]
        if heads and not self.hand.case.dossier.head:
            any(self._tried(person, acts.Describe(head=heads[1].code)) for person in people)
        decide = acts.Decide(Verdict.PARTLY, "We read it all.", (), "nothing to mend", breach=False)
        any(self._tried(person, decide) for person in people)

    @precondition(lambda self: self.hand.waiting())
    @rule(which=st.integers(0, 20))
    def a_letter_arrives(self, which: int) -> None:
        self.hand.arrives(_one(self.hand.waiting(), which))
        self._checked()

    @precondition(lambda self: self.hand.waiting())
    @rule()
    def all_letters_arrive(self) -> None:
        for letter in self.hand.waiting():
            self.hand.arrives(letter)
            self._checked()

    @precondition(lambda self: self.hand.waiting())
    @rule(which=st.integers(0, 20))
    def the_server_refuses_one(self, which: int) -> None:
        self.hand.is_refused(_one(self.hand.waiting(), which))
        self._checked()

    @precondition(lambda self: any(one.state == "sent" for one in self.hand.letters))
    @rule(which=st.integers(0, 20))
    def a_letter_comes_back(self, which: int) -> None:
        self.hand.bounces(_one([one for one in self.hand.letters if one.state == "sent"], which))
        self._checked()

    @precondition(lambda self: self.hand.can_appeal())
    @rule()
    def pat_appeals(self) -> None:
        self.hand.appeals()
        self._checked()

    @rule(hours=st.sampled_from((1, 26, 24 * 8, 24 * 30, 24 * 70)))
    def time_passes(self, hours: int) -> None:
        self.hand.later(timedelta(hours=hours))
        self._checked()

    def _tried(self, actor: str, wanted: acts.Act) -> bool:
        before = self.hand.case
        try:
            self.hand.do(actor, wanted)
        except ActRefused as error:
            refusal = error
        else:
            self._checked()
            return True
        assert before is self.hand.case, "a refused act changed something"
        assert all((refusal.reason.isupper(), refusal.what, refusal.remedy)), refusal
        return False

    def _checked(self) -> None:
        found = broken(self.hand)
        assert not found, found
        for letter in self.hand.taken[-1].letters if self.hand.taken else ():
            if self.write_all or letter.template not in _written:
                _written.add(letter.template)
                writer().write(letter, self.hand.now)


_written: set[str] = set()


def test_no_history_breaks_an_invariant() -> None:
    """INV1, INV3, INV4, INV7, INV9, INV10: in CI a sample, always the same."""
    _run(200, 30)


@pytest.mark.slow
def test_ten_thousand_histories_break_no_invariant() -> None:
    """R43: the long form."""
    _run(10_000, 40)


def _run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            derandomize=True,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
