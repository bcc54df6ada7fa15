"""What any store must do: what is held, what is found in Sent; run on SQLite and on PostgreSQL."""

from dataclasses import replace

from mailbot.adapters.store import SqlStore
from mailbot.adapters.store.ledger import unreadable_identity
from mailbot.domain.aftercare import FoundLetter, How, Release
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterState, OutboxLetter
from tests.adapters.store_builders import (
    BOX,
    MINUTE,
    MONDAY,
    PAT,
    a_key,
    a_letter,
    a_raw,
    an_entry,
    promise,
    put_case,
    reference,
)
from tests.adapters.store_contract import StoreFixture

FOUND = FoundLetter(
    "<found@ihm.org.uk>", BOX, reference(1), "acknowledgement", PAT.key, "<mail-1@example.org>", MONDAY,
    MONDAY,
)  # fmt: skip


def letter_in(store: SqlStore, key: str = "1") -> OutboxLetter:
    with store.view() as work:
        return next(one for one in work.outbox.promised_after(0, 99) if one.key == f"acknowledgement:{key}")


class AftercareContract(StoreFixture):
    """Things that did not go their usual way."""

    def test_a_held_letter_is_let_go_once(self, store: SqlStore) -> None:
        """Two people who press the button at once send one letter."""
        promise(store, a_letter())
        with store.begin() as work:
            work.held.hold([letter_in(store)], "DAILY_CAP")
            (held,) = work.held.letters()
            first = work.held.let_letter_go(held.letter.id, LetterState.WAITING, "", MONDAY)
            second = work.held.let_letter_go(held.letter.id, LetterState.WAITING, "", MONDAY)
            work.commit()

        assert ("DAILY_CAP", True, False) == (held.reason, first, second)
        with store.begin() as work:
            (waiting,) = work.outbox.claim("sam", MONDAY, 9)
            assert held.letter.id == waiting.id
            work.held.hold([waiting], "SENT_UNREAD")
            assert () == work.outbox.claim("sam", MONDAY, 9), "its lease is gone with it"
            assert work.held.let_letter_go(waiting.id, LetterState.FAILED, "by hand", MONDAY)
            assert 0 == work.outbox.count(LetterState.WAITING)

    def test_a_held_mail_that_is_let_in_leaves_no_trace_but_the_decision(self, store: SqlStore) -> None:
        """It can be recorded anew, with whatever comes of it now, and its failures do not count again."""
        raw, entry = a_raw(), replace(an_entry(outcome=Outcome.HELD), identity="")
        release = Release("mail", str(entry.key), entry.reason, How.RELEASED, MONDAY, "nadia", "mended")
        with store.begin() as work:
            work.ledger.keep_unreadable(raw)
            work.ledger.trouble(raw.key, "a fault")
            work.ledger.record(entry)
            work.commit()
        with store.begin() as work:
            assert work.held.forget_mail(entry)
            assert not work.held.forget_mail(entry)
            work.held.record(release)
            assert frozenset({a_key()}) == work.ledger.unseen([a_key()])
            assert work.ledger.raw(unreadable_identity(raw.key)) is None
            assert 1 == work.ledger.trouble(raw.key, "another")
            work.ledger.record(an_entry())
            work.commit()

        with store.view() as work:
            assert (release,) == work.held.releases()
            assert () == work.ledger.held()

    def test_a_mail_that_ended_otherwise_cannot_be_let_in_or_dropped(self, store: SqlStore) -> None:
        """The bytes of a case are never taken away by it."""
        put_case(store)
        entry = an_entry(about=reference(1))
        with store.begin() as work:
            work.ledger.record(entry)
            assert not work.held.forget_mail(entry)
            assert not work.held.drop_mail(entry, "DEALT_WITH_BY_HAND")

    def test_a_dropped_mail_is_held_no_more(self, store: SqlStore) -> None:
        entry = an_entry(outcome=Outcome.HELD)
        with store.begin() as work:
            work.ledger.record(entry)
            assert work.held.drop_mail(entry, "DEALT_WITH_BY_HAND")
            assert () == work.ledger.held()
            (ended,) = work.ledger.all()
            assert (Outcome.DROPPED, "DEALT_WITH_BY_HAND") == (ended.outcome, ended.reason)

    def test_a_found_letter_waits_for_ours_until_it_is_explained(self, store: SqlStore) -> None:
        put_case(store)
        later = replace(FOUND, message_id="<later@ihm.org.uk>", written_at=MONDAY + MINUTE, answers="")
        promise(store, a_letter(about=reference(1)))
        letter = letter_in(store)
        with store.begin() as work:
            assert [True, True, False] == [work.found.add(one) for one in (later, FOUND, FOUND)]
            assert [letter.id] == [one.id for one in work.found.waiting_for(FOUND)]
            work.found.adopt(letter, FOUND, b"Subject: as it left\r\n\r\n")
            assert (later,) == work.found.unexplained()
            assert FOUND == work.found.explained_by(letter.id)
            work.commit()

        adopted = letter_in(store)
        assert (FOUND.message_id, b"Subject: as it left\r\n\r\n") == (adopted.message_id, adopted.content)

    def test_letters_about_another_case_to_another_or_of_another_kind_are_not_the_same(
        self, store: SqlStore
    ) -> None:
        put_case(store)
        promise(store, a_letter(about=reference(1)))
        others = (
            replace(FOUND, reference=None),
            replace(FOUND, reference=reference(2)),
            replace(FOUND, template="outcome"),
            replace(FOUND, recipient="sam@example.org"),
        )
        with store.view() as work:
            assert not any(work.found.waiting_for(one) for one in others)

    def test_a_number_that_was_told_is_given_to_nobody_else(self, store: SqlStore) -> None:
        with store.begin() as work:
            work.found.reserve(reference(42))
            work.found.reserve(reference(17))
            work.found.leave_out(5)
            assert reference(48) == work.cases.next_reference("IHM", 2026)
            assert reference(1, "IMI") == work.cases.next_reference("IMI", 2026)
