"""What we tell people in the course of their case, and what we do not."""

import re
from dataclasses import fields, replace
from html import unescape
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import LetterFacts, Template
from tests.adapters.written_letters import WRITER, body, parsed, written
from tests.support.bodies import NOW, OFFICES, PAT, TEMPLATES, facts, reference, request
from tests.support.course_letters import COURSE_LETTERS

EVERY = [(organisation, template) for organisation in OFFICES for template in COURSE_LETTERS]
_FACTS = {field.name for field in fields(LetterFacts)}
_ANSWER_BY, _NEW_DATE = "Monday 11 January 2027", "Monday 25 January 2027"
DATES = [
    (Template.HANDLER_NAMED, (_ANSWER_BY,)),
    (Template.IDENTITY_REMINDER, ("Thursday 17 December 2026", _ANSWER_BY)),
    (Template.QUESTION, ("Thursday 17 December 2026", _ANSWER_BY)),
    (Template.UPDATE, (_NEW_DATE,)),
    (Template.UPDATE_AUTO, (_ANSWER_BY, _NEW_DATE)),
    (Template.DELAY, (_ANSWER_BY, _NEW_DATE)),
    (Template.NEXT_STEPS, (_NEW_DATE,)),
    (Template.EXHAUST, ("end of Friday 28 May 2027",)),
    (Template.ESCALATED, (_ANSWER_BY,)),
    (Template.OUTCOME, ("up to the end of Monday 1 February 2027",)),
]
WRITTEN_BY_PEOPLE = (
    Template.QUESTION, Template.ANSWER, Template.UPDATE, Template.DELAY, Template.NEXT_STEPS,
    Template.EXHAUST,
    Template.OUT_OF_SCOPE, Template.REROUTED, Template.ESCALATED, Template.OUTCOME, Template.OUTCOME_PARTY,
)  # fmt: skip


def _both(template: Template, organisation: str = "ihm", **changed: Any) -> tuple[str, str]:
    """The text and what can be read of the HTML, as one paragraph each."""
    message = written(organisation, template, **changed)
    seen = re.sub(r"<style>.*?</style>|<[^>]*>", " ", body(message, "html"), flags=re.DOTALL)
    seen = re.sub(r" (?=[.,])", "", unescape(" ".join(seen.split())))
    return " ".join(body(message, "plain").split()), seen


@pytest.mark.parametrize("organisation", OFFICES)
@pytest.mark.parametrize(("template", "dates"), DATES)
def test_every_date_is_written_out_in_both_parts(
    organisation: str, template: Template, dates: tuple[str, ...]
) -> None:
    """A date told is a promise (W10); Pat may read either part."""
    for part in _both(template, organisation):
        for date in dates:
            assert date in part


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_text_and_html_say_the_same(organisation: str, template: Template) -> None:
    """What only one of them says, half of the readers never learn."""
    text = body(written(organisation, template), "plain")
    seen = _letters_alone(_both(template, organisation)[1])

    for line in text.split("\n"):
        assert _letters_alone(line) in seen
    assert text.startswith("Hello," if template is Template.IDENTITY_REMINDER else "Dear Pat Lee,")


def _letters_alone(text: str) -> str:
    return re.sub(r"\W+", "", text)


@pytest.mark.parametrize("template", [*COURSE_LETTERS, Template.OUTCOME_PARTY])
def test_what_a_letter_says_it_needs_is_all_it_needs(template: Template) -> None:
    """Whoever asks for a letter reads its first line; a fact missing there is a letter never sent."""
    told = (TEMPLATES / "common" / f"{template}.txt.j2").read_text(encoding="utf-8").partition("#}")[0]
    needs = re.split(r"\b[Mm]ay have\b", told.partition("Needs ")[2])[0]
    known = facts("imi", template)
    names = {name for name in re.findall(r"\w+", needs) if name in _FACTS}
    asked = replace(request("imi", template), facts=LetterFacts(**{n: getattr(known, n) for n in names}))

    letter = WRITER.write(asked, NOW)

    assert letter.subject.startswith(f"[{reference('imi')}] ")
    assert "None" not in body(parsed(letter.content), "plain")


@pytest.mark.parametrize("organisation", OFFICES)
def test_an_answer_that_is_not_final_says_how_and_until_when_to_appeal(organisation: str) -> None:
    """IHM 4.4d and 9.1; no reasons are asked for (9.2a), whatever was decided."""
    for verdict in ("upheld", "partly upheld", "not upheld", "resolved"):
        for part in _both(Template.OUTCOME, organisation, verdict=verdict):
            assert "That is called an appeal" in part
            assert "You do not have to give reasons" in part
            assert "Complaint Appeal" in part
            assert "you have 21 days from the day this letter reaches you" in part
            assert "your appeal is in time up to the end of Monday 1 February 2027" in part
            assert "final" not in part
            assert "ombudsman" not in part


def test_an_answer_that_is_final_says_so_and_offers_no_appeal() -> None:
    """IHM 9.3a, IMI FUR2: an appeal that nobody may hear would be a false hope."""
    for part in _both(Template.OUTCOME, final=True, appeal_by=None, appeal_days=None):
        assert "This answer is final" in part
        assert "Complaint Appeal" not in part
        assert "called an appeal" not in part
        assert "2027" not in part.replace("Friday 15 January 2027", "")
        assert "https://ombudsman.example/complain" in part
    assert "final answer" in written("ihm", Template.OUTCOME, final=True)["Subject"]


def test_an_answer_open_to_appeal_without_its_last_day_is_never_sent() -> None:
    """D3: the printed date governs; without one Pat could never be late, nor know it."""
    with pytest.raises(LetterRefused, match="undefined"):
        written("ihm", Template.OUTCOME, appeal_by=None)


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("upheld", "We uphold your complaint."),
        ("partly upheld", "We uphold part of your complaint."),
        ("not upheld", "We do not uphold your complaint."),
        ("resolved", "Your complaint has been resolved."),
    ],
)
def test_the_decision_stands_in_words_before_its_reasons(verdict: str, words: str) -> None:
    """Pat looks for it first."""
    for part in _both(Template.OUTCOME, verdict=verdict):
        assert words in part
        assert part.index(words) < part.index("We read the marker")


@pytest.mark.parametrize("template", [Template.OUTCOME, Template.OUTCOME_PARTY])
def test_a_decision_nobody_can_put_in_words_is_never_sent(template: Template) -> None:
    """An answer with a hole where the decision should stand would be worse than none yet."""
    with pytest.raises(LetterRefused):
        written("imi", template, verdict="partly")


def test_a_late_answer_says_sorry_and_another_does_not() -> None:
    """IHM 6.6."""
    for late, timely in zip(_both(Template.OUTCOME, late=True), _both(Template.OUTCOME), strict=True):
        assert "We are sorry that it is late" in late
        assert "sorry that it is late" not in timely


def test_nothing_is_said_of_what_is_not_put_right() -> None:
    """A heading with nothing beneath it reads as a promise forgotten."""
    for part in _both(Template.OUTCOME, verdict="not upheld", remedy_words="", actions=()):
        assert "What is put right" not in part
        assert "What we will do" not in part


def test_an_answer_to_an_appeal_speaks_of_the_appeal() -> None:
    """Pat complained once and appealed since."""
    assert "We uphold your appeal." in _both(Template.OUTCOME, possible_appeal=True, verdict="upheld")[0]
    assert "your appeal" in written("ihm", Template.OUTCOME, possible_appeal=True)["Subject"]


def test_the_automatic_update_gives_a_name_and_a_date_but_no_reason() -> None:
    """HAN4, R23: nobody has said why it takes longer, so the letter must not either."""
    for part in _both(Template.UPDATE_AUTO, "imi"):
        assert "Sam Okoro, Complaints Officer," in part
        assert "We are sorry" in part
        assert "sent automatically" in part
        assert "marker" not in part
        assert "because" not in part.partition("How to reach us")[0]


@pytest.mark.parametrize("template", WRITTEN_BY_PEOPLE)
def test_a_letter_that_a_person_decided_does_not_call_itself_automatic(template: Template) -> None:
    """No machine refuses, decides or asks (P2); Pat should know that."""
    for part in _both(template, "imi"):
        assert "automatically" not in part
        assert re.search(r"A person (decided what this letter says|wrote this letter to you)\.", part)


def test_the_party_complained_of_learns_nothing_of_who_complained() -> None:
    """OUT1: Robin is told the outcome; Pat's name, words and address stay with us."""
    pat = facts("imi", Template.OUTCOME)
    told = {
        name: getattr(pat, name)
        for name in ("complainant_name", "subject", "received_at", "reason", "heard_by", "remedy_words")
    }
    message = written("imi", Template.OUTCOME_PARTY, **told, excerpt="Robin lost it", sender=str(PAT))

    for part in (body(message, "plain"), body(message, "html"), str(message["Subject"]), str(message["To"])):
        for secret in ("Pat", "coursework", "3 December", "marker", "Alex", "lost it"):
            assert secret not in part
    assert "Dear Robin Vale," in body(message, "plain")


def test_who_is_sent_back_to_the_centre_is_told_how_to_come_back() -> None:
    """SCO4, X2, R25: not a refusal; the reference and the first receipt stay."""
    for part in _both(Template.EXHAUST, "imi"):
        assert "This is not a refusal" in part
        assert "your reference stays the same" in part
        assert "take too long" in part
    assert "come back by the end of" not in _both(Template.EXHAUST, "imi", come_back_by=None)[0]


def test_a_policy_without_an_address_is_told_without_one() -> None:
    """SCO12: some matters are handed over within the house."""
    for part in _both(Template.REROUTED, "imi", policy_address=""):
        assert "Appeals Policy" in part
        assert "write to them there" not in part
        assert "do not have to send it again" in part


def test_a_signature_within_the_findings_hides_nothing_after_it() -> None:
    """Mail programs fold away all that follows "-- ": the right of appeal follows the findings."""
    text = body(written("ihm", Template.OUTCOME, words="We agree.\n\n-- \nSam\n"), "plain")

    assert text.count("\n-- \n") == 1
    assert text.index("called an appeal") < text.index("\n-- \n")


@settings(max_examples=40)
@given(words=st.text(max_size=600), reason=st.text(max_size=300), action=st.text(max_size=200))
def test_no_words_at_all_can_stop_an_answer(words: str, reason: str, action: str) -> None:
    """People paste from everywhere."""
    for template in (Template.OUTCOME, Template.DELAY, Template.NEXT_STEPS):
        told = {"words": words, "reason": reason, "remedy_words": reason, "heard_by": action}
        message = written("ihm", template, actions=(action,), **told)
        assert message["Subject"].startswith("[IHM-2026-0042]")
        assert "How to reach us" in body(message, "plain")
