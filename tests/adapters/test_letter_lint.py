"""A template that is wrong is found before a person gets its letter, with its file, its line and a remedy."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from mailbot import settings
from mailbot.domain.errors import Problem
from mailbot.domain.letter import Template
from mailbot.wiring.letter_checks import letter_remarks, try_letters
from tests.support.bodies import TEMPLATES
from tests.support.papers import SHIPPED

ORGANISATIONS = ("example", "ihm", "imi")


@dataclass(frozen=True, slots=True)
class Slip:
    """One mistake in one template: what an editor changed, and what must be said of it."""

    file: str
    before: str
    after: str
    what: str
    remedy: str
    marker: str = ""  # stands in the line that must be named; "" for the first
    template: Template = Template.UPDATE
    organisation: str = "ihm"
    told_at: str = ""  # the file that must be named, where it is another


def _problems(folder: Path, slip: Slip) -> tuple[Problem, ...]:
    """What is told of shipped templates with the one mistake in the organisation's own folder."""
    source = (TEMPLATES / "common" / slip.file).read_text("utf-8")
    assert slip.before in source
    own = folder / slip.organisation / slip.file
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(source.replace(slip.before, slip.after), "utf-8")
    return try_letters(_with(folder), slip.organisation, {slip.template}).problems


def _with(folder: Path) -> settings.Settings:
    shipped = settings.load(SHIPPED)
    return replace(shipped, daemon=replace(shipped.daemon, templates=folder))


def _line(path: Path, marker: str) -> int:
    lines = path.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if marker in line)


BODY = "{% block body %}\n"
SLIPS = {
    "an undefined name": Slip(
        "update.txt.j2", "how your {{ matter }} is", "how your {{ mater }} is",
        "'mater' is undefined", "Write the name of a fact that there is", "mater }}",
    ),
    "an undefined name deep inside": Slip(
        "handler.txt.j2", "{{ handler_title }}", "{{ handler_rank }}",
        "'handler_rank' is undefined", "Write the name of a fact that there is", "handler_rank",
    ),
    "markup that is not closed": Slip(
        "update.html.j2", "{% endblock %}", "{% endblok %}",
        "it cannot be read", "Mend the markup on this line", "endblok",
    ),
    "a file that is not there": Slip(
        "update.txt.j2", '"facts.txt.j2"', '"fact.txt.j2"',
        "the template fact.txt.j2 is missing", "take away the line that names it", "fact.txt.j2",
    ),
    "a date's filter on a name": Slip(
        "update.txt.j2", BODY, BODY + "{{ complainant_name|due }}\n",
        "it cannot be written", "Mend this line", "complainant_name|due",
    ),
    "a fact that is not always known": Slip(
        "update.txt.j2", BODY, BODY + "{{ heard_by }}\n",
        "it needs “heard_by”, which this letter is not always given",
        "{% if heard_by is defined %}", "heard_by",
    ),
    "a subject of two lines": Slip(
        "update.subject.j2", "News", "\nNews", "more than one line", "Write the subject as one plain line",
    ),
    "an endless subject": Slip(
        "acknowledgement.subject.j2", "|brief(70)", "", "120 is the most", "brief(60)", "subject",
        Template.ACKNOWLEDGEMENT,
    ),
    "a subject without the reference": Slip(
        "update.subject.j2", "[{{ reference }}] ", "", "the subject lacks the reference", "[{{ reference }}]",
    ),
    "a letter without the reference": Slip(
        "update.txt.j2", '{% extends "layout.txt.j2" %}', "{% set reference = 'it' %}",
        "the letter lacks the reference", "{{ reference }}",
    ),
    "an acknowledgement that does not say of what day": Slip(
        "acknowledgement.txt.j2", "We received it: {{ received_at|moment }}", "",
        "when their mail was received", "{{ received_at|moment }}", template=Template.ACKNOWLEDGEMENT,
    ),
    "a promise without a day": Slip(
        "update_auto.txt.j2", "new_date|due", "old_date|due", "by when something happens next",
        "{{ new_date|due }}", template=Template.UPDATE_AUTO,
    ),
    "an answer without its appeal": Slip(
        "outcome.txt.j2", "appeal_by|day", "appeal_days", "does not say how, and until when",
        "{{ appeal_by|day }}", template=Template.OUTCOME,
    ),
    "a final answer that invites an appeal": Slip(
        "outcome.txt.j2", "This answer is final\n", "This answer is final\nYou can appeal, of course.\n",
        "an appeal that nobody can make", "{% if not final %}", "You can appeal, of course", Template.OUTCOME,
    ),
    "money where none is paid": Slip(
        "outcome.html.j2", "Our decision", "Your compensation", "“compensation”", "never_pays",
        "compensation", Template.OUTCOME, "imi",
    ),
    "a pound where none is paid": Slip(
        "outcome.txt.j2", "Our decision", "We send you £50", "“£”", "never_pays", "£50",
        Template.OUTCOME, "imi",
    ),
    "a command in a letter": Slip(
        "update.txt.j2", BODY, BODY + "Write #accept to take it.\n", "a command of staff, #accept",
        "Take it out", "#accept",
    ),
    "a word of the office": Slip(
        "update.html.j2", BODY, BODY + "<p>The triage group has it.</p>\n", "“triage”",
        "somebody outside understands", "triage",
    ),
    "braces that are left": Slip(
        "update.txt.j2", BODY, BODY + "Dear {{ '{{' }} name }}\n", "“{{” is markup", "Close the braces", "{{",
    ),
    "nothing, told as None": Slip(
        "update.txt.j2", BODY, BODY + "You hear by {{ none }}.\n", "“None”", "{% if %}",
    ),
    "a date as machines write it": Slip(
        "update.html.j2", BODY, BODY + "<p>{{ received_at }}</p>\n", "a date is not written in words",
        "|moment",
    ),
    "an endless line": Slip(
        "update.txt.j2", BODY, BODY + "All is well. " * 100 + "\n", "998 is the most", "paragraphs",
        "All is well",
    ),
    "a link that the text hides": Slip(
        "update.html.j2", BODY, BODY + '<p><a href="https://ihm.example/new">Here</a></p>\n',
        "a link goes to https://ihm.example/new, which the text part does not tell", "text part",
        told_at="update.txt.j2",
    ),
    "a link to nowhere": Slip(
        "update.html.j2", BODY, BODY + '<p><a href="/new">Here</a></p>\n',
        "nowhere in a mail", "https:", 'href="/new"',
    ),
    "a day that the HTML lacks": Slip(
        "update.txt.j2", BODY, BODY + "It began on Tuesday 3 November 2026.\n",
        "the HTML part lacks “Tuesday 3 November 2026”", "Say the same in both", told_at="update.html.j2",
    ),
    "a name that the text lacks": Slip(
        "handler.txt.j2", "{{ handler_name }}{%", "Somebody{%", "the text part lacks “Sam Rivers”",
        "Say the same in both", template=Template.ACKNOWLEDGEMENT, told_at="acknowledgement.txt.j2",
    ),
    "a page without its language": Slip(
        "layout.html.j2", ' lang="{{ language }}"', "", "its language is “”", '<html lang="{{ language }}">',
        "<html",
    ),
    "a page without a title": Slip(
        "update.html.j2", "{% block title %}How it is going", "{% block title %}", "no title",
        "{% block title %}", "{% block title %}",
    ),
    "a heading that skips a level": Slip(
        "update.html.j2", BODY, BODY + "<h2>One</h2><h4>Four</h4>\n", "of level 4 and comes after level 2",
        "<h3>", "<h4>",
    ),
    "a table that says nothing of itself": Slip(
        "update.html.j2", BODY, BODY + '<table class="plain"><tr><td>One</td></tr></table>\n',
        "neither role nor headings", 'role="presentation"', 'class="plain"',
    ),
    "a picture without words": Slip(
        "update.html.j2", BODY, BODY + '<img src="cid:crest@ihm" width="80">\n', "no words in its place",
        "alt=", "crest",
    ),
    "faint words": Slip(
        "update.html.j2", BODY, BODY + '<p style="color:#999999;">Hello</p>\n',
        "#999999 on #ffffff is hard to read by day: 2.8 to 1, not 4.5", "darker or lighter", "#999999",
    ),
    "words that vanish in the dark": Slip(
        "update.html.j2", BODY, BODY + '<p style="color:#102030;">Hello</p>\n',
        "#102030 on #1b232c is hard to read in dark mode", "dark mode", "#102030",
    ),
    "a box that stays bright in the dark": Slip(
        "update.html.j2", BODY, BODY + '<p style="background-color:#ffffe0;">Hello</p>\n',
        "#e9eef3 on #ffffe0 is hard to read in dark mode", "dark mode", "#ffffe0",
    ),
    "a picture from outside": Slip(
        "update.html.j2", BODY, BODY + '<img alt="" src="https://pictures.example/one.png">\n',
        "fetches https://pictures.example/one.png", "fetch nothing", "one.png",
    ),
    "a style from outside": Slip(
        "layout.html.j2", ":root{color-scheme:light dark}", "@import 'https://fonts.example/a.css';",
        "fetches something (@import)", "fetch nothing", "@import",
    ),
    "a sheet from outside": Slip(
        "layout.html.j2", "<style>", '<link rel="stylesheet" href="https://fonts.example/a.css"><style>',
        "<link> fetches", "fetch nothing", "<link",
    ),
    "a background from outside": Slip(
        "update.html.j2", BODY, BODY + '<p style="background-image:url(https://x.example/a.png)">Hello</p>\n',
        "fetches something (url()", "fetch nothing", "url(",
    ),
    "a program": Slip(
        "update.html.j2", BODY, BODY + "<script>alert(1)</script>\n", "<script> has no place", "Leave it out",
        "<script>",
    ),
    "a form": Slip(
        "update.html.j2", BODY, BODY + '<form action="https://x.example"></form>\n', "<form> has no place",
        "Leave it out", "<form",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_with_its_file_its_line_and_a_remedy(tmp_path: Path, name: str) -> None:
    """Whoever edits a template is no programmer: they need to know where to look and what to write."""
    slip = SLIPS[name]
    problems = _problems(tmp_path, slip)
    found = [problem for problem in problems if slip.what in problem.what]

    assert found, [str(problem) for problem in problems]
    own = tmp_path / slip.organisation / slip.file
    path = TEMPLATES / "common" / slip.told_at if slip.told_at else own
    line = _line(path, slip.marker) if slip.marker else 1
    assert f"{path}:{line}" in {problem.where for problem in found}
    assert all(slip.remedy in problem.remedy for problem in found)


@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_every_letter_that_comes_with_mailbot_is_clean(organisation: str) -> None:
    """Nobody trusts a linter that finds fault with what it came with; a third body needs no new letters."""
    tried = try_letters(settings.load(SHIPPED), organisation)

    assert () == tried.problems
    assert len(Template) == tried.letters


def test_several_slips_are_told_at_once(tmp_path: Path) -> None:
    """Nobody likes to mend one, run again and find the next."""
    named = ("a subject without the reference", "faint words", "a command in a letter")
    slips = [SLIPS[name] for name in named]
    for slip in slips:
        problems = _problems(tmp_path, slip)

    assert all(any(slip.what in problem.what for problem in problems) for slip in slips)


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    """As old editors save it; the letter could not be written on the day."""
    own = tmp_path / "common"
    own.mkdir()
    (own / "update.txt.j2").write_bytes("One\nCaf\u00e9\n".encode("latin-1"))

    problems = try_letters(_with(tmp_path), "ihm", {Template.UPDATE}).problems

    where = f"{own / 'update.txt.j2'}:2"
    assert (Problem(where, "this is not UTF-8.", "Save the file as UTF-8."),) == problems


def test_money_may_be_spoken_of_where_it_may_be_paid(tmp_path: Path) -> None:
    """Only a body that says never_pays is held to it."""
    slip = replace(SLIPS["a pound where none is paid"], organisation="ihm")

    assert not [problem for problem in _problems(tmp_path, slip) if "money" in problem.what]


def test_a_notice_to_staff_may_speak_of_commands(tmp_path: Path) -> None:
    """They live by them."""
    (tmp_path / "common").mkdir()
    tried = try_letters(_with(tmp_path), "ihm", {Template.HANDLER_NOTICE, Template.MANUAL})

    assert () == tried.problems


def test_a_digest_without_its_picture_is_remarked(monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes all the same, so that it is no failure; whoever wonders is told what to install."""
    monkeypatch.setattr("mailbot.adapters.charts.available", lambda: False)
    remarks = [remark for remark in letter_remarks(settings.load(SHIPPED)) if "digest" in remark.where]

    assert ["the weekly digest"] == [remark.where for remark in remarks]
    assert "picture" in remarks[0].what
    assert "mailbot[charts]" in remarks[0].remedy


@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_letters_that_are_not_translated_are_remarked(organisation: str) -> None:
    """They go in English to people who asked for Welsh."""
    remarks = letter_remarks(settings.load(SHIPPED))
    told = [str(remark) for remark in remarks if f"letters of {organisation}" == remark.where]

    assert [line for line in told if "not translated" in line and "outcome" in line]
    assert not [line for line in told if "not translated" in line and "identity question" in line]
