"""Who asks that others do not learn of it, and who merely tells of confidences (R12, R13)."""

import pytest

from mailbot.domain.reading import Verdict
from tests.support.mails import judge, mail

STORY = "The assessor marks from a list that he keeps in his van."


@pytest.mark.parametrize(
    "words",
    [
        "pls dont tell the workshop its me that wrote",
        "Please do not let on to the college, our lads are there until July.",
        "I must ask that my name isn't passed to the committee.",
        "I'd ask that my name go no further than your desk.",
        "He mustn't find out that I wrote to you.",
        "She must not learn that I have raised this.",
        "My name has to stay with you only.",
        "Please look into it without my name getting anywhere near the branch.",
        "Can you do something without mentioning my name to the boss?",
        "I don't want that they know I write this.",
        "dont say to him is me who complain please",
        "I'm scared it gets back to my manager.",
        "Please keep me out of it.",
        "Please keep this private.",
        "I would rather my name was not mentioned, but it is below.",
    ],
)
def test_whoever_signs_and_asks_that_others_do_not_learn_of_it_is_named_and_guarded(words: str) -> None:
    """The same wish in the words of many (R12)."""
    identity = judge(mail(f"{STORY} {words}\n\nPat Lee", "Complaint", "Pat Lee <pat@lee.example>")).identity

    assert (Verdict.NAMED, "Pat Lee", True) == (identity.verdict, identity.name, identity.confidential)


@pytest.mark.parametrize(
    "subject",
    [
        "Confidential: complaint about a marker",
        "Complaint (confidential please)",
        "Complaint - private and confidential",
        "Strictly confidential - complaint",
        "CONFIDENTIAL COMPLAINT",
    ],
)
def test_a_heading_may_ask_it(subject: str) -> None:
    """Set apart in the subject it says how to treat the mail."""
    assert judge(mail(f"{STORY}\n\nPat Lee", subject, "pat@lee.example")).identity.confidential


@pytest.mark.parametrize(
    "words",
    [
        "I had told one colleague that in confidence and now everybody knows.",
        "The form promised anonymity and my name was read out.",
        "He says it is between us and the insurer.",
        "We sorted it out between us in the end, but nobody wrote to me.",
        "You did not give my name to the hall, so that I was turned away.",
        "My name is not given on the certificate.",
        "I do not know who marked it.",
        "Nobody told me that I had passed.",
        "Please do not tell me that I sent the wrong form.",
        "The tutor never used my name in two years.",
        "My name was not called out.",
        "You published a confidential reference.",
        "Your letter was marked confidential and lay open on the desk.",
    ],
)
def test_a_tale_of_confidences_asks_for_none(words: str) -> None:
    """What was told in confidence, settled between two or never said is what the complaint is about."""
    identity = judge(mail(f"{STORY} {words}\n\nPat Lee", "Complaint", "Pat Lee <pat@lee.example>")).identity

    assert not identity.confidential


@pytest.mark.parametrize(
    ("sender", "words"),
    [
        ("old kettle <oldkettle@post.example>", STORY),
        ("eastgate fitters <zx81@post.example>", f"I'm not giving my name, I work there. {STORY}"),
        ("A.N. Other <zx81@post.example>", STORY),
        ("zx81@post.example", f"{STORY} Please don't ask me for my name."),
        ("h4ppydays@post.example", STORY),
    ],
)
def test_some_words_in_a_names_place_are_no_name(sender: str, words: str) -> None:
    """R13, though no list knows them."""
    assert Verdict.ANONYMOUS is judge(mail(words, "Complaint", sender)).identity.verdict


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("rose field <rosefield@post.example>", "rose field"),
        ("okon udoh <okonudoh@post.example>", "okon udoh"),
        ("OKON UDOH <zx81@post.example>", "OKON UDOH"),
    ],
)
def test_small_letters_make_no_name_less_of_one(sender: str, name: str) -> None:
    """Many write themselves without capitals; the register keeps it so (R34)."""
    identity = judge(mail(STORY, "Complaint", sender)).identity

    assert (Verdict.NAMED, name) == (identity.verdict, identity.name)


@pytest.mark.parametrize("address", ["r.m.underhay@post.example", "j.underhay@post.example"])
def test_initials_and_a_surname_in_an_address_read_like_a_name(address: str) -> None:
    """A person must say (R14), however many initials stand before it."""
    assert Verdict.PERSON_MUST_SAY is judge(mail(STORY, "Complaint", address)).identity.verdict


@pytest.mark.parametrize(
    "words",
    [
        "Please do not contact my manager about this.",
        "Do not mention me when you speak to them.",
        "Please anonymise my complaint before you show it to anyone.",
        "Please remove my name before you forward this.",
        "My boss cannot know I sent this.",
        "nobody at work knows im writing this so please be careful",
        "keep it between you and me",
        "I fear for my job if he hears it was me.",
        "please can you not say it came from me",
    ],
)
def test_a_wish_may_name_neither_name_nor_secret(words: str) -> None:
    """By what must not happen rather than by what should."""
    assert judge(mail(f"{STORY} {words}\n\nPat Lee", "Complaint", "zx81@post.example")).identity.confidential


@pytest.mark.parametrize(
    "words",
    [
        "You shared my name with a company.",
        "I can not see my name on the list.",
        "They never let me know.",
        "I do not want to know who did it.",
        "Please do not send me another form.",
        "I was worried that nobody got back to me.",
        "You must not use my photograph in your brochure.",
        "I was not told who my assessor was.",
        "Our agreement was confidential.",
    ],
)
def test_much_is_said_of_names_and_knowing_that_asks_for_nothing(words: str) -> None:
    """The words alone prove little."""
    identity = judge(mail(f"{STORY} {words}\n\nPat Lee", "Complaint", "zx81@post.example")).identity

    assert not identity.confidential
