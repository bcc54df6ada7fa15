"""Tokens renewed before they lapse, also for connections that last for weeks.

A refresh token that nobody uses lapses too (Microsoft: after 90 days); and a grant that was taken back is
noticed here while the token in hand is still good, so that people hear of it early.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mailbot.domain.errors import TokenRefused, TokenUnavailable
from mailbot.maillog import MailLog
from mailbot.ports import TokenKeeper


@dataclass(slots=True)
class Grants:
    """One look at a time."""

    keepers: Sequence[TokenKeeper]
    log: MailLog
    _refused: set[str] = field(default_factory=set)  # mailboxes; told once in the log

    def run(self) -> bool:
        """Renew what lapses soon.  Returns whether a grant was refused or given back since the last look."""
        before = frozenset(self._refused)
        for keeper in self.keepers:
            try:
                if keeper.keep_fresh():
                    self.log.token_renewed(keeper.mailbox)
                self._refused.discard(keeper.mailbox)
            except TokenRefused as error:
                if keeper.mailbox not in self._refused:
                    self.log.grant_refused(keeper.mailbox, str(error))
                self._refused.add(keeper.mailbox)
            except TokenUnavailable as error:
                self.log.token_lost(keeper.mailbox, str(error))
        return before != self._refused
