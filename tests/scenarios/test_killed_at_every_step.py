"""Killed by SIGKILL between any two effects: nothing lost, nothing twice, on both databases."""

from collections import Counter
from pathlib import Path

import pytest

from mailbot.domain.letter import LetterState
from tests.support import letters
from tests.support.crash import run_killed_at
from tests.support.databases import places, url_of
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink

# Every point between fetch and settled delivery, in the order in which a pass reaches them, and the
# occurrence at which the plug is pulled (with two complaints, an anonymous one and an ordinary mail).
POINTS = [
    ("listed", 1),
    ("fetched", 1),
    ("fetched", 3),
    ("read", 1),
    ("read", 2),
    ("transaction_begun", 2),
    ("understood", 2),
    ("carried_out", 1),
    ("carried_out", 3),
    ("recorded", 1),
    ("recorded", 2),
    ("committed", 1),
    ("committed", 3),
    ("waterline_moved", 1),
    ("reminders_noted", 1),
    ("claimed", 1),
    ("begun", 1),
    ("begun", 2),
    ("delivered", 1),
    ("delivered", 2),
    ("settled", 1),
    ("settled", 2),
    ("copied", 1),
]
DOUBTFUL = {"delivered"}  # R10: accepted by the server, and not yet recorded


@pytest.fixture
def store_url(request: pytest.FixtureRequest) -> str:
    return url_of(request.param, request)


@pytest.mark.parametrize(("store_url", "point", "occurrence"), places(POINTS), indirect=["store_url"])
def test_after_a_kill_each_complaint_has_one_case_and_one_acknowledgement(
    point: str, occurrence: int, store_url: str, tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Promises 1 and 2 of the design, at this point between two effects."""
    dovecot.put(
        [
            letters.complaint(1, user),
            letters.ordinary(1, user),
            letters.mail("Complaint", "It was bad. I will not say who I am.\n", "anon77@example.org", user),
            letters.complaint(2, user),
        ],
        user,
    )
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], store_url)

    assert run_killed_at(body, point, occurrence), f"the pass never came to {point}"
    body.run()

    assert 2 == len(body.cases())
    assert {"opened": 2, "refused": 1, "not_ours": 1} == body.outcomes()
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}
    got = Counter(mail.message["Message-ID"] for mail in sink.mails)
    twice = [message_id for message_id, count in got.items() if count > 1]
    doubtful = [letter for letter in body.letters() if letter.doubtful]
    assert len(twice) == (1 if point in DOUBTFUL else 0)
    assert set(twice) <= {letter.message_id for letter in doubtful}
    assert len(got) == len(body.letters())
    sent = [stored.content for stored in dovecot.contents(user, "Sent")]
    assert len(sent) == len(body.letters())
