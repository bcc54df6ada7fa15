"""Telling whoever runs mailbot that it needs a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mailbot.desk.promise import Promise
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.ports import Clock, Store
from mailbot.rules import routing
from mailbot.rules.letters import about_fault


@dataclass(frozen=True, slots=True)
class Alerts:
    """Alerts go out as letters, once a day for the same problem."""

    store: Store
    promise: Promise
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]
    clock: Clock

    def mailbox_unread(self, mailbox: str, why: str) -> None:
        """A mailbox cannot be read.  The alert leaves from another mailbox of the body where there is one."""
        office = self.offices[self.profiles[mailbox.casefold()].organisation]
        facts = LetterFacts(
            # What the server said changes from one try to the next; the problem does not, all day.
            problem=f"The mailbox {mailbox} cannot be read ({self._today(office):%-d %B %Y}).",
            remedy="Run “mailbot check”: it tries the mailbox and says what to mend. "
            "Mail that arrives meanwhile is taken in afterwards; its times run from its arrival.",
            reasons=(why[:300],),
        )
        sender = self._other(mailbox, office.procedure.organisation)
        with self.store.begin() as work:
            for person in routing.administrators(office):
                request = about_fault(office, sender, Template.ALERT, person, facts)
                self.promise(work, request, self.clock.now())
            work.commit()

    def _today(self, office: Office) -> date:
        return self.clock.now().astimezone(office.procedure.zone).date()

    def _other(self, mailbox: str, organisation: str) -> str:
        others = (
            profile.address
            for profile in self.profiles.values()
            if profile.organisation == organisation and profile.address != mailbox
        )
        return next(others, mailbox)
