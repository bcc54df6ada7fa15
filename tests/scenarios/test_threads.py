"""Answers to our letters come home to their case in every shape in which mail programs mangle them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mailbot.domain.letter import OutboxLetter, Template
from tests.support import letters
from tests.support.answers import parsed, reply, words_of
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import EDUCATION, IMI, PAT, Story, imi_box, tell

ROBIN = "Robin Vale <robin.vale@elsewhere.example>"
ROBINS_ADDRESS = "robin.vale@elsewhere.example"
WORDS = "Thank you. I forgot to say that it was the second time.\n\nPat"

Shape = Callable[[OutboxLetter], bytes]


def _as_any_client(letter: OutboxLetter) -> bytes:
    return reply(letter, WORDS)


def _subject_rewritten(letter: OutboxLetter) -> bytes:
    return reply(letter, WORDS, Subject="One more thing about the course")


def _references_alone(letter: OutboxLetter) -> bytes:
    return reply(letter, WORDS, Subject="One more thing", In_Reply_To="")


def _headers_gone(letter: OutboxLetter) -> bytes:
    return reply(letter, WORDS, In_Reply_To="", References="")


def _reference_in_the_body_alone(letter: OutboxLetter) -> bytes:
    words = f"About case {letter.reference}: it was the second time.\n\nPat Lee\n"
    return letters.mail("One more thing", words, to=letter.mailbox, Message_ID="<later-1@example.org>")


def _message_id_rewritten_by_a_relay(letter: OutboxLetter) -> bytes:
    """Some relays put their own Message-ID on what passes, and answers then name that one."""
    other = "<0100018f-rewritten-000000@relay.example.com>"
    return reply(letter, WORDS, In_Reply_To=other, References=other)


SHAPES = [
    _as_any_client,
    _subject_rewritten,
    _references_alone,
    _headers_gone,
    _reference_in_the_body_alone,
    _message_id_rewritten_by_a_relay,
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__.strip("_"))
def test_an_answer_joins_its_case_and_is_not_answered(
    shape: Shape, tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """One matter is one case, however Pat's program writes; a second acknowledgement would only confuse."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    dovecot.put([letters.mail(to=user)], user)
    body.run()
    (letter,) = [one for one in body.letters() if one.recipient == PAT]
    before = dovecot.contents(user)
    assert parsed(letter)["Subject"].count(str(letter.reference)) == 1
    sink.clear()

    dovecot.put([shape(letter)], user)
    body.run()

    (case,) = body.cases()
    assert {"opened": 1, "joined": 1} == body.outcomes()
    assert case.reference == body.entries()[-1].reference
    assert () == sink.to(PAT)
    assert len(sink.mails) >= 1, "whoever owns the case is shown the answer"
    assert before == dovecot.contents(user)[:1]
    assert "Joined" in [row.event for row in body.history(case.reference)]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__.strip("_"))
def test_at_the_other_body_answers_come_home_too(shape: Shape, tmp_path: Path) -> None:
    """The same on a Maildir, at IMI, whose letters name the handler."""
    story = tell(tmp_path, imi_box())
    story.takes(letters.mail(to=IMI), IMI)
    (letter,) = story.to(PAT)

    story.takes(shape(letter), IMI)

    assert ("joined", [letter.reference]) == (
        story.outcome()[0],
        [case.reference for case in story.body.cases()],
    )
    assert 1 == len(story.to(PAT))


def test_an_answer_to_a_staff_notice_is_not_the_complainants(tmp_path: Path) -> None:
    """What Nadia answers to a notice goes on the case and to nobody outside."""
    story = _with_a_case(tmp_path)
    notice = story.letters(Template.HANDLER_NOTICE)[0]
    outside = story.to(PAT)

    story.takes(reply(notice, "I know this course; leave it to me.", f"Colleague <{notice.recipient}>"))

    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    assert outside == story.to(PAT)
    assert 1 == len(story.body.cases())


def test_an_answer_from_another_address_of_the_complainant_joins_by_the_letter_it_answers(
    tmp_path: Path,
) -> None:
    """Whoever answers our letter had it: the signed Message-ID proves that."""
    story = _with_a_case(tmp_path)

    story.takes(reply(story.to(PAT)[0], "From my phone.\n\nPat", "Pat Lee <plee@work.example>"))

    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()


def test_a_strangers_complaint_that_quotes_the_reference_is_a_case_of_its_own(tmp_path: Path) -> None:
    """R18: Robin joins nothing and learns nothing of Pat; staff are told of the link."""
    story = _with_a_case(tmp_path)
    pats = story.case.reference
    quoting = f"I was on the course of {pats} and complain as well.\n\nRobin Vale\n"

    story.takes(letters.mail(f"Complaint, see {pats}", quoting, ROBIN))

    first, second = sorted(story.body.cases(), key=lambda case: case.reference)
    assert (pats, "Robin Vale") == (first.reference, second.name)
    (letter,) = story.to(ROBINS_ADDRESS)
    assert second.reference == letter.reference
    assert "pat" not in words_of(letter).casefold().split()
    assert "pat.lee" not in letter.content.decode().casefold()
    assert 1 == len(story.to(PAT))
    assert _staff_are_told_of_the_link(story)


@pytest.mark.parametrize("forged", ["", "<ihm-2026-0001.acknowledgement.1.aaaaaaaaaaaaaaaa@ihm.org.uk>"])
def test_a_stranger_who_asks_about_a_case_is_told_nothing(tmp_path: Path, forged: str) -> None:
    """A reference can be seen over a shoulder; a Message-ID can be forged, its signature cannot."""
    story = _with_a_case(tmp_path)
    asking = f"What is happening with {story.case.reference}?\n\nRobin Vale\n"
    known = story.to(PAT)

    story.takes(
        letters.mail(
            f"Re: [{story.case.reference}] your mail", asking, ROBIN, In_Reply_To=forged, References=forged
        )
    )

    assert [] == story.to(ROBINS_ADDRESS)
    question = story.letter(Template.ADDRESS_QUESTION)
    assert [*known, question] == story.to(PAT)
    assert "robin" not in words_of(question).casefold(), "Pat learns as little of Robin"
    assert 1 == len(story.body.cases())
    assert "joined" not in story.body.outcomes()
    assert _staff_are_told_of_the_link(story)


def test_an_answer_sent_to_the_other_body_is_shown_to_the_body_whose_case_it_is(tmp_path: Path) -> None:
    """Two bodies share one mailbot; Pat mixes up their addresses, and IMI's people see nothing of it."""
    story = tell(tmp_path, Box(EDUCATION), imi_box())
    story.takes(letters.mail())

    story.takes(reply(story.to(PAT)[0], WORDS, To=IMI), IMI)

    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    readers = {letter.recipient.partition("@")[2] for letter in story.body.letters()}
    assert {"example.org", "ihm.org.uk"} == readers
    assert {EDUCATION} == {letter.mailbox for letter in story.body.letters()}
    assert 4 == len(story.letters(Template.HANDLER_NOTICE)), "two people, two mails"


def test_a_new_complaint_by_the_same_person_is_a_new_case(tmp_path: Path) -> None:
    """Pat may have two complaints; the second is not swallowed by the first."""
    story = _with_a_case(tmp_path)

    story.takes(
        letters.mail(
            "Complaint about the refund", "The refund you promised in March has not come.\n\nPat Lee\n"
        )
    )

    assert 2 == len(story.body.cases())
    assert ["acknowledgement", "acknowledgement"] == story.templates_to(PAT)


def test_the_same_complaint_sent_again_joins(tmp_path: Path) -> None:
    """Scenario 8: Pat presses send twice; the second mail has a Message-ID of its own."""
    story = _with_a_case(tmp_path)

    story.takes(letters.mail(Message_ID="<again@example.org>"))

    assert 1 == len(story.body.cases())
    assert 1 == len(story.to(PAT))


def test_answers_are_still_known_after_the_mailbox_was_renumbered(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Fifty mails and an answer, all seen anew: no case, no letter, every mail with an outcome."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    dovecot.put([letters.mail(to=user), *(letters.complaint(number, user) for number in range(48))], user)
    body.run()
    (letter,) = [one for one in body.letters() if one.recipient == PAT]
    dovecot.put([_as_any_client(letter)], user)
    body.run()
    sink.clear()

    dovecot.new_uidvalidity(user)
    body.run()

    assert {"opened": 49, "joined": 1, "duplicate": 50} == body.outcomes()
    assert 49 == len(body.cases())
    assert () == sink.mails


def _with_a_case(folder: Path) -> Story:
    story = tell(folder)
    story.takes(letters.mail())
    return story


def _staff_are_told_of_the_link(story: Story) -> bool:
    """Whether every letter to colleagues about the latest record names the case that was quoted."""
    latest = max(case.reference for case in story.body.cases(everything=True))
    notices = [letter for letter in story.body.letters(latest) if letter.recipient.endswith("@ihm.org.uk")]
    assert notices
    told = [words_of(letter) for letter in notices]
    return all("a stranger quotes the reference" in words and "IHM-2026-0001" in words for words in told)
