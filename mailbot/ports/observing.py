"""What ``run --observe`` keeps beside the records of a store of its own."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from mailbot.domain.mail import MailKey
from mailbot.domain.observation import Match, Observation, Tally
from mailbot.domain.reference import Reference


class Observations(Protocol):
    """One a mail."""

    def add(self, observation: Observation) -> None:
        """Raises StoreUnavailable where the mail has one already."""

    def answering(self, message_ids: Sequence[str]) -> tuple[Observation, ...]:
        """Of the mails with these Message-IDs, by receipt."""

    def written_by(self, address: str, since: datetime) -> tuple[Observation, ...]:
        """Of the latest mails of somebody (case-folded) received since then, by receipt; a bounded number."""

    def of_case(self, reference: Reference) -> tuple[Observation, ...]: ...

    def matched(self, key: MailKey, match: Match, now: datetime, answered_at: datetime | None) -> None:
        """What the office made of it."""

    def silent(self, now: datetime) -> tuple[Observation, ...]:
        """Those that nobody has answered although they had to be acknowledged before now."""

    def seen(self, since: datetime, until: datetime) -> tuple[Observation, ...]:
        """Those of mails first seen in that time, its end excluded, by receipt."""

    def matched_in(self, since: datetime, until: datetime) -> tuple[Observation, ...]:
        """Those whose match was found in that time, its end excluded, in the order of finding."""

    def tally(self) -> tuple[Tally, ...]:
        """How many there are of each kind."""
