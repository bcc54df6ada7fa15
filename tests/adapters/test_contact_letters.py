"""What we tell people about how they are reached and who speaks for them."""

import pytest

from mailbot.domain.letter import Template
from tests.adapters.written_letters import body, seen, written
from tests.support.bodies import OFFICES, reference
from tests.support.contact_letters import CONTACT_LETTERS

EVERY = [(organisation, template) for organisation in OFFICES for template in CONTACT_LETTERS]


def _text(organisation: str, template: Template, **changed: object) -> str:
    return " ".join(body(written(organisation, template, **changed), "plain").split())


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_each_says_which_case_and_how_to_reach_us(organisation: str, template: Template) -> None:
    """Whoever did not expect it must be able to say so at once, from either part."""
    message = written(organisation, template)

    assert message["Subject"].startswith(f"[{reference(organisation)}] ")
    for words in (_text(organisation, template), seen(message)):
        assert reference(organisation) in words
        assert "eply to this email" in words
        assert OFFICES[organisation].dress.phone in words
        assert "Pat Lee" in words


@pytest.mark.parametrize("template", [Template.CONTACT_CHANGED, Template.ADDRESS_QUESTION])
def test_what_the_case_is_about_stays_untold(template: Template) -> None:
    """The old address may have another owner by now, and so may the one that is asked."""
    words = _text("ihm", template)

    assert "coursework" not in words
    assert "Sam Okoro" not in words


def test_the_changed_address_is_told_and_how_to_undo_it() -> None:
    words = _text("ihm", Template.CONTACT_CHANGED)

    assert "From now on our letters go to p…@n….org." in words
    assert "If you did not ask for it, please tell us at once" in words


def test_the_question_for_consent_says_who_asks_and_what_yes_means() -> None:
    """E38: until Pat agrees, Jo is told nothing."""
    words = _text("imi", Template.CONSENT_QUESTION)

    assert "Jo Ash (jo@ash.example) has told us that they act for you" in words
    assert "Until you say yes, we tell Jo Ash nothing" in words
    assert "You hear from us by Monday 11 January 2027." in words
    assert "()" not in _text("ihm", Template.CONSENT_QUESTION, other_address="")


def test_the_question_about_an_address_tells_when_and_no_more() -> None:
    """E5: neither the stranger's words nor the whole address."""
    words = _text("ihm", Template.ADDRESS_QUESTION)

    assert "On Tuesday 8 December 2026" in words
    assert "from another address, p…@w….org." in words
    assert "have not answered there" in words


@pytest.mark.parametrize("organisation", OFFICES)
def test_a_notice_to_staff_begins_with_what_must_be_known_first(organisation: str) -> None:
    """4.4a: flags and needs stand before anything else, in both parts."""
    flags, needs = ("Held: nothing leaves by itself.",), ("Large print.",)
    message = written(organisation, Template.TASK, flags=flags, adjustments=needs)

    for words in (" ".join(body(message, "plain").split()), seen(message)):
        assert words.index("Held: nothing") < words.index("What to do") < words.index("Large print.")
    bare = written(organisation, Template.TASK)
    assert "How they need us" not in body(bare, "plain") + body(bare, "html")
