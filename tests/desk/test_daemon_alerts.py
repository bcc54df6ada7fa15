"""When whoever runs mailbot is called, by which route, and when they hear that it is over (MAIL C1.9)."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailbot.adapters.store import open_store
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable
from mailbot.domain.expiry import Expiry
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import Attempt, AttemptVerdict, LetterState
from mailbot.domain.mail import MailKey
from mailbot.domain.running import Pause
from mailbot.ports import Store
from tests.adapters.store_builders import a_letter, put_case
from tests.support.bodies import NOW
from tests.support.vigils import EDUCATION, ENQUIRIES, GIGABYTE, IMI, Pager, Watch

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DOWN = MailboxUnavailable("mail.ihm.org.uk gives no answer")
WRONG_PASSWORD = MailboxRefused("mail.ihm.org.uk refuses the login")


@pytest.fixture
def kept() -> Iterator[Store]:
    """In memory: nothing here is about a crash."""
    with closing(open_store("sqlite://")) as opened:
        yield opened


@pytest.fixture
def watch(kept: Store) -> Watch:
    return Watch(kept)


def _promised(watch: Watch, box: str = EDUCATION) -> int:
    """A letter is promised from a mailbox; returns its id."""
    with watch.kept.begin() as work:
        number = len(work.outbox.promised_after(0, 1000)) + 1
        letter = a_letter(str(number))
        work.outbox.put(replace(letter, request=replace(letter.request, mailbox=box)), watch.clock.now())
        work.commit()
        return work.outbox.promised_after(0, 1000)[-1].id


def _tried(watch: Watch, verdict: AttemptVerdict, state: LetterState) -> None:
    """Every waiting letter is tried once."""
    now = watch.clock.now()
    with watch.kept.begin() as work:
        for letter in work.outbox.claim("worker", now, 100, eager=True):
            begun = work.outbox.begin(letter, "worker", now)
            attempt = Attempt(letter.id, now, now, verdict, "421 come back later")
            work.outbox.settle(begun, attempt, state, now if state is LetterState.WAITING else None)
        work.commit()


def test_a_mailbox_that_is_not_read_for_an_hour_is_told_once_a_day_and_when_it_is_read_again(
    watch: Watch,
) -> None:
    """IMI has 48 hours only; nobody looks at a log."""
    watch.reads()
    watch.looks()
    heard = []
    for minutes in (20, 20, 19, 1, 30, 30):
        watch.loses(EDUCATION, DOWN)
        watch.passes(minutes * MINUTE, ENQUIRIES)
        heard.append(len(watch.letters()))
    watch.passes(23 * HOUR, ENQUIRIES)
    the_next_day = len(watch.letters())
    watch.passes(5 * MINUTE)
    watch.passes(5 * MINUTE)

    assert [0, 0, 0, 1, 1, 1] == heard
    assert 2 == the_next_day
    begun, still, over = watch.words()
    assert f"The mailbox {EDUCATION} cannot be read. (since 10:30 on 4 December 2026)" in begun
    assert "Its server says: mail.ihm.org.uk gives no answer" in begun
    assert "; still so on 5 December 2026" in still
    assert f"This is over: The mailbox {EDUCATION} cannot be read. It lasted from" in over
    assert {ENQUIRIES} == {letter.mailbox for letter in watch.letters()}
    assert [] == watch.lasting()


def test_a_mailbox_that_refuses_us_is_told_at_once(watch: Watch) -> None:
    """Weather may pass; a wrong password does not."""
    watch.loses(EDUCATION, WRONG_PASSWORD)

    assert watch.looks()
    assert 1 == len(watch.letters())


def test_an_outage_is_told_sooner_where_a_promise_falls_due_sooner(watch: Watch) -> None:
    """The complainant's answer, or the colleague's in Sent, may lie in there."""
    put_case(watch.kept, clocks=(CaseClock("respond", NOW - DAY, NOW + 50 * MINUTE),))
    watch.passes(0 * MINUTE)
    watch.passes(19 * MINUTE, ENQUIRIES)
    before = len(watch.letters())
    watch.passes(1 * MINUTE, ENQUIRIES)

    assert (0, 1) == (before, len(watch.letters()))


def test_the_alert_leaves_from_another_body_where_the_only_mailbox_is_in_trouble(kept: Store) -> None:
    """A letter that cannot leave tells nobody."""
    watch = Watch(kept, boxes=(EDUCATION, IMI))
    _promised(watch)
    for _ in range(2):
        _tried(watch, AttemptVerdict.TEMPORARY, LetterState.WAITING)
        watch.passes(31 * MINUTE)

    assert {IMI} == {letter.mailbox for letter in watch.letters()}
    assert f"Letters from {EDUCATION} cannot leave." in watch.words()[0]


def test_where_no_letter_can_leave_people_are_told_by_the_second_route(kept: Store) -> None:
    """The only mail server is down: what tells of it must not go through it, and so its end."""
    pager = Pager()
    watch = Watch(kept, boxes=(EDUCATION,), pager=pager)
    _promised(watch)
    for _ in range(3):
        _tried(watch, AttemptVerdict.TEMPORARY, LetterState.WAITING)
        watch.passes(20 * MINUTE)
    told = list(pager.subjects)
    _tried(watch, AttemptVerdict.ACCEPTED, LetterState.SENT)
    watch.passes(MINUTE)

    assert [f"Letters from {EDUCATION} cannot leave."] == told
    assert [f"This is over: Letters from {EDUCATION} cannot leave."] == pager.subjects[1:]
    assert [True] == ["This is over" in words for words in watch.words()], "the end can be told by letter"


def test_a_second_route_that_fails_is_tried_again(kept: Store) -> None:
    """Nobody has heard of it until somebody has."""
    pager = Pager(broken=True)
    watch = Watch(kept, boxes=(EDUCATION,), pager=pager)
    _promised(watch)
    _tried(watch, AttemptVerdict.TEMPORARY, LetterState.WAITING)
    watch.passes(31 * MINUTE)
    pager.broken = False
    watch.passes(MINUTE)
    too_soon = list(pager.told)
    watch.passes(5 * MINUTE)
    watch.passes(5 * MINUTE)

    assert [] == too_soon
    assert [f"Letters from {EDUCATION} cannot leave."] == pager.subjects


def test_one_letter_that_its_reader_puts_off_is_no_alarm(watch: Watch) -> None:
    """A full mailbox somewhere is not our mail server's trouble: others leave."""
    _promised(watch)
    _tried(watch, AttemptVerdict.TEMPORARY, LetterState.WAITING)
    watch.clock.move_to(NOW + HOUR)
    late = _promised(watch)
    now = watch.clock.now()
    with watch.kept.begin() as work:
        (letter,) = (one for one in work.outbox.claim("worker", now, 100, eager=True) if one.id == late)
        begun = work.outbox.begin(letter, "worker", now)
        work.outbox.settle(begun, Attempt(late, now, now, AttemptVerdict.ACCEPTED), LetterState.SENT, None)
        work.commit()
    watch.passes(0 * MINUTE)

    assert [] == watch.lasting()


def test_a_store_that_is_away_is_told_by_the_second_route_and_its_return_as_well(kept: Store) -> None:
    """Letters lie in it, so no letter can tell."""
    pager = Pager()
    watch = Watch(kept, pager=pager)
    watch.passes(0 * MINUTE)
    watch.store.away = True
    for _ in range(4):
        watch.looks(2 * MINUTE)
    watch.looks(HOUR)
    told = list(pager.told)
    watch.store.away = False
    watch.passes(MINUTE)
    watch.passes(MINUTE)

    assert ["The database cannot be used."] == [subject for subject, _ in told]
    assert "the server closed the connection" in told[0][1]
    assert ["This is over: The database cannot be used."] == pager.subjects[1:]
    assert 1 == len(watch.letters())
    assert ["store"] == [incident.key for incident in watch.since(NOW)]


def test_a_store_that_is_away_for_a_moment_alarms_nobody(kept: Store) -> None:
    """A restart of the database takes seconds."""
    pager = Pager()
    watch = Watch(kept, pager=pager)
    watch.reads()
    watch.store.away = True
    watch.looks()
    watch.store.away = False
    watch.passes(MINUTE)

    assert ([], []) == (pager.told, watch.letters())


def test_what_comes_and_goes_is_not_told_each_time(watch: Watch) -> None:
    """Twelve outages a day would be twenty-four letters, and nobody reads the thirteenth."""
    for _ in range(12):
        watch.loses(EDUCATION, WRONG_PASSWORD)
        watch.passes(10 * MINUTE, ENQUIRIES)
        watch.passes(10 * MINUTE)

    assert 6 == len(watch.letters()), "three times it was told that it began, and three that it was over"
    assert "It comes and goes" in watch.words()[4]


def test_a_full_disk_is_told_while_there_is_room_for_the_letter(watch: Watch) -> None:
    """The store cannot keep the alert once the disk is full."""
    watch.free = 300 * 1024 * 1024
    watch.passes(MINUTE)
    watch.free = GIGABYTE
    watch.passes(MINUTE)

    short, over = watch.words()
    assert "The disk of here is nearly full." in short
    assert "300 MB are free at /var" in short
    assert "This is over: The disk of here is nearly full." in over


def test_holidays_and_secrets_are_told_weeks_ahead_and_weekly(kept: Store) -> None:
    """Whoever must ask for a new secret needs time, and not a letter a day."""
    expiry = Expiry(EDUCATION, "password", date(2027, 1, 8))
    watch = Watch(kept, horizon=date(2027, 2, 28), expiries=(expiry,))
    heard = []
    for _ in range(8):
        watch.passes(DAY)
        heard.append(len(watch.letters()))

    assert [2, 2, 2, 2, 2, 2, 2, 4] == heard
    words = " ".join(watch.words()[:2])
    assert "Bank holidays are known up to 28 February 2027 only." in words
    assert f"The password of {EDUCATION} runs out on 8 January 2027." in words


def test_held_mail_that_nobody_looks_at_is_told(watch: Watch) -> None:
    """It may be a complaint, and its clocks run."""
    key = MailKey(EDUCATION, 1, "7")
    with watch.kept.begin() as work:
        work.ledger.record(LedgerEntry(key, "", "", Outcome.HELD, "UNREADABLE", None, NOW, NOW))
        work.commit()
    watch.passes(23 * HOUR)
    early = watch.letters()
    watch.passes(1 * HOUR)

    assert [] == early
    assert "Mails are held and nobody has looked at them for a day." in watch.words()[0]


def test_a_pause_that_was_forgotten_is_told(kept: Store) -> None:
    """By the second route: while letters are paused no letter can tell."""
    watch = Watch(kept, pager=Pager())
    _promised(watch)
    with watch.kept.begin() as work:
        work.pauses.begin(Pause(NOW, "Ada", "a fault"))
        work.commit()
    watch.passes(DAY + MINUTE)

    assert watch.pager is not None
    assert ["No letter has left for a day, since letters are paused."] == watch.pager.subjects


def test_what_another_daemon_has_read_meanwhile_is_not_lost(watch: Watch) -> None:
    """Each daemon reads some of the mailboxes and watches over all."""
    watch.loses(EDUCATION, WRONG_PASSWORD)
    watch.looks()
    other = Watch(watch.kept)
    other.clock.move_to(NOW + MINUTE)
    other.passes(MINUTE)
    watch.looks(5 * MINUTE)
    watch.looks(5 * MINUTE)

    assert [] == watch.lasting()
    assert 2 == len(watch.letters())


def test_a_restart_forgets_nothing(watch: Watch) -> None:
    """Whoever was told is not told again for it, and hears of the end."""
    watch.loses(EDUCATION, WRONG_PASSWORD)
    watch.looks()
    again = Watch(watch.kept)
    again.loses(EDUCATION, WRONG_PASSWORD)
    again.looks(2 * MINUTE)
    begun = len(again.letters())
    again.passes(MINUTE)

    assert (1, 2) == (begun, len(again.letters()))


def test_a_start_after_a_long_rest_alarms_nobody_before_the_mailboxes_were_tried(kept: Store) -> None:
    """They have not been read since the holidays began: that is no news."""
    before = Watch(kept)
    before.passes(MINUTE)
    after = Watch(kept)
    after.looks(12 * DAY)
    after.looks(9 * MINUTE)
    early = after.letters()
    after.looks(1 * MINUTE)

    assert [] == early
    assert 2 == len(after.letters()), "ten minutes on neither has been read"


def test_a_single_pass_tells_what_it_has_just_tried(kept: Store) -> None:
    """`run --once` by a timer: each process looks once, after it has tried every mailbox."""
    Watch(kept).passes(MINUTE)
    again = Watch(kept)
    again.clock.move_to(NOW + 2 * HOUR)
    again.loses(EDUCATION, DOWN)
    again.reads(ENQUIRIES)
    again.vigil.look(tried=True)

    assert [f"mailbox:{EDUCATION}"] == again.lasting()


def test_readiness_turns_false_and_true_again(watch: Watch) -> None:
    """By the store, and by each mailbox."""
    lately = 10 * MINUTE
    told = [watch.vigil.unready(lately)]
    watch.passes(MINUTE, EDUCATION)
    told.append(watch.vigil.unready(lately))
    watch.passes(MINUTE)
    told.append(watch.vigil.unready(lately))
    watch.passes(11 * MINUTE, EDUCATION)
    told.append(watch.vigil.unready(lately))
    watch.store.away = True
    watch.passes(MINUTE)
    told.append(watch.vigil.unready(lately))
    watch.store.away = False
    watch.passes(MINUTE)
    told.append(watch.vigil.unready(lately))
    watch.clock.move_to(watch.clock.now() + HOUR)
    told.append(watch.vigil.unready(lately))

    assert [
        ("the database cannot be used, or was not looked at yet",),
        (f"{ENQUIRIES} was not read lately",),
        (),
        (f"{ENQUIRIES} was not read lately",),
        ("the database cannot be used, or was not looked at yet",),
        (),
        ("nobody has looked lately whether all is well",),
    ] == told


def test_a_mailbox_in_trouble_is_told_both_ways(kept: Store) -> None:
    """The other mailbox, from which the letter leaves, may lie on the very server that is away."""
    pager = Pager()
    watch = Watch(kept, pager=pager)
    watch.loses(EDUCATION, WRONG_PASSWORD)
    watch.passes(MINUTE, ENQUIRIES)
    watch.loses(EDUCATION, WRONG_PASSWORD)
    watch.passes(MINUTE, ENQUIRIES)
    begun = (list(pager.subjects), len(watch.letters()))
    watch.passes(MINUTE)

    what = f"The mailbox {EDUCATION} cannot be read."
    assert ([what], 1) == begun
    assert ([what, f"This is over: {what}"], 2) == (pager.subjects, len(watch.letters()))


def test_of_several_daemons_one_tells(kept: Store) -> None:
    """They share the store, and the trouble with it."""
    pager = Pager()
    watches = [Watch(kept, boxes=(EDUCATION,), pager=pager, worker=name) for name in ("first", "second")]
    _promised(watches[0])
    _tried(watches[0], AttemptVerdict.TEMPORARY, LetterState.WAITING)
    for _ in range(3):
        for watch in watches:
            watch.passes(31 * MINUTE)

    assert 1 == len(pager.told)
    assert [] == watches[0].letters()
