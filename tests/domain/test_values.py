"""What holds for all nouns of the domain, and how reasons and errors read."""

import importlib
import inspect
import pkgutil
from dataclasses import is_dataclass

import pytest

from mailbot import domain
from mailbot.domain.errors import (
    DeliveryFailed,
    IllegalTransition,
    MailbotError,
    MailboxRefused,
    MailboxUnavailable,
    PermanentFailure,
    Problem,
    TemporaryFailure,
    UncertainDelivery,
    UserError,
)
from mailbot.domain.letter import Template
from mailbot.domain.reading import (
    FEEDBACK_KINDS,
    MACHINE_KINDS,
    Because,
    IdentityReading,
    Kind,
    KindReading,
    Proof,
    Reading,
    ReplySafety,
    ThreadReading,
    Verdict,
)

MODULES = [
    importlib.import_module(f"{domain.__name__}.{found.name}")
    for found in pkgutil.iter_modules(domain.__path__)
]
VALUES = [
    value
    for module in MODULES
    for _, value in inspect.getmembers(module, inspect.isclass)
    if is_dataclass(value) and value.__module__ == module.__name__
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_is_frozen_and_has_slots(value: type) -> None:
    """Nothing that crosses a door can be changed behind it, nor grow a field nobody named."""
    assert value.__dataclass_params__.frozen  # type: ignore[attr-defined]  # set by dataclass()
    assert "__slots__" in vars(value)
    assert value.__doc__
    assert not value.__doc__.startswith(f"{value.__name__}(")


def test_a_reason_is_shown_with_the_words_it_rests_on() -> None:
    """An auditor reads these lines."""
    assert str(Because("SUBJECT_MARKED", "Complaint")) == "SUBJECT_MARKED (Complaint)"
    assert str(Because("NO_NAME")) == "NO_NAME"


def test_all_reasons_are_told_in_the_order_an_auditor_asks() -> None:
    """What is it, who wrote it, may we answer, where does it belong."""
    reading = Reading(
        kind=KindReading(Kind.COMPLAINT, certain=True, because=(Because("SUBJECT_MARKED"),)),
        identity=IdentityReading(Verdict.NAMED, "Pat Lee", (Because("SIGNED"),)),
        reply=ReplySafety(safe=False, because=(Because("NULL_RETURN_PATH"),)),
        thread=ThreadReading(None, Proof.NONE, because=(Because("NO_THREAD"),)),
        complainant=None,
    )

    assert [b.reason for b in reading.because] == [
        "SUBJECT_MARKED",
        "SIGNED",
        "NULL_RETURN_PATH",
        "NO_THREAD",
    ]


def test_no_kind_of_mail_is_both_a_machine_s_and_feedback() -> None:
    """A thank-you to a machine would start a loop."""
    assert not FEEDBACK_KINDS & MACHINE_KINDS
    assert not {Kind.COMPLAINT, Kind.APPEAL} & (FEEDBACK_KINDS | MACHINE_KINDS)


def test_templates_are_named_as_their_files() -> None:
    """R33: outside names in snake case."""
    assert all(template.value == template.value.lower().replace(" ", "_") for template in Template)


def test_all_problems_are_told_at_once() -> None:
    """Whoever sets mailbot up mends everything in one go."""
    problems = (
        Problem("config/mailbot.toml: mailbox[0].imap", "has no host.", 'Write "imaps://mail.example.org".'),
        Problem("config/ihm/staff.toml: sam", "has no address.", "Write addresses = [...]."),
    )
    error = UserError(*problems)

    assert problems == error.problems
    assert [str(problem) for problem in problems] == str(error).splitlines()
    assert 'mailbox[0].imap: has no host. Write "imaps' in str(error)


def test_a_forbidden_move_names_the_case_the_event_and_the_state() -> None:
    error = IllegalTransition("IHM-2026-0042", "identified", "OPEN")

    assert str(error) == "IHM-2026-0042: identified cannot happen to a case in state OPEN"


def test_errors_carry_their_verdict_in_their_type() -> None:
    """Who catches a failed delivery must be able to tell whether to try again."""
    assert {TemporaryFailure, PermanentFailure, UncertainDelivery} == set(DeliveryFailed.__subclasses__())
    assert issubclass(MailboxRefused, MailboxUnavailable)
    assert issubclass(DeliveryFailed, MailbotError)
