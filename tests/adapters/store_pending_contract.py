"""What any store must do: commands that wait for a code, and trials; run on SQLite and on PostgreSQL."""

from contextlib import suppress
from dataclasses import fields, replace
from typing import Any

import pytest

from mailbot.adapters.store import SqlStore
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.event import Noted
from mailbot.domain.pending import FORGOTTEN, HOLDS, PendingCommand, code_hash
from tests.adapters.store_builders import DAY, MONDAY, a_letter, identity, put_case, reference
from tests.adapters.store_contract import StoreFixture

KEY = b"the key of one mailbot"
A_NOTE = Noted("SEEN", identity(2))


def a_command(code: str = "K7MX2QPR", **changes: Any) -> PendingCommand:
    made = PendingCommand(
        code_hash(code, KEY),
        "nadia",
        reference(),
        "#withdraw\n\nPat rang.",
        identity(7),
        MONDAY,
        MONDAY + HOLDS,
    )
    return replace(made, **changes)


def keep(store: SqlStore, *commands: PendingCommand) -> None:
    with store.begin() as work:
        for command in commands:
            work.pending.keep(command)
        work.commit()


class PendingContract(StoreFixture):
    """Shown once, done once."""

    def test_a_command_comes_back_as_it_was_kept(self, store: SqlStore) -> None:
        """Every field: what is done is what was shown, for whom it was shown."""
        put_case(store)
        put = a_command()
        keep(store, put)

        with store.view() as work:
            assert work.pending.find(put.code_hash) == put
            assert work.pending.find(code_hash("K7MX2QPS", KEY)) is None
        assert len(fields(put)) == 9

    def test_a_code_is_used_up_once(self, store: SqlStore) -> None:
        """And what became of it stays on record."""
        put_case(store)
        put = a_command()
        keep(store, put, a_command("ANOTHER2"))
        with store.begin() as work:
            used = [work.pending.settle(put.code_hash, how, MONDAY + DAY) for how in ("DONE", "STALE")]
            work.commit()

        assert used == [True, False]
        with store.view() as work:
            found = work.pending.find(put.code_hash)
            other = work.pending.find(code_hash("ANOTHER2", KEY))
        assert found == replace(put, settled_at=MONDAY + DAY, settled_how="DONE")
        assert other is not None
        assert other.waits(MONDAY)

    def test_a_code_is_nobody_elses_as_well(self, store: SqlStore) -> None:
        """Two commands under one code would do the wrong one."""
        put_case(store)
        keep(store, a_command())
        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.pending.keep(a_command(person="owen"))

    def test_commands_may_be_about_no_case(self, store: SqlStore) -> None:
        """Somebody reports that they are away: that is about nobody's complaint."""
        put = a_command(reference=None, text="#absent tomorrow tomorrow")
        keep(store, put)

        with store.view() as work:
            assert work.pending.find(put.code_hash) == put

    def test_what_waits_is_found_for_whoever_gave_it(self, store: SqlStore) -> None:
        """Oldest first; neither what is settled, nor what has run out, nor a colleague's."""
        put_case(store)
        late = a_command("LATE2345", created_at=MONDAY + DAY, expires_at=MONDAY + DAY + HOLDS, reference=None)
        early, settled, hers = a_command(), a_command("SETTLED2"), a_command("RUTHS234", person="ruth")
        keep(store, late, early, settled, hers)
        with store.begin() as work:
            work.pending.settle(settled.code_hash, "CANCELLED", MONDAY)
            work.commit()

        with store.view() as work:
            assert work.pending.waiting("nadia", MONDAY) == (early, late)
            assert work.pending.waiting("nadia", early.expires_at) == (late,)
            assert work.pending.waiting("owen", MONDAY) == ()

    def test_words_are_forgotten_and_nothing_else(self, store: SqlStore) -> None:
        """They may be a draft about somebody; that there was such a command stays on record."""
        old = a_command(reference=None)
        young = a_command("YOUNG234", reference=None, expires_at=MONDAY + 4 * DAY)
        keep(store, old, young)
        before = old.expires_at + FORGOTTEN
        with store.begin() as work:
            assert not work.pending.forgettable(old.expires_at)
            assert work.pending.forgettable(young.expires_at)
            assert 1 == work.pending.forget(young.expires_at)
            assert 1 == work.pending.forget(before)
            assert not work.pending.forgettable(before)
            work.commit()

        with store.view() as work:
            assert work.pending.find(old.code_hash) == replace(old, text="")

    def test_commands_are_about_a_case_that_there_is(self, store: SqlStore) -> None:
        with pytest.raises(StoreUnavailable):
            keep(store, a_command())

    def test_words_that_no_database_takes_are_replaced(self, store: SqlStore) -> None:
        put_case(store)
        keep(store, a_command(text="#note a\0b \udce9"))

        with store.view() as work:
            found = work.pending.find(a_command().code_hash)
        assert found is not None
        assert found.text == "#note a\ufffdb \ufffd"


class TrialContract(StoreFixture):
    """Part of a transaction that may come to nothing."""

    def test_what_is_not_kept_is_undone_and_the_rest_stays(self, store: SqlStore) -> None:
        """A refused command leaves its mail on the case, and nothing else."""
        case = put_case(store)
        with store.begin() as work:
            before = work.cases.update(case, (A_NOTE,), MONDAY)
            with work.trial():
                work.cases.update(replace(before, handler="robin"), (A_NOTE, A_NOTE), MONDAY)
                work.outbox.put(a_letter("1"), MONDAY)
            assert work.cases.get(reference()) == before
            after = work.cases.update(replace(before, handler="sam"), (A_NOTE,), MONDAY)
            work.commit()

        with store.view() as work:
            assert work.cases.get(reference()) == after
            assert work.outbox.of_case(reference()) == ()
            numbers = [row.number for row in work.cases.history(reference())]
        assert numbers == list(range(1, after.version + 1))

    def test_what_is_kept_stays_with_the_rest(self, store: SqlStore) -> None:
        case = put_case(store)
        with store.begin() as work:
            with work.trial() as trial:
                after = work.cases.update(replace(case, handler="sam"), (A_NOTE,), MONDAY)
                trial.keep()
            work.commit()

        with store.view() as work:
            assert work.cases.get(reference()) == after

    def test_what_was_kept_goes_with_a_transaction_that_is_not_committed(self, store: SqlStore) -> None:
        case = put_case(store)
        with store.begin() as work, work.trial() as trial:
            work.cases.update(replace(case, handler="sam"), (A_NOTE,), MONDAY)
            trial.keep()

        with store.view() as work:
            assert work.cases.get(reference()) == case

    def test_an_error_undoes_the_trial_also_where_it_was_to_be_kept(self, store: SqlStore) -> None:
        """The error is the caller's to handle; the transaction goes on."""
        case = put_case(store)
        with store.begin() as work:
            with suppress(ZeroDivisionError), work.trial() as trial:
                trial.keep()
                work.cases.update(replace(case, handler="robin"), (A_NOTE,), MONDAY)
                raise ZeroDivisionError
            after = work.cases.update(replace(case, handler="sam"), (A_NOTE,), MONDAY)
            work.commit()

        with store.view() as work:
            assert work.cases.get(reference()) == after

    def test_a_failure_of_the_store_is_still_one(self, store: SqlStore) -> None:
        """Somebody else took the code: the trial ends with the store's own error, not with one about it."""
        put_case(store)
        keep(store, a_command())
        with store.begin() as work:
            with pytest.raises(StoreUnavailable, match=r"(?i)unique"), work.trial():
                work.pending.keep(a_command())
            with pytest.raises(StoreUnavailable, match="failed before"):
                work.commit()

    def test_trials_follow_one_another(self, store: SqlStore) -> None:
        case = put_case(store)
        with store.begin() as work:
            for name in ("robin", "robin", "sam"):
                with work.trial() as trial:
                    case = work.cases.update(replace(case, handler=name), (A_NOTE,), MONDAY)
                    if name == "sam":
                        trial.keep()
                case = work.cases.get(reference()) or case
            work.commit()

        with store.view() as work:
            found = work.cases.get(reference())
        assert found is not None
        assert (found.handler, found.version) == ("sam", case.version)
