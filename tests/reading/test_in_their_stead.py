"""Whose complaint it is, where somebody else writes (R34), and where a relative complains for themselves."""

import pytest

from mailbot.domain.reading import Verdict
from tests.support.mails import BOXES, judge, mail

DESK = "Dee Marsh <dm7@post.example>"
FORM = "forms@web.example"


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        ("Complaint", "I am the husband of Elin Marsh. She asks me to write, being ill. Dee", "Elin Marsh"),
        ("Appeal, Skye Marsh", "You wrote on Skyes complaint. We appeal.\n\nDee Marsh, mum", "Skye Marsh"),
        (
            "Appeal (Skye Marsh)",
            "Skye's mum here. She isn't happy with the answer to her complaint.\n\nDee Marsh",
            "Skye Marsh",
        ),
        ("Complaint: Tilly Moss", "On Ms Moss's behalf I object.\n\nDee Marsh\nBranch", "Tilly Moss"),
        (
            "Appeal - Mr Jan Lund v Eastgate Cars",
            "Our client does not accept your decision on his complaint.\n\nYours faithfully\nHart & Bell LLP",
            "Jan Lund",
        ),
        ("Complaint", "Our client complains.\n\nYours\nHart & Bell LLP\nfor Mr Jan Lund", "Jan Lund"),
        (
            "A complaint",
            "Mrs Ines Prado, who cleans for us and learns with you, asked me to write.\n\nDee Marsh",
            "Ines Prado",
        ),
        ("Her tyres", "I write for Mrs Edna Colby, who is 88, of a garage.\n\nDee Marsh", "Edna Colby"),
        ("my wife Elin Marsh", "She asked me to complain for her of it.\n\nDee Marsh", "Elin Marsh"),
        ("Complaint", "I'm Skye's dad. She can't write. Her complaint is the lift.\n\nDee Marsh", "Skye"),
    ],
)
def test_the_name_is_of_the_person_complaining(subject: str, text: str, name: str) -> None:
    """Husbands, mothers, branch secretaries, lawyers and vicars say it each in their way."""
    assert name == judge(mail(text, subject, DESK)).identity.name


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Complaint", "I am the mum of Skye Marsh, a learner. Your lady was rude to me.\n\nDee Marsh"),
        ("Complaint", "Skye's mum here. I paid twice and want it back, that is my complaint.\n\nDee Marsh"),
        ("Complaint: Robin Hale", "Robin Hale told me to go away. I ask for an apology.\n\nDee Marsh"),
        ("Complaint about Tom Finch", "My son saw Tom Finch shout at me.\n\nDee Marsh, mum of two"),
        ("Complaint", "My complaint is about Mr Finch's manner.\n\nDee Marsh\nfor Hart & Bell LLP"),
        ("Complaint", "I write for a living, and your handbook is a disgrace.\n\nDee Marsh"),
    ],
)
def test_whoever_complains_of_their_own_treatment_is_the_complainant(subject: str, text: str) -> None:
    """A mother may be a complainant, and a person named in a heading may be the one complained of."""
    assert "Dee Marsh" == judge(mail(text, subject, DESK)).identity.name


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("On whose behalf?: My husband, Vincent Marsh", "Vincent Marsh"),
        ("Name of the person you are complaining for: Elin Marsh", "Elin Marsh"),
        ("Name of the person affected: Mr Vincent Marsh (my uncle)", "Vincent Marsh"),
        ("If for somebody else, their name and relation to you\nElin Marsh, wife. She is ill.", "Elin Marsh"),
        ("On whose behalf?: Myself", "Dee Marsh"),
        ("Are you complaining on behalf of somebody else?: No", "Dee Marsh"),
        ("Name of the person you are complaining for: n/a", "Dee Marsh"),
    ],
)
def test_a_form_may_ask_for_whom_somebody_complains(field: str, name: str) -> None:
    """The name is that of the person complaining, by form too."""
    text = f"Name: Dee Marsh\nEmail: dm7@post.example\n{field}\nWhat happened?\nThe lift was locked.\n"

    assert name == judge(mail(text, "Complaint form", FORM), BOXES["forms"]).identity.name


def test_a_forms_membership_number_is_a_clue() -> None:
    """R14: the office can find the person, so a person must say."""
    text = "Name: -\nEmail: zz9@post.example\nMembership number: 31907\nWhat happened: No marks."

    identity = judge(mail(text, "Complaint form", FORM), BOXES["forms"]).identity

    assert Verdict.PERSON_MUST_SAY is identity.verdict


def test_a_short_answer_to_our_question_names() -> None:
    """Who is asked for a name often writes nothing else."""
    subject = "Re: [IHM-2026-0042] What is your name?"

    reading = judge(mail("Fine. Joao Pinto. There was no box for it.", subject, "jp@x.example"))

    assert "Joao Pinto" == reading.identity.name


def test_a_name_above_an_unmarked_copy_is_the_writers() -> None:
    """Some programs put no more than "From:" above the mail answered."""
    text = "The note has come.\n\nD Marsh\n\nFrom: IHM Complaints\nSubject: Case\nDear Mr Marsh, we wait."

    assert "D Marsh" == judge(mail(text, "Re: [IHM-2026-0042] Your complaint", DESK)).identity.name


@pytest.mark.parametrize(
    ("signed", "name"),
    [("P.K. Udoh", "P.K. Udoh"), ("UDOH Patrick", "Patrick Udoh"), ("Luc PETIT", "Luc Petit")],
)
def test_initials_are_no_surname_in_capitals(signed: str, name: str) -> None:
    """A surname in capitals is turned behind and written small; initials stay where they are."""
    text = f"No marks.\n\nYours faithfully\n{signed}"

    assert name == judge(mail(text, "Complaint", "zx81@x.example")).identity.name


def test_whoever_signs_shortly_is_called_so_though_the_text_says_more() -> None:
    """R34: as they sign."""
    text = "I am Carla Mendes, a learner. The marker insulted me.\n\nThank you\nCarla"

    assert "Carla" == judge(mail(text, "Complaint", "Carla Mendes <cm@x.example>")).identity.name


@pytest.mark.parametrize(
    "text",
    [
        "I am the priest here and write on behalf of one of my parishioners, Mrs Edna Colby.",
        "I am writing as the union rep for Edna Colby, whose work was lost.",
        "Our member Edna Colby wishes to complain of the delay.",
        "We are the solicitors for Edna Colby and complain of your decision.",
        "I'm emailing for my gran Edna Colby, who can't ring you.",
        "I hold power of attorney for my mother, Edna Colby. She was overcharged.",
        "I look after Edna Colby, one of your members, and she asked me to send this complaint.",
        "I complain on my gran's behalf. Edna Colby paid twice.",
        "Please see the attached complaint from Edna Colby, she has no printer and asked me.",
    ],
)
def test_agents_and_relatives_name_whom_they_speak_for(text: str) -> None:
    """Whatever they are to each other."""
    assert "Edna Colby" == judge(mail(f"{text}\n\nDee Marsh", "Complaint", DESK)).identity.name


@pytest.mark.parametrize(
    "text",
    [
        "Your colleague Ann Hart asked me to put my complaint in writing.",
        "My tutor Ann Hart asked me to complain to you.",
        "I spoke to my MP, Alun Rees, and he asked me to write to you first.",
        "My husband Tom Marsh heard it too. Your receptionist called me names.",
        "Our apprentice Kyle Hart has waited ten weeks, and I am out of pocket.",
    ],
)
def test_whoever_sends_somebody_to_us_does_not_complain(text: str) -> None:
    """To be asked to write is not to write for whoever asks."""
    assert "Dee Marsh" == judge(mail(f"{text}\n\nDee Marsh", "Complaint", DESK)).identity.name


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ("Name of the person you wish to complain about: Tom Finch\nYour name: Dee Marsh", "Dee Marsh"),
        ("Your name: Dee Marsh\nYour relationship to the complainant: Son\nName of complainant: Edna Colby",
         "Edna Colby"),
        ("Are you the complainant?: Yes\nYour name: Dee Marsh", "Dee Marsh"),
        ("Name: Dee Marsh\nAre you complaining on behalf of someone else?: Yes\nTheir name: Edna Colby",
         "Edna Colby"),
        ("Forename(s): Dee\nFamily name: Marsh", "Dee Marsh"),
        ("Customer surname: Marsh\nCustomer first name: Dee", "Dee Marsh"),
        ("Name: dee marsh", "dee marsh"),
    ],
)  # fmt: skip
def test_a_forms_fields_say_whose_name_is_whose(fields: str, name: str) -> None:
    """The complainant's, not the sender's, and never that of whom they complain of."""
    text = f"{fields}\nEmail: dm7@post.example\nMessage: The lift was locked."

    assert name == judge(mail(text, "Complaint form", FORM), BOXES["forms"]).identity.name


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("A Cole", "A Cole"),
        ("(Mrs) Edna Colby", "Edna Colby"),
        ("Dee :)", "Dee"),
        ("Dee C.", "Dee C."),
        ("ta\njezza", "jezza"),
        ("Yours\nDEE MARSH", "DEE MARSH"),
        ("cheers dee", "dee"),
    ],
)
def test_people_sign_as_they_like(end: str, name: str) -> None:
    """Initials that are words, brackets, smiling faces, and no capitals at all."""
    assert name == judge(mail(f"My work was lost.\n\n{end}", "Complaint", "zx81@x.example")).identity.name
