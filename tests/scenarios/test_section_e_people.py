"""PROCEDURE section E, scenarios of who wrote and of whom, by their numbers (as RULINGS correct them)."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.domain.act import Describe, Escalate, Resume, Suspend, TellParty
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import reply, words_of
from tests.support.course import (
    ALISTAIR,
    CALLUM,
    HELENA,
    LEARNING,
    NADIA,
    NOT_UPHELD,
    OWEN,
    RUTH,
    at_imi,
    owned,
)
from tests.support.establishment import Box
from tests.support.story import IMI, MONDAY, PAT, Story, imi_box, owed, tell

UNKNOWN = "xk29dd@post.example"
UNSIGNED = "The tutor shouts at people, and nobody stops it. I won't give my name.\n"
OFFICER = "imogen.radcliffe@imi.example"
DAY = timedelta(days=1)


def _staff(story: Story) -> set[str]:
    readers = {letter.recipient for letter in story.body.letters()}
    return {reader for reader in readers if reader.endswith(("@ihm.org.uk", "@imi.example"))}


def test_e12_a_colleague_complains_on_their_own_behalf(tmp_path: Path) -> None:
    """The address is no proof of a role: under "Complaint" it is Owen's own, acknowledged to him."""
    story = tell(tmp_path)
    words = "I am complaining about the course I took in May: my marks were lost.\n\nOwen Thackeray\n"

    story.takes(letters.mail("Complaint", words, f"Owen Thackeray <{OWEN}>"))

    assert ("Owen Thackeray", State.OPEN) == (story.case.name, story.case.state)
    assert 1 == len(story.letters(Template.ACKNOWLEDGEMENT) + story.letters(Template.HAND_ACKNOWLEDGEMENT))


def test_e17_a_director_hears_nothing_of_a_complaint_about_herself(tmp_path: Path) -> None:
    """The chief executive is told that somebody is concerned; the other director decides stage 2."""
    story = tell(tmp_path, LEARNING)
    story.takes(letters.mail(body="Ruth Ashdown refused to listen to me.\n\nPat Lee\n"))

    story.does("nadia", Escalate("Nothing I can settle."))
    story.runs(MONDAY + 60 * DAY)

    assert ("callum", 2) == (story.case.handler, story.case.stage)
    assert [] == story.to(RUTH), "neither a copy, nor a request, nor a reminder"
    alert = story.letter(Template.CONFLICT_ALERT)
    assert HELENA == alert.recipient
    assert "refused to listen" not in words_of(alert)
    assert "assign_request" in story.templates_to(CALLUM)


def test_e18_a_complaint_about_the_chief_executive_goes_to_the_chair(tmp_path: Path) -> None:
    """She would have the last word on herself; letters do not say that she has."""
    story = tell(tmp_path, LEARNING)
    story.takes(letters.mail(body="Helena Marchbank broke her promise to us.\n\nPat Lee\n"))
    alert = story.letter(Template.CONFLICT_ALERT)

    story.does("nadia", Escalate("Not for me."))
    story.does("ruth", Escalate("Nor for me."))
    story.runs(MONDAY + 60 * DAY)

    assert ALISTAIR == alert.recipient
    assert ("alistair", 3) == (story.case.handler, story.case.stage)
    assert [] == story.to(HELENA)
    assert all("Chief Executive" not in words_of(letter) for letter in story.to(PAT))
    assert any("Alistair Grange" in words_of(letter) for letter in story.letters(Template.ESCALATED))


def test_e18_without_anybody_to_stand_in_those_who_run_it_are_told(tmp_path: Path) -> None:
    """And still nobody who has a part in it."""
    story = tell(tmp_path, LEARNING)
    story.body.settings()
    _leave_out(tmp_path / "ihm" / "procedure.toml", 'chief_executive = "chair"')
    _leave_out(tmp_path / "ihm" / "staff.toml", 'deputy = "alistair"')

    story.takes(letters.mail(body="Helena Marchbank broke her promise to us.\n\nPat Lee\n"))

    assert {NADIA, OWEN} == {alert.recipient for alert in story.letters(Template.CONFLICT_ALERT)}
    assert [] == story.to(HELENA)


def _leave_out(path: Path, line: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert line in text
    path.write_text(text.replace(line, ""), encoding="utf-8")


def test_e19_a_complaint_addressed_to_the_director_in_person(tmp_path: Path) -> None:
    """Logged, and kept from her until a person has said that it does not concern her."""
    enquiries = Box("enquiries@ihm.org.uk", extra='area = "learning"')
    story = tell(tmp_path, enquiries)

    story.takes(letters.mail(to=RUTH, Cc=enquiries.address), enquiries.address)

    assert State.OPEN is story.case.state
    assert {NADIA, HELENA} == _staff(story)
    assert ["conflict_alert"] == story.templates_to(HELENA)


def test_e21_an_unsigned_complaint_is_refused_once(tmp_path: Path) -> None:
    """IHM 7.4: held beside the register, with no owner and nobody chased, however long."""
    story = tell(tmp_path)

    story.takes(letters.mail("Complaint", UNSIGNED, UNKNOWN))
    story.runs(MONDAY + 90 * DAY)

    assert (State.ANON_HELD, "", ()) == (story.record.state, story.record.handler, story.record.clocks)
    assert [Template.ANONYMOUS_REFUSAL] == [letter.template for letter in story.body.letters()]


def test_e22_a_name_opens_it(tmp_path: Path) -> None:
    """Duties run from the name; the first receipt is kept for the time limits (R15)."""
    story = tell(tmp_path)
    story.takes(letters.mail("Complaint", UNSIGNED, UNKNOWN))
    story.clock.move_to(MONDAY + 3 * DAY)

    story.takes(letters.mail("Complaint", "I will say it: I am Pat Lee.\n\nPat Lee\n", UNKNOWN))

    respond = story.case.clock("respond")
    assert (State.OPEN, MONDAY) == (story.case.state, story.case.received_at)
    assert respond is not None
    assert MONDAY + 3 * DAY == respond.started_at


def test_e23_an_unsigned_complaint_with_photographs_goes_to_the_officer_alone(tmp_path: Path) -> None:
    """IMI HOW3: not refused by itself, and nobody else learns of it, however late the officer is."""
    story = tell(tmp_path, imi_box())
    said = "The centre reads out the answers. Photos of 12 May are attached. I can't give my name.\n"
    message = message_from_bytes(letters.mail("Complaint", said, UNKNOWN, IMI), policy=policy.default)
    assert isinstance(message, EmailMessage)
    photograph = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300
    message.add_attachment(photograph, maintype="image", subtype="jpeg", filename="12 May.jpg")

    story.takes(message.as_bytes(), IMI)
    story.runs(MONDAY + 60 * DAY)

    assert (State.ANON_REVIEW, True) == (story.case.state, story.case.sealed)
    assert {OFFICER} == _staff(story)
    assert ["anonymous_review"] == story.templates_to(UNKNOWN)


def test_e24_who_asks_for_silence_is_named_and_no_other_party_is_told(tmp_path: Path) -> None:
    """R12: a person must ask first, or say why the party is not told."""
    story = tell(tmp_path, imi_box())
    words = "The centre lost my folder. Please do not tell the centre who I am.\n\nPat Lee\n"
    story.takes(letters.mail("Complaint", words, to=IMI), IMI)
    story.does("bethan", Describe(head="CENTRE", party_address="centre@dock.example"))
    story.does("bethan", NOT_UPHELD)

    with pytest.raises(ActRefused, match="who they are"):
        story.does("bethan", TellParty("You were complained of."))

    assert (False, True) == (story.case.anonymous, story.case.confidential)
    assert [] == story.to("centre@dock.example")


def test_e25_a_pseudonym_without_a_name_is_refused(tmp_path: Path) -> None:
    """R13, R29: "A Member" at an address that says nothing, with no name anywhere."""
    story = tell(tmp_path)

    story.takes(letters.mail("Complaint", "The course was bad.\n", f"A Member <{UNKNOWN}>"))

    assert (State.ANON_HELD, ["anonymous_refusal"]) == (story.record.state, story.templates_to(UNKNOWN))


def test_e38_a_solicitors_letter_suspends_nothing_by_itself(tmp_path: Path) -> None:
    """A person says that there are proceedings; promises stand, nothing closes, nothing is sent."""
    story = at_imi(tmp_path)
    reference = story.case.reference
    solicitor = "Vale & Co Solicitors <post@vale-solicitors.example>"
    said = f"We act for Pat Lee in {reference}. Proceedings have been issued.\n\nRobin Vale\nVale & Co\n"
    story.takes(letters.mail(f"Our client Pat Lee, {reference}", said, solicitor, IMI), IMI)
    unmoved = next(case.state for case in story.body.cases() if case.reference == reference)
    case = next(case for case in story.body.cases() if case.reference == reference)

    story.does("bethan", Suspend("The court has it now."), case)
    story.runs(story.clock.now() + 90 * DAY)

    (case,) = [case for case in story.body.cases() if case.reference == reference]
    assert (State.INITIAL_REVIEW, State.SUSPENDED_LEGAL) == (unmoved, case.state)
    assert {"review", "legal_review"} <= {clock.name for clock in case.clocks if clock.running}
    assert "legal" == story.templates_to(PAT)[-1], "and no update by itself"
    story.does("bethan", Resume(), case)
    assert State.INITIAL_REVIEW in {case.state for case in story.body.cases()}


@pytest.mark.parametrize("words", ["#close\n", "#outcome not-upheld\nNothing to see.\n"])
def test_e43_a_forged_command_changes_nothing(tmp_path: Path, words: str) -> None:
    """Anybody can write Nadia's address into From; without proof nothing is done (R30)."""
    story = owned(tmp_path)
    before, told = story.case, story.to(PAT)
    forged = "mx.ihm.org.uk; dmarc=fail header.from=ihm.org.uk"

    subject = f"Re: [{before.reference}] Complaint"
    sender = f"Nadia Pemberton <{NADIA}>"
    story.takes(letters.mail(subject, words, sender, Authentication_Results=forged))

    assert (before.state, before.handler, before.clocks) == (
        story.case.state,
        story.case.handler,
        story.case.clocks,
    )
    assert told == story.to(PAT)


def test_e44_a_life_at_risk_at_two_in_the_morning(tmp_path: Path) -> None:
    """People are told at once and no machine answers; the clock runs in sight."""
    story = tell(tmp_path, LEARNING, at=datetime(2026, 11, 24, 2, 0, tzinfo=UTC))

    story.takes(letters.mail(body="Nobody answers me. I will kill myself over this.\n\nPat Lee\n"))

    assert [] == story.to(PAT)
    task = story.letter(Template.HAND_ACKNOWLEDGEMENT)
    assert NADIA == task.recipient
    assert "life may be at risk" in words_of(task)
    assert ["acknowledge", "respond"] == owed(story.case)


def test_e45_a_request_for_data_within_a_complaint_is_one_case(tmp_path: Path) -> None:
    """What else it asks for is for people to see in it; Pat hears once."""
    story = tell(tmp_path, LEARNING)
    words = "My marks are wrong. I want all data you hold about me, and you breached GDPR.\n\nPat Lee\n"

    story.takes(letters.mail(body=words))

    assert ["acknowledgement"] == story.templates_to(PAT)
    assert 1 == len(story.body.cases(everything=True))
    assert any("all data you hold" in words_of(letter) for letter in story.to(NADIA))
    story.takes(reply(story.to(PAT)[0], "Where are my data?\n\nPat"))
    assert 1 == len(story.body.cases(everything=True))
