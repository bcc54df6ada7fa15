"""Absences that were reported (ports.Absences)."""

from dataclasses import fields

from sqlalchemy import func, insert, select

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema import absences as rows
from mailbot.domain.absence import AbsenceReport, AwayBecause

_FIELDS = tuple(field.name for field in fields(AbsenceReport))
_ADD = insert(rows).inline()
_ALL = select(*(rows.c[name] for name in _FIELDS)).order_by(rows.c.id)
_COUNT = select(func.count().label("reports")).select_from(rows)


class SqlAbsences:
    """Rows are only ever added."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def add(self, report: AbsenceReport) -> None:
        """Keep one more."""
        self._link.change(_ADD, {name: getattr(report, name) for name in _FIELDS})

    def all(self) -> tuple[AbsenceReport, ...]:
        """Every report, in the order of reporting."""
        found = ({name: getattr(row, name) for name in _FIELDS} for row in self._link.rows(_ALL))
        return tuple(AbsenceReport(**one | {"why": AwayBecause(one["why"])}) for one in found)

    def count(self) -> int:
        """How many reports there are: whoever knows as many knows them all."""
        row = self._link.row(_COUNT)
        return 0 if row is None else int(row.reports)
