"""Welsh letters: the same letters in other words, none of them sent before a translator has read it (R41)."""

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from mailbot.adapters import wording, wording_cy
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.procedure import Office
from tests.adapters.written_letters import WRITER, body, parsed, seen
from tests.support.bodies import IHM, KEY, LONDON, NOW, OFFICES, TEMPLATES, request
from tests.support.postal_letters import by_post

GOLDEN = Path(__file__).parents[1] / "golden"
WELSH = TEMPLATES / "common" / "cy"
TRANSLATED = (
    Template.ACKNOWLEDGEMENT, Template.APPEAL_ACKNOWLEDGEMENT, Template.IDENTITY_QUESTION,
    Template.IDENTITY_REMINDER, Template.ANONYMOUS_REFUSAL, Template.RECEIPT,
)  # fmt: skip
EVERY = [(organisation, template) for organisation in OFFICES for template in TRANSLATED]
SHAPES: tuple[Mapping[str, Any], ...] = (
    {},
    {"late": True, "possible_appeal": True},
    {"handler_name": "", "handler_title": "", "handler_email": "", "handler_phone": "", "form_link": ""},
    {"asks_evidence": False, "complainant_name": "", "subject": "", "stage": 2},
)
_ENGLISH = re.compile(r"(?i)\b(?:the|your|our|please|with|from|reply|dear|hello|and|by|you|email)\b")
_DAYS = ("Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul")
_MONTHS = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip


def _checked(office: Office) -> Office:
    return replace(office, procedure=replace(office.procedure, welsh_checked=True))


CHECKED = {name: _checked(office) for name, office in OFFICES.items()}
READER = LetterWriter(TEMPLATES, CHECKED, KEY)


def _welsh(organisation: str, template: Template, **changed: Any) -> LetterRequest:
    asked = request(organisation, template)
    return replace(asked, language="cy", facts=replace(asked.facts, **changed))


def _written(asked: LetterRequest, writer: LetterWriter = READER) -> EmailMessage:
    return parsed(writer.write(asked, NOW).content)


# Which language


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_each_welsh_letter_is_as_it_was_when_last_looked_at(organisation: str, template: Template) -> None:
    """A change of wording is seen, and goes to the translator.  MAILBOT_WRITE_GOLDEN=1 writes them anew."""
    content = READER.write(_welsh(organisation, template), NOW).content
    file = GOLDEN / f"{organisation}-{template}.cy.eml"
    if os.environ.get("MAILBOT_WRITE_GOLDEN") == "1":
        file.write_bytes(content)
    now, then = parsed(content), parsed(file.read_bytes())

    assert now.items() == then.items()
    assert body(now, "plain") == body(then, "plain")
    assert body(now, "html") == body(then, "html")


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_what_nobody_has_checked_goes_out_in_english(organisation: str, template: Template) -> None:
    """R41: the very letter that is sent to everybody else, and it says so."""
    asked = _welsh(organisation, template)
    english = WRITER.write(replace(asked, language="en"), NOW)

    assert english.content == WRITER.write(asked, NOW).content
    assert "en" == parsed(english.content)["Content-Language"]


@pytest.mark.parametrize("template", sorted(set(Template) - set(TRANSLATED)))
def test_a_letter_that_is_not_translated_goes_out_in_english(template: Template) -> None:
    """Half a letter in Welsh, its dates or its layout, would help nobody."""
    asked = replace(request("ihm", template), language="cy")

    assert WRITER.write(replace(asked, language="en"), NOW).content == READER.write(asked, NOW).content


def test_a_letter_lacking_one_of_its_three_files_goes_out_in_english(tmp_path: Path) -> None:
    """A translator who is not finished breaks nothing."""
    own = tmp_path / "common" / "cy"
    own.mkdir(parents=True)
    (own / "update.txt.j2").write_text("Helo {{ reference }}\n")
    (own / "update.subject.j2").write_text("[{{ reference }}] Helo\n")
    asked = _welsh("ihm", Template.UPDATE)

    assert "en" == LetterWriter((tmp_path, TEMPLATES), CHECKED, KEY).language(asked)
    (own / "update.html.j2").write_text("<p>Helo {{ reference }}</p>\n")
    message = _written(asked, LetterWriter((tmp_path, TEMPLATES), CHECKED, KEY))
    assert "cy" == message["Content-Language"]
    assert "Helo IHM-2026-0042\n" == body(message, "plain")


def test_a_bodys_own_english_words_go_before_common_welsh_ones(tmp_path: Path) -> None:
    """The common Welsh letter would leave out whatever the body wanted said."""
    own = tmp_path / "ihm"
    (own / "cy").mkdir(parents=True)
    (own / "receipt.txt.j2").write_text("Our own words on {{ reference }}.\n")
    asked = _welsh("ihm", Template.RECEIPT)
    message = _written(asked, LetterWriter((tmp_path, TEMPLATES), CHECKED, KEY))

    assert "Our own words on IHM-2026-0042.\n" == body(message, "plain")
    assert "en" == message["Content-Language"]
    (own / "cy" / "receipt.txt.j2").write_text("Ein geiriau ein hunain: {{ reference }}.\n")
    message = _written(asked, LetterWriter((tmp_path, TEMPLATES), CHECKED, KEY))
    assert "Ein geiriau ein hunain: IHM-2026-0042.\n" == body(message, "plain")
    assert "cy" == message["Content-Language"]


def test_a_language_that_nobody_knows_is_english() -> None:
    """A slip in the record stops no letter."""
    assert "en" == READER.language(replace(request("ihm", Template.RECEIPT), language="../cy"))


def test_a_third_body_needs_nothing_new() -> None:
    """Its name and dress are data."""
    writer = LetterWriter(TEMPLATES, {"abc": _checked(IHM)}, KEY)
    message = _written(replace(_welsh("ihm", Template.RECEIPT), organisation="abc"), writer)

    assert "cy" == message["Content-Language"]


# What they say


@pytest.mark.parametrize(("organisation", "template"), EVERY)
@pytest.mark.parametrize("shape", SHAPES)
def test_every_fact_of_the_english_letter_is_in_the_welsh_one(
    organisation: str, template: Template, shape: Mapping[str, Any]
) -> None:
    """Reference, dates, names, addresses: nobody is told less for having asked in Welsh."""
    asked = _welsh(organisation, template, **shape)
    english, welsh = _written(replace(asked, language="en")), _written(asked)
    for there, here in zip(_parts(english), _parts(welsh), strict=True):
        for fact in _facts(asked):
            assert there.count(fact) == here.count(fact), fact
        for name in ("received_at", "answer_by", "reply_by"):
            when = getattr(asked.facts, name)
            if when is not None:
                assert there.count(wording.day(when)) == here.count(wording_cy.day(when)), name


def _parts(message: EmailMessage) -> tuple[str, str, str]:
    return str(message["Subject"]), body(message, "plain"), seen(message)


def _facts(asked: LetterRequest) -> list[str]:
    dress, facts = OFFICES[asked.organisation].dress, asked.facts
    told = (
        dress.name, dress.sender_name, dress.postal_address, dress.phone, dress.website, dress.privacy,
        asked.mailbox, facts.reference, facts.complainant_name, facts.subject, facts.handler_name,
        facts.handler_title, facts.handler_email, facts.handler_phone, facts.form_link,
        facts.whistleblowing_route,
    )  # fmt: skip
    return [fact for fact in told if fact]


@pytest.mark.parametrize(("organisation", "template"), EVERY)
@pytest.mark.parametrize("shape", SHAPES)
def test_no_english_is_left_in_a_welsh_letter(
    organisation: str, template: Template, shape: Mapping[str, Any]
) -> None:
    """Names and addresses apart, and the line on privacy that the body itself wrote."""
    asked = _welsh(organisation, template, **shape)
    message = _written(asked)
    for text in _parts(message):
        left = text
        for fact in sorted(_facts(asked), key=len, reverse=True):
            left = left.replace(fact, "")
        assert [] == _ENGLISH.findall(left)
    assert '<html lang="cy"' in body(message, "html")
    assert "cy" == message["Content-Language"]


@pytest.mark.parametrize(("organisation", "template"), EVERY)
@pytest.mark.parametrize("shape", SHAPES)
def test_welsh_text_and_html_say_the_same(
    organisation: str, template: Template, shape: Mapping[str, Any]
) -> None:
    """What only one of them says, half of the readers never learn."""
    message = _written(_welsh(organisation, template, **shape))
    read = re.sub(r"\W+", "", seen(message))

    for line in body(message, "plain").partition("\n-- \n")[0].split("\n"):
        assert re.sub(r"\W+|^\d\. ", "", line) in read, line


def test_the_two_bodies_are_told_what_their_procedures_say() -> None:
    """R13, R16, HAN1b: in Welsh as in English."""
    ihm, imi = (body(_written(_welsh(name, Template.ANONYMOUS_REFUSAL)), "plain") for name in ("ihm", "imi"))

    assert "na allwn weithredu ar gŵyn" in ihm
    assert "chwythu'r chwiban" not in ihm
    assert "chwythu'r chwiban: whistleblowing@imi.example" in imi
    assert "Sam Okoro, Complaints Officer, sy'n delio â'ch cwyn." in body(
        _written(_welsh("imi", Template.ACKNOWLEDGEMENT)), "plain"
    )


def test_on_paper_welsh_letters_speak_of_no_reply_to_an_email() -> None:
    """Whoever has no email address cannot reply to one."""
    for organisation, template in EVERY:
        text = READER.read_out(by_post(_welsh(organisation, template)), NOW)[1]
        page = READER.page(by_post(_welsh(organisation, template)), NOW).content.decode("ascii")
        assert "e-bost hwn" not in text + page
        assert "Rhowch ein cyfeirnod" in text
        assert '<html lang="cy"' in page


# How they are written


@pytest.mark.parametrize("file", sorted(WELSH.iterdir()), ids=lambda file: file.name)
def test_each_welsh_template_says_that_a_translator_must_check_it(file: Path) -> None:
    """Whoever opens it learns that from its first line."""
    assert file.read_text("utf-8").startswith("{# Welsh: a translator must check it")


@pytest.mark.parametrize("file", sorted(WELSH.iterdir()), ids=lambda file: file.name)
def test_a_welsh_template_is_built_like_the_english_one(file: Path) -> None:
    """A condition, a fact or a row that is added to one alone is missed in the other."""
    assert _frame(WELSH.parent / file.name) == _frame(file)


def _frame(file: Path) -> list[str]:
    """The markup of a template, in its order, without words to be read."""
    source = re.sub(r"\{#.*?#\}", "", file.read_text("utf-8"), flags=re.DOTALL)
    return re.findall(r"\{%[^\"']*?%\}|\{\{[^\"']*?\}\}|</?[a-z][^>\"']*>|style=\"[^\"]*\"", source)


# Dates


def test_every_day_of_two_years_is_told_in_welsh() -> None:
    """A leap year among them; the weekday, the day, the month and the year, as they are spoken."""
    start = datetime(2027, 1, 1, 23, 59, 59, tzinfo=LONDON)
    for offset in range(365 + 366):
        when = start + timedelta(days=offset)
        told = f"dydd {_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}"
        assert told == wording_cy.day(when.date()) == wording_cy.due(when)
        assert f"{told} am 09:05" == wording_cy.moment(when.replace(hour=9, minute=5))
        assert f"{told} am 09:05" == wording_cy.due(when.replace(hour=9, minute=5))
        assert told == wording_cy.moment(when.replace(hour=0, minute=0, second=0))
