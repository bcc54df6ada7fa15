"""R30 as a table: what is done with commands, by what speaks for their writer."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Dossier, Verdict
from mailbot.domain.errand import CancelWaiting, ListCases, Listing, ReportAbsence, ShowStatus
from mailbot.domain.event import HistoryRow
from mailbot.domain.mail import Address
from mailbot.rules.commanding import (
    LASTING,
    Course,
    Given,
    course,
    lasts,
    moved_since,
    owes_an_answer,
    reaches_outside,
    sent_at,
    wrote_since,
)
from tests.adapters.store_builders import MONDAY, a_case, a_mail

ACCEPT: tuple[acts.Act, ...] = (acts.Accept(),)
CLOSE: tuple[acts.Act, ...] = (acts.Note("x"), acts.Close("It is over."))
STATUS, LIST = ShowStatus(), ListCases(Listing.OPEN)
AWAY = ReportAbsence(date(2026, 12, 7), date(2026, 12, 11))
NOTE: tuple[acts.Act, ...] = (acts.Note("Pat rang."),)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Given(True, True, ACCEPT), Course.DO),
        (Given(True, False, ACCEPT), Course.PREVIEW),
        (Given(False, True, ACCEPT), Course.PREVIEW),
        (Given(False, False, ACCEPT), Course.IGNORE),
        (Given(False, False, ()), Course.IGNORE),
        (Given(True, False, ()), Course.HELP),
        (Given(False, True, ()), Course.HELP),
        (Given(True, True, CLOSE), Course.PREVIEW),
        (Given(True, True, CLOSE, confirmed=True), Course.DO),
        (Given(False, True, CLOSE, confirmed=True), Course.DO),
        (Given(True, False, CLOSE, confirmed=True), Course.DO),
        (Given(False, False, CLOSE, confirmed=True), Course.IGNORE),
        (Given(True, True, ACCEPT, shared=True), Course.NOT_DONE),
        (Given(True, True, CLOSE, confirmed=True, shared=True), Course.NOT_DONE),
        (Given(False, False, ACCEPT, shared=True), Course.IGNORE),
        (Given(True, True, ACCEPT, moved=True), Course.STALE),
        (Given(True, True, CLOSE, confirmed=True, moved=True), Course.STALE),
        (Given(True, True, NOTE, moved=True), Course.DO),
        (Given(True, True, (*NOTE, *ACCEPT), moved=True), Course.STALE),
        # Errands touch no case of anybody else's: whoever is authenticated needs no token.
        (Given(True, False, (), errands=(STATUS,)), Course.HELP),
        (Given(False, True, (), errands=(STATUS, LIST)), Course.HELP),
        (Given(False, False, (), errands=(STATUS,)), Course.IGNORE),
        (Given(True, False, (), errands=(AWAY,)), Course.DO),
        (Given(True, True, (), errands=(AWAY, LIST)), Course.DO),
        (Given(False, True, (), errands=(AWAY,)), Course.PREVIEW),
        (Given(False, True, (), errands=(LIST, CancelWaiting())), Course.PREVIEW),
        (Given(False, True, (), errands=(AWAY,), confirmed=True), Course.DO),
        (Given(False, False, (), errands=(AWAY,)), Course.IGNORE),
        (Given(True, True, (), errands=(AWAY,), moved=True), Course.DO),
        (Given(True, True, (), errands=(AWAY,), shared=True), Course.NOT_DONE),
        (Given(True, True, ACCEPT, errands=(AWAY, STATUS)), Course.DO),
        (Given(True, False, ACCEPT, errands=(AWAY,)), Course.PREVIEW),
        (Given(True, True, ACCEPT, errands=(AWAY,), moved=True), Course.STALE),
    ],
)  # fmt: skip
def test_the_course_of_commands(given: Given, expected: Course) -> None:
    assert expected is course(given)[0]


def test_nothing_is_done_for_somebody_of_whom_nothing_is_proven() -> None:
    """Whatever else is the case."""
    either = (False, True)
    for asked, confirmed, shared, moved in product((ACCEPT, CLOSE, NOTE, ()), either, either, either):
        given = Given(False, False, asked, confirmed=confirmed, shared=shared, moved=moved)
        assert Course.IGNORE is course(given)[0]


def test_what_lasts_is_never_done_unseen() -> None:
    """Each of them reaches somebody outside, or ends or hides a case."""
    assert 21 == len(LASTING)
    for act in (acts.Close("x"), acts.Withdraw(), acts.Decide(Verdict.UPHELD, "x"), acts.NotAComplaint("x")):
        assert Course.PREVIEW is course(Given(True, True, (act,)))[0]
    assert not lasts(acts.NotAComplaint("x", quiet=True))
    assert not lasts(acts.Extend(date(2027, 1, 15), "x"))
    assert lasts(acts.ChangeContact("pat@newhouse.example"))
    assert lasts(acts.Restrict("by post", date(2027, 1, 15), "owen"))
    assert lasts(acts.Represent("Jo Ash", consent=False))
    assert not lasts(acts.Represent("Jo Ash", consent=True))


def test_only_what_somebody_else_did_later_moves_a_case() -> None:
    def row(event: str, actor: str, minutes: int) -> HistoryRow:
        at = MONDAY + timedelta(minutes=minutes)
        return HistoryRow("IHM-2026-0001", 1, at, actor, event, "{}", "")

    assert moved_since([row("Acted", "owen", 1)], MONDAY, "nadia")
    assert moved_since([row("Moved", "mailbot", 1)], MONDAY, "nadia")
    assert not moved_since([row("Acted", "nadia", 1)], MONDAY, "nadia")
    assert not moved_since([row("Acted", "owen", 0)], MONDAY, "nadia"), "the notice tells of it"
    assert not moved_since([row("Joined", "mailbot", 1), row("LetterSent", "mailbot", 2)], MONDAY, "nadia")


@pytest.mark.parametrize(
    ("copy", "outside"),
    [("PAT.LEE@example.org", True), ("party@centre.example", True), ("owen@ihm.org.uk", False), ("", False)],
)
def test_a_copy_to_anybody_outside_who_belongs_to_the_case_is_seen(copy: str, outside: bool) -> None:
    dossier = Dossier(party_address="Party@centre.example")
    case = a_case(complainant=Address("Pat", "pat.lee@example.org"), dossier=dossier)
    copies = (Address("", copy),) if copy else ()
    mail = replace(a_mail(), to=(Address("", "education@ihm.org.uk"),), cc=copies)

    assert outside is reaches_outside(mail, case)
    assert not reaches_outside(mail, replace(case, complainant=None, dossier=Dossier()))


def test_whoever_wrote_since_is_somebody_outside() -> None:
    """Words that were written before Pat's latest mail may be wrong by now."""

    def row(event: str, kind: str, minutes: int) -> HistoryRow:
        at = MONDAY + timedelta(minutes=minutes)
        return HistoryRow("IHM-2026-0001", 1, at, "mailbot", event, f'{{"kind":"{kind}"}}', "")

    assert wrote_since([row("Joined", "complainant_reply", 1)], MONDAY)
    assert wrote_since([row("Joined", "appeal", 1)], MONDAY)
    assert not wrote_since([row("Joined", "complainant_reply", 0)], MONDAY), "the notice told of it"
    assert not wrote_since([row("Joined", "staff_reply", 1), row("Joined", "auto_reply", 2)], MONDAY)
    assert not wrote_since([row("Opened", "complaint", 1)], MONDAY)


def test_the_words_of_a_mail_are_known_as_sent() -> None:
    """Once for each mail, whatever case they were sent on since."""

    def row(event: str, body: str) -> HistoryRow:
        return HistoryRow("IHM-2026-0001", 1, MONDAY, "nadia", event, body, "")

    sent = row("Acted", '{"act":"Send","said":["text: Dear Pat","mail: abc"]}')
    assert MONDAY == sent_at([row("Joined", '{"mail":"abc"}'), sent], "abc")
    assert sent_at([sent], "abd") is None


def test_an_answer_is_owed_while_its_clock_runs() -> None:
    case = a_case()
    assert any(clock.name == "respond" for clock in case.clocks) == owes_an_answer(case)
    assert not owes_an_answer(replace(case, clocks=()))
