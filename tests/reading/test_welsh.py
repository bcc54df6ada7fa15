"""Which mails are written in Welsh, so that they are answered in Welsh."""

import pytest

from mailbot.reading.phrases import Said
from mailbot.reading.subject import read_subject
from mailbot.reading.welsh import read_welsh

WELSH = "Annwyl bawb,\n\nHoffwn gwyno am y cwrs. Mae'r marcio wedi bod yn hwyr, ac nid wyf wedi cael ateb.\n"
LONG = (
    "Annwyl bawb,\n\nRwyf wedi aros wyth wythnos am fy nghanlyniadau, ond nid oes neb wedi ateb. Mae hyn yn "
    "annheg, oherwydd roedd y gwaith mewn pryd. Diolch.\n"
)


def _found(subject: str, text: str) -> str:
    return " ".join(map(str, read_welsh(read_subject(subject), Said.of(text))))


@pytest.mark.parametrize("subject", ["Cwyn", "CWYN / COMPLAINT", "Re: fy nghwyn", "Gŵyn", "Apêl", "Cwynion"])
def test_a_welsh_heading_and_a_few_little_words_are_enough(subject: str) -> None:
    """Welsh Language Standards: whoever writes in Welsh is answered in Welsh."""
    assert "WRITTEN_IN_WELSH" in _found(subject, WELSH)


def test_without_a_heading_the_words_must_be_welsh_through_and_through() -> None:
    """The reason names them, for whoever asks why."""
    assert "WRITTEN_IN_WELSH (annwyl, bawb, rwyf, wedi, fy)" == _found("Canlyniadau", LONG)
    assert "" == _found("Canlyniadau", "Annwyl bawb, diolch.")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Complaint about Mae Owen", "Mae told me that the Ein Gwlad course was full. Gan was there too."),
        ("Cwyn", "I complain of the course in Llanfair. The marking was late and nobody has answered."),
        ("Cwyn / complaint", f"Annwyl bawb, {'The marks of this course have not been sent to me. ' * 3}"),
        ("Gwyn Thomas and his marking", "Gwyn is my tutor. He has not marked my work for eleven weeks."),
        ("Beschwerde", "Wir haben ein Problem mit dem Kurs, und es ist eine Schande."),
        ("", ""),
    ],
)
def test_names_places_and_english_words_are_not_welsh(subject: str, text: str) -> None:
    """A letter in a language that Pat cannot read would be worse than none."""
    assert "" == _found(subject, text)
