"""Letters on how a case ends or goes on, and the notices that people act on."""

import re
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest

from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.reference import Reference
from mailbot.domain.subject_code import without_codes
from tests.adapters.written_letters import WRITER, body, parsed, seen, written
from tests.support.bodies import NOW, OFFICES, TEMPLATES, request
from tests.support.end_letters import DUE, END_LETTERS, OVERDUE, STAFF_LETTERS

EVERY = [(organisation, template) for organisation in OFFICES for template in (*END_LETTERS, *STAFF_LETTERS)]
_FACTS = {field.name for field in fields(LetterFacts)}
Item = tuple[str, str, datetime, str]
DECIDED_BY_A_PERSON = tuple(letter for letter in END_LETTERS if letter is not Template.LATE_APPEAL)


def _both(organisation: str, template: Template, **changed: Any) -> tuple[str, str]:
    message = written(organisation, template, **changed)
    return body(message, "plain"), body(message, "html")


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_what_a_letter_says_it_needs_is_all_it_needs(organisation: str, template: Template) -> None:
    """Whoever asks for a letter reads its first line; a fact missing there is a letter never sent."""
    told = (TEMPLATES / "common" / f"{template}.txt.j2").read_text(encoding="utf-8").partition("#}")[0]
    needs = re.split(r"\b[Mm]ay have\b", told.partition("Needs ")[2])[0]
    asked = request(organisation, template)
    names = {name for name in re.findall(r"\w+", needs) if name in _FACTS}
    least = LetterFacts(**{name: getattr(asked.facts, name) for name in names})
    message = parsed(WRITER.write(replace(asked, facts=least), NOW).content)

    assert names
    assert "None" not in body(message, "plain") + body(message, "html")


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_text_and_html_say_the_same(organisation: str, template: Template) -> None:
    """What only one of them says, half of the readers never learn."""
    message = written(organisation, template)
    read = _letters_alone(seen(message))

    for line in body(message, "plain").partition("\n-- \n")[0].split("\n"):
        assert _letters_alone(line) in read, line


def _letters_alone(text: str) -> str:
    return re.sub(r"\W+", "", text)


@pytest.mark.parametrize(
    "template", [Template.FINAL, Template.SCOPE_FINAL, Template.LEGAL, Template.INFORMAL_DONE]
)
def test_words_that_nobody_added_leave_no_hole(template: Template) -> None:
    """FINAL, LEGAL: a person may have nothing to add."""
    plain, html = _both("imi", template, words="")

    assert "\n\n\n\n" not in plain
    assert '<div style="margin:0 0 16px;" dir="auto"></div>' not in html


@pytest.mark.parametrize("template", DECIDED_BY_A_PERSON)
def test_a_decision_is_not_passed_off_as_a_machines(template: Template) -> None:
    """Pat should know that a person, whom one can talk to, decided."""
    for text in _both("ihm", template):
        assert "sent automatically" not in text
        assert "A person decided what this letter says" in text
    for text in _both("ihm", Template.LATE_APPEAL):
        assert "sent automatically" in text


def test_a_late_appeal_is_told_the_dates_and_that_it_is_not_refused() -> None:
    """E2, P2: the machine never refuses; Pat learns the day that was missed, who decides, and by when."""
    for text in _both("ihm", Template.LATE_APPEAL):
        for words in (
            "Thursday 3 December 2026",
            "which was Monday 30 November 2026",
            "It has not been refused",
            "Monday 11 January 2027",
            "reach you late",
        ):
            assert words in text
    undated, _ = _both("ihm", Template.LATE_APPEAL, answer_by=None)
    assert "as soon as we know" in undated


def test_a_late_acknowledgement_of_a_late_appeal_says_sorry() -> None:
    """We were late too."""
    words = "sorry that this letter is late"

    assert all(words in text for text in _both("ihm", Template.LATE_APPEAL, late=True))
    assert all(words not in text for text in _both("ihm", Template.LATE_APPEAL))


def test_an_admitted_appeal_says_who_hears_it_and_when() -> None:
    """The hearing is by others than those who decided (INV4)."""
    for text in _both("ihm", Template.LATE_ADMITTED):
        assert "Alex Reid, Office Manager" in text
        assert "The appeal takes place by" in text
        assert "Monday 11 January 2027" in text
    plain, _ = _both("imi", Template.LATE_ADMITTED, heard_by="", answer_by=None)
    assert "Somebody who had no part in the earlier decision" in plain
    assert "We will write to you with the date" in plain


def test_a_refused_appeal_says_why_and_what_remains() -> None:
    """A door that closes shows the others."""
    for text in _both("imi", Template.LATE_REFUSED):
        assert "Our letter told you the last day" in text
        assert "Monday 30 November 2026" in text
        assert "reply to this email and tell us" in text
        assert "https://ombudsman.example/complain" in text
    assert all("Who else may help" not in text for text in _both("imi", Template.LATE_REFUSED, signposts=()))


@pytest.mark.parametrize("template", [Template.FINAL, Template.SCOPE_FINAL])
def test_the_last_letter_says_that_it_is_the_last_and_that_new_matters_are_heard(template: Template) -> None:
    """Silence without notice would be one more thing to complain of."""
    for text in _both("imi", template):
        assert "about something new, we will deal with it like any other mail" in text
        assert "https://ombudsman.example/complain" in text


@pytest.mark.parametrize(
    ("template", "way"),
    [
        (Template.WITHDRAWN, "Have you changed your mind?"),
        (Template.CLOSED, "tell us why"),
        (Template.CLOSED_NO_RESPONSE, "we will open your case again"),
        (Template.NOT_A_COMPLAINT, "say that it is a complaint"),
        (Template.INFORMAL_DONE, "say that you want to make a formal complaint"),
        (Template.MERGE_NOTE, "two different matters?"),
        (Template.LEGAL, "or are there none?"),
    ],
)
def test_whatever_ends_says_how_to_go_on(template: Template, way: str) -> None:
    """R9, R20: people are wrong at times; a reply must be enough to say so."""
    for text in _both("ihm", template):
        assert way in text
        assert "eply to this email" in text


def test_an_informal_matter_is_told_its_next_stage_where_there_is_one() -> None:
    """R20: one line on how to go to Stage 2; the IMI has no such stages."""
    assert "It then goes to stage 2 of our procedure" in _both("ihm", Template.INFORMAL_DONE)[0]
    assert "it then goes" not in _both("ihm", Template.INFORMAL_DONE, stage=3)[0]
    assert "it then goes" not in _both("imi", Template.INFORMAL_DONE)[0]


def test_a_case_that_goes_on_says_why_who_and_by_when() -> None:
    """After proceedings, or after it was closed."""
    for text in _both("imi", Template.REOPENED):
        assert "You have sent us the contract" in text
        assert "Sam Okoro" in text
        assert "Monday 11 January 2027" in text
    assert "Who deals with it" not in _both("imi", Template.REOPENED, handler_name=None)[0]


def test_of_two_cases_both_references_stay_good() -> None:
    """D4: merging must cost Pat nothing."""
    for text in _both("ihm", Template.MERGE_NOTE):
        assert "IHM-2026-0042" in text
        assert "IHM-2026-0041" in text
        assert "Both references stay good" in text


def test_proceedings_take_no_promise_back() -> None:
    """R22: suspension waives nothing."""
    for text in _both("imi", Template.LEGAL):
        assert "The dates that we gave you stand" in text
        assert "Monday 11 January 2027" in text


def test_without_another_body_the_end_of_an_appeal_is_still_told() -> None:
    """FUR3: not every matter has one."""
    message = written("imi", Template.SIGNPOST, signposts=())

    assert message["Subject"] == "[IMI-2026-0042] Your appeal has ended"
    assert "somebody else" not in body(message, "plain")


@pytest.mark.parametrize("template", END_LETTERS)
def test_no_letter_to_a_complainant_holds_what_staff_were_told(template: Template) -> None:
    """Whatever a desk hands over by mistake."""
    asked = request("ihm", template)
    secret = replace(
        asked.facts,
        sender="Robin", guess="Robin", reasons=("Robin",), deeds=("Robin",), problem="Robin", remedy="Robin",
        duties=(("Robin", NOW),), excerpt="Robin", attachments=("Robin",),
        items=(("Robin", "Robin", NOW, "Robin"),),
    )  # fmt: skip
    content = WRITER.write(replace(asked, facts=secret), NOW).content

    assert b"Robin" not in content


def _reminder(*items: Item, organisation: str = "ihm") -> EmailMessage:
    """Of one case, or of several and so of none."""
    cases = {reference for reference, *_ in items}
    about = Reference.parse(cases.pop()) if len(cases) == 1 and "" not in cases else None
    asked = replace(request(organisation, Template.REMINDER), reference=about)
    return parsed(WRITER.write(replace(asked, facts=replace(asked.facts, items=items)), NOW).content)


def _subject(message: EmailMessage) -> str:
    """Without the code, which is tested where it is made."""
    return without_codes(str(message["Subject"]))


def test_a_reminder_of_one_duty_has_it_in_the_subject() -> None:
    """Sam sees on the lock screen what is due, and when."""
    due, overdue = _reminder(DUE), _reminder(OVERDUE)

    assert _subject(due) == "[IHM-2026-0042] Due Mon 11 Jan: answer in full"
    assert _subject(overdue) == "[IHM-2026-0039] Overdue since Wed 2 Dec at 18:05: say who deals with it"
    for kind in ("plain", "html"):
        text = body(due, kind)
        assert "Monday 11 January 2027" in text
        assert "70 % gone" in text
        assert "say so in a reply" in text
    assert body(due, "plain").startswith("Hello Sam Okoro,\n")


def test_a_reminder_of_several_duties_counts_them_and_begins_with_the_most_urgent() -> None:
    """After a week's outage Sam gets one letter, not forty."""
    message = _reminder(DUE, OVERDUE)

    assert message["Subject"] == "2 duties are due or overdue"
    for kind in ("plain", "html"):
        text = body(message, kind)
        assert text.index("IHM-2026-0039") < text.index("IHM-2026-0042")
    assert "<strong>overdue by 2 working days</strong>" in body(message, "html")


@pytest.mark.parametrize(("count", "left_out"), [(40, 0), (43, 3)])
def test_a_reminder_of_very_many_duties_says_what_it_leaves_out(count: int, left_out: int) -> None:
    """What is not listed is still counted: nobody may think that all is told."""
    items = [
        (f"IHM-2026-{number:04}", "answer in full", DUE[2] + timedelta(days=number), "due today")
        for number in range(count)
    ]
    message = _reminder(*items)

    assert message["Subject"] == f"{count} duties are due or overdue"
    for kind in ("plain", "html"):
        text = body(message, kind)
        assert sum(reference in text for reference, *_ in items) == 40
        assert (f"{left_out} more, which found no room here" in text) is (left_out > 0)


HOSTILE = ("<script>alert(1)</script>\r\nBcc: robin@example.org \u202e{{ org }} " + "A" * 10_000)[:10_000]


@pytest.mark.parametrize("count", [1, 2, 40])
def test_hostile_duty_words_leave_a_reminder_readable(count: int) -> None:
    """A remedy's words come from a person's outcome; they may be anything."""
    content = WRITER.write(
        replace(
            request("ihm", Template.REMINDER),
            facts=LetterFacts(items=((HOSTILE, HOSTILE, NOW.astimezone(UTC), HOSTILE),) * count),
        ),
        NOW,
    ).content
    message = parsed(content)
    html = body(message, "html")

    assert "Bcc" not in message
    assert len(str(message["Subject"])) <= 300
    assert "<script" not in html
    assert "\u202e" not in html + body(message, "plain") + str(message["Subject"])
    assert "{{ org }}" in body(message, "plain")
    assert len(content) < 100_000
    assert html.count("<tr>") == body(_reminder(*(DUE,) * count), "html").count("<tr>")


def test_a_reminder_without_a_reference_says_what_it_can() -> None:
    """Of a sealed case others may not even see the number."""
    message = _reminder(("", "look at a sealed case", DUE[2], "due today"))

    assert message["Subject"] == "Due Mon 11 Jan: look at a sealed case"
    assert "[]" not in message["Subject"]


def test_a_conflict_alert_says_nothing_of_the_content() -> None:
    """HAN2b: whoever reads it over a shoulder learns nothing, whatever the desk handed over."""
    asked = request("imi", Template.CONFLICT_ALERT)
    told = replace(
        asked.facts, sender="Pat Lee", subject="Complaint about Robin", excerpt="Robin took it",
        guess="Robin", reasons=("PERSON_NAMED (Robin)",), deeds=("wrote to Pat",), attachments=("robin.pdf",),
        received_at=DUE[2], complainant_name="Pat Lee",
    )  # fmt: skip
    message = parsed(WRITER.write(replace(asked, facts=told), NOW).content)

    for text in (str(message["Subject"]), body(message, "plain"), body(message, "html")):
        assert "Robin" not in text
        assert "Pat" not in text
    assert "Please choose somebody else" in body(message, "plain")


def test_taking_a_case_declares_to_have_no_part_in_it() -> None:
    """HAN2b: whoever accepts says so, and a no costs nothing; a remedy does not crowd that out."""
    for text in _both("imi", Template.ASSIGN_REQUEST, remedy="Alex is away until Monday."):
        assert "Alex is away until Monday." in text
        assert "By accepting you say that you have no part in the matter" in text
        assert "say no" in text
        assert "answer in full" in text
        assert "pat.lee@example.org" in text


@pytest.mark.parametrize("template", [Template.ASSIGN_REQUEST, Template.APPEAL_NOTICE, Template.TASK])
def test_a_notice_of_a_sealed_case_can_do_without_whoever_wrote(template: Template) -> None:
    """R16: of such a case the desk gives a number and no more."""
    asked = request("imi", template)
    facts = LetterFacts(reference="IMI-2026-0042", problem="A case needs you.", remedy="Please look.")
    content = WRITER.write(replace(asked, facts=facts), NOW).content

    assert b"Pat" not in content
    assert _subject(parsed(content)).startswith("[IMI-2026-0042] ")


def test_an_appeal_notice_says_where_it_goes_and_who_hears_it() -> None:
    """9.3: the chief executive is told of every appeal, and must see at once whose it is."""
    message = written("ihm", Template.APPEAL_NOTICE)

    assert _subject(message) == "[IHM-2026-0042] An appeal has come in: Stage 2"
    for kind in ("plain", "html"):
        assert "Alex Reid, Office Manager" in body(message, kind)
        assert "Monday 1 February 2027" in body(message, kind)


def test_a_task_names_what_is_to_be_done_in_its_subject() -> None:
    """One of many mails of a morning."""
    message = written("ihm", Template.TASK)

    assert _subject(message) == "[IHM-2026-0042] For you: The appeal came after its last day."
    assert "decide on the late appeal" in body(message, "html")
