"""Notices to staff, as their readers get them: the code, the commands, and room on a telephone."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import TO_COMPLAINANTS as OUTSIDE
from mailbot.domain.letter import Template
from mailbot.domain.reference import Reference
from mailbot.domain.subject_code import code_of, marked, marks_in
from tests.adapters.written_letters import EVERY, WRITER, body, parsed, seen, written
from tests.support.bodies import KEY, NOW, OFFERS, OFFICES, TEMPLATES, reference, request

COMMANDS = ("#accept", "#decline conflict")
CODED = "[IHM-2026-0042 k7m2qx9pv]"


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_the_code_stands_in_a_notice_s_subject_and_nowhere_else(
    organisation: str, template: Template
) -> None:
    """R30; a letter that leaves the house bears none, and neither does what is about no case."""
    asked = request(organisation, template)
    letter = WRITER.write(asked, NOW)
    message = parsed(letter.content)
    subject, inside = str(message["Subject"]), body(message, "plain")

    assert () == marks_in(inside)
    if template in OUTSIDE or asked.reference is None:
        assert () == marks_in(subject)
        return
    case = asked.reference
    code = code_of(letter.message_id, asked.to.address, case, KEY)
    assert subject.startswith(f"{marked(case, code)} ")


@pytest.mark.parametrize("template", [Template.ACKNOWLEDGEMENT, Template.HANDLER_NOTICE, Template.UPDATE])
def test_a_code_that_somebody_quotes_is_not_repeated(template: Template) -> None:
    """Whose it is cannot be seen; for anybody else it is a string without use."""
    message = written(
        "ihm", template, subject=f"Re: {CODED} a mark", words=f"You wrote {CODED}.", excerpt=CODED
    )
    told = str(message["Subject"]) + body(message, "plain") + unescape(body(message, "html"))

    assert "k7m2qx9pv" not in told


def test_a_customised_letter_to_a_complainant_cannot_print_the_code(tmp_path: Path) -> None:
    """Whoever edits templates is told by `mailbot check`, not by a complainant."""
    own = tmp_path / "ihm"
    own.mkdir()
    (own / "update.subject.j2").write_text("{{ mark }}News")
    writer = LetterWriter((tmp_path, TEMPLATES), OFFICES, KEY)

    with pytest.raises(LetterRefused, match="mark"):
        writer.write(request("ihm", Template.UPDATE), NOW)


@pytest.mark.parametrize("organisation", ["ihm", "imi"])
def test_commands_stand_on_lines_of_their_own(organisation: str) -> None:
    """Ready to copy from the text, and to click in the page; a click keeps subject, code and command."""
    asked = request(organisation, Template.HANDLER_NOTICE)
    asked = replace(asked, facts=replace(asked.facts, commands=OFFERS))
    letter = WRITER.write(asked, NOW)
    message = parsed(letter.content)
    lines = [line.strip() for line in body(message, "plain").split("\n")]

    assert set(COMMANDS) <= set(lines)
    for link, command in zip(
        re.findall(r'href="(mailto:[^"]*\?[^"]*)"', body(message, "html")), COMMANDS, strict=True
    ):
        fields = dict(parse_qsl(unescape(link).partition("?")[2]))
        assert f"Re: {letter.subject}" == fields["subject"]
        assert command == fields["body"].strip()
        assert marks_in(fields["subject"]) == marks_in(letter.subject)


def test_a_preview_s_code_is_one_click_away() -> None:
    """Typed on a telephone, eight letters are eight chances to slip."""
    message = written("ihm", Template.COMMAND_PREVIEW)
    (link,) = re.findall(r'href="mailto:[^"]*\?([^"]*)"', body(message, "html"))

    assert "#confirm K7MX-2QPR" == dict(parse_qsl(unescape(link)))["body"].strip()


@pytest.mark.parametrize("template", [Template.HANDLER_NOTICE, Template.TRIAGE_QUESTION])
def test_a_notice_says_who_wrote_what_and_why_in_words(template: Template) -> None:
    """First who and what, then what mailbot made of it; no constant of ours in either part."""
    message = written("imi", template, excerpt="My marks came late.")
    for told in (body(message, "plain"), seen(message)):
        assert "the subject marks a complaint" in told
        assert "marks.pdf (340 KB)" in told
        assert not re.search(r"\b[A-Z]+_[A-Z_]+\b", told)
        assert told.index("What they wrote") < told.index("What mailbot did") < told.index("Why")


def test_a_reference_does_not_break_in_the_middle() -> None:
    """At 320 pixels "IHM-" at the end of a line is no reference."""
    page = body(written("ihm", Template.ASSIGN_REQUEST), "html")

    assert f'<strong style="white-space:nowrap;">{reference("ihm")}</strong>' in page
    assert str(Reference.parse(reference("ihm"))) == reference("ihm")
