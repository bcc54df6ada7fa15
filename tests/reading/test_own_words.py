"""What of a colleague's mail somebody outside may read: the words, and a closing; never the signature."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.procedure import Dress
from mailbot.reading.command import read_block
from mailbot.reading.own_words import Signer, meant, own_words, signer
from tests.support.days import patiently
from tests.support.papers import office

IHM = office("ihm")
_NADIA = IHM.directory.by_id("nadia")
assert _NADIA is not None
NADIA = _NADIA
OWN = signer(NADIA, IHM.dress)
WORDS = "Dear Pat,\n\nWe have asked the marker. She is away until Friday."
SIGNATURES = {
    "job and telephone": "Nadia Pemberton\nEducation Team Administrator\nT: 020 7946 0111",
    "one line": "Nadia Pemberton | Education Team Administrator | Institute of Healthcare Management",
    "job behind the name": "Nadia Pemberton, Education Team Administrator\n020 7946 0111",
    "letters behind the name": "Nadia Pemberton BA (Hons), MCIPD\nEducation Team Administrator",
    "pronouns": "Nadia Pemberton (she/her)\nEducation Team Administrator\nnadia.pemberton@ihm.org.uk",
    "a job that the list does not know": "Nadia Pemberton\nLearning Support Officer\nIHM",
    "postal address": (
        "Nadia Pemberton\nEducation Team Administrator\nInstitute of Healthcare Management\n"
        "18-21 Morley Street\nLondon SE1 7QZ\nTel: +44 (0)20 7946 0111 ext. 12\nwww.ihm.org.uk"
    ),
    "empty lines between": (
        "Nadia Pemberton\n\nEducation Team Administrator\n\nM 07700 900123\n\nhttps://ihm.org.uk/complaints"
    ),
    "bold, with a picture": (
        "*Nadia Pemberton*\n*Education Team Administrator*\n[cid:image001.png@01DA5C3F.8B6F2E40]\n"
        "Follow us on LinkedIn"
    ),
    "bars and dots": "Nadia Pemberton\nEducation Team Administrator • IHM\nT 020 7946 0111 | E n@ihm.org.uk",
    "working days": (
        "Nadia Pemberton\nEducation Team Administrator\nMy working days are Monday to Thursday.\n"
        "________________________________"
    ),
    "registered": (
        "Nadia Pemberton\n020 7946 0111\nRegistered charity number 1234567. Office: 18 Morley Street."
    ),
    "a footer of several lines": (
        "Nadia Pemberton\nEducation Team Administrator\n\nThis email and any attachments are confidential.\n"
        "If you are not the person it is for, delete it.\nThe views are those of the writer."
    ),
    "monitored": "Nadia Pemberton\n020 7946 0111\n\nPlease note that emails may be monitored\nby us.",
    "telephone": "Nadia Pemberton\n020 7946 0111\n\nSent from my iPhone",
    "outlook for a telephone": "Nadia Pemberton\n020 7946 0111\n\nGet Outlook for iOS\n<https://aka.ms/o0ukef>",
    "virus scanner": "Nadia Pemberton\n020 7946 0111\n\nVirus-free. www.avast.com",
}  # fmt: skip


@pytest.mark.parametrize("closing", ["Kind regards,", "Kind regards", "Yours sincerely,\n", "Thanks\n\n"])
@pytest.mark.parametrize("signature", SIGNATURES)
def test_the_signature_stays_in_the_office(signature: str, closing: str) -> None:
    """A plain closing and the name are what people sign letters with; the rest is for colleagues."""
    left = own_words(f"{WORDS}\n\n{closing}\n{SIGNATURES[signature]}\n", OWN)

    name = "*Nadia Pemberton*" if signature.startswith("bold") else "Nadia Pemberton"
    assert f"{WORDS}\n\n{closing}\n{name}" == left


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_without_a_closing_goes_too(signature: str) -> None:
    left = own_words(f"{WORDS}\n\n{SIGNATURES[signature]}", OWN)

    assert f"{WORDS}\n\nNadia Pemberton" == left.replace("*", "")


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_name_above_the_signature_is_the_one_that_stays(signature: str) -> None:
    """The usual habit: sign by hand, and the program adds the whole of it once more."""
    left = own_words(f"{WORDS}\n\nKind regards, Nadia\n\n{SIGNATURES[signature]}", OWN)
    assert f"{WORDS}\n\nKind regards, Nadia" == left

    left = own_words(f"{WORDS}\n\nThanks\nNadia\n\n{SIGNATURES[signature]}", OWN)
    assert f"{WORDS}\n\nThanks\nNadia" == left


@pytest.mark.parametrize("signature", SIGNATURES)
def test_nothing_but_a_signature_is_nothing_said(signature: str) -> None:
    """#send with nothing below it but what the mail program adds."""
    assert not own_words(SIGNATURES[signature], OWN)
    assert not own_words(f"Kind regards\n{SIGNATURES[signature]}", OWN)


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        f"{WORDS}\n\nKind regards,\nNadia Pemberton",
        f"{WORDS}\n\nKind regards,\nNadia",
        f"{WORDS}\n\nThanks",
        "Please ring us on:\n\n020 7946 0111",
        "You can reach me at:\n\nNadia Pemberton\n020 7946 0111\nnadia.pemberton@ihm.org.uk",
        "Please write to:\n\nOwen Thackeray\nMember Services Manager\n18-21 Morley Street\nLondon SE1 7QZ",
        "Bring these, please:\n\nPassport\nDriving Licence\n\nKind regards\nNadia",
        "Thanks\n\nThe exam is at:\nMorley Hall\nLondon SE1 7QZ\nat 10.30 on Monday.",
        f"{WORDS}\n\nKind regards,\nNadia Pemberton\n\nPS: please bring your form.",
        "Nadia Pemberton will ring you on 020 7946 0111.",
        "The course had two tutors.\n\nNadia Pemberton\nOwen Thackeray",
        "Sent from my desk, where I sit all day, comes this answer to your mail.",
        "- your form\n- your fee\n- your name",
        "",
    ],
)
def test_words_without_a_signature_come_through_as_they_are(text: str) -> None:
    """To cut a line of the message would be worse than to let a job title out."""
    assert text == own_words(text, OWN)


def test_what_a_telephone_adds_is_nothing_said() -> None:
    """#send from a telephone, with nothing below it."""
    assert not own_words("Sent from my iPhone", OWN)
    assert not own_words("\nGet Outlook for iOS\n<https://aka.ms/o0ukef>", OWN)


def test_what_stands_below_the_signature_is_kept() -> None:
    """A postscript is the message's."""
    signature = SIGNATURES["job and telephone"]
    left = own_words(f"{WORDS}\n\nKind regards,\n{signature}\n\nPS: please bring your form, Pat.", OWN)

    assert f"{WORDS}\n\nKind regards,\nNadia Pemberton\n\nPS: please bring your form, Pat." == left


def test_a_line_that_adjoins_a_telephone_number_belongs_to_the_signature() -> None:
    """It is for colleagues; a sentence there may be the message all the same, and stays."""
    signed = "We found your notes.\n\nKind regards\nNadia Pemberton\nT: 020 7946 0111\n"

    assert own_words(f"{signed}Direct line only for colleagues", OWN).endswith("Nadia Pemberton")
    assert own_words(f"{signed}Please bring your certificate.", OWN).endswith("your certificate.")


def test_somebody_who_signs_for_another_keeps_that_name() -> None:
    text = f"{WORDS}\n\nKind regards\n\nOwen Thackeray\nMember Services Manager\n020 7946 0112"

    assert f"{WORDS}\n\nKind regards\n\nOwen Thackeray" == own_words(text, OWN)


def test_what_somebody_else_said_stands_as_it_was() -> None:
    """A letter that is logged ends with its writer's telephone number, which we need."""
    text = f"My work was marked late.\n\nKind regards\n{SIGNATURES['job and telephone']}"
    logged = read_block(f'#log complaint received 5 March 2026 from "Pat Lee" no-email\n\n{text}')
    asked = read_block(f"#ask\n\n{text}")

    assert text == meant(logged, NADIA, IHM.dress).text
    assert "My work was marked late.\n\nKind regards\nNadia Pemberton" == meant(asked, NADIA, IHM.dress).text
    alone = read_block(f"#send\n{SIGNATURES['job and telephone']}")
    assert ("", False) == (meant(alone, NADIA, IHM.dress).text, meant(alone, NADIA, IHM.dress).adjoins)


# ------------------------------------------------------------------ properties

_SENTENCES = st.lists(
    st.text("abcdefghij klmnop äé'-", min_size=1, max_size=40)
    .map(str.strip)
    .filter(bool)
    .map(lambda words: f"we {words}."),
    min_size=1,
    max_size=8,
)
_GAPS = st.sampled_from(["\n", "\n\n"])


@given(_SENTENCES, _GAPS)
@patiently
def test_sentences_are_never_touched(sentences: list[str], gap: str) -> None:
    """Whatever they say, and however many there are."""
    text = gap.join(sentences)
    assert text == own_words(text, OWN)


@given(_SENTENCES, _GAPS, st.sampled_from(sorted(SIGNATURES)), st.sampled_from(["Regards", "Best wishes,"]))
@patiently
def test_words_before_a_closing_are_never_touched(
    sentences: list[str], gap: str, signature: str, closing: str
) -> None:
    """And nothing of the signature comes through, save the name."""
    text = gap.join(sentences)
    left = own_words(f"{text}\n\n{closing}\n{SIGNATURES[signature]}", OWN)

    assert f"{text}\n\n{closing}\nNadia Pemberton" == left.replace("*", "")


_ODD = ("Thanks", "a: b.", "", "Nadia", "*", "(", "Nadia Pemberton |")
_PIECES = st.sampled_from([*SIGNATURES.values(), *_ODD])


@given(st.text(max_size=400) | st.lists(_PIECES).map("\n".join))
@patiently
def test_no_text_is_too_strange(text: str) -> None:
    """Never an exception; every line that is left was there, save that a name may have lost its job."""
    left = own_words(text, OWN)

    there = {line.strip() for line in text.split("\n")} | {"Nadia Pemberton", ""}
    assert {line.strip() for line in left.split("\n")} <= there


def test_an_unknown_writer_loses_only_what_follows_a_closing() -> None:
    nobody = Signer("", "", ())
    text = "We have asked.\n\nKind regards\n020 7946 0111"

    assert "We have asked.\n\nKind regards" == own_words(text, nobody)
    assert isinstance(IHM.dress, Dress)
