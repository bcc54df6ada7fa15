"""What any store must do: the ledger and the mails kept; run on SQLite and on PostgreSQL."""

from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.adapters.store import SqlStore
from mailbot.adapters.store.ledger import unreadable_identity
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.ledger import Outcome, Waterline
from mailbot.domain.mail import MailKey
from tests.adapters.store_builders import (
    BOX,
    MONDAY,
    a_key,
    a_mail,
    a_raw,
    an_entry,
    identity,
    put_case,
    reference,
)
from tests.adapters.store_contract import StoreFixture


class LedgerContract(StoreFixture):
    def test_a_recorded_mail_is_seen_and_found_by_its_hash(self, store: SqlStore) -> None:
        put_case(store)
        first, again = an_entry(1, about=reference()), an_entry(2, Outcome.DUPLICATE, reference(), age=5)
        with store.begin() as work:
            work.ledger.record(again)
            work.ledger.record(first)
            work.commit()

        with store.view() as work:
            assert work.ledger.unseen([a_key(1), a_key(2), a_key(3)]) == {a_key(3)}
            assert work.ledger.find(identity(1)) == first
            assert work.ledger.find(identity(9)) is None
            assert work.ledger.mails_of(reference()) == (first, again)
            assert work.ledger.opening_mail_of(reference()) == first

    def test_a_key_is_a_mailbox_a_folder_a_generation_and_a_uid(self, store: SqlStore) -> None:
        """After a new UIDVALIDITY the same UID is another mail."""
        seen = an_entry(1)
        others = {
            a_key(1, "enquiries@ihm.org.uk"),
            replace(a_key(1), uidvalidity=8),
            replace(a_key(1), folder="Sent"),
        }
        with store.begin() as work:
            work.ledger.record(seen)
            assert work.ledger.unseen([seen.key, *others]) == others

    def test_thousands_of_keys_are_asked_for_at_once(self, store: SqlStore) -> None:
        """First sight of an old mailbox lists all that is in it."""
        with store.begin() as work:
            work.ledger.record(an_entry(1500))
            unseen = work.ledger.unseen([a_key(uid) for uid in range(3000)])
        assert len(unseen) == 2999
        assert a_key(1500) not in unseen

    def test_a_maildir_name_that_is_no_text_is_seen_all_the_same(self, store: SqlStore) -> None:
        """Or its mail would be admitted at each pass."""
        odd = MailKey(BOX, 0, "1757237415.M1\udce9P2.host")
        with store.begin() as work:
            work.ledger.record(replace(an_entry(), key=odd))
            work.commit()

        with store.view() as work:
            assert work.ledger.unseen([odd]) == frozenset()

    def test_one_mail_ends_once(self, store: SqlStore) -> None:
        """Whoever loses the race must roll back, or the complainant is answered twice."""
        with store.begin() as work:
            work.ledger.record(an_entry())
            work.commit()

        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.ledger.record(an_entry(outcome=Outcome.NOT_OURS))

    def test_the_same_mail_is_kept_once(self, store: SqlStore) -> None:
        """It lay in two mailboxes and two workers took it at once: one of them must roll back (R3)."""
        put_case(store)
        with store.begin() as work:
            work.ledger.keep(a_mail(1), a_raw(1), reference())
            work.commit()

        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.ledger.keep(a_mail(1), a_raw(2), None)

    def test_a_mail_is_kept_byte_for_byte(self, store: SqlStore) -> None:
        every = bytes(range(256)) * 40
        with store.begin() as work:
            work.ledger.keep(a_mail(1), a_raw(1, every), None)
            work.commit()

        with store.view() as work:
            assert work.ledger.raw(identity(1)) == every
            assert work.ledger.raw(identity(2)) is None

    def test_a_mail_is_given_back_only_up_to_a_size(self, store: SqlStore) -> None:
        """Who looks at old mail again must not be made to hold a huge one in memory."""
        with store.begin() as work:
            work.ledger.keep(a_mail(1), replace(a_raw(1, b"x" * 500), size=500), None)
            work.commit()

        with store.view() as work:
            assert work.ledger.raw(identity(1), 500) == b"x" * 500
            assert work.ledger.raw(identity(1), 499) is None

    def test_a_mail_kept_for_itself_belongs_to_the_case_made_of_it_and_to_no_other(
        self, store: SqlStore
    ) -> None:
        """Shown first, logged when its code came; what lies on a case stays there."""
        put_case(store, 1)
        put_case(store, 2)
        with store.begin() as work:
            work.ledger.keep(a_mail(1, "<notes@ihm.org.uk>"), a_raw(1), None)
            assert work.cases.known_by_message_ids(["<notes@ihm.org.uk>"]) is None
            work.ledger.belongs(identity(1), reference(1))
            work.ledger.belongs(identity(1), reference(2))
            work.commit()

        with store.view() as work:
            known = work.cases.known_by_message_ids(["<notes@ihm.org.uk>"])
        assert known is not None
        assert known.reference == reference(1)

    def test_a_large_mail_comes_from_its_spool_in_parts(self, store: SqlStore, tmp_path: Path) -> None:
        """Its abridged content is not what was received."""
        spool = tmp_path / "mail"
        whole = bytes(range(250)) * 10_000
        spool.write_bytes(whole)
        with store.begin() as work:
            raw = replace(a_raw(1, b"abridged"), spool=str(spool), size=len(whole))
            work.ledger.keep(a_mail(1), raw, None)
            work.commit()

        with store.view() as work:
            assert work.ledger.raw(identity(1)) == whole

    def test_a_large_unreadable_mail_is_kept_whole(self, store: SqlStore, tmp_path: Path) -> None:
        spool = tmp_path / "mail"
        spool.write_bytes(b"\xff" * 3_000_000)
        with store.begin() as work:
            work.ledger.keep_unreadable(replace(a_raw(1, b"abridged"), spool=str(spool), size=3_000_000))
            work.ledger.keep_unreadable(replace(a_raw(1, b"abridged"), spool=str(spool), size=3_000_000))
            work.commit()

        with store.view() as work:
            assert work.ledger.raw(unreadable_identity(a_key(1))) == b"\xff" * 3_000_000

    def test_an_unreadable_mail_is_kept_once_and_held(self, store: SqlStore) -> None:
        """Its bytes are all there is for a person to look at."""
        held = replace(an_entry(1, Outcome.HELD), identity="", message_id="")
        with store.begin() as work:
            work.ledger.keep_unreadable(a_raw(1, b"\x00\xff"))
            work.ledger.keep_unreadable(a_raw(1, b"\x00\xff"))
            work.ledger.keep_unreadable(a_raw(2, b"\x00\xff"))
            work.ledger.record(held)
            work.commit()

        with store.view() as work:
            assert work.ledger.raw(unreadable_identity(a_key(1))) == b"\x00\xff"
            assert work.ledger.held() == (held,)
            assert work.ledger.find("") is None

    def test_held_mails_come_longest_waiting_first(self, store: SqlStore) -> None:
        with store.begin() as work:
            for uid, age in ((1, 5), (2, 0), (3, 9)):
                work.ledger.record(an_entry(uid, Outcome.HELD, age=age))
            work.ledger.record(an_entry(4, Outcome.NOT_OURS))
            assert [entry.key.uid for entry in work.ledger.held()] == ["2", "1", "3"]

    def test_every_entry_is_listed_in_the_order_of_recording(self, store: SqlStore) -> None:
        """Nothing may be without an outcome, so all of them can be looked through."""
        entries = [an_entry(uid, Outcome.NOT_OURS, age=-uid // 2) for uid in range(510)]
        with store.begin() as work:
            for entry in entries:
                work.ledger.record(entry)
            work.commit()

        with store.view() as work:
            listed = list(work.ledger.all())
        assert len(listed) == 510
        assert set(listed) == set(entries)
        assert [entry.recorded_at for entry in listed] == sorted(entry.recorded_at for entry in entries)

    def test_a_waterline_is_set_and_moved(self, store: SqlStore) -> None:
        line = Waterline(BOX, "INBOX", MONDAY, 4_294_967_295, 4_294_967_295)
        with store.begin() as work:
            assert work.ledger.waterline(BOX, "INBOX") is None
            work.ledger.set_waterline(line)
            assert work.ledger.waterline(BOX, "INBOX") == line
            work.ledger.set_waterline(replace(line, uidvalidity=2, uid=5))
            assert work.ledger.waterline(BOX, "INBOX") == replace(line, uidvalidity=2, uid=5)
            assert work.ledger.waterline(BOX, "Sent") is None

    def test_troubles_are_counted_for_each_mail(self, store: SqlStore) -> None:
        with store.begin() as work:
            counts = [work.ledger.trouble(a_key(uid), "no memory") for uid in (1, 1, 2, 1)]
        assert counts == [1, 2, 1, 3]
