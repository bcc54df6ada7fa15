"""Delivery: what is promised goes out, nothing twice, and nobody waits without somebody knowing."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.adapters.maildir import MaildirMailbox
from mailbot.desk.dispatch import SentFolder
from mailbot.domain.errors import MailboxUnavailable, StoreUnavailable
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.domain.reference import Reference
from mailbot.ports import Store, UnitOfWork
from tests.desk.couriers import copies, scripted
from tests.desk.post_room import EDUCATION, ENQUIRIES, MINUTE, PostRoom, courier_to
from tests.support.bodies import NOW
from tests.support.smtp_sink import SmtpSink

HOUR = timedelta(hours=1)


def test_a_letter_accepted_meets_its_duty_at_that_instant(room: PostRoom, sink: SmtpSink) -> None:
    """The promise is kept when the server has the letter, not when we wrote it (D6)."""
    letter = room.promise()
    room.later(3 * MINUTE)
    report = room.run()
    clock = room.kept_case().clock("acknowledge")

    assert (report.sent, report.waiting, report.undelivered) == (1, 0, 0)
    assert [mail.content for mail in sink.mails] == [letter.content]
    assert clock is not None
    assert clock.met_at == NOW + 3 * MINUTE
    assert room.events() == ["Opened", "LetterSent", "ClockMet"]
    assert room.about(1)[0].state is LetterState.SENT


def test_a_pass_with_nothing_to_do_does_nothing(room: PostRoom) -> None:
    """The tick comes every few seconds."""
    assert room.run().undelivered == 0


def test_a_second_pass_sends_nothing_again(room: PostRoom, sink: SmtpSink) -> None:
    """INV6."""
    room.promise()
    room.run()
    room.run(eager=True)

    assert len(sink.mails) == 1


def test_451_to_every_fifth_costs_time_and_nothing_else(room: PostRoom, sink: SmtpSink) -> None:
    """Greylisting is ordinary; the others go on, and all arrive once."""
    for number in range(1, 21):
        room.promise(number)
    sink.behaviour.temporary_every = 5
    first = room.run()
    running = sum(room.kept_case(number).clocks[0].running for number in range(1, 21))
    sink.behaviour.temporary_every = 0
    room.later(MINUTE)
    second = room.run()

    assert (first.sent, first.put_off, first.waiting) == (16, 4, 4)
    assert running == 4
    assert (second.sent, second.waiting) == (4, 0)
    assert set(copies(sink).values()) == {1}
    assert len(sink.mails) == 20


def test_a_server_that_is_down_is_asked_once_a_pass(room: PostRoom, sink: SmtpSink) -> None:
    """Knocking for each of 300 letters helps nobody; when it is back, all go."""
    for number in range(1, 8):
        room.promise(number)
    sink.refuse_connections()
    first = room.run()
    attempts = [room.about(number)[0].attempts for number in range(1, 8)]
    sink.listen()
    room.later(MINUTE)
    second = room.run()

    assert (first.sent, first.put_off, first.waiting) == (0, 1, 7)
    assert sum(attempts) == 1
    assert (second.sent, second.waiting) == (7, 0)
    assert set(copies(sink).values()) == {1}


def test_one_mailboxes_server_does_not_stop_the_others(letter_store: Store, sink: SmtpSink) -> None:
    """A19: the others go on."""
    lost = courier_to(1)
    room = PostRoom(letter_store, {EDUCATION: lost, ENQUIRIES: courier_to(sink.port)})
    for number in range(1, 7):
        room.promise(number, mailbox=EDUCATION if number % 2 else ENQUIRIES)

    assert (room.run().sent, room.count(LetterState.WAITING)) == (3, 3)
    room.dispatch.close()


def test_an_eager_pass_tries_every_waiting_letter_once(room: PostRoom, sink: SmtpSink) -> None:
    """`run --once` asks whatever the backoff (R35), and ends."""
    for number in range(1, 4):
        room.promise(number)
    sink.behaviour.deferred = {f"pat-{number}@example.org" for number in range(1, 4)}
    room.run()
    report = room.run(eager=True)

    assert (report.put_off, report.waiting) == (3, 3)
    assert [room.about(number)[0].attempts for number in range(1, 4)] == [2, 2, 2]
    sink.behaviour.deferred = set()
    assert room.run(eager=True).sent == 3


def test_a_lost_answer_makes_one_copy_too_many_at_most_and_says_so(room: PostRoom, sink: SmtpSink) -> None:
    """R10: the same bytes once more, counted as doubtful."""
    letter = room.promise()
    sink.behaviour.drop_after_data = 1
    room.run()
    in_doubt = room.about(1)[0]
    room.later(MINUTE)
    room.run()

    assert in_doubt.doubtful
    assert in_doubt.state is LetterState.WAITING
    assert room.about(1)[0].state is LetterState.SENT
    assert copies(sink) == {letter.message_id: 2}
    assert sink.mails[0].content == sink.mails[1].content


def test_where_the_provider_files_sent_itself_doubt_is_looked_up(
    room: PostRoom, sink: SmtpSink, sent_box: MaildirMailbox
) -> None:
    """R10: no second copy where Sent can tell."""
    room.sent = {EDUCATION: SentFolder(sent_box, files_itself=True)}
    room.dispatch = room.another("first")
    letters = [room.promise(1), room.promise(2)]
    sink.behaviour.drop_after_data = 2
    room.run()
    sent_box.file_sent([letters[0].content])
    room.later(MINUTE)
    report = room.run()

    assert report.sent == 2
    assert copies(sink) == {letters[0].message_id: 1, letters[1].message_id: 2}


def test_copies_are_appended_to_sent_after_the_letters(
    room: PostRoom, sink: SmtpSink, sent_box: MaildirMailbox
) -> None:
    """Colleagues look there to see what went out; the order spares Pat the wait."""
    room.sent = {EDUCATION: SentFolder(sent_box, files_itself=False)}
    points: list[str] = []
    room.dispatch = room.another("first", points.append)
    letters = [room.promise(number) for number in range(1, 4)]
    report = room.run()

    assert report.copied == 3
    assert all(sent_box.in_sent(letter.message_id) for letter in letters)
    assert points == [
        "claimed", "begun", "delivered", "settled", "begun", "delivered", "settled", "begun", "delivered",
        "settled", "copied",
    ]  # fmt: skip
    assert room.run().copied == 0


def test_a_sent_folder_out_of_reach_waits_for_another_pass(
    room: PostRoom, sent_box: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The letter has gone; its copy can wait."""

    def unreachable(_letters: object) -> None:
        raise MailboxUnavailable("the server went away")

    room.sent = {EDUCATION: SentFolder(sent_box, files_itself=False)}
    room.dispatch = room.another("first")
    room.promise()
    with monkeypatch.context() as patched:
        patched.setattr(sent_box, "file_sent", unreachable)
        first = room.run()

    assert (first.sent, first.copied) == (1, 0)
    assert room.run().copied == 1


def test_beyond_the_hourly_limit_letters_wait_and_one_alert_tells(room: PostRoom, sink: SmtpSink) -> None:
    """R1: nothing is dropped; the alert itself does not wait behind the letters it tells of."""
    room.dispatch = room.another("first", limit=3)
    for number in range(1, 6):
        room.promise(number)
    first = room.run()
    again = room.run()
    alerted = len(sink.to("ada@ihm.org.uk"))
    room.later(HOUR + MINUTE)
    room.run()
    room.later(HOUR + MINUTE)
    last = room.run()

    assert (first.sent, first.limited, first.failed) == (3, True, 0)
    assert (again.sent, again.limited, alerted) == (1, True, 1)
    assert last.waiting == 0
    assert len(sink.to("ada@ihm.org.uk")) == 1
    assert all(len(sink.to(f"pat-{number}@example.org")) == 1 for number in range(1, 6))


def test_told_to_stop_it_leaves_the_rest_free_for_others(room: PostRoom, sink: SmtpSink) -> None:
    """SIGTERM: the letter in hand is finished, the others can go at once from another machine."""
    for number in range(1, 6):
        room.promise(number)
    room.run(stop=lambda: len(sink.mails) >= 2)
    left = room.count(LetterState.WAITING)
    report = room.another("second").run(eager=False, stop=lambda: False)

    assert (left, report.sent) == (3, 3)
    assert set(copies(sink).values()) == {1}


def test_no_socket_before_the_attempt_is_committed_and_no_verdict_later_than_the_next(
    letter_store: Store,
) -> None:
    """The order of effects, seen from another connection at the moment each letter is handed over."""
    seen: list[list[str]] = []

    def look(_letter: OutboxLetter) -> None:
        with letter_store.view() as work:
            letters = [work.outbox.of_case(Reference("IHM", 2026, number))[0] for number in range(1, 4)]
        seen.append([letter.state.value for letter in letters])

    room, _ = scripted(letter_store, *[look] * 3)
    for number in range(1, 4):
        room.promise(number)
    room.run()

    assert seen == [
        ["sending", "waiting", "waiting"],
        ["sent", "sending", "waiting"],
        ["sent", "sent", "sending"],
    ]


class Commits:
    """A store that counts its commits and can be taken away."""

    def __init__(self, store: Store) -> None:
        self.store, self.commits, self.gone = store, 0, False

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        if self.gone:
            raise StoreUnavailable("the database is locked")
        self.commits += 1
        return self.store.begin()

    def view(self) -> AbstractContextManager[UnitOfWork]:
        return self.store.view()

    def scrub(self) -> bool:
        return self.store.scrub()

    def close(self) -> None:
        """The fixture's business."""


def test_each_letter_costs_one_commit(letter_store: Store) -> None:
    """A verdict shares its commit with the next attempt: fsync is the price of a letter."""
    counted = Commits(letter_store)
    room, _ = scripted(counted)
    for number in range(1, 11):
        room.promise(number)
    before = counted.commits
    room.run()

    # For the pass: freeing dead leases, two claims (the second with the last verdict), letting go.
    assert counted.commits - before == 10 + 4


def test_a_verdict_the_store_would_not_take_is_written_later_and_nothing_is_sent_again(
    letter_store: Store,
) -> None:
    """The database was locked just when the server said 250 (FreeScout sent one answer 25 times)."""
    counted = Commits(letter_store)

    def lock(_letter: OutboxLetter) -> None:
        counted.gone = True

    room, courier = scripted(counted, lock)
    room.promise()
    with pytest.raises(StoreUnavailable):
        room.run()
    counted.gone = False
    room.later(10 * MINUTE)
    report = room.run()

    assert courier.served == ["pat-1@example.org"]
    assert report.waiting == 0
    assert room.about(1)[0].state is LetterState.SENT
    assert not room.about(1)[0].doubtful
    assert room.kept_case().clocks[0].met_at == NOW


class Killed(BaseException):
    """Stands for SIGKILL at a named point."""


def test_a_worker_that_died_before_the_socket_leaves_a_letter_in_doubt_that_goes_out(
    room: PostRoom, sink: SmtpSink
) -> None:
    """From outside nobody can tell that the socket was never opened."""

    def die(point: str) -> None:
        if point == "begun":
            raise Killed

    room.promise()
    with pytest.raises(Killed):
        room.another("first", die).run(eager=False, stop=lambda: False)
    report = room.another("second", dead="first").run(eager=False, stop=lambda: False)

    assert report.sent == 1
    assert room.about(1)[0].doubtful
    assert len(sink.mails) == 1


def test_a_worker_that_dies_twice_over_one_letter_leaves_it_to_a_person(
    room: PostRoom, sink: SmtpSink
) -> None:
    """R10: one copy too many at most; whether the second arrived only its reader can say."""

    def die(point: str) -> None:
        if point == "begun":
            raise Killed

    room.promise()
    for worker, dead in (("first", ""), ("second", "first")):
        with pytest.raises(Killed):
            room.another(worker, die, dead=dead).run(eager=False, stop=lambda: False)
    report = room.another("third", dead="second").run(eager=False, stop=lambda: False)

    assert room.about(1)[0].state is LetterState.HELD
    assert {Template.DELIVERY_TASK} == {letter.template for letter in room.about(1)[1:]}
    assert report.sent == len(sink.mails) == len(room.about(1)) - 1


def test_a_fault_of_ours_in_a_delivery_leaves_doubt_and_not_silence(letter_store: Store) -> None:
    """An unforeseen exception must not leave the letter sending for ever."""
    room, courier = scripted(letter_store, ZeroDivisionError("a fault of ours"))
    room.promise()
    with pytest.raises(ZeroDivisionError):
        room.run()
    letter = room.about(1)[0]
    room.later(MINUTE)
    room.run()

    assert (letter.state, letter.doubtful) == (LetterState.WAITING, True)
    assert len(courier.served) == 2


def test_two_workers_send_each_letter_once(room: PostRoom, sink: SmtpSink) -> None:
    """A23: a cron run and a manual run overlap."""
    for number in range(1, 31):
        room.promise(number)
    second = room.another("second")
    once: list[int] = []

    def overlap(point: str) -> None:
        if point == "claimed" and not once:
            once.append(1)
            second.run(eager=True, stop=lambda: False)

    room.another("first", overlap).run(eager=True, stop=lambda: False)

    assert set(copies(sink).values()) == {1}
    assert len(sink.mails) == 30


def test_a_letter_without_a_case_is_sent_all_the_same(room: PostRoom, sink: SmtpSink) -> None:
    """An alert concerns no case."""
    letter = room.notice(Template.ALERT)

    assert room.run().sent == 1
    assert replace(letter, state=LetterState.SENT, attempts=1) == room.found(letter.message_id)


@pytest.fixture
def sent_box(tmp_path: Path) -> Iterator[MaildirMailbox]:
    with closing(MaildirMailbox(EDUCATION, tmp_path / "mail", tmp_path / "spool")) as box:
        yield box


def test_where_sent_cannot_be_read_a_letter_in_doubt_waits(
    room: PostRoom, sink: SmtpSink, sent_box: MaildirMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Guessing would risk a second copy that a look could have spared."""

    def unreachable(_message_id: str) -> bool:
        raise MailboxUnavailable("the server went away")

    room.sent = {EDUCATION: SentFolder(sent_box, files_itself=True)}
    room.dispatch = room.another("first")
    room.promise()
    sink.behaviour.drop_after_data = 1
    room.run()
    room.later(MINUTE)
    monkeypatch.setattr(sent_box, "in_sent", unreachable)
    report = room.run()

    assert (report.put_off, len(sink.mails)) == (1, 1)
    assert room.about(1)[0].doubtful


def test_a_lease_that_ran_out_is_not_used(room: PostRoom, sink: SmtpSink) -> None:
    """The machine slept between leasing and sending: somebody else may have the letter by now."""

    def sleep(point: str) -> None:
        if point == "claimed" and room.clock.now() == NOW:
            room.later(10 * MINUTE)

    room.promise()
    room.another("first", sleep).run(eager=False, stop=lambda: False)

    assert len(sink.mails) == 1
    assert room.about(1)[0].attempts == 1
