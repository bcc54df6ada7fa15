"""What any store must do: what is known of cases, and what is due; run on SQLite and on PostgreSQL."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from mailbot.adapters.store import SqlStore
from mailbot.domain.dossier import Dossier
from mailbot.domain.event import ClockMet, Noted
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.reference import Reference
from mailbot.ports import DueStep
from tests.adapters.store_builders import (
    ACKNOWLEDGE,
    DAY,
    MINUTE,
    MONDAY,
    PAT,
    RESPOND,
    UPHELD,
    a_letter,
    a_mail,
    a_raw,
    identity,
    put_case,
    reference,
)
from tests.adapters.store_contract import StoreFixture

A_NOTE = Noted("OUT_OF_OFFICE", identity(2))
NOT_OPEN = {
    State.TRIAGE, State.FEEDBACK, State.ANON_HELD, State.CLOSED, State.OUT_OF_SCOPE, State.REROUTED,
    State.WITHDRAWN, State.NO_RESPONSE, State.MERGED, State.FINAL, State.NOT_A_COMPLAINT, State.SPAM,
    State.ANON_CLOSED,
}  # fmt: skip


class KnownContract(StoreFixture):
    """What threads are judged by."""

    def test_a_case_is_known_by_reference_with_its_addresses_case_folded(self, store: SqlStore) -> None:
        put_case(store)
        put_case(store, 2, complainant=None)

        with store.view() as work:
            first, second = work.cases.known([reference(2), reference(404), reference(1)])
        assert (first.reference, first.addresses, first.open) == (reference(1), frozenset({PAT.key}), True)
        assert (second.reference, second.addresses) == (reference(2), frozenset())

    @pytest.mark.parametrize("state", list(State))
    def test_what_is_over_or_beside_the_register_is_no_open_case(self, store: SqlStore, state: State) -> None:
        """Triage, feedback, refusals and ends never make "exactly one open case" (R8, R15, R18)."""
        put_case(store, state=state)

        with store.view() as work:
            (known,) = work.cases.known([reference()])
        assert known.open == (state not in NOT_OPEN)

    @pytest.mark.parametrize("state", list(State))
    def test_a_case_without_an_outcome_is_not_decided(self, store: SqlStore, state: State) -> None:
        """A case closed for want of an answer has nothing to appeal against."""
        put_case(store, state=state)

        with store.view() as work:
            (known,) = work.cases.known_by_address(PAT.address, "ihm")
        assert known.decided == (state in {State.DECIDED, State.APPEAL_LATE})

    @pytest.mark.parametrize("state", [State.DECIDED, State.APPEAL_LATE, State.CLOSED, State.FINAL])
    def test_a_case_with_an_outcome_is_decided_also_when_it_is_over(
        self, store: SqlStore, state: State
    ) -> None:
        """Who writes "I do not accept this" about it appeals, in time or late."""
        put_case(store, state=state, dossier=Dossier(decisions=(UPHELD,)))
        put_case(store, 2)

        with store.view() as work:
            known = work.cases.known_by_address(PAT.address, "ihm")
        assert [case.decided for case in known] == [True, False]

    def test_an_address_is_known_in_its_organisation_alone(self, store: SqlStore) -> None:
        """Robin writes to the IMI and must not join Pat's case at the IHM."""
        put_case(store, 2)
        put_case(store, 1)
        put_case(store, 3, organisation="imi")
        put_case(store, 4, complainant=Address("Robin", "robin@example.org"))

        with store.view() as work:
            known = work.cases.known_by_address("PAT.LEE@EXAMPLE.ORG", "ihm")
            unknown = work.cases.known_by_address("pat@elsewhere.example", "ihm")
        assert [case.reference for case in known] == [reference(1), reference(2)]
        assert unknown == ()

    def test_of_a_flood_from_one_address_only_the_latest_cases_are_looked_at(self, store: SqlStore) -> None:
        """A mail bomb must not make each mail dearer than the one before."""
        for number in range(1, 61):
            put_case(store, number)

        with store.view() as work:
            known = work.cases.known_by_address(PAT.address, "ihm")

        assert [case.reference for case in known] == [reference(number) for number in range(11, 61)]

    def test_a_complainant_who_changes_address_keeps_both(self, store: SqlStore) -> None:
        case = put_case(store)
        with store.begin() as work:
            work.cases.update(replace(case, complainant=Address("Pat", "pat@new.example")), (A_NOTE,), MONDAY)
            work.commit()

        with store.view() as work:
            (known,) = work.cases.known([reference()])
        assert known.addresses == {PAT.key, "pat@new.example"}

    def test_mails_and_letters_lead_to_their_case(self, store: SqlStore) -> None:
        put_case(store)
        with store.begin() as work:
            work.ledger.keep(a_mail(1), a_raw(1), reference())
            work.ledger.keep(a_mail(2), a_raw(2), None)
            work.outbox.put(a_letter(about=reference()), MONDAY)
            work.commit()

        with store.view() as work:
            for message_id in ("<mail-1@example.org>", "<letter-1@ihm.org.uk>"):
                known = work.cases.known_by_message_ids(["<unknown@example.org>", message_id])
                assert known is not None
                assert known.reference == reference()
            assert work.cases.known_by_message_ids(["<mail-2@example.org>"]) is None
            assert work.cases.known_by_message_ids([]) is None
            assert work.cases.known_by_message_ids([""]) is None

    def test_of_several_cases_the_one_received_last_is_meant(self, store: SqlStore) -> None:
        """Also where the ids are more than one question can hold."""
        put_case(store, 1, received_at=MONDAY + DAY)
        put_case(store, 2)
        with store.begin() as work:
            work.ledger.keep(a_mail(1), a_raw(1), reference(1))
            work.ledger.keep(a_mail(2), a_raw(2), reference(2))
            work.commit()
        many = ["<mail-1@example.org>", *(f"<{n}@x.example>" for n in range(1200)), "<mail-2@example.org>"]

        with store.view() as work:
            known = work.cases.known_by_message_ids(many)
        assert known is not None
        assert known.reference == reference(1)

    def test_an_absurdly_long_message_id_is_kept_and_found(self, store: SqlStore) -> None:
        """PostgreSQL's indexes refuse it, and the complaint would be refused with it."""
        monster = "<" + "ŵ" * 9000 + "@example.org>"
        put_case(store)
        with store.begin() as work:
            work.ledger.keep(a_mail(1, monster), a_raw(1), reference())
            work.commit()

        with store.view() as work:
            known = work.cases.known_by_message_ids([monster])
        assert known is not None
        assert known.reference == reference()


class ClocksContract(StoreFixture):
    """The sweep looks at what is due and at nothing else."""

    def due(self, store: SqlStore, now: datetime, limit: int = 10) -> list[tuple[Reference, str]]:
        with store.view() as work:
            return [(step.reference, step.clock.name) for step in work.cases.due(now, limit)]

    def step(self, store: SqlStore, about: Reference, at: datetime | None) -> None:
        with store.begin() as work:
            work.cases.set_next_step(about, ACKNOWLEDGE, at)
            work.commit()

    def test_a_promise_is_due_once_its_last_instant_has_passed(self, store: SqlStore) -> None:
        put_case(store)

        assert self.due(store, ACKNOWLEDGE.due_at) == []
        assert self.due(store, ACKNOWLEDGE.due_at + MINUTE) == [(reference(), "acknowledge")]

    def test_due_clocks_come_oldest_first_and_only_so_many(self, store: SqlStore) -> None:
        put_case(store, 1, clocks=(replace(ACKNOWLEDGE, due_at=MONDAY + 3 * DAY), RESPOND))
        put_case(store, 2, clocks=(replace(ACKNOWLEDGE, due_at=MONDAY + 2 * DAY),))
        put_case(store, 3, clocks=(replace(ACKNOWLEDGE, due_at=MONDAY + 9 * DAY),))

        assert self.due(store, MONDAY + 5 * DAY) == [
            (reference(2), "acknowledge"),
            (reference(1), "acknowledge"),
        ]
        assert self.due(store, MONDAY + 5 * DAY, 1) == [(reference(2), "acknowledge")]

    def test_what_a_body_owes_is_found_and_nothing_else(self, store: SqlStore) -> None:
        """Neither what is met or stopped, nor another body's; what waits for a letter is owed too."""
        owing = put_case(store, 2, clocks=(ACKNOWLEDGE.met(MONDAY), replace(RESPOND, awaits="outcome:1")))
        also = put_case(store, 1, state=State.CLOSED, clocks=(RESPOND,))
        put_case(store, 3, clocks=(ACKNOWLEDGE.met(MONDAY), replace(RESPOND, stopped=True)))
        put_case(store, 4, clocks=())
        put_case(store, 5, organisation="imi", clocks=(RESPOND,))

        with store.view() as work:
            assert work.cases.owing("ihm") == (also, owing)
            assert [reference(5)] == [case.reference for case in work.cases.owing("imi")]
            assert work.cases.owing("nobody") == ()

    def test_a_step_can_be_earlier_later_or_never(self, store: SqlStore) -> None:
        put_case(store)

        self.step(store, reference(), MONDAY + DAY)
        assert self.due(store, MONDAY + DAY) == [(reference(), "acknowledge")]
        self.step(store, reference(), None)
        assert self.due(store, MONDAY + 19 * DAY) == []

    def test_an_update_leaves_the_step_of_a_running_clock_alone(self, store: SqlStore) -> None:
        """A breach told once is not told again at each further mail."""
        case = put_case(store)
        self.step(store, reference(), None)
        with store.begin() as work:
            work.cases.update(case, (A_NOTE,), MONDAY)
            work.commit()

        assert self.due(store, MONDAY + 19 * DAY) == []

    def test_a_met_clock_is_no_longer_due_and_a_reopened_one_is_again(self, store: SqlStore) -> None:
        """A letter that bounced has met nothing (R19)."""
        case = put_case(store)
        with store.begin() as work:
            met = case.with_met(frozenset({"acknowledge"}), MONDAY + DAY)
            written = work.cases.update(met, (ClockMet("acknowledge", MONDAY + DAY, "letter"),), MONDAY + DAY)
            work.commit()
        assert self.due(store, MONDAY + 19 * DAY) == []
        self.step(store, reference(), MONDAY)  # nothing to look at: it does not run
        assert self.due(store, MONDAY + 19 * DAY) == []

        with store.begin() as work:
            work.cases.update(replace(written, clocks=case.clocks), (A_NOTE,), MONDAY + 2 * DAY)
            work.commit()
        assert self.due(store, MONDAY + 19 * DAY) == [(reference(), "acknowledge")]

    def test_a_new_clock_of_a_known_case_is_watched(self, store: SqlStore) -> None:
        case = put_case(store)
        hearing = replace(RESPOND, name="hear_appeal", due_at=MONDAY + DAY)
        with store.begin() as work:
            work.cases.update(replace(case, clocks=(*case.clocks, hearing)), (A_NOTE,), MONDAY)
            work.commit()

        assert self.due(store, MONDAY + 2 * DAY) == [(reference(), "hear_appeal")]

    def test_a_due_step_says_since_when_it_is_due(self, store: SqlStore) -> None:
        """What fell due since then has not been looked at either: a daemon that slept catches up."""
        put_case(store)
        last_instant = ACKNOWLEDGE.due_at

        with store.view() as work:
            (unset,) = work.cases.due(MONDAY + 9 * DAY, 9)
        self.step(store, reference(), MONDAY + DAY)
        with store.view() as work:
            (moved,) = work.cases.due(MONDAY + 9 * DAY, 9)

        assert unset == DueStep(reference(), ACKNOWLEDGE, last_instant + timedelta(microseconds=1))
        assert moved == DueStep(reference(), ACKNOWLEDGE, MONDAY + DAY)

    def test_a_clock_that_awaits_its_letter_is_neither_due_nor_met(self, store: SqlStore) -> None:
        """A window opens when the outcome has reached the complainant, not before (INV3)."""
        waiting = replace(ACKNOWLEDGE, awaits="outcome:IHM-2026-0001:1")
        case = put_case(store, clocks=(waiting,))
        self.step(store, reference(), MONDAY)

        assert self.due(store, MONDAY + 99 * DAY) == []
        with store.begin() as work:
            assert work.cases.meet(reference(), frozenset({"acknowledge"}), MONDAY) == ()
            work.commit()
        with store.view() as work:
            assert work.cases.get(reference()) == case

    def test_a_clock_whose_letter_has_arrived_is_watched(self, store: SqlStore) -> None:
        """Also with the date it had while it waited; from then on it is a clock like any other."""
        case = put_case(store, clocks=(replace(ACKNOWLEDGE, awaits="outcome:IHM-2026-0001:1"), RESPOND))
        with store.begin() as work:
            work.cases.update(replace(case, clocks=(ACKNOWLEDGE, RESPOND)), (A_NOTE,), MONDAY)
            work.commit()

        assert self.due(store, ACKNOWLEDGE.due_at) == []
        assert self.due(store, ACKNOWLEDGE.due_at + MINUTE) == [(reference(), "acknowledge")]
        self.step(store, reference(), MONDAY + DAY)
        assert self.due(store, MONDAY + DAY) == [(reference(), "acknowledge")]

    def test_a_clock_that_waits_again_is_no_longer_watched(self, store: SqlStore) -> None:
        """The outcome came back: its window is void until a new one is delivered (R22)."""
        case = put_case(store)
        again = replace(ACKNOWLEDGE, awaits="outcome:IHM-2026-0001:2")
        with store.begin() as work:
            work.cases.update(replace(case, clocks=(again, RESPOND)), (A_NOTE,), MONDAY)
            work.commit()

        assert self.due(store, MONDAY + 19 * DAY) == []

    def test_a_promise_with_a_new_date_is_watched_from_that_date(self, store: SqlStore) -> None:
        """An extension makes the old date's breach, and its silence, meaningless."""
        case = put_case(store)
        self.step(store, reference(), None)
        later = replace(ACKNOWLEDGE, due_at=MONDAY + 12 * DAY)
        with store.begin() as work:
            work.cases.update(replace(case, clocks=(later, RESPOND)), (A_NOTE,), MONDAY)
            work.commit()

        assert self.due(store, MONDAY + 12 * DAY) == []
        assert self.due(store, MONDAY + 13 * DAY) == [(reference(), "acknowledge")]
