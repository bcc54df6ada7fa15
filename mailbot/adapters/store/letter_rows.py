"""Between the values of a letter and the rows they are kept in."""

from datetime import datetime

from mailbot.adapters.store.link import Found
from mailbot.domain.letter import Attempt, Letter, LetterRequest, LetterState, OutboxLetter, Template

FIELDS = (
    "id", "key", "reference", "organisation", "mailbox", "recipient", "message_id", "content",
    "attempts", "doubtful", "created_at",
)


def new_row(letter: Letter, now: datetime, held: str) -> dict[str, object]:
    request = letter.request
    state = LetterState.HELD if held else LetterState.WAITING
    return {
        "key": request.key,
        "reference": request.reference,
        "template": request.template.value,
        "organisation": request.organisation,
        "mailbox": request.mailbox,
        "recipient": request.to.address,
        "recipient_key": request.to.key,
        "message_id": letter.message_id,
        "meets": " ".join(sorted(request.meets)),
        "automatic": request.automatic,
        "priority": _priority(request),
        "state": state.value,
        "reason": held,
        "doubtful": False,
        "attempts": 0,
        "next_attempt": None if held else now,
        "created_at": now,
        "copied": False,
        "content": letter.content,
    }


def folded_row(letter: Letter, now: datetime) -> dict[str, object]:
    """Of a notice that is told together with others."""
    return new_row(letter, now, "") | {"state": LetterState.FOLDED.value, "next_attempt": None}


def _priority(request: LetterRequest) -> int:
    """Whoever runs mailbot hears first, also of a queue of letters to others."""
    if request.template is Template.ALERT:
        return -1
    return 0 if request.automatic else 1


def attempt_row(attempt: Attempt) -> dict[str, object]:
    return {
        "letter_id": attempt.letter_id,
        "started_at": attempt.started_at,
        "ended_at": attempt.ended_at,
        "verdict": attempt.verdict.value,
        "detail": attempt.detail,
    }


def letter_of(row: Found) -> OutboxLetter:
    return OutboxLetter(
        **{name: getattr(row, name) for name in FIELDS},
        template=Template(row.template),
        meets=frozenset(row.meets.split()),
        state=LetterState(row.state),
    )
