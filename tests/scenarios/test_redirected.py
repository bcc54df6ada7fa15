"""A trial with `redirect_all_to`: all goes to one address, says for whom it was, and counts for nothing."""

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.adapters.nowhere import NowhereCourier, RedirectingCourier
from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import delivery_report
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.outbox_letters import letter_to
from tests.support.smtp_sink import SmtpSink
from tests.support.story import EDUCATION, MONDAY, PAT, Story, owed, tell

PILOT = "pilot@example.net"
TRIAL = f'[daemon]\nredirect_all_to = "{PILOT}"\n'
DAY = timedelta(days=1)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat complains during a trial."""
    told = tell(tmp_path, extra=TRIAL)
    told.takes(letters.mail(Message_ID="<pat-1@example.org>"))
    return told


def events(story: Story) -> list[str]:
    return [row.event for row in story.body.history(story.case.reference)]


def notes(story: Story) -> str:
    return "\n".join(row.body for row in story.body.history(story.case.reference) if row.event == "Noted")


def ends_the_trial(story: Story) -> None:
    file = story.body.folder / "mailbot.toml"
    file.write_text(file.read_text().replace(TRIAL, ""))


def seen(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_every_letter_goes_to_the_trials_address_and_says_for_whom_it_was(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Complainants and staff alike: nobody but whoever tries mailbot gets anything, and Sent no copy."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], extra=TRIAL)
    dovecot.put([letters.mail(to=user, Message_ID="<pat-1@example.org>")], user)

    body.run()

    assert {(PILOT,)} == {mail.recipients for mail in sink.mails}
    shown = {str(mail.message["Subject"]).partition("]")[0] for mail in sink.mails}
    assert {f"[for {letter.recipient}" for letter in body.letters()} == shown
    assert len(shown) > 1
    assert f"[for {PAT}" in shown
    for mail in sink.mails:
        (to,) = mail.message["To"].addresses
        assert PILOT == to.addr_spec
        assert to.display_name.startswith("instead of ")
        assert mail.message["In-Reply-To"] is None, "in the complaint’s thread it would look answered"
        assert mail.message["Message-ID"] in {letter.message_id for letter in body.letters()}
    assert () == dovecot.contents(user, "Sent")
    assert {LetterState.REDIRECTED} == {letter.state for letter in body.letters()}


def test_nothing_counts_as_told_to_the_complainant(story: Story) -> None:
    """A letter that Pat never had acknowledges nothing: the promise is broken, and said to be."""
    assert ["acknowledge", "respond"] == owed(story.case)
    assert "LetterSent" not in events(story)
    assert "REDIRECTED acknowledgement:" in notes(story)

    story.runs(MONDAY + 9 * DAY)

    assert "ClockBroken" in events(story)


def test_the_offices_own_answer_in_sent_counts(story: Story) -> None:
    """The office goes on as before: what it answers stops the clock."""
    answer = letters.mail(
        "Re: Complaint", "Thank you, I look into it.\n\nSam\n", f"Sam <{EDUCATION}>", PAT,
        In_Reply_To="<pat-1@example.org>", Message_ID="<sam-1@ihm.org.uk>", Return_Path="",
    )  # fmt: skip
    story.arrives(answer, f"{EDUCATION}/.Sent")

    story.runs(MONDAY + timedelta(hours=1))

    assert ["respond"] == owed(story.case)


def test_after_the_trial_nothing_is_sent_twice_and_no_copy_is_filed(story: Story) -> None:
    """What went to the trial's address stays where it is; whoever acts was told that Pat has no answer."""
    before = [(letter.key, letter.state) for letter in story.body.letters()]
    files = sorted((story.body.folder / "var" / "mail" / EDUCATION / ".Sent").rglob("*.mailbot"))
    ends_the_trial(story)

    story.runs(MONDAY + timedelta(hours=1))

    assert before == [(letter.key, letter.state) for letter in story.body.letters()]
    assert files == sorted((story.body.folder / "var" / "mail" / EDUCATION / ".Sent").rglob("*.mailbot"))


def test_what_the_trial_put_into_sent_answers_nothing_afterwards(story: Story) -> None:
    """A store begun anew after the trial acknowledges Pat: Sent must not look as if somebody had."""
    ends_the_trial(story)
    for file in (story.body.folder / "var").glob("mailbot.sqlite3*"):
        file.unlink()

    story.runs(MONDAY + DAY)

    assert LetterState.SENT is story.letter(Template.ACKNOWLEDGEMENT).state
    assert "acknowledge" not in owed(story.case)


def test_an_outcome_in_a_trial_decides_nothing_and_can_be_given_by_hand(story: Story) -> None:
    """INV3: nothing is decided before the complainant knows; the office told Pat itself."""
    story.does("nadia", acts.Describe(area="learning"))
    story.does("nadia", acts.Decide(Verdict.NOT_UPHELD, "We found no fault."))
    assert "OPEN" == story.case.state
    assert story.case.dossier.on_its_way is None

    story.does("nadia", acts.Answered("post", MONDAY.date(), Verdict.NOT_UPHELD))

    assert State.DECIDED is story.case.state


def test_an_outcome_given_by_hand_stands_although_our_letter_went_astray(story: Story) -> None:
    """The letter with the appeal rights went astray; what Nadia wrote to Pat did not."""
    story.does("nadia", acts.Describe(area="learning"))
    story.does("nadia", acts.Answered("email", MONDAY.date(), Verdict.NOT_UPHELD))

    assert State.DECIDED is story.case.state
    assert LetterState.REDIRECTED is story.letter(Template.OUTCOME).state


def test_a_redirected_letter_that_comes_back_says_nothing_of_its_reader(story: Story) -> None:
    """The trial's mailbox is full; nobody is to ring Pat because of that."""
    letter = story.letter(Template.ACKNOWLEDGEMENT)
    count = len(story.body.letters())

    story.takes(delivery_report(replace(letter, recipient=PILOT)))

    assert ("bounce", "REPORT") == story.outcome()
    assert count == len(story.body.letters())
    assert LetterState.REDIRECTED is story.letter(Template.ACKNOWLEDGEMENT).state
    assert "LetterFailed" not in events(story)
    assert "DELIVERY_REPORT" in notes(story)


def test_a_trials_address_that_takes_nothing_is_no_fault_of_the_readers(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """A slip in `redirect_all_to` must not make tasks about everybody's address."""
    sink.behaviour.refused.add(PILOT)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], extra=TRIAL)
    dovecot.put([letters.mail(to=user)], user)

    done = body.run()

    assert done.undelivered == len(body.letters()) > 0
    assert not [letter for letter in body.letters() if letter.template is Template.DELIVERY_TASK]
    (case,) = body.cases()
    assert "NOT_REDIRECTED" in "".join(row.body for row in body.history(case.reference))


class Kept(NowhereCourier):
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.letters: list[OutboxLetter] = []

    def deliver(self, letter: OutboxLetter) -> str:
        self.letters.append(letter)
        return "taken"


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("Subject: Your complaint\r\n", "[for pat@example.org] Your complaint"),
        ("SUBJECT:Your\r\n complaint\r\n", "[for pat@example.org] Your complaint"),
        ("Subject: =?utf-8?q?Eich_cwyn_=E2=80=93_diolch?=\r\n", "[for pat@example.org] Eich cwyn – diolch"),
    ],
)
def test_the_rest_of_a_redirected_letter_stays_as_it_was(subject: str, shown: str) -> None:
    """Folded, encoded or oddly spelt fields included; the body is not looked at."""
    kept = Kept()
    body = b"To: not a field\r\nReferences: nor this\r\n\r\n.\r\n"
    head = (
        "From: education@ihm.org.uk\r\nTo: Pat Lee\r\n <pat@example.org>\r\n"
        f"{subject}References: <a@b>\r\n\t<c@d>\r\nIn-Reply-To: <a@b>\r\nMessage-ID: <ours@ihm.org.uk>\r\n"
    )
    letter = replace(letter_to("pat@example.org"), content=head.encode() + b"\r\n" + body)

    said = RedirectingCourier(kept, PILOT).deliver(letter)

    (sent,) = kept.letters
    message = seen(sent.content)
    assert f"redirected to {PILOT}: taken" == said
    assert (PILOT, letter.message_id) == (sent.recipient, sent.message_id)
    assert shown == message["Subject"]
    assert ["from", "to", "subject", "message-id"] == [name.lower() for name in message]
    assert sent.content.endswith(b"\r\n\r\n" + body)


def test_an_address_that_could_break_the_header_is_told_without_what_could() -> None:
    """Whatever stands in From of a mail ends up here."""
    kept = Kept()
    letter = letter_to('"pat\r\nBcc: x"@bücher.example')

    RedirectingCourier(kept, PILOT).deliver(letter)

    message = seen(kept.letters[0].content)
    assert ["From", "To"] == list(message.keys())
    assert PILOT == message["To"].addresses[0].addr_spec
