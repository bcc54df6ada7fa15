"""Whoever gave a name, in whatever way, is not refused as anonymous (R12 to R14, R34)."""

import pytest

from mailbot.domain.reading import Verdict
from tests.support.mails import BOXES, judge, mail

BARE = "bluecat77@post.example"
STORY = "The garage kept my car for nine weeks and charged me twice for it."


@pytest.mark.parametrize(
    "name",
    [
        "Jane Street", "Emily March", "Peter England", "Kate Best", "Marguerite Lane", "Ottoline Good",
        "E. March", "Anh Do", "Mrs Best", "Mr Wolf", "Miss Friend", "Kezia Farmer", "Wulfric Constable",
    ],
)  # fmt: skip
def test_a_surname_that_is_an_everyday_word_is_a_name(name: str) -> None:
    """Streets, months, towns and trades are what families are called."""
    read = judge(mail(f"{STORY}\n\nRegards\n{name}", "Complaint", BARE)).identity

    assert (Verdict.NAMED, name) == (read.verdict, read.name)


@pytest.mark.parametrize("shown", ["Marguerite Lane", "Jane Close", "Percy London"])
def test_a_display_name_is_no_street(shown: str) -> None:
    """Nor a town: whoever shows one is called so."""
    read = judge(mail(f"{STORY}\n\n{shown}", "Complaint", f"{shown} <{BARE}>")).identity

    assert shown == read.name


@pytest.mark.parametrize("signed", ["Ward Clerk", "Hope So", "Angry Driver", "The engineers", "Anon Ymous"])
def test_everyday_words_alone_are_nobodys_name(signed: str) -> None:
    """What is said of surnames holds only behind a word that means nothing else."""
    read = judge(mail(f"{STORY}\n\nRegards\n{signed}", "Complaint", BARE)).identity

    assert (Verdict.ANONYMOUS, "") == (read.verdict, read.name)


def test_who_is_called_anon_is_not_anonymous() -> None:
    """A forename in Thailand; with a surname behind it somebody is named."""
    read = judge(mail(f"{STORY}\n\nAnon Petersson", "Complaint", f"Anon Petersson <{BARE}>")).identity

    assert (Verdict.NAMED, "Anon Petersson") == (read.verdict, read.name)


@pytest.mark.parametrize(
    ("text", "sender", "name"),
    [
        (f"{STORY} E. Dunmore", f"Edwin Dunmore <{BARE}>", "E. Dunmore"),
        (f"{STORY} Sort it out. Mick Dunphy, Stoke", BARE, "Mick Dunphy"),
        (f"{STORY} Sort it out. Shaz Okoro, Fastfix", f"Shaz <{BARE}>", "Shaz Okoro"),
        (f"{STORY} Brendan O'Malley", f"Wellbeing at Corvus <{BARE}>", "Brendan O'Malley"),
        (f"{STORY}\n\nB. W. Marsden\nDirector, Marsden Engineers", BARE, "B. W. Marsden"),
        (f"{STORY}\n\nGeorge Lundy C.Eng.", BARE, "George Lundy"),
        (f"{STORY}\n\nWith thanks again to Siobhan\n\nBrona Tate", f"Brona Tate <{BARE}>", "Brona Tate"),
        ("Thanks Sam, that's clear.\n\nI can wait.\n\nAlan", f"Alan Pike <{BARE}>", "Alan"),
        (f"My name is Rhian Tolland. {STORY}\n\nRhian", BARE, "Rhian Tolland"),
        (f"hi this is petra lind im on the phone. {STORY}", f"Petra Lind <{BARE}>", "petra lind"),
        ("I'm writing for Depot News on waiting times.\n\nJas Toms", BARE, "Jas Toms"),
    ],
)
def test_the_name_is_found_where_people_put_it(text: str, sender: str, name: str) -> None:
    """Behind the last sentence, with a place or a degree, beside whoever else is thanked."""
    assert name == judge(mail(text, "Re: Complaint", sender)).identity.name


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("He could not follow the assessor.\n\nNora Quay, for Mr Idris Lowe", "Complaint"),
        ("I write as he can't type.\n\nNora Quay (for Idris Lowe)", "Complaint"),
        ("I am secretary to Sir Idris Lowe and write at his dictation.\n\nNora Quay", "Complaint"),
        ("I write for my father-in-law Idris Lowe who dictated this.\n\nNora Quay", "Complaint"),
        ("We are instructed by the above to complain of delay.\n\nNora Quay", "Mr Idris Lowe - complaint"),
        ("We act for Mr Idris Lowe. Papers were lost.\n\nQuay LLP", "Our client Mr I Lowe - complaint"),
        ("Our client Mr Idris Lowe's complaint is of delay.\n\nQuay LLP", "Complaint"),
    ],
)  # fmt: skip
def test_who_signs_for_another_names_the_other(text: str, subject: str) -> None:
    """Interpreters, secretaries, relatives by marriage, solicitors (R34)."""
    assert "Idris Lowe" == judge(mail(text, subject, "Nora Quay <nq7@post.example>")).identity.name


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("I'd rather the chair didn't learn who wrote this.", True),
        ("Please keep our names out of it when you ring him.", True),
        ("Peidiwch â dweud wrth y garej mai fi sydd wedi ysgrifennu.", True),
        ("The centre must not be told.", True),
        ("You may know that I complained to my college last year.", False),
        ("My question, asked in confidence, was read out to all.", False),
        ("He asked for the dates and was told that he could not be told them.", False),
    ],
)
def test_a_wish_for_confidence_is_none_of_what_is_told(words: str, wanted: bool) -> None:
    """What was once said in confidence, or kept from somebody, is part of the tale."""
    assert wanted is judge(mail(f"{STORY} {words}\n\nPat Lee", "Complaint")).identity.confidential


@pytest.mark.parametrize(("answer", "wanted"), [("No", False), ("Yes", True)])
def test_a_forms_question_below_the_story_is_no_part_of_it(answer: str, wanted: bool) -> None:
    """Its words are the form's; the answer is the person's."""
    text = (
        f"Name: Pat Lee\nEmail: pat@lee.example\nDetails: {STORY}\n"
        f"What would you like us to do?: Refund me.\nDo you wish to remain anonymous?: {answer}"
    )
    box = BOXES["forms"]
    form = mail(text, "New complaint form", "forms@web.example", box=box)

    assert wanted is judge(form, box).identity.confidential


@pytest.mark.parametrize(
    ("text", "sender", "verdict"),
    [
        (f"I don't want to give my name. {STORY}", "R. <r77@hidden.example>", Verdict.ANONYMOUS),
        (f"Robin Mallow isn't my name. {STORY}", "Robin Mallow <rmm@hidden.example>", Verdict.ANONYMOUS),
        (STORY, "pjdavies@post.example", Verdict.PERSON_MUST_SAY),
    ],
)
def test_who_keeps_their_name_back_and_who_may_not_have_meant_to(
    text: str, sender: str, verdict: Verdict
) -> None:
    """R13, R14: a letter is no name where the name is kept back; an address with a surname asks a person."""
    assert verdict is judge(mail(text, "Complaint", sender)).identity.verdict


def test_a_copy_that_shows_a_name_without_an_address_names_its_writer() -> None:
    """Outlook copies "From: Pat Lee" alone; a colleague passes it on."""
    text = (
        "Please deal with this complaint.\n\nSam\n\nFrom: Efua Mensah\nSent: 18 June 2026 21:14\nTo: Sam\n"
        f"Subject: Complaint\n\nI want to make a complaint. {STORY}"
    )

    assert "Efua Mensah" == judge(mail(text, "FW: Complaint", "Sam <sam@ihm.example>")).identity.name
