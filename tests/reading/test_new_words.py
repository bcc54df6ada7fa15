"""New words apart from quoted ones, signatures set aside, nothing of a person's lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.reading.reply import new_words

SAID = "Yes please.\n\nI have more to say."
OLD = "\n> Dear Pat\n> We have your complaint."
BARE = "\n\nDear Pat\n\nWe have your complaint."
TAILS = {
    "gmail": "On Mon, 4 May 2026 at 10:00, IHM <education@ihm.example> wrote:" + OLD,
    "gmail over two lines": "On Mon, 4 May 2026 at 10:00, Institute of Something Long\n"
    "<education@ihm.example> wrote:" + OLD,
    "apple": "> On 4 May 2026, at 10:00, IHM <education@ihm.example> wrote:\n> \n> Dear Pat",
    "unmarked": "On 4 May 2026 at 10:00, IHM wrote:" + BARE,
    "over four lines": "On Mon, May 4, 2026 at 10:00 AM IHM Complaints\n\n<\nmailto:IHM "
    "<education@ihm.example>\n> wrote:\nDear Pat",
    "sent": "On 4-May-2026, at 10:00, IHM <education@ihm.example> sent:" + OLD,
    "android": "---- IHM Complaints wrote ----" + OLD,
    "dashed": "------On 5/4/2026 10:00 AM, IHM wrote-----" + BARE,
    "date and address without a colon": "2026/5/4 IHM <education@ihm.example>" + OLD,
    "outlook": "From: IHM <education@ihm.example>\nSent: 04 May 2026 10:00\n"
    "To: Pat Lee\nSubject: Your complaint\n\nDear Pat",
    "outlook line": "____________________\nFrom: IHM <education@ihm.example>\nSent: 04 May 2026 10:00\n"
    "To: Pat Lee\nSubject: Your complaint\n\nDear Pat",
    "outlook bold": "------------------------------\n\n*From:* IHM <education@ihm.example>\n"
    "*Sent:* Monday, May 4, 2026 10:00 AM\n*To:* Pat Lee\n*Subject:* Your complaint\n\nDear Pat",
    "outlook bold, wrapped and indented": "  *From:* education@ihm.example [mailto:\n"
    "  education@ihm.example]\n  *Sent:* Monday, May 4, 2026 10:00 AM\n  *To:* pat@lee.example\n"
    "  *Subject:* Your complaint",
    "outlook bold, dutch": "*Van:* IHM [mailto:education@ihm.example]\n*Verzonden:* maandag 4 mei 2026 10:00"
    "\n*Aan:* pat@lee.example\n*Onderwerp:* Uw klacht\n\nBeste Pat",
    "date first": "Date: Mon, 4 May 2026 10:00:00 +0100\nFrom: education@ihm.example\n"
    "To: pat@lee.example\nSubject: Your complaint\n\nDear Pat",
    "date and recipient alone": "Date: Mon, 4 May 2026 10:00:00 +0100\nTo: pat@lee.example" + BARE,
    "sender and date alone": "From: education@ihm.example\nDate: Mon, 4 May 2026 10:00:00 +0100" + BARE,
    "rule, both on one line": "----------\nFrom: education@ihm.example Date: Mon, 4 May 2026 10:00" + BARE,
    "original message": "-----Original Message-----\nFrom: IHM\nDear Pat",
    "forwarded, apple": "Begin forwarded message:\n\nFrom: IHM\nDear Pat",
    "gmail, bare": "2026-05-04 10:00 GMT+01:00 IHM <education@ihm.example>:" + OLD,
    "attribution, then nothing": "On Mon, 4 May 2026 at 10:00, IHM <education@ihm.example> wrote:",
    "quotation with bars": "On 4 May 2026, IHM wrote:\n| Dear Pat\n| We have your complaint.",
    "original message by a program": "Original Message processed by an office suite\nIHM 4. May 2026" + BARE,
    "welsh outlook": "Oddiwrth: IHM\nAnfonwyd: 4 Mai 2026\nAt: Pat Lee\nPwnc: Cwyn\n\nAnnwyl Pat",
    "german": "Am 04.05.2026 um 10:00 schrieb IHM <education@ihm.example>:" + OLD,
    "german outlook": "Von: IHM <education@ihm.example>\nGesendet: Montag, 4. Mai 2026 10:00\n"
    "An: Pat Lee\nBetreff: Ihre Beschwerde\n\nDear Pat",
    "french": "Le lun. 4 mai 2026 à 10:00, IHM <education@ihm.example> a écrit :" + OLD,
    "french, unmarked": "Le lun. 4 mai 2026 à 10:00, IHM a écrit :" + BARE,
    "spanish": "El lun, 4 may 2026 a las 10:00, IHM (<education@ihm.example>) escribió:" + OLD,
    "italian": "Il giorno lun 4 mag 2026 alle ore 10:00 IHM <education@ihm.example> ha scritto:" + OLD,
    "dutch": "Op ma 4 mei 2026 om 10:00 schreef IHM <education@ihm.example>:" + OLD,
    "dutch apple": "Op 4-mei-2026, om 10:00 heeft IHM <education@ihm.example> het volgende geschreven:"
    + BARE,
    "polish": "pon., 4 maj 2026 o 10:00 IHM <education@ihm.example> napisał(a):" + OLD,
    "polish, two lines": "W dniu 4 maja 2026 10:00 użytkownik IHM <education@ihm.example>\nnapisał:" + BARE,
    "vietnamese": "Vào 10:00 4 tháng 5, 2026, IHM <education@ihm.example> đã viết:" + OLD,
    "swedish": "Den mån 4 maj 2026 kl 10:00 skrev IHM <education@ihm.example>:" + OLD,
    "portuguese": "Em seg., 4 de mai. de 2026 às 10:00, IHM <education@ihm.example> escreveu:" + OLD,
    "welsh": "Ar Llun, 4 Mai 2026 am 10:00, ysgrifennodd IHM <education@ihm.example>:" + OLD,
    "quotation alone": "> Dear Pat\n> We have your complaint.",
    "quotation with a broken link": "> See [our page] (http://ihm.example/complaints/a\nb/c?d=1)\n> Sam",
    "phone": "Sent from my iPhone",
    "phone of a plain name": "Sent from my Roundphone 3.",
    "phone, with an excuse": "Sent from my Galaxy tablet, excuse the typing",
    "virus scanner": "This email has been checked for viruses by a scanner.\nhttps://scanner.example/",
    "signature": "-- \nPat Lee\nWard manager",
    "disclaimer": "This email and any attachments are confidential and intended solely for the addressee.",
    "disclaimer under its heading": "Disclaimer\n\nThis mail is meant for nobody else.",
    "list footer": "_______________________________________________\nMarkers mailing list\n"
    "markers@lists.example\nhttps://lists.example/listinfo/markers",
}


@pytest.mark.parametrize(
    "tail",
    list(TAILS.values()),
    ids=list(TAILS),
)
def test_what_clients_add_is_set_aside(tail: str) -> None:
    """The words above it are all the writer's."""
    assert SAID == new_words(f"{SAID}\n\n{tail}").new


def test_answers_between_quoted_lines_are_kept() -> None:
    """They vanish elsewhere, and with them what the person said (C22)."""
    words = new_words(
        "On Mon, 4 May 2026, IHM <e@ihm.example> wrote:\n> When?\nIn March.\n> Who?\nThe marker."
    )

    assert ["In March.", "The marker."] == words.new.split("\n")
    assert words.quoted


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Yes please. On Mon, May 4, 2026 at 10:00 AM, IHM <e@ihm.example> wrote:", "Yes please."),
        ("No--- On Mon, May 4, 2026 at 10:00 AM, e@ihm.example wrote:", "No"),
        ("Nein, danke. Am 4.5.2026 um 10:00 schrieb e@ihm.example:", "Nein, danke."),
    ],
)
@pytest.mark.parametrize("old", [OLD, BARE])
def test_words_that_share_their_line_with_an_attribution_are_kept(line: str, said: str, old: str) -> None:
    """Some clients forget the line end between the answer and what it answers."""
    words = new_words(line + old)

    assert (said, True) == (words.new, words.quoted)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote to you and nobody answered.",
        "From: the very beginning this was wrong.",
        "He wrote:\nyou failed.",
        "I said on 4 May:\nit is late.",
        "On 4 May 2026 at 10:30 I wrote:\nPlease answer me.\nNobody did.",
        "On 4 May 2026 the tutor wrote:\nYou have failed.\nI had not.",
        "On 4 May 2026 at 10:30 the tutor wrote:\nYou have failed.\nI had not.",
        "A marker wrote to me on 4 May at 10:30:\nYou have failed.\nI had not.",
        "On 4 May at 10:30 I came.\n\nThe office then wrote:\nCome again.",
        "My papers, as I said on 4 May 2026 and sent:\n1. the form\n2. the fee",
        "Sent my form twice, and again.",
        "Sent from my desk, which is better than my sofa.",
        "Sent via recorded delivery on 4 May and again by hand on the 5th.",
        "2026/5/4 came a letter from Sam <sam@ihm.example>\nand no other.",
        "On 4 May 2026 at 10:30 I rang,\n\n\n\n\n\nand again.",
        "On 4 May 2026\nI rang",
        "On 4 May 2026\nI rang\nand\nasked\nand\nwaited\nand\nleft.",
        "On 4 May 2026 I rang, " + "again and again, " * 20 + "as I wrote:\nin vain.",
        "On 4 May 2026 I rang,\n" + "again and again, " * 14 + "as he wrote:\nin vain.",
        "Ticket 7 - you wrote nothing: why?",
        "I asked at 10:30 on 4 May 2026:\nno answer.",
        "Disclaimer",
        "Regards\nPat Lee",
        "- late\n- rude\n- wrong",
        "To: be fair, it was cold.",
        "Look here\n>>> >>>  https://lee.example <<<\nand there.",
        "| May | late |\n| June | never |",
        "Date: 4 May 2026\nTo: education@ihm.example\n\nDear Sirs, I complain.",
        "Date: 4 May 2026 10:00\nTo: education@ihm.example\nSubject: My complaint\n\nDear Sirs, I complain.",
        "What happened:\nDate: 4 May 2026\nWhere: Leeds\nWho: the marker\nIt was wrong.",
        "My three wishes\n____________________\nan answer, an apology, my fee.",
    ],
)
def test_a_persons_own_words_are_not_mistaken_for_a_clients(text: str) -> None:
    """Losing words costs more than keeping a quotation."""
    assert text == new_words(text).new


def test_words_under_a_devices_line_are_kept() -> None:
    """Some people write below the line that their telephone set."""
    words = new_words("Sent from my iPhone\n\nI wish to complain.\n\nPat Lee")

    assert ("I wish to complain.\n\nPat Lee", "Sent from my iPhone") == (words.new, words.signature)


@pytest.mark.parametrize("old", ["> Dear Pat", "On 4 May 2026 at 10:00, IHM wrote:\n\nDear Pat"])
def test_a_signature_ends_where_a_quotation_begins(old: str) -> None:
    """The signature tells who writes; a name in the quotation is somebody else's."""
    words = new_words(f"No.\n-- \nPat Lee\n\nWard manager\n\n{old}")

    assert ("No.", "-- \nPat Lee\n\nWard manager", old) == (words.new, words.signature, words.copied)


def test_a_bar_or_an_arrow_far_from_the_margin_quotes_nothing() -> None:
    """Programs mark quotations at the margin."""
    assert new_words("Fee\n    > 50 pounds\n    | odd").new == "Fee\n    > 50 pounds\n    | odd"


def test_what_is_set_aside_stays_at_hand() -> None:
    """A forward's own headers tell who complains; a signature tells who writes."""
    words = new_words("See below.\n\nDate: Mon, 4 May 2026 10:00\nFrom: pat@lee.example\n\nI complain.")

    assert words.copied.endswith("From: pat@lee.example\n\nI complain.")
    assert new_words("See.\n-- \nPat Lee").signature.endswith("Pat Lee")


def test_a_disclaimer_at_the_top_ends_nothing() -> None:
    """Some systems put their warning first."""
    assert "complain" in new_words("This email is confidential.\n\nI wish to complain.").new


@given(st.text(alphabet=st.sampled_from("On wrote:\n>-_ FromSent@1<é|(http)"), max_size=400))
def test_any_text_can_be_parted(text: str) -> None:
    """No input raises, and nothing is invented."""
    words = new_words(text)

    assert all(line in text for line in words.new.split("\n"))
