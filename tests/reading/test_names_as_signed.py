"""The name as it is signed, whatever the name, the closing and what a program wrote below it (R34)."""

import random

import pytest

from mailbot.domain.reading import Verdict
from tests.support.mails import judge, mail

# Invented, of many peoples; hardly any stands in the lists of words_names.
NAMES = """
    Oonagh Featherstonehaugh|Siegfried Baumgartner|Mirela Popescu|Dragomir Stojanović|Kwabena Asante
    Nkosana Mthembu|Aoife Ní Bhriain|Caoimhe O'Shaughnessy|Thuy Linh Tran|Hyun-woo Seong|Satoshi Yamashita
    Ximena Villalobos|Ignacio Arteaga Ruiz|Ludovic de Montfort|Greetje van der Velde|Fatoumata Coulibaly
    Oluwatobiloba Fashola|Ugochukwu Nwachukwu|Rukhsana Bibi|Mohammed Al-Hashimi|Venkatesh Krishnamurthy
    Bronisława Wójcik|Jiří Dvořák|László Horváth|Oksana Tkachenko|Mehmet Öztürk|Ioannis Papadimitriou
    Björk Guðmundsdóttir|Aino Virtanen|Rasa Kazlauskienė|Giuseppina Lo Presti|João Figueiredo|Llio Penri
    Mairi MacLeod|Pádraig Ó Súilleabháin|Thaddeus Blenkinsop|Araminta Fforbes-Hamilton|Delroy Braithwaite
    Jean-Baptiste Lefèvre|Budi Santoso|Tawanda Chikwanha|Rose Field|Hope Winter|Dean Cook|Frank Guest
    Zeynab Warsame|Selam Tesfaye|Quincy Adair|Tziporah Levy|Noor Jahan|Jacqui Tench
"""
PEOPLE = [name.strip() for line in NAMES.split("\n") for name in line.split("|") if name.strip()]
STORY = "The marker lost my work, Brian Potts rang me about it, and it took nine weeks to come."
CLOSINGS = (
    "Kind regards", "Yours faithfully,", "Many thanks,", "Thanks", "Best", "With best wishes", "BW",
    "Yours in disappointment,", "I look forward to hearing from you.", "Mit freundlichen Grüßen",
    "Cordialement,", "Pozdrawiam", "Cofion gorau", "Ta", "Thanks & regards", "Thank you for your help,",
    "Awaiting your prompt response,", "",
)  # fmt: skip
BELOW = (
    "{name}",
    "{name}\nWard Manager",
    "{name}, HR & Payroll Officer",
    "{name} | Clinical Educator | 01632 960000",
    "{name}\nSenior Technician\nKingsmead Motors Ltd\nTel: 01632 960123\n14 Station Road, Ashby AB1 2CD",
    "{name}\n\nSt Bride's Hospital NHS Foundation Trust\nwww.bride.example\nVAT 123 4567 89",
    "-- \n{name}\nHead of Estates\nTideway College",
    "{name} BSc (Hons)",
    "- {name}",
    "{name}\n\nSent from my iPhone",
    "{name}\n\nP.S. I still have the receipt.",
    "{name}\n\nEnc: 3 photographs\ncc Trading Standards",
    "{name}\n\nOn Mon, 4 May 2026 at 10:00, IHM <education@ihm.example> wrote:\n> Regards\n> Pamela Stott",
)
SENDERS = (
    "{address}",
    "{name} <{address}>",
    "{first} <{address}>",
    '"{last}, {first} (Tideway NHS Trust)" <{address}>',
    "Accounts <{address}>",
    "Spanner Monkey <{address}>",
)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_name_is_read_as_it_is_signed(name: str) -> None:
    """No list holds every name, and no two programs write signatures alike."""
    first, last = name.split(maxsplit=1)
    turns = random.Random(name)
    wrong = []
    for below in BELOW:
        closing, sender = turns.choice(CLOSINGS), turns.choice(SENDERS)
        text = f"Hello,\n\n{STORY}\n\n{closing}\n{below.format(name=name)}"
        shown = sender.format(name=name, first=first, last=last, address="motorfan77@post.example")
        read = judge(mail(text, "Complaint", shown)).identity.name
        if read != name:
            wrong.append((closing, below, shown, read))

    assert [] == wrong


@pytest.mark.parametrize("name", PEOPLE)
def test_whoever_signs_with_a_forename_is_called_by_it(name: str) -> None:
    """The name is as they sign, whatever their mail program shows (R34)."""
    first = name.split(maxsplit=1)[0]

    reading = judge(mail(f"{STORY}\n\nBest wishes\n{first}", "Complaint", f"{name} <pq7@post.example>"))

    assert first == reading.identity.name


@pytest.mark.parametrize(
    ("display", "signed"),
    [
        ("A Concerned Parent", "A concerned parent"),
        ("Night Owl", "Night Owl"),
        ("", "Someone who cares"),
        ("Fed Up Member", ""),
        ("Secret Squirrel", "SS"),
        ("Reception", "Reception team"),
        ("Workshop Manager", "Regards\nThe workshop"),
        ("Tired Nurse", "tired nurse"),
        ("Joe Bloggs", "J. Bloggs"),
        ("", "A Fellow of the Institute"),
        ("silverfox", "name withheld"),
        ("The Whistle", "Pro Bono Publico"),
        ("", "All of us in cohort 9"),
        ("An ex-student", "An ex-student"),
    ],
)
@pytest.mark.parametrize("closing", ["", "Regards\n", "Yours faithfully,\n"])
def test_what_stands_in_a_names_place_is_no_name(display: str, signed: str, closing: str) -> None:
    """Everyday words, roles and names that everybody knows to be nobody's (R13)."""
    sender = f"{display} <bluemoon77@post.example>" if display else "bluemoon77@post.example"

    reading = judge(mail(f"{STORY}\n\n{closing}{signed}", "Complaint", sender))

    assert (Verdict.ANONYMOUS, "") == (reading.identity.verdict, reading.identity.name)


@pytest.mark.parametrize(
    ("text", "subject", "name"),
    [
        (
            "I'm complaining for her.\n\nDee (Skye's mum)",
            "Complaint for my daughter Skye Marsh",
            "Skye Marsh",
        ),
        ("Mum (Beryl Tench) asked me to write, she is not online.\n\nRoz", "A complaint", "Beryl Tench"),
        (
            "See below from my neighbour Mr Albert Moss who has no email and dictated it.\n\nNettie Hart",
            "Complaint",
            "Albert Moss",
        ),
        (
            "Marlon Reyes of Depot 7 has asked us to send you this.",
            "Complaint by Marlon Reyes",
            "Marlon Reyes",
        ),
    ],
)
def test_who_complains_through_somebody_else_is_the_complainant(text: str, subject: str, name: str) -> None:
    """R34: for relatives, neighbours and services, the person whose complaint it is."""
    assert name == judge(mail(text, subject, "Desk <desk@post.example>")).identity.name


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Lee, Pat <pq7@post.example>", "Pat Lee"),
        ("LEE, Pat (Tideway NHS Trust) <pq7@post.example>", "Pat Lee"),
        ("Pat Lee, Head of Nursing <pq7@post.example>", "Pat Lee"),
        ("VAN DER BERG, Pat <pq7@post.example>", "Pat van der Berg"),
        ("Pat Lee (via Enquiries) <pq7@post.example>", "Pat Lee"),
        ("pat.lee <pq7@post.example>", "Pat Lee"),
        ("Dr Pat Lee FRSA <pq7@post.example>", "Dr Pat Lee"),
        ("Pat at Castle Garage <pq7@post.example>", "Pat"),
    ],
)
def test_display_names_of_every_form_name_the_writer(sender: str, name: str) -> None:
    """Directories write them backwards, with jobs behind, and without the quotes that a comma asks for."""
    assert name == judge(mail(STORY, "Complaint", sender)).identity.name
