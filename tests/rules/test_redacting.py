"""What is left of an event and of a case once they are erased."""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain import event as events
from mailbot.domain.dossier import Action, Decision, Dossier, Representative, Verdict
from mailbot.domain.erasure import GONE
from mailbot.rules import redacting
from mailbot.rules.redacting import body_left, case_left, traces_of, without
from tests.adapters.store_builders import a_case

WORDS = "Pat Lee, pat.lee@example.org, uses a wheelchair"
NUMBERS = {"number", "attempts", "rows", "line"}


@pytest.mark.parametrize("kind", get_args(events.Event), ids=lambda kind: str(kind.__name__))
def test_no_event_keeps_anybodys_words(kind: type) -> None:
    """Whatever a field holds; one that somebody adds later loses its words until it is thought of."""
    said = f"NOTE {WORDS}"
    body: dict[str, object] = {field.name: 7 if field.name in NUMBERS else said for field in fields(kind)}
    for name in ("reasons", "said", "people"):
        if name in body:
            body[name] = [f"CONSTANT ({WORDS})"]
    machine = {
        "mark", "clock", "kind", "state", "before", "after", "step", "act", "rung", "template", "proof",
        "mail", "handler", "procedure_version", "due_at", "at", "key", "how", "clause", "people",
    }  # fmt: skip
    body |= dict.fromkeys(machine & body.keys(), "constant")

    left = body_left(kind.__name__, json.dumps(body))

    assert not [word for word in ("Pat", "pat.lee", "wheelchair") if word in left]


@given(
    st.dictionaries(
        st.text(max_size=8), st.one_of(st.text(max_size=20), st.integers(), st.none()), max_size=4
    )
)
def test_an_event_nobody_has_thought_of_loses_every_word(body: dict[str, object]) -> None:
    """Numbers and nothing stay."""
    left = json.loads(body_left("Unheard", json.dumps(body)))

    assert all(not isinstance(value, str) or value in {"", GONE} for value in left.values())


def test_what_the_figures_need_stays() -> None:
    """Constants, steps, and which letter it was."""
    told = {"template": "acknowledgement", "reason": "MAILING_LIST (pat's list)"}
    assert {"template": "acknowledgement", "reason": "MAILING_LIST"} == json.loads(
        body_left("LetterWithheld", json.dumps(told))
    )
    sent = {"key": "task:IHM-2026-0001:named:owen:pat@example.org", "doubtful": True, "message_id": "<a@b>"}
    assert {"key": "task:erased", "doubtful": True, "message_id": GONE} == json.loads(
        body_left("LetterSent", json.dumps(sent))
    )
    assert "TOOK_OVER IHM-2026-0002" in body_left("Noted", '{"what": "TOOK_OVER IHM-2026-0002", "mail": ""}')
    assert '"NOTE"' in body_left("Noted", '{"what": "NOTE TOOK_OVER IHM-2026-0002 for Pat", "mail": ""}')


def test_the_current_row_keeps_what_was_decided_and_nobodys_name() -> None:
    """Lessons are reported year by year; of them only the people go."""
    acting = Representative("Jo Ash", "jo@ash.example", consent=True)
    dossier = Dossier(
        decisions=(Decision(1, "owen", Verdict.UPHELD, datetime(2026, 11, 2, tzinfo=UTC), "outcome:a@b"),),
        actions=(Action(1, "refund Pat", "owen", date(2026, 12, 1)),),
        lessons=("Tell Pat Lee, and everybody, the marking time.",),
        about=("Sam Fox",), adjustments=("large print",), representative=acting, language="cy",
    )  # fmt: skip
    left = case_left(a_case(1, name="Pat Lee", dossier=dossier), date(2026, 12, 2))

    assert (None, "", GONE, "") == (left.complainant, left.name, left.subject, left.thread_id)
    assert Verdict.UPHELD is left.dossier.decisions[0].verdict
    assert "outcome:erased" == left.dossier.decisions[0].letter
    assert GONE == left.dossier.actions[0].what
    assert (f"Tell {GONE}, and everybody, the marking time.",) == left.dossier.lessons
    assert ((), (), None, "") == (
        left.dossier.about, left.dossier.adjustments, left.dossier.representative, left.dossier.language
    )  # fmt: skip
    assert date(2026, 12, 2) == left.dossier.erased_on


def test_a_reason_is_kept_without_the_name() -> None:
    """By whole words: a Lee is no fee."""
    traces = traces_of(a_case(1, name="Pat Lee"))
    assert f"{GONE} asked; Leeds did not" == without("Mrs lee asked; Leeds did not", traces).replace(
        "Mrs ", ""
    )


def test_a_letters_key_loses_its_address_alone() -> None:
    """The others keep a letter from being promised twice."""
    assert "ack:IHM-2026-0001:1" == redacting.key_left("ack:IHM-2026-0001:1")
