"""What any store must do: dossiers, rulebooks and reminders; run on SQLite and on PostgreSQL."""

import hashlib
from contextlib import closing
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import event, select, update

from mailbot.adapters.store import SqlStore, open_store
from mailbot.adapters.store.schema import cases, reminders, rulebooks
from mailbot.domain.dossier import Dossier
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.event import Noted
from mailbot.domain.lifecycle import State
from mailbot.domain.reminder import Reminder
from mailbot.domain.rulebook import Rulebook
from tests.adapters.store_builders import (
    ACKNOWLEDGE,
    BOOK,
    DAY,
    DOSSIER,
    MINUTE,
    MONDAY,
    OPENED,
    UPHELD,
    a_case,
    a_reminder,
    identity,
    put_case,
    reference,
)
from tests.adapters.store_contract import StoreFixture

A_NOTE = Noted("OUT_OF_OFFICE", identity(2))


def dossier_in_the_database(store: SqlStore) -> str:
    with store._engine.connect() as connection:
        return str(connection.execute(select(cases.c.dossier)).scalar_one())


def put_into_the_database(store: SqlStore, dossier: str) -> None:
    with store._engine.begin() as connection:
        connection.execute(update(cases).values(dossier=dossier))


class DossiersContract(StoreFixture):
    """Who decided, who may not, what was promised besides."""

    @pytest.mark.parametrize("name", [field.name for field in fields(Dossier)])
    def test_each_part_of_a_dossier_comes_back_by_itself(self, store: SqlStore, name: str) -> None:
        """A bar that got lost would let the person complained of decide (INV4)."""
        value = getattr(DOSSIER, name)
        assert value != getattr(Dossier(), name), f"DOSSIER shows nothing of {name}"
        put = put_case(store, dossier=replace(Dossier(), **{name: value}))

        with store.view() as work:
            assert work.cases.get(reference()) == put
            assert list(work.cases.all()) == [put]

    def test_an_update_writes_the_dossier_and_the_rulebook(self, store: SqlStore) -> None:
        case = put_case(store, dossier=DOSSIER)
        with store.begin() as work:
            emptied = replace(case, dossier=Dossier(), rulebook="b" * 64)
            written = work.cases.update(emptied, (A_NOTE,), MONDAY)
            work.commit()

        with store.view() as work:
            assert work.cases.get(reference()) == written
        assert written.dossier == Dossier()

    def test_an_ordinary_case_has_an_empty_text(self, store: SqlStore) -> None:
        """Intake writes thousands of them on a busy day."""
        put_case(store, dossier=Dossier(about=()))

        assert dossier_in_the_database(store) == ""

    def test_instants_of_any_zone_are_the_same_instants(self, store: SqlStore) -> None:
        summer = datetime.fromisoformat("2026-09-16T10:30:15.123456+01:00")
        put_case(store, dossier=Dossier(decisions=(replace(UPHELD, at=summer),)))

        with store.view() as work:
            case = work.cases.get(reference())
        assert case is not None
        assert case.dossier.decisions == (replace(UPHELD, at=summer),)

    def test_an_instant_without_a_zone_is_refused(self, store: SqlStore) -> None:
        """The window to appeal is counted from it."""
        naive = datetime(2026, 9, 16, 10)  # noqa: DTZ001  # the very thing to refuse
        dossier = Dossier(decisions=(replace(UPHELD, at=naive),))
        with store.begin() as work, pytest.raises(ValueError, match="no time zone"):
            work.cases.add(a_case(dossier=dossier), (OPENED,), MONDAY)

    def test_what_no_database_takes_is_replaced(self, store: SqlStore) -> None:
        """A broken character in somebody's name must neither stop a case nor make it unreadable."""
        put_case(store, dossier=Dossier(about=("Jos\udce9", "a\0b")))

        with store.view() as work:
            case = work.cases.get(reference())
        assert case is not None
        assert case.dossier.about == ("Jos\ufffd", "a\0b")

    @pytest.mark.parametrize(
        "text",
        [
            "nonsense Pat",
            "null",
            "[]",
            '"Pat"',
            '{"accepted":"Pat"}',
            '{"accepted":true,"by_pat":true}',
            '{"bars":[{"person":"pat","why":"X","until":"2027"}]}',
            '{"decisions":[{"at":"2026-09-16T10:00:00","person":"pat","stage":1,"verdict":"upheld"}]}',
            '{"party":"Pat"}',
            '{"accepted":true,"accepted":true}',
        ],
    )
    def test_a_dossier_that_is_not_understood_stops_its_case(self, store: SqlStore, text: str) -> None:
        """What is not understood would be lost by the next update; the case is named, its words are not."""
        put_case(store, state=State.CLOSED)
        put_into_the_database(store, text)

        with store.view() as work:
            with pytest.raises(StoreUnavailable, match="IHM-2026-0001: its dossier") as failure:
                work.cases.get(reference())
            with pytest.raises(StoreUnavailable, match="IHM-2026-0001: its dossier"):
                work.cases.known([reference()])
        told = f"{failure.value} {failure.value.__cause__}"
        assert "pat" not in told.lower()


class RulebooksContract(StoreFixture):
    """The rules that a case began under are kept with it (HDR, R26)."""

    def test_a_book_comes_back_under_its_digest(self, store: SqlStore, url: str) -> None:
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            assert work.cases.rulebook(digest) == BOOK
            work.commit()

        with store.view() as work:
            assert work.cases.rulebook(digest) == BOOK
            assert work.cases.rulebook("") is None
            assert work.cases.rulebook("f" * 64) is None
        if url != "sqlite://":
            with closing(open_store(url)) as another, another.view() as work:
                assert work.cases.rulebook(digest) == BOOK
                assert hash(work.cases.rulebook(digest)) == hash(BOOK)

    def test_the_digest_is_that_of_the_text(self, store: SqlStore) -> None:
        """An auditor can compare it without mailbot."""
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            work.commit()

        with store._engine.connect() as connection:
            (row,) = connection.execute(select(rulebooks))
        assert (row.digest, hashlib.sha256(row.text.encode()).hexdigest()) == (digest, digest)

    @pytest.mark.parametrize(
        "changes",
        [
            {"version": "2026-10"},
            {"holidays": (*BOOK.holidays, date(2027, 1, 1))},
            {"clocks": BOOK.clocks[:1]},
            {"targets": replace(BOOK.targets, assign=BOOK.targets.informal)},
            {"chasers": replace(BOOK.chasers, percent=(50,))},
            {"windows": replace(BOOK.windows, heard=None, in_time=None)},
        ],
    )
    def test_other_rules_are_another_book(self, store: SqlStore, changes: dict[str, Any]) -> None:
        """A change of the configuration reaches new cases only."""
        other = replace(BOOK, **changes)
        with store.begin() as work:
            digests = [work.cases.keep_rulebook(book) for book in (BOOK, other, BOOK)]
            work.commit()

        with store.view() as work:
            assert [work.cases.rulebook(digest) for digest in digests] == [BOOK, other, BOOK]
        assert digests[0] == digests[2] != digests[1]

    def test_the_same_book_costs_nothing_the_second_time(self, store: SqlStore) -> None:
        """Every case refers to one, and an intake has thousands of cases."""
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            work.commit()
        spoken: list[str] = []
        event.listen(store._engine, "before_cursor_execute", lambda *said: spoken.append(said[2]))

        with store.begin() as work:
            assert work.cases.keep_rulebook(replace(BOOK)) == digest
            assert work.cases.rulebook(digest) == BOOK
            work.commit()
        assert spoken == []

    def test_a_book_is_read_once(self, store: SqlStore, url: str) -> None:
        """Every step of every case asks for it."""
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            work.commit()
        if url == "sqlite://":
            return  # nobody but the store that kept it can read it
        with closing(open_store(url)) as another:
            spoken: list[str] = []
            event.listen(another._engine, "before_cursor_execute", lambda *said: spoken.append(said[2]))
            for _ in range(3):
                with another.view() as work:
                    assert work.cases.rulebook(digest) == BOOK
        assert len([said for said in spoken if "rulebooks" in said]) == 1

    def test_a_book_that_was_rolled_back_is_not_believed_to_be_there(self, store: SqlStore) -> None:
        """A case whose rules cannot be found again could not be carried on."""
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            assert work.cases.rulebook(digest) == BOOK
        with store.view() as work:
            assert work.cases.rulebook(digest) is None

        with store.begin() as work:
            assert work.cases.keep_rulebook(BOOK) == digest
            work.commit()
        with store._engine.connect() as connection:
            assert connection.execute(select(rulebooks.c.digest)).scalars().all() == [digest]

    def test_each_commit_of_a_block_keeps_what_came_before_it(self, store: SqlStore) -> None:
        other = replace(BOOK, version="2026-10")
        with store.begin() as work:
            kept = work.cases.keep_rulebook(BOOK)
            work.commit()
            lost = work.cases.keep_rulebook(other)

        with store.view() as work:
            assert work.cases.rulebook(kept) == BOOK
            assert work.cases.rulebook(lost) is None

    def test_a_book_that_was_altered_is_refused(self, store: SqlStore, url: str) -> None:
        """Dates would be computed from rules that nobody ever had."""
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            work.commit()
        if url == "sqlite://":
            return
        with closing(open_store(url)) as another:
            for text in ("nonsense", self.text(store).replace("2026-12-28", "2026-12-29")):
                with another._engine.begin() as connection:
                    connection.execute(update(rulebooks).values(text=text))
                with another.view() as work, pytest.raises(StoreUnavailable, match=digest):
                    work.cases.rulebook(digest)

    def text(self, store: SqlStore) -> str:
        with store._engine.connect() as connection:
            return str(connection.execute(select(rulebooks.c.text)).scalar_one())

    def test_a_text_that_is_no_book_is_refused_whatever_its_digest(self, store: SqlStore) -> None:
        text = '{"version":"2026-09"}'
        digest = hashlib.sha256(text.encode()).hexdigest()
        with store._engine.begin() as connection:
            connection.execute(rulebooks.insert().values(digest=digest, text=text))

        with store.view() as work, pytest.raises(StoreUnavailable, match=digest):
            work.cases.rulebook(digest)

    def test_stores_that_keep_the_same_book_agree(self, store: SqlStore, url: str) -> None:
        """Several daemons share one database."""
        if url == "sqlite://":
            return
        kept: list[Rulebook | None] = []
        with closing(open_store(url)) as another:
            for which in (store, another):
                with which.begin() as work:
                    digest = work.cases.keep_rulebook(BOOK)
                    work.commit()
                with which.view() as work:
                    kept.append(work.cases.rulebook(digest))
        assert kept == [BOOK, BOOK]


class RemindersContract(StoreFixture):
    """Noted with the case, told in one letter a person."""

    def note(self, store: SqlStore, *wanted: Reminder) -> list[bool]:
        with store.begin() as work:
            noted = [work.reminders.note(reminder, MONDAY) for reminder in wanted]
            work.commit()
        return noted

    def untold(self, store: SqlStore, limit: int = 99) -> list[tuple[str, str, str]]:
        with store.view() as work:
            found = work.reminders.untold(limit)
        return [(one.organisation, one.person, one.key.removeprefix("acknowledge:")) for one in found]

    def test_a_reminder_comes_back_as_it_was_noted(self, store: SqlStore) -> None:
        put_case(store)
        put = a_reminder()
        assert self.note(store, put) == [True]

        with store.view() as work:
            (untold,) = work.reminders.untold(9)
            assert work.reminders.of_case(reference()) == (untold,)
            assert work.reminders.of_case(reference(2)) == ()
        assert untold.id > 0
        assert replace(untold, id=0) == put
        assert untold.due_at == ACKNOWLEDGE.due_at

    def test_a_reminder_is_noted_once_whatever_restarts(self, store: SqlStore) -> None:
        """Also after it was told: a sweep that runs again must not chase twice."""
        put_case(store)
        assert self.note(store, a_reminder(), a_reminder(), a_reminder("2")) == [True, False, True]
        with store.begin() as work:
            first, second = work.reminders.untold(9)
            work.reminders.told([first.id], "reminder:sam:1")
            work.reminders.drop([second.id], "the duty was met")
            work.commit()

        assert self.note(store, a_reminder(), a_reminder("2"), a_reminder("3")) == [False, False, True]
        assert self.untold(store) == [("ihm", "sam", "3")]

    def test_a_reminder_may_be_noted_before_its_case_in_the_same_commit(self, store: SqlStore) -> None:
        with store.begin() as work:
            work.reminders.note(a_reminder(), MONDAY)
            work.cases.add(a_case(), (OPENED,), MONDAY)
            work.commit()

        assert self.untold(store) == [("ihm", "sam", "1")]

    def test_a_reminder_of_no_case_cannot_be_committed(self, store: SqlStore) -> None:
        with store.begin() as work:
            work.reminders.note(a_reminder(), MONDAY)
            with pytest.raises(StoreUnavailable):
                work.commit()

    def test_a_reader_s_reminders_stand_together_in_the_order_of_noting(self, store: SqlStore) -> None:
        """One letter a person, also where there are more than are read at a time."""
        put_case(store)
        self.note(
            store,
            a_reminder("c", person="sam"),
            a_reminder("b", person="kim"),
            a_reminder("a", person="sam"),
            a_reminder("d", person="alex", organisation="imi"),
            a_reminder("e", person="kim"),
        )

        together = [
            ("ihm", "kim", "b"),
            ("ihm", "kim", "e"),
            ("ihm", "sam", "c"),
            ("ihm", "sam", "a"),
            ("imi", "alex", "d"),
        ]
        assert self.untold(store) == together
        assert self.untold(store, 3) == together[:3]

    def test_what_became_of_a_reminder_is_kept(self, store: SqlStore) -> None:
        put_case(store)
        self.note(store, a_reminder("1"), a_reminder("2"), a_reminder("3"))
        with store.begin() as work:
            ids = [one.id for one in work.reminders.untold(9)]
            work.reminders.told(ids[:1] * 2, "reminder:sam:1")
            work.reminders.drop(ids[1:2], "the duty was met")
            work.reminders.told([], "reminder:sam:2")
            work.commit()

        with store._engine.connect() as connection:
            found = connection.execute(select(reminders.c.letter).order_by(reminders.c.id)).scalars().all()
        assert found == ["reminder:sam:1", "dropped: the duty was met", None]
        with store.view() as work:
            assert len(work.reminders.of_case(reference())) == 3

    @pytest.mark.parametrize("again", ["told", "drop"])
    @pytest.mark.parametrize("before", ["told", "drop"])
    def test_nobody_is_reminded_twice_of_the_same(self, store: SqlStore, before: str, again: str) -> None:
        """The second of two desks loses its whole transaction, the letter it wrote included."""
        put_case(store)
        self.note(store, a_reminder("1"), a_reminder("2"))
        with store.view() as work:
            ids = [one.id for one in work.reminders.untold(9)]
        with store.begin() as work:
            getattr(work.reminders, before)(ids[1:], "first")
            work.commit()

        with store.begin() as work:
            with pytest.raises(StoreUnavailable, match="somebody else"):
                getattr(work.reminders, again)(ids, "second")
            with pytest.raises(StoreUnavailable):
                work.commit()
        assert self.untold(store) == [("ihm", "sam", "1")]

    def test_more_reminders_than_one_question_holds_can_be_told(self, store: SqlStore) -> None:
        put_case(store)
        self.note(store, *(a_reminder(str(number)) for number in range(501)))
        with store.begin() as work:
            work.reminders.told([one.id for one in work.reminders.untold(999)], "reminder:sam:1")
            work.commit()

        assert self.untold(store) == []

    def test_a_date_without_a_zone_is_refused(self, store: SqlStore) -> None:
        put_case(store)
        naive = (MONDAY + DAY + MINUTE).replace(tzinfo=None)
        with store.begin() as work, pytest.raises(ValueError, match="no time zone"):
            work.reminders.note(a_reminder(due_at=naive), MONDAY)
