"""`mailbot act`: what people decide, in the words of the staff commands, on a real store."""

import sys
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import typer

from mailbot import settings, wiring
from mailbot.desk.acting import Asked
from mailbot.domain import act as acts
from mailbot.domain.reference import Reference
from tests.cli.shell import NOVEMBER, Mailbot, Said, at_a_terminal, delivered, eml

PASS = ("run", "--once", "--from", "2026-10-01", "--at", "2026-11-03T10:00:00+00:00")
CASE, OTHER = "IHM-2026-0001", "IMI-2026-0001"


@pytest.fixture
def register(mailbot: Mailbot, config: Path) -> Path:
    """Pat's complaint at one body, Robin's at the other."""
    delivered(config / "var/mail/education", eml(NOVEMBER), NOVEMBER)
    text = "The ramps are unsafe.\n\nRobin Fry\n"
    robins = eml(NOVEMBER, "complaints@imi.example", text=text, sender="Robin Fry <robin@example.org>")
    delivered(config / "var/mail/complaints", robins, NOVEMBER)
    said = mailbot(*PASS, "--config", config)
    assert 0 == said.code, said
    return config


@pytest.fixture
def act(mailbot: Mailbot, register: Path) -> Mailbot:
    def call(*words: object, by: str = "nadia", answers: str = "", case: str = CASE) -> Said:
        return mailbot("act", case, "--by", by, *words, "--config", register, answers=answers)

    return call


@pytest.fixture
def shown(mailbot: Mailbot, register: Path) -> Any:
    """One case as `show --json` has it."""

    def call(case: str = CASE) -> dict[str, Any]:
        (record,) = mailbot("show", case, "--json", "--config", register).records
        return record

    return call


def test_a_complaint_is_assigned_accepted_and_answered(
    mailbot: Mailbot, act: Mailbot, shown: Any, register: Path
) -> None:
    """The way of most cases, without a mail client; the record says who did what."""
    assigned = act("#category LATE", "#assign Owen Thackeray")
    accepted = act("#accept", by="Thackeray")
    decided = act("#outcome not-upheld", "--text", "-", by="owen", answers="We found no fault.\n")

    assert 0 == assigned.code, assigned
    assert "asks Owen Thackeray to take the case" in assigned.out
    assert "records: a service came later than promised" in assigned.out
    assert "Done: complaint, OPEN, stage 1, handled by Owen Thackeray." in assigned.out
    assert "due: Tue 8 Dec 2026 23:59: answer in full" in assigned.out
    assert "letter: request to staff: take the case, to owen.thackeray@ihm.org.uk" in assigned.out
    assert "letter: who deals with it, to pat@example.org" in accepted.out
    assert "letter: outcome, to pat@example.org" in decided.out
    assert "the complainant may appeal (once the letter has arrived)" in decided.out
    assert "leave with the next pass of mailbot run" in decided.out
    assert "OPEN" == shown()["state"]
    mailbot("run", "--once", "--config", register)
    case = shown()
    assert ("DECIDED", "owen") == (case["state"], case["handler"])
    deeds = [(row["actor"], row["act"]) for row in case["history"] if row["event"] == "Acted"]
    assert [("nadia", "Describe"), ("nadia", "Assign"), ("owen", "Accept"), ("owen", "Decide")] == deeds


def test_of_a_block_all_is_done_or_nothing(act: Mailbot, shown: Any) -> None:
    """A note of a deed that was refused would lie."""
    before = shown()

    said = act("#note Owen takes it.", "#assign owen", "#accept")

    assert 1 == said.code
    assert "Refused: takes the case" in said.err
    assert "you do not own this case. Ask whoever triages to assign it to you. [NOT_YOURS]" in said.err
    assert "Nothing was done." in said.err
    assert before == shown()


def test_each_act_of_a_block_finds_what_the_one_before_left(act: Mailbot, shown: Any) -> None:
    """What owns the case may accept it in the same breath."""
    said = act("#assign nadia", "#accept", "#note I know the course.")

    assert 0 == said.code, said
    assert "nadia" == shown()["handler"]


def test_a_mistyped_command_is_told_with_the_nearest_and_never_run(act: Mailbot, shown: Any) -> None:
    """Every problem at once."""
    before = shown()

    said = act("#note A slip follows.", "#asign owen", "#category LAET")

    assert 2 == said.code
    assert "#asign owen: there is no command #asign. Did you mean #assign?" in said.err
    assert "“LAET” is no category. Did you mean LATE?" in said.err
    assert before == shown()


@pytest.mark.parametrize(
    ("by", "reason"), [("ruth", "NOT_THE_DECISION_MAKER"), ("owen", "NOT_THE_DECISION_MAKER")]
)
def test_whoever_does_not_decide_the_stage_is_refused_with_what_to_do(
    act: Mailbot, shown: Any, by: str, reason: str
) -> None:
    """E42: an outcome by somebody else would be void."""
    said = act("#outcome upheld", "#remedy none all is mended", "--text", "-", by=by, answers="Sorry.\n")

    assert 1 == said.code
    assert reason in said.err
    assert "Ask the decision-maker" in said.err
    assert not [row for row in shown()["history"] if row["event"] == "Acted"]


def test_a_sealed_case_is_as_if_there_were_none(act: Mailbot) -> None:
    """Whoever sealed it learns no more of it, in the same words as of a case that there is not."""
    sealed = act("#seal", by="bethan", case=OTHER)
    after = act("#note What became of it?", by="bethan", case=OTHER)
    mistyped = act("#nonsense", by="bethan", case=OTHER)
    never = act("#note What became of it?", by="bethan", case="IMI-2026-0999")
    officer = act("#note It is looked into.", by="imogen", case=OTHER)

    assert 0 == sealed.code, sealed
    assert "no longer yours to see" in sealed.out
    assert 1 == after.code == mistyped.code
    assert after.err == mistyped.err == never.err.replace("0999", "0001")
    assert "there is no such case for you." in after.err
    assert 0 == officer.code, officer


def test_nobody_is_linked_to_a_case_that_they_may_not_see(act: Mailbot, shown: Any) -> None:
    """A merge must not tell whether a sealed case, or another body's, is there."""
    act("#seal", by="bethan", case=OTHER)

    said = act("#merge IMI-2026-0001")

    assert (1, True) == (said.code, "there is no such case for you." in said.err)
    assert "OPEN" == shown()["state"]


@pytest.mark.parametrize(("answer", "code", "handler"), [("n\n", 1, None), ("y\n", 0, "owen")])
def test_on_a_terminal_it_is_said_and_asked_first(
    register: Path, shown: Any, answer: str, code: int, handler: str | None
) -> None:
    """The last look before a letter goes out."""
    words = ["act", CASE, "--by", "nadia", "#assign owen", "--config", register]

    said = at_a_terminal(words, answers=answer)

    assert code == said.code, said
    assert "asks Owen Thackeray to take the case" in said.out
    assert "Is that what you want?" in said.out
    assert handler == shown()["handler"]


def test_what_happens_while_it_is_asked_is_not_overrun(
    act: Mailbot, shown: Any, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else decided in the meantime: what was shown is not the case any more."""

    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    def think(*_: object, **__: object) -> bool:
        ref, now = Reference.parse(CASE), wiring.SystemClock().now()
        with closing(wiring.House(settings.load(register), wiring.SystemClock(), now)) as house:
            house.acting.do(Asked(ref, "owen", acts.Note("Pat rang.")))
        return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(typer, "confirm", think)
    said = act("#assign owen")

    assert 1 == said.code, said
    assert "the case has changed since you saw it. Look at it again, then decide. [CHANGED_SINCE]" in said.err
    assert shown()["handler"] is None


def test_yes_does_not_ask(register: Path, shown: Any) -> None:
    said = at_a_terminal(["act", CASE, "--by", "nadia", "#assign owen", "--yes", "--config", register])

    assert 0 == said.code, said
    assert "owen" == shown()["handler"]


def test_the_manual_is_at_hand(act: Mailbot, shown: Any) -> None:
    said = act("#help")

    assert 0 == said.code
    assert "#extend <date> <reason>" in said.out
    assert not [row for row in shown()["history"] if row["event"] == "Acted"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("assign owen",), "“assign owen” is no command; begin a command with #"),
        (("#assign owen", "--text", "-"), "--text: none of these commands takes words;"),
        (("#update", "--text", "/nowhere/answer.txt"), "No such file"),
        (("#status", "--text", ""), "are for mail; at the terminal use mailbot show, cases or letter"),
        (("#accept", "--by", "Jo Ash"), "--by: nobody here is called “Jo Ash”."),
    ],
)
def test_wrong_usage_is_told_in_words(act: Mailbot, words: tuple[str, ...], told: str) -> None:
    said = act(*words, answers="Some words.\n")

    assert 2 == said.code
    assert told in said.err


@pytest.mark.parametrize(
    ("case", "told"), [("nonsense", "is not a case reference"), ("ABC-2026-0001", "use one of IHM, IMI")]
)
def test_a_case_of_nobody_is_told(act: Mailbot, case: str, told: str) -> None:
    said = act("#accept", case=case)

    assert (2, True) == (said.code, told in said.err)
