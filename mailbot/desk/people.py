"""The offices as they are today: the configuration's, with the absences that were reported since."""

from collections.abc import Iterator, Mapping

from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork
from mailbot.rules.absences import as_reported


class Offices(Mapping[str, Office]):
    """By organisation.  Whoever holds it sees an absence as soon as anybody here has looked (`refresh`).

    Safe for several threads: what is looked up is replaced as a whole.
    """

    def __init__(self, configured: Mapping[str, Office]) -> None:
        self._configured = dict(configured)
        self._today = self._configured
        self._known = 0  # reports that count already

    def __getitem__(self, organisation: str) -> Office:
        return self._today[organisation]

    def __iter__(self) -> Iterator[str]:
        return iter(self._today)

    def __len__(self) -> int:
        return len(self._today)

    def refresh(self, work: UnitOfWork) -> None:
        """Look for reports, of this process or another, that do not count yet."""
        count = work.absences.count()
        if count == self._known:
            return
        reports = work.absences.all()
        self._today = {name: as_reported(office, reports) for name, office in self._configured.items()}
        self._known = len(reports)


def look_again(offices: Mapping[str, Office], work: UnitOfWork) -> None:
    """Before people are chosen: who is away may have been reported a moment ago."""
    if isinstance(offices, Offices):
        offices.refresh(work)
