"""Every letter there is, as it leaves the house."""

import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.letter_id import verify
from mailbot.domain.reference import Reference
from tests.adapters.written_letters import EVERY, TO_COMPLAINANTS, WRITER, body, parsed, written
from tests.support.bodies import (
    IHM,
    KEY,
    NOW,
    OFFICES,
    TEMPLATES,
    reference,
    request,
)

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_each_letter_is_as_it_was_when_last_looked_at(organisation: str, template: Template) -> None:
    """A change of wording is seen and meant.  MAILBOT_WRITE_GOLDEN=1 writes the new ones."""
    content = WRITER.write(request(organisation, template), NOW).content
    file = GOLDEN / f"{organisation}-{template}.eml"
    if os.environ.get("MAILBOT_WRITE_GOLDEN") == "1":
        file.write_bytes(content)
    now, then = parsed(content), parsed(file.read_bytes())

    assert now.items() == then.items()
    assert body(now, "plain") == body(then, "plain")
    assert body(now, "html") == body(then, "html")


@pytest.mark.parametrize(("organisation", "template"), TO_COMPLAINANTS)
def test_a_letter_to_a_complainant_says_what_it_must(organisation: str, template: Template) -> None:
    """PROCEDURE D3: the reference, the receipt, what happens next, how to reach us, in both parts."""
    message = written(organisation, template)
    dress = OFFICES[organisation].dress

    assert message["Subject"].startswith(f"[{reference(organisation)}] ")
    for text in (body(message, "plain"), body(message, "html")):
        for word in (
            reference(organisation),
            "Thursday 3 December 2026",
            "Reply to this email",
            dress.phone,
            dress.name,
        ):
            assert word in text


@pytest.mark.parametrize(
    ("organisation", "template"),
    [(o, t) for o, t in TO_COMPLAINANTS if t in {Template.ACKNOWLEDGEMENT, Template.APPEAL_ACKNOWLEDGEMENT}],
)
def test_an_acknowledgement_says_by_when_we_answer(organisation: str, template: Template) -> None:
    """Pat should not have to ask."""
    message = written(organisation, template)

    assert "Monday 11 January 2027" in body(message, "plain")
    assert "Monday 11 January 2027" in body(message, "html")


@pytest.mark.parametrize(
    "template", [Template.ACKNOWLEDGEMENT, Template.APPEAL_ACKNOWLEDGEMENT, Template.IDENTITY_QUESTION]
)
def test_where_the_procedure_promises_a_name_the_letter_gives_one_or_says_who_has_it(
    template: Template,
) -> None:
    """HAN1b: a bare "received" does not discharge the duty."""
    named = body(written("imi", template), "plain")
    nobody = body(
        written("imi", template, handler_name="", handler_title="", handler_email="", handler_phone=""),
        "plain",
    )

    assert "Sam Okoro" in named
    assert "sam@imi.example" in named
    assert "020 7946 0101" in named
    assert "Our complaints team" in nobody
    assert "complaints team" not in body(written("ihm", template), "plain")


def test_evidence_is_asked_for_only_where_none_came() -> None:
    """Pat sent the photographs; asking again would show that nobody looked."""
    assert "copies of anything that shows" in body(written("imi", Template.ACKNOWLEDGEMENT), "plain")
    assert "copies of anything" not in body(
        written("imi", Template.ACKNOWLEDGEMENT, asks_evidence=False), "plain"
    )


def test_the_refusal_says_how_to_be_heard() -> None:
    """R13, R16: a name opens the case; where there is a second route it is told too."""
    ihm = body(written("ihm", Template.ANONYMOUS_REFUSAL), "plain")
    imi = body(written("imi", Template.ANONYMOUS_REFUSAL), "plain")

    assert "reply to this email with your name" in ihm
    assert "cannot take action" in ihm
    assert "whistleblowing" not in ihm
    assert "Say who you are" in imi
    assert "whistleblowing@imi.example" in imi
    assert "whistleblowing@imi.example" in body(written("imi", Template.ANONYMOUS_REVIEW), "plain")


@pytest.mark.parametrize(
    "template",
    [
        Template.ACKNOWLEDGEMENT, Template.APPEAL_ACKNOWLEDGEMENT, Template.IDENTITY_QUESTION,
        Template.ANONYMOUS_REVIEW, Template.RECEIPT,
    ],
)  # fmt: skip
def test_a_late_letter_says_sorry(template: Template) -> None:
    """IHM 6.6: courteous and sympathetic; only where it is late."""
    assert "sorry that this letter is late" in body(written("ihm", template, late=True), "plain")
    assert "sorry that this letter is late" not in body(written("ihm", template), "plain")


def test_the_neutral_receipt_speaks_of_an_appeal_only_where_it_may_be_one() -> None:
    """R8."""
    assert "appeal" in body(written("ihm", Template.RECEIPT, possible_appeal=True), "plain")
    assert "appeal" not in body(written("ihm", Template.RECEIPT), "plain")


def test_the_officers_notice_says_nothing_of_the_content() -> None:
    """R16: Robin may stand behind the officer's chair."""
    asked = request("imi", Template.OFFICER_NOTICE)
    told = replace(
        asked.facts,
        sender="Pat Lee <pat@example.org>",
        subject="Complaint about Robin",
        excerpt="Robin took it",
    )
    content = WRITER.write(replace(asked, facts=told), NOW).content
    message = parsed(content)

    for text in (message["Subject"], body(message, "plain").partition("What they wrote")[0]):
        assert "Robin" not in text
        assert "Pat" not in text


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_a_letter_without_its_facts_is_never_sent(organisation: str, template: Template) -> None:
    """Better no letter and a task for a person than one with a hole in it."""
    with pytest.raises(LetterRefused, match="undefined"):
        WRITER.write(replace(request(organisation, template), facts=LetterFacts()), NOW)


def test_a_greeting_without_a_name_is_a_greeting() -> None:
    """ "Dear ," would tell Pat that a machine wrote it badly."""
    assert body(written("ihm", Template.ACKNOWLEDGEMENT, complainant_name=""), "plain").startswith("Hello,\n")


@pytest.mark.parametrize(
    ("signed", "shown"),
    [("dee o'marsh", "Dee O'Marsh"), ("DEE MARSH", "Dee Marsh"), ("Mairi MacMarsh", "Mairi MacMarsh")],
)
def test_who_signs_without_capitals_is_greeted_with_them(signed: str, shown: str) -> None:
    """The register keeps the name as signed (R34); a letter looks right all the same."""
    letter = written("ihm", Template.ACKNOWLEDGEMENT, complainant_name=signed)

    assert body(letter, "plain").startswith(f"Dear {shown},\n")


def test_the_message_id_proves_the_case() -> None:
    """A reply to it joins the case whatever else was rewritten."""
    letter = WRITER.write(request("imi", Template.ACKNOWLEDGEMENT), NOW)

    assert verify(letter.message_id, KEY) == Reference("IMI", 2026, 42)
    assert letter.message_id.endswith("@imi.example>")
    assert parsed(letter.content)["Message-ID"] == letter.message_id


def test_a_letter_written_again_is_the_same_letter_and_another_is_not() -> None:
    """The outbox sends the same bytes however often; two letters never share an id."""
    asked = request("ihm", Template.HANDLER_NOTICE)
    other = replace(asked, key="handler_notice:IHM-2026-0042:another")

    assert WRITER.write(asked, NOW).content == WRITER.write(asked, NOW).content
    assert WRITER.write(asked, NOW).message_id != WRITER.write(other, NOW).message_id


def test_an_alert_without_a_case_has_an_id_of_its_own() -> None:
    """It concerns the mail server, not a case."""
    letter = WRITER.write(request("ihm", Template.ALERT), NOW)

    assert re.fullmatch(r"<alert\.[0-9a-f]{12}@ihm\.org\.uk>", letter.message_id)


def test_an_unknown_language_gets_the_one_we_write_and_says_so() -> None:
    """R41: no letter may claim a language it is not in."""
    message = parsed(WRITER.write(replace(request("ihm", Template.RECEIPT), language="cy"), NOW).content)

    assert message["Content-Language"] == "en"


def test_the_date_is_told_in_the_office_zone() -> None:
    """A letter of a July noon in London is not one of eleven o'clock."""
    content = WRITER.write(request("ihm", Template.RECEIPT), datetime(2026, 7, 1, 11, 0, tzinfo=UTC)).content

    assert parsed(content)["Date"] == "Wed, 01 Jul 2026 12:00:00 +0100"


def test_an_organisations_own_letter_comes_before_the_common_one(tmp_path: Path) -> None:
    """Operators change one letter without taking over the others."""
    own = tmp_path / "ihm"
    own.mkdir()
    (own / "receipt.subject.j2").write_text("[{{ reference }}] Got it")
    writer = LetterWriter((tmp_path, TEMPLATES), OFFICES, KEY)

    assert writer.write(request("ihm", Template.RECEIPT), NOW).subject == "[IHM-2026-0042] Got it"
    assert writer.write(request("imi", Template.RECEIPT), NOW).subject.startswith(
        "[IMI-2026-0042] We have your mail"
    )


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("one\ntwo", "more than one line"),
        ("{{ nothing }}", "undefined"),
        ("{{ org.__class__.__mro__ }}", "unsafe"),
        ("{% if %}", "Expected"),
    ],
)
def test_a_template_at_fault_refuses_the_letter(tmp_path: Path, template: str, why: str) -> None:
    """An operator's slip must become a task, never a letter or a crash."""
    own = tmp_path / "ihm"
    own.mkdir()
    (own / "receipt.subject.j2").write_text(template)

    with pytest.raises(LetterRefused, match=why):
        LetterWriter((tmp_path, TEMPLATES), OFFICES, KEY).write(request("ihm", Template.RECEIPT), NOW)


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    """`TemplateNotFound` alone helps nobody."""
    with pytest.raises(LetterRefused, match=r"receipt\.subject\.j2"):
        LetterWriter(tmp_path, OFFICES, KEY).write(request("ihm", Template.RECEIPT), NOW)


def test_an_organisation_nobody_configured_gets_no_letter() -> None:
    """A row of a body that was taken out of the configuration."""
    with pytest.raises(LetterRefused, match="no organisation"):
        WRITER.write(replace(request("ihm", Template.RECEIPT), organisation="abc"), NOW)


def test_a_third_organisation_needs_no_letters_of_its_own() -> None:
    """DESIGN: addable by writing data alone."""
    writer = LetterWriter(TEMPLATES, {"abc": IHM}, KEY)
    for template in Template:
        asked = replace(request("ihm", template), organisation="abc")
        enclosed = replace(asked.prints, organisation="abc") if asked.prints else None
        assert writer.write(replace(asked, prints=enclosed), NOW).content


def test_a_route_that_is_neither_page_nor_address_is_told_in_words() -> None:
    """A body may name a telephone line instead."""
    html = body(written("imi", Template.ANONYMOUS_REFUSAL, whistleblowing_route="ring 020 7946 0300"), "html")

    assert "for that:<br>ring 020 7946 0300<br>" in html
