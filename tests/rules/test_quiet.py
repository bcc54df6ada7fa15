"""The one rule for letters that nobody ordered, and what staff are told first (INV7, 4.4a, E5, E38, E45)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mailbot.domain.case import Case
from mailbot.domain.dossier import Dossier, Representative, Restriction
from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.reading import Because
from mailbot.reading.command import read_block
from mailbot.reading.command_verbs import VERBS
from mailbot.rules import flags, hinting, quiet, strangers
from mailbot.rules.draft import Draft
from mailbot.rules.masking import masked
from tests.adapters.store_builders import a_case
from tests.support.bodies import IHM
from tests.support.papers import reading

OURS = a_case(state=State.OPEN, sealed=False, confidential=False, dossier=Dossier())
LIMIT = Restriction("one letter a week", date(2027, 3, 5), "sam")
HELD = replace(OURS, dossier=Dossier(held=True))
RESTRICTED = replace(OURS, dossier=Dossier(restriction=LIMIT))
SEALED = replace(OURS, sealed=True, state=State.SEALED)
IN_REVIEW = replace(SEALED, state=State.ANON_REVIEW)
TUESDAY = datetime(2026, 12, 8, 7, 40, tzinfo=UTC)
WREN = "wren@harrow.example"
LETTER = LetterRequest(
    "k", Template.RECEIPT, "ihm", "education@ihm.org.uk", Address("Pat Lee", "pat@example.org"), LetterFacts()
)


@pytest.mark.parametrize(
    ("case", "why"),
    [
        (OURS, ""),
        (HELD, "HELD"),
        (RESTRICTED, "RESTRICTED"),
        (SEALED, "SEALED"),
        (replace(SEALED, state=State.CLOSED), "SEALED"),
        (IN_REVIEW, ""),
    ],
)
def test_why_mailbot_keeps_quiet(case: Case, why: str) -> None:
    """Silence begins with sealing, not with the review before it (R16)."""
    assert why == quiet.why(case)
    assert why == quiet.refusal(case, LETTER)


def test_what_a_person_ordered_and_what_staff_are_told_leaves() -> None:
    assert "" == quiet.refusal(HELD, replace(LETTER, automatic=False))
    assert "" == quiet.refusal(HELD, replace(LETTER, template=Template.HANDLER_NOTICE))


@pytest.mark.parametrize("why", sorted(quiet.REASONS))
def test_the_task_says_why_and_what_to_do(why: str) -> None:
    task = quiet.task(Template.RECEIPT, why)

    assert "“receipt” is due" in (task.problem or "")
    assert "#ack-sent" in (task.remedy or "")
    assert quiet.is_owed(Template.RECEIPT)
    assert not quiet.is_owed(Template.IDENTITY_REMINDER)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("pat.lee@example.org", "p…@e….org"),
        ("p@a.b.co.uk", "p…@a….uk"),
        ("wren@localhost", "w…@l…"),
        ("@", "…@…"),
    ],
)
def test_an_address_is_known_by_its_mask_to_its_owner_alone(address: str, told: str) -> None:
    assert told == masked(address)


# Flags


def test_flags_say_what_must_be_known_first() -> None:
    everything = Dossier(
        urgent=True, held=True, restriction=LIMIT, language="cy",
        representative=Representative("Jo Ash", "jo@ash.example", consent=False),
    )  # fmt: skip
    told = flags.of_case(IHM, replace(OURS, confidential=True, dossier=everything))

    assert ["High", "Confidential:", "Held:", "Restricted", "Jo", "They"] == [
        flag.split()[0] for flag in told
    ]
    assert "as Sam Okoro decided: “one letter a week”" in told[3]
    assert "has not agreed yet: tell them nothing" in told[4]
    assert () == flags.of_case(IHM, OURS)


@pytest.mark.parametrize("case", [SEALED, IN_REVIEW])
def test_of_a_sealed_case_no_flag_and_no_need_is_told(case: Case) -> None:
    """R16: others see the officer's screen."""
    known = replace(case, dossier=Dossier(urgent=True, adjustments=("large print",)), confidential=True)

    assert () == flags.of_case(IHM, known)
    assert () == flags.adjustments(known)


# Hints


def _hinting(*reasons: str) -> list[str]:
    hinted = replace(reading(), hints=tuple(Because(one) for one in reasons))
    return [line for line, _ in hinting.offers(hinted, OURS)]


def test_a_hint_offers_commands_that_there_are() -> None:
    offered = _hinting("ASKS_FOR_DATA", "DATA_CONCERN", "LEGAL_WORDS")

    assert ["#sar", "#dp", "#representative ", "#suspend legal"] == offered
    for line in offered:
        assert read_block(line).lines[0].verb in {name.split()[0] for name in VERBS}
    assert [] == _hinting()


def test_what_is_recorded_already_is_not_offered_again() -> None:
    known = Dossier(representative=Representative("Jo Ash", "", consent=True))
    hinted = replace(reading(), hints=(Because("LEGAL_WORDS"),))
    lines = [line for line, _ in hinting.offers(hinted, replace(OURS, dossier=known))]

    assert ["#suspend legal"] == lines
    assert () == hinting.offers(hinted, replace(OURS, state=State.CLOSED))
    assert () == hinting.offers(hinted, SEALED)


# Strangers


def _asked(case: Case, sender: str = WREN) -> list[LetterRequest]:
    draft = Draft(IHM, case, TUESDAY)
    strangers.ask(draft, sender, TUESDAY)
    return draft.letters


def test_the_question_goes_to_the_known_address_under_one_key_a_day() -> None:
    (letter,) = _asked(OURS)

    assert OURS.complainant is not None
    assert OURS.complainant.address == letter.to.address
    assert f"address_question:{OURS.reference}:2026-12-08" == letter.key
    assert letter.automatic
    assert "w…@h….example" == letter.facts.other_address
    assert letter.facts.subject is None


@pytest.mark.parametrize(
    "case",
    [
        HELD, RESTRICTED, SEALED, IN_REVIEW,
        replace(OURS, complainant=None),
        replace(OURS, state=State.TRIAGE),
        replace(OURS, state=State.ANON_HELD),
        replace(OURS, state=State.SPAM),
        replace(OURS, dossier=Dossier(party_address=WREN.upper())),
        replace(OURS, dossier=Dossier(representative=Representative("Wren", WREN, consent=False))),
    ],
)  # fmt: skip
def test_where_nobody_is_asked(case: Case) -> None:
    """INV7; and of people that we know of there is nothing to ask."""
    assert [] == _asked(case)


def test_nobody_is_asked_about_one_of_us() -> None:
    assert [] == _asked(OURS, "sam@ihm.org.uk")
    assert [] == _asked(OURS, "somebody.else@ihm.org.uk")
