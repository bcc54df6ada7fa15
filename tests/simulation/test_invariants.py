"""Each invariant catches what it is for, and nothing else does."""

from dataclasses import replace
from datetime import timedelta

from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Bar, Decision, Dossier, Verdict
from mailbot.domain.event import (
    Acted,
    Chased,
    Event,
    HandlerNamed,
    LetterFailed,
    LetterPromised,
    LetterSent,
    Moved,
    Opened,
)
from mailbot.domain.lifecycle import State, Step
from mailbot.simulation.facts import Facts
from tests.simulation.looks import MONDAY, PAT, RESPOND, case, rows, wrong

OPENED = Opened("complaint", State.OPEN, "0" * 64, (), "1")
WINDOW = CaseClock("appeal_window", MONDAY, MONDAY + timedelta(days=20))
OUTCOME = "outcome:IHM-2026-0001:1:9"
WREN = "imogen.radcliffe@imi.example"  # IMI's whistleblowing officer
ROBIN = "bethan.foxley@imi.example"  # who must see nothing


def decided(*people: str) -> Dossier:
    """Stages decided, from the first on."""
    made = (Decision(stage, who, Verdict.UPHELD, MONDAY) for stage, who in enumerate(people, 1))
    return Dossier(decisions=tuple(made))


def test_a_sound_case_has_nothing_wrong_with_it() -> None:
    """Else every other test here would pass for nothing."""
    assert set() == wrong(case(), rows([OPENED]))


def test_inv1_an_open_case_without_a_running_clock_is_found() -> None:
    """Nobody would ever hear of it again."""
    met = replace(RESPOND, met_at=MONDAY)
    waiting = replace(RESPOND, awaits="next_steps:IHM-2026-0001:1:4")

    assert {"INV1"} == wrong(case(clocks=(met,)))
    assert {"INV1"} == wrong(case(clocks=(waiting,)))
    assert set() == wrong(case(State.CLOSED, clocks=()))


def test_inv2_a_case_that_nobody_owns_and_nobody_hears_of_is_found() -> None:
    """A complaint without an owner is one that everybody leaves to the others."""
    alone = case(handler="")
    on_tuesday, on_thursday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
    told = Chased("assign", "overdue 1", MONDAY, ("nadia",))

    assert set() == wrong(alone, rows([OPENED]), now=on_tuesday)
    assert {"INV2"} == wrong(alone, rows([OPENED]), now=on_thursday)
    assert set() == wrong(alone, rows([OPENED, told]), now=on_thursday)


def test_inv2_being_told_of_it_once_does_not_cover_the_next_time() -> None:
    """Whoever was reminded gave it to Sam; when Sam gives it back, somebody has to hear of that too."""
    told = Chased("assign", "overdue 1", MONDAY, ("nadia",))
    back: list[Event] = [OPENED, told, HandlerNamed("owen", "ASSIGNED"), HandlerNamed("", "DECLINED")]

    assert {"INV2"} == wrong(case(handler=""), rows(back), now=MONDAY + timedelta(days=3))


def test_inv3_a_decision_that_nobody_was_told_is_found() -> None:
    """A window to appeal must not run against somebody who does not know."""
    promised = LetterPromised(OUTCOME, "outcome", PAT)
    sent: list[Event] = [OPENED, promised, LetterSent(OUTCOME, "<1@ihm.org.uk>", 1, doubtful=False)]
    there = case(State.DECIDED, clocks=(WINDOW,))

    assert {"INV3"} == wrong(there, rows(sent[:2]))
    assert set() == wrong(there, rows(sent))
    assert {"INV3"} == wrong(there, rows([*sent, LetterFailed(OUTCOME, "5.1.1")]))
    assert set() == wrong(there, rows([OPENED, Acted("Answered", ("via: post",))], "owen"))


def test_inv4_whoever_decided_before_or_has_a_part_in_it_is_found() -> None:
    """An appeal to the person who decided is none."""
    assert {"INV4"} == wrong(case(stage=2, dossier=decided("owen", "owen")))
    assert set() == wrong(case(stage=2, dossier=decided("owen", "ruth")))
    part_of_it = replace(decided("owen"), bars=(Bar("owen", "NAMED_IN_COMPLAINT"),))
    assert {"INV4"} == wrong(case(dossier=part_of_it), facts=Facts(barred_at={"owen": 0}))


def test_inv7_a_sealed_case_that_writes_to_its_complainant_is_found() -> None:
    """Of whistleblowing no machine speaks."""
    sealed = case(State.SEALED, sealed=True, organisation="imi")
    begun: list[Event] = [OPENED, Moved(Step.SEALED, State.OPEN, State.SEALED, "SEALED_BY_PERSON")]
    letter = LetterPromised("update_auto:IHM-2026-0001:1:3", "update_auto", PAT)

    assert {"INV7"} == wrong(sealed, rows([*begun, letter]), organisation="imi")
    assert set() == wrong(sealed, rows([OPENED, letter, begun[1]]), organisation="imi")
    assert set() == wrong(sealed, rows([*begun, letter], "imogen"), organisation="imi")


def test_inv7_a_sealed_case_is_told_to_the_officer_alone() -> None:
    """Robin must see nothing, and a reminder would tell."""
    sealed = case(State.SEALED, sealed=True, organisation="imi")
    begun: list[Event] = [OPENED, Moved(Step.SEALED, State.OPEN, State.SEALED, "SEALED_BY_PERSON")]

    for_robin = LetterPromised("reminder:imi:bethan:3", "reminder", ROBIN)
    for_wren = LetterPromised("reminder:imi:imogen:3", "reminder", WREN)

    assert {"INV7"} == wrong(sealed, rows([*begun, for_robin]), organisation="imi")
    assert set() == wrong(sealed, rows([*begun, for_wren]), organisation="imi")


def test_inv7_somebody_who_is_barred_and_hears_of_it_is_found() -> None:
    """The person complained of is never notified by mailbot."""
    about_ruth = case(dossier=Dossier(bars=(Bar("ruth", "NAMED_IN_COMPLAINT"),)))
    letter = LetterPromised("reminder:ihm:ruth:3", "reminder", "ruth.ashdown@ihm.org.uk")

    assert {"INV7"} == wrong(about_ruth, rows([OPENED, letter]), facts=Facts(barred_at={"ruth": 1}))
    assert set() == wrong(about_ruth, rows([OPENED, letter]))  # told before anybody said so


def test_inv8_a_history_that_was_changed_is_found() -> None:
    """The record is what a decision is explained by, years later."""
    whole = rows([OPENED, HandlerNamed("owen", "STAGE_OWNER"), HandlerNamed("", "DECLINED")])
    forged = (whole[0], replace(whole[1], body='{"handler":"ruth","why":"STAGE_OWNER"}'), whole[2])

    assert {"INV8"} == wrong(case(handler=""), forged)
    assert {"INV8"} == wrong(case(), (whole[0], whole[2]))


def test_inv8_a_letter_that_left_without_being_promised_is_found() -> None:
    """Every letter is in the history before it leaves."""
    letter = LetterSent("update:IHM-2026-0001:1:3", "<1@ihm.org.uk>", 1, doubtful=False)

    assert {"INV8"} == wrong(case(), rows([OPENED, letter]))


def test_inv9_the_machine_closing_by_itself_is_found() -> None:
    """A refusal is a person's to give; only a window may lapse."""
    closed = case(State.CLOSED, clocks=())
    by_itself = Moved(Step.CLOSED, State.OPEN, State.CLOSED, "TIRED_OF_IT")
    lapsed = Moved(Step.WINDOW_LAPSED, State.DECIDED, State.CLOSED, "NO_APPEAL_IN_TIME")

    assert {"INV9"} == wrong(closed, rows([OPENED, by_itself]))
    assert set() == wrong(closed, rows([OPENED, by_itself], "owen"))
    assert set() == wrong(closed, rows([OPENED, lapsed]))


def test_inv10_a_window_to_appeal_at_the_last_stage_is_found() -> None:
    """Stage 3 is final; a letter that says otherwise would be untrue."""
    assert {"INV10"} == wrong(case(stage=3, clocks=(WINDOW,)))
    assert set() == wrong(case(stage=2, clocks=(WINDOW,)))
