"""What any store must do: absences that were reported; run on SQLite and on PostgreSQL."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from mailbot.adapters.store import SqlStore
from mailbot.domain.absence import AbsenceReport, AwayBecause
from tests.adapters.store_builders import MONDAY
from tests.adapters.store_contract import StoreFixture


def a_report(**changes: Any) -> AbsenceReport:
    made = AbsenceReport("ihm", "nadia", date(2026, 12, 7), date(2026, 12, 11), MONDAY, "ruth")
    return replace(made, **changes)


class AbsencesContract(StoreFixture):
    """Reported once, there for every process."""

    def test_reports_come_back_as_they_were_kept(self, store: SqlStore) -> None:
        """Every field, in the order of reporting: the latest holds where two name one day."""
        bounced = a_report(person="owen", deputy="", why=AwayBecause.BOUNCED, address="owen@ihm.org.uk")
        with store.begin() as work:
            work.absences.add(a_report())
            work.absences.add(bounced)
            work.absences.add(a_report())
            work.commit()

        with store.view() as work:
            assert work.absences.all() == (a_report(), bounced, a_report())
        assert len(fields(bounced)) == 8

    def test_whoever_knows_as_many_knows_them_all(self, store: SqlStore) -> None:
        """The daemons ask this at each pass; a report that was not kept counts for nothing."""
        with store.view() as work:
            assert work.absences.count() == 0
            assert work.absences.all() == ()
        numbers = []
        for keeps in (True, False, True):
            with store.begin() as work:
                with work.trial() as trial:
                    work.absences.add(a_report())
                    if keeps:
                        trial.keep()
                numbers.append(work.absences.count())
                work.commit()

        assert [1, 1, 2] == numbers
