"""One of us answered the complainant directly: what that meets, and who is asked (R19, E41)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Bar, Dossier, Representative, Verdict
from mailbot.domain.event import Noted
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.rules.answered import DirectAnswer, Doubt, found, may_speak, outsiders, reaches
from tests.rules.acts.casts import BETHAN, IMOGEN, MONDAY, NADIA, OWEN, ihm, imi
from tests.support.in_hand import InHand, opened
from tests.support.papers import PAT, mail

HOUR = timedelta(hours=1)


def answer(hand: InHand, doubt: Doubt = Doubt.NONE, *, names: bool = False, **changes: Any) -> DirectAnswer:
    """An hour after the case began."""
    at = hand.case.received_at + HOUR
    one_of_us = Address("Nadia Pemberton", "nadia.pemberton@ihm.org.uk")
    sent = mail("We look into it.", received_at=at, senders=(one_of_us,), to=(PAT,))
    return DirectAnswer(replace(sent, **changes), "f" * 64, "We look into it.", doubt, names)


def takes(hand: InHand, one: DirectAnswer) -> None:
    hand.now += 2 * HOUR
    draft = hand.draft()
    found(draft, one)
    hand.take(draft.change())


def asked(hand: InHand) -> list[str]:
    """Who was asked what it was, by id."""
    keys = [one.key for one in hand.letters if one.request.template is Template.ANSWER_FOUND]
    return [key.rpartition(":")[2] for key in keys]


def unacknowledged(body: str = "ihm", **changed: Any) -> InHand:
    return opened(body, MONDAY, area="learning" if body == "ihm" else "", **changed)


def test_it_acknowledges_at_the_time_of_the_mail_and_answers_nothing() -> None:
    """R19: `respond` stops by a recorded outcome alone."""
    hand = unacknowledged()
    takes(hand, answer(hand))

    clock = hand.case.clock("acknowledge")
    assert clock is not None
    assert hand.case.received_at + HOUR == clock.met_at
    assert "respond" in hand.running()
    assert [NADIA] == asked(hand)


@pytest.mark.parametrize(
    ("names", "still_due"), [(False, {"acknowledge", "name_handler", "review"}), (True, {"review"})]
)
def test_where_the_name_is_promised_only_the_name_counts(names: bool, still_due: set[str]) -> None:
    """HAN1b."""
    hand = unacknowledged("imi")
    takes(hand, answer(hand, names=names))

    assert still_due <= hand.running()
    assert not ({"acknowledge", "name_handler"} - still_due) & hand.running()
    commands = hand.last(Template.ANSWER_FOUND).request.facts.commands or ()
    assert ("#ack-sent" in str(commands)) is not names


@pytest.mark.parametrize("doubt", [Doubt.NOT_PROVEN, Doubt.NOT_REGISTERED, Doubt.NO_PART])
def test_what_cannot_be_believed_meets_nothing_and_is_asked_about(doubt: Doubt) -> None:
    """A forged line in From must not silence a reminder."""
    hand = unacknowledged()
    takes(hand, answer(hand, doubt))

    assert "acknowledge" in hand.running()
    assert hand.case.dossier.answered_at is None
    assert [doubt] == [event.what for event in hand.taken[-1].events if isinstance(event, Noted)]
    assert "stops no clock" in str(hand.last(Template.ANSWER_FOUND).request.facts.problem)


def test_an_answer_from_before_a_duty_began_does_not_meet_it() -> None:
    """Found late, it acknowledges no appeal that came after it."""
    hand = unacknowledged()
    takes(hand, answer(hand, received_at=hand.case.received_at - HOUR))

    assert "acknowledge" in hand.running()


def test_a_case_that_nobody_waits_in_asks_nobody() -> None:
    hand = unacknowledged()
    hand.case = replace(hand.case, state=State.CLOSED)
    takes(hand, answer(hand))

    assert [] == asked(hand)


def test_in_triage_no_receipt_follows_and_sorting_sends_no_acknowledgement() -> None:
    """E41: no robot after a person, whatever the mail turns out to be."""
    hand = unacknowledged(state=State.TRIAGE, kind=CaseKind.UNDECIDED, receipt_allowed=True, handler="")
    takes(hand, answer(hand))
    assert not hand.case.receipt_allowed

    hand.do(NADIA, acts.Sort(CaseKind.APPEAL))

    assert not {"acknowledge", "acknowledge_appeal"} & hand.running()
    assert "appeal_acknowledgement" not in hand.to_pat()
    assert "acknowledgement" not in hand.to_pat()


def test_a_later_appeal_is_acknowledged_all_the_same() -> None:
    """The answer of the first stage is none to the second."""
    hand = unacknowledged()
    takes(hand, answer(hand))
    hand.do(NADIA, acts.Decide(Verdict.NOT_UPHELD, "We read it all."))
    hand.all_arrive()
    hand.later(timedelta(days=2))

    hand.appeals()

    assert "appeal_acknowledgement" in hand.to_pat()


def test_of_a_sealed_case_the_officer_is_told_without_a_word_of_it() -> None:
    """R16."""
    hand = unacknowledged("imi", sealed=True, state=State.SEALED, handler="")
    takes(hand, answer(hand))

    (notice,) = hand.waiting(Template.TASK)
    assert notice.key.endswith(IMOGEN)
    assert notice.request.facts.excerpt is None
    assert notice.request.facts.commands is None


def test_whoever_is_kept_out_does_not_speak_for_the_office() -> None:
    """HAN2b; and of a sealed case nobody outside the circle."""
    hand, sealed = ihm(), imi(head="", sealed=True)
    nadia, owen = (hand.office.directory.by_id(one) for one in (NADIA, OWEN))
    bethan, imogen = (sealed.office.directory.by_id(one) for one in (BETHAN, IMOGEN))
    assert nadia
    assert owen
    assert bethan
    assert imogen
    barred = replace(hand.case, dossier=Dossier(bars=(Bar(OWEN, "DECLARED_CONFLICT"),)))

    assert may_speak(hand.office, barred, nadia)
    assert not may_speak(hand.office, barred, owen)
    assert may_speak(sealed.office, sealed.case, imogen)
    assert not may_speak(sealed.office, sealed.case, bethan)


def test_a_representative_counts_as_the_complainant_only_by_consent() -> None:
    """E38: until Pat agrees, what the solicitor is told is told to a stranger."""
    case = ihm().case
    agreed = Representative("Jo Ash", "Jo@Ash.example", consent=True)

    assert {PAT.key, "jo@ash.example"} == outsiders(replace(case, dossier=Dossier(representative=agreed)))
    asked_only = replace(agreed, consent=False)
    assert {PAT.key} == outsiders(replace(case, dossier=Dossier(representative=asked_only)))


def test_blind_copies_and_other_readers_do_not_count() -> None:
    """Only To and Cc show that Pat has it."""
    addresses = frozenset({PAT.key})

    assert reaches(mail(cc=(Address("", PAT.address.upper()),)), addresses)
    assert not reaches(mail(to=(Address("", "mp@parliament.example"),)), addresses)
