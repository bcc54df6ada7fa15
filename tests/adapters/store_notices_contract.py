"""What any store must do for notices that are too many; run on SQLite and on PostgreSQL."""

from dataclasses import replace

from mailbot.adapters.store import SqlStore
from mailbot.domain.letter import Letter, LetterState, Template
from mailbot.domain.mail import Address
from tests.adapters.store_builders import DAY, MINUTE, MONDAY, a_letter, promise
from tests.adapters.store_contract import StoreFixture

SAM = Address("Sam Hill", "Sam@ihm.org.uk")
HERS = Address("Nadia Pemberton", "nadia@ihm.org.uk")


def a_notice(key: str, to: Address = SAM) -> Letter:
    return a_letter(key, to=to, automatic=False)


class NoticesContract(StoreFixture):
    """Letters of the outbox that no complainant waits for."""

    def test_notices_to_one_reader_are_counted_to_a_limit(self, store: SqlStore) -> None:
        """Folded ones count, letters to others and automatic ones do not."""
        promise(store, a_notice("1"), a_notice("2"), a_notice("3", HERS), a_letter("4", to=SAM))
        with store.begin() as work:
            assert work.notices.fold(a_notice("5"), MONDAY + DAY)
            assert work.notices.since("sam@ihm.org.uk", MONDAY, 9) == 3
            assert work.notices.since("sam@ihm.org.uk", MONDAY, 2) == 2
            assert work.notices.since("sam@ihm.org.uk", MONDAY + MINUTE, 9) == 1

    def test_a_folded_notice_is_never_sent_and_never_promised_twice(self, store: SqlStore) -> None:
        """It keeps its key: the same notice is not told in two ways."""
        with store.begin() as work:
            assert work.notices.fold(a_notice("1"), MONDAY)
            assert not work.notices.fold(a_notice("1"), MONDAY)
            assert not work.outbox.put(a_notice("1"), MONDAY)
            assert work.outbox.claim("sam", MONDAY + DAY, 10, eager=True) == ()
            assert work.outbox.count(LetterState.FOLDED) == 1
            assert work.outbox.count(LetterState.WAITING) == 0

    def test_what_was_told_together_is_told_once(self, store: SqlStore) -> None:
        """Two daemons may write the summary at once; one of them learns that it was told."""
        with store.begin() as work:
            for key in "123":
                work.notices.fold(a_notice(key), MONDAY)
            work.commit()
        with store.begin() as work:
            first, *rest = work.notices.untold(9)
            assert [one.id for one in work.notices.untold(1, first.id)] == [rest[0].id]
            assert work.notices.told([first.id], MONDAY) == 1
            assert work.notices.told([first.id, rest[0].id], MONDAY) == 1
            work.commit()

        with store.view() as work:
            assert [one.id for one in work.notices.untold(9)] == [rest[1].id]

    def test_an_alert_leaves_before_all_other_letters(self, store: SqlStore) -> None:
        """Whoever runs mailbot hears of a queue before the queue has gone."""
        alert = a_notice("3")
        alert = replace(alert, request=replace(alert.request, template=Template.ALERT))
        promise(store, a_notice("1"), a_letter("2"), alert)

        with store.begin() as work:
            keys = [letter.key[-1] for letter in work.outbox.claim("sam", MONDAY, 9)]
        assert keys == ["3", "2", "1"]
