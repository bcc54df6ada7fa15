"""Who is named, who is anonymous, and whom a person must judge (R12 to R17)."""

from typing import Any

import pytest

from mailbot.domain.reading import Reading, Verdict
from tests.support.mails import attachment, judge, mail

STORY = "My marker lost my work and nobody has answered for weeks."
BARE = "zx8841@post.example"  # says nothing
NAMED, ANONYMOUS, ASK = Verdict.NAMED, Verdict.ANONYMOUS, Verdict.PERSON_MUST_SAY


def _read(sender: str, end: str = "", **more: Any) -> Reading:
    return judge(mail(f"{STORY}\n\n{end}".strip(), "Complaint", sender, **more))


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Pat Lee", "Pat Lee"),
        ("pat lee", "pat lee"),
        ("PAT LEE", "PAT LEE"),
        ('"Lee, Pat"', "Pat Lee"),
        ('"LEE, Pat (Contractor)"', "Pat Lee"),
        ("LEE Pat", "Lee Pat"),
        ("Pat", "Pat"),
        ("Dr Pat Lee", "Dr Pat Lee"),
        ("Mrs P. Lee", "Mrs P. Lee"),
        ("P Lee", "P Lee"),
        ("Pat Lee MIHM", "Pat Lee"),
        ("Pat Lee | Northbury", "Pat Lee"),
        ("Siân Ap Gwilym", "Siân Ap Gwilym"),
        ("Oluwaseun Adeyemi-Cole", "Oluwaseun Adeyemi-Cole"),
        ("Sean O'Brien", "Sean O'Brien"),
        ("Zoë Müller", "Zoë Müller"),
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        ("李 明", "李 明"),
        ("Мария Иванова", "Мария Иванова"),
        ("Mohammed bin Ali", "Mohammed bin Ali"),
        ("Pat's iPhone", "Pat"),
        ("'Pat Lee' via Members", "Pat Lee"),
        ("Northbury Motors Ltd", "Northbury Motors Ltd"),
        ("Northbury General Hospital", "Northbury General Hospital"),
    ],
)
def test_a_display_name_names(display: str, name: str) -> None:
    """However the client writes it."""
    identity = _read(f"{display} <{BARE}>").identity

    assert (NAMED, name) == (identity.verdict, identity.name)


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("Regards\nPat Lee", "Pat Lee"),
        ("Kind regards,\n\nPat", "Pat"),
        ("Yours faithfully\n\n\nPat Lee", "Pat Lee"),
        ("Thanks, Pat", "Pat"),
        ("Many thanks - Pat Lee", "Pat Lee"),
        ("Cheers Pat", "Pat"),
        ("Best\nP. Lee", "P. Lee"),
        ("Pat Lee", "Pat Lee"),
        ("- Pat", "Pat"),
        ("KR\nPat Lee\nWard manager\nNorthbury Hospital", "Pat Lee"),
        ("-- \nPat Lee\n01632 960000", "Pat Lee"),
        ("Diolch\nPat Lee", "Pat Lee"),
        ("Cofion gorau\n\nSiân Rees", "Siân Rees"),
        ("Mit freundlichen Grüßen\nPetra Kurz", "Petra Kurz"),
        ("Cordialement,\nLuc Petit", "Luc Petit"),
        ("Pozdrawiam\nJan Nowak", "Jan Nowak"),
        ("My name is Pat Lee.", "Pat Lee"),
        ("my name is pat lee and i am a member", "pat lee"),
        ("I am Pat Lee, a student.", "Pat Lee"),
        ("This is Pat from the Tuesday group.", "Pat"),
        ("Name: Pat Lee\nTel: 01632 960000", "Pat Lee"),
        ("Yours sincerely,\n\nDr Pat Lee FIHM\nDirector", "Dr Pat Lee"),
        ("Regards\nPat Lee (Mrs)", "Pat Lee"),
        ("Sincerely\nPat Lee\n\nSent from my iPhone", "Pat Lee"),
        ("Fy enw i yw Siân Rees.", "Siân Rees"),
        ("Regards\nNorthbury Motors Ltd", "Northbury Motors Ltd"),
        ("I'm Pat Lee and I work nights.", "Pat Lee"),
        ("Yours\npat lee", "pat lee"),
        ("Thank you for your time.\n\nQuentrell", "Quentrell"),
        ("Warm regards,\nPat & Sam Lee", "Pat & Sam Lee"),
    ],
)
def test_a_signature_or_a_sentence_names(end: str, name: str) -> None:
    """A forename alone is enough to answer (R12)."""
    identity = _read(BARE, end).identity

    assert (NAMED, name) == (identity.verdict, identity.name)


@pytest.mark.parametrize(
    ("sender", "end"),
    [
        (BARE, ""),
        (f"motorfan77 <{BARE}>", ""),
        (f"A Concerned Member <{BARE}>", ""),
        (f"Anon <{BARE}>", ""),
        (f"Anonymous <{BARE}>", ""),
        (f"Reception <{BARE}>", ""),
        ("info@garage.example", ""),
        (f"Admin <{BARE}>", ""),
        (f"Truth Seeker <{BARE}>", ""),
        ("bluecat <bluecat@post.example>", ""),
        (BARE, "A concerned member"),
        (BARE, "Regards\nA worried parent"),
        (BARE, "Yours\nAnon"),
        (BARE, "Name withheld"),
        (BARE, "Regards\nDisgruntled of Dudley"),
        (BARE, "I wish to remain anonymous."),
        (BARE, "I won't give my name."),
        (BARE, "I would rather not say who I am."),
        (BARE, "Please accept this anonymously."),
        (f"Member <{BARE}>", "Regards"),
        (BARE, "Thanks in advance"),
        (BARE, "Sent from my iPhone"),
        (BARE, "Regards\nThe apprentices"),
        (BARE, "Rwyf am aros yn ddienw."),
        (f"Jane Doe <{BARE}>", "Jane Doe is not my real name."),
        (f"no-reply <{BARE}>", "From a member of staff"),
        (BARE, "It was disgraceful."),
        (BARE, "I was promised a reply on Monday."),
        (BARE, "Shame on you"),
        (BARE, "I have waited for a year now. - soon"),
    ],
)
def test_nobody_is_named(sender: str, end: str) -> None:
    """Pseudonyms, role accounts and bare addresses name nobody (R13)."""
    assert ANONYMOUS is _read(sender, end).identity.verdict


@pytest.mark.parametrize(
    ("sender", "end"),
    [
        ("jane.smith@post.example", ""),
        ("j.smith2@post.example", ""),
        ("janesmith@post.example", ""),
        ("dave@post.example", ""),
        (f"JS <{BARE}>", ""),
        (BARE, "J.S."),
        (BARE, "Regards\nJS"),
        (BARE, "Membership number 4455667"),
        (BARE, "My candidate no. is 88123456."),
        (BARE, "Mrs T"),
        ("p.okafor@post.example", "A concerned member"),
        (BARE, "Learner number: 7781234"),
        ("jane.smith@post.example", "I wish to remain anonymous."),
    ],
)
def test_a_clue_to_a_person_is_for_a_person_to_judge(sender: str, end: str) -> None:
    """Initials, an address like a name, a membership number (R14)."""
    assert ASK is _read(sender, end).identity.verdict


def test_a_name_only_in_an_attachment_is_for_a_person_to_judge() -> None:
    """The machine does not open attachments; a letter may well be signed (R14)."""
    letter = mail("Please see attached.", "Complaint", BARE, attachments=(attachment("letter.docx"),))

    assert ASK is judge(letter).identity.verdict


@pytest.mark.parametrize(
    "words",
    [
        "I wish to remain anonymous.",
        "Please do not tell my employer who I am.",
        "I write in strict confidence.",
        "Please keep my name confidential.",
        "I don't want the centre to know it was me.",
        "Don't let them know I complained, do not disclose this.",
    ],
)
def test_asking_to_stay_unknown_with_a_name_is_a_request_for_confidentiality(words: str) -> None:
    """Named, flagged, never refused (R12)."""
    identity = _read(f"Pat Lee <{BARE}>", words).identity

    assert (NAMED, True) == (identity.verdict, identity.confidential)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("We act for Mrs Gwen Tudor in this matter.\n\nYours faithfully\n\nHarper LLP", "Gwen Tudor"),
        ("I write on behalf of my constituent, Mr Idris Vaughan.\n\nAlun Rees MP", "Idris Vaughan"),
        ("On behalf of my son, Tom Baker, I complain.\n\nSarah Baker", "Tom Baker"),
        ("I write on behalf of my team.\n\nSarah Baker", "Sarah Baker"),
    ],
)
def test_the_name_is_that_of_the_person_complaining(words: str, name: str) -> None:
    """A solicitor's or an MP's letter is about somebody else (R34)."""
    assert name == _read(BARE, words).identity.name


def test_a_name_in_quoted_history_names_nobody() -> None:
    """The person answered is not the person writing."""
    body = (
        f"{STORY}\n\nOn Mon, 4 May 2026 at 10:00, Sam Hobbs <sam@ihm.example> wrote:\n> Regards\n> Sam Hobbs"
    )

    assert ANONYMOUS is judge(mail(body, "Complaint", BARE)).identity.verdict
