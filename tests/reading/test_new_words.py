"""New words apart from quoted ones, signatures set aside, nothing of a person's lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.reading.reply import new_words

OLD = "\n> Dear Pat\n> We have your complaint."
TAILS = {
    "gmail": "On Mon, 4 May 2026 at 10:00, IHM <education@ihm.example> wrote:" + OLD,
    "gmail over two lines": "On Mon, 4 May 2026 at 10:00, Institute of Something Long\n"
    "<education@ihm.example> wrote:" + OLD,
    "apple": "> On 4 May 2026, at 10:00, IHM <education@ihm.example> wrote:\n> \n> Dear Pat",
    "outlook": "From: IHM <education@ihm.example>\nSent: 04 May 2026 10:00\n"
    "To: Pat Lee\nSubject: Your complaint\n\nDear Pat",
    "outlook line": "____________________\nFrom: IHM <education@ihm.example>\nSent: 04 May 2026 10:00\n"
    "To: Pat Lee\nSubject: Your complaint\n\nDear Pat",
    "original message": "-----Original Message-----\nFrom: IHM\nDear Pat",
    "welsh outlook": "Oddiwrth: IHM\nAnfonwyd: 4 Mai 2026\nAt: Pat Lee\nPwnc: Cwyn\n\nAnnwyl Pat",
    "german": "Am 04.05.2026 um 10:00 schrieb IHM <education@ihm.example>:" + OLD,
    "german outlook": "Von: IHM <education@ihm.example>\nGesendet: Montag, 4. Mai 2026 10:00\n"
    "An: Pat Lee\nBetreff: Ihre Beschwerde\n\nDear Pat",
    "french": "Le lun. 4 mai 2026 à 10:00, IHM <education@ihm.example> a écrit :" + OLD,
    "spanish": "El lun, 4 may 2026 a las 10:00, IHM (<education@ihm.example>) escribió:" + OLD,
    "italian": "Il giorno lun 4 mag 2026 alle ore 10:00 IHM <education@ihm.example> ha scritto:" + OLD,
    "dutch": "Op ma 4 mei 2026 om 10:00 schreef IHM <education@ihm.example>:" + OLD,
    "polish": "pon., 4 maj 2026 o 10:00 IHM <education@ihm.example> napisał(a):" + OLD,
    "swedish": "Den mån 4 maj 2026 kl 10:00 skrev IHM <education@ihm.example>:" + OLD,
    "portuguese": "Em seg., 4 de mai. de 2026 às 10:00, IHM <education@ihm.example> escreveu:" + OLD,
    "welsh": "Ar Llun, 4 Mai 2026 am 10:00, ysgrifennodd IHM <education@ihm.example>:" + OLD,
    "quotation alone": "> Dear Pat\n> We have your complaint.",
    "phone": "Sent from my iPhone",
    "signature": "-- \nPat Lee\nWard manager",
    "disclaimer": "This email and any attachments are confidential and intended solely for the addressee.",
}


@pytest.mark.parametrize(
    "tail",
    list(TAILS.values()),
    ids=list(TAILS),
)
def test_what_clients_add_is_set_aside(tail: str) -> None:
    """The words above it are all the writer's."""
    assert (
        "Yes please.\n\nI have more to say." == new_words(f"Yes please.\n\nI have more to say.\n\n{tail}").new
    )


def test_answers_between_quoted_lines_are_kept() -> None:
    """They vanish elsewhere, and with them what the person said (C22)."""
    words = new_words(
        "On Mon, 4 May 2026, IHM <e@ihm.example> wrote:\n> When?\nIn March.\n> Who?\nThe marker."
    )

    assert ["In March.", "The marker."] == words.new.split("\n")
    assert words.quoted


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote to you and nobody answered.",
        "From: the very beginning this was wrong.",
        "He wrote:\nyou failed.",
        "I said on 4 May:\nit is late.",
        "Sent my form twice, and again.",
        "Regards\nPat Lee",
        "- late\n- rude\n- wrong",
        "To: be fair, it was cold.",
    ],
)
def test_a_persons_own_words_are_not_mistaken_for_a_clients(text: str) -> None:
    """Losing words costs more than keeping a quotation."""
    assert text == new_words(text).new


def test_a_disclaimer_at_the_top_ends_nothing() -> None:
    """Some systems put their warning first."""
    assert "complain" in new_words("This email is confidential.\n\nI wish to complain.").new


@given(st.text(alphabet=st.sampled_from("On wrote:\n>-_ FromSent@1<é"), max_size=400))
def test_any_text_can_be_parted(text: str) -> None:
    """No input raises, and nothing is invented."""
    words = new_words(text)

    assert all(line in text for line in words.new.split("\n"))
