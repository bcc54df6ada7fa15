"""A pause stops every letter of every daemon, from the next one on."""

from mailbot.desk.gate import LIKE_ONE_IN_SENT, NOT_RELIVED, PAUSED
from mailbot.domain.aftercare import RESTORED, TO_BE_RELIVED, FoundLetter
from mailbot.domain.letter import LetterState
from mailbot.domain.running import Mark, Pause
from tests.desk.post_room import EDUCATION, MINUTE, PostRoom
from tests.support.bodies import NOW
from tests.support.smtp_sink import SmtpSink


def pause(room: PostRoom) -> None:
    with room.store.begin() as work:
        assert work.pauses.begin(Pause(NOW, "nadia", "a wrong date"))
        work.commit()


def resume(room: PostRoom) -> None:
    with room.store.begin() as work:
        assert work.pauses.end("nadia", NOW)
        work.commit()


def test_nothing_leaves_while_somebody_says_so_and_all_of_it_afterwards(
    room: PostRoom, sink: SmtpSink
) -> None:
    """A mistake in a template is found out at nine; by five past, nobody reads it any more."""
    room.promise()
    pause(room)
    stopped = room.run(eager=True)
    other = room.another("second").run(eager=True, stop=lambda: False)

    assert [PAUSED, PAUSED] == [stopped.shut, other.shut]
    assert (0, 1) == (stopped.sent, stopped.waiting)
    assert () == sink.mails
    assert 0 == room.about(1)[0].attempts

    resume(room)
    assert (1, "") == (room.run().sent, room.run().shut)
    assert 1 == len(sink.mails)


def test_a_pause_holds_from_the_next_letter_on_whatever_was_leased_before(
    room: PostRoom, sink: SmtpSink
) -> None:
    """Fifty letters are leased at a time: a pause that came after them would be one in name only."""
    for number in (1, 2, 3):
        room.promise(number)

    def after_the_first(point: str) -> None:
        if point == "delivered":
            pause(room)

    report = room.another("second", after_the_first).run(eager=False, stop=lambda: False)

    assert (1, 2, PAUSED) == (report.sent, report.waiting, report.shut)
    resume(room)
    room.later(MINUTE)
    assert 2 == room.run().sent, "no lease keeps them"
    assert 3 == len(sink.mails)


def test_nothing_leaves_a_store_that_was_put_back_before_it_was_relived(
    room: PostRoom, sink: SmtpSink
) -> None:
    """What it believes to be waiting may have left yesterday."""
    room.promise()
    with room.store.begin() as work:
        work.marks.set(Mark(RESTORED, NOW, TO_BE_RELIVED))
        work.commit()

    assert NOT_RELIVED == room.run(eager=True).shut
    assert () == sink.mails


def test_a_letter_like_one_that_nobody_can_explain_is_held_once(room: PostRoom, sink: SmtpSink) -> None:
    """After a restore Sent shows an acknowledgement; whether it was this one only a person can say."""
    letter = room.promise()
    with room.store.begin() as work:
        found = FoundLetter(
            "<found@ihm.org.uk>", EDUCATION, letter.reference, "acknowledgement", "pat-1@example.org", "",
            NOW, NOW,
        )  # fmt: skip
        assert work.found.add(found)
        work.commit()
    other = room.promise(2)
    assert 1 == room.run(eager=True).sent

    assert [other.recipient] == [mail.recipients[0] for mail in sink.mails]
    assert LetterState.HELD is room.about(1)[0].state
    with room.store.begin() as work:
        assert [LIKE_ONE_IN_SENT] == [one.reason for one in work.held.letters()]
        assert work.found.explained_by(letter.id) == found
        assert work.held.let_letter_go(letter.id, LetterState.WAITING, "", NOW)
        work.commit()
    assert 1 == room.run(eager=True).sent
