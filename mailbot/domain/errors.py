"""Errors that carry a verdict: what may be done about them is in the type."""

from dataclasses import dataclass


class MailbotError(Exception):
    """Anything mailbot raises on purpose."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing a person must mend, in words that say how."""

    where: str  # file and key, "config/mailbot.toml: mailbox[2].imap", or the item concerned
    what: str  # what is wrong
    remedy: str  # what to write or do instead

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}"


class UserError(MailbotError):
    """Wrong usage or configuration: shown without a traceback, all problems at once."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class UnreadableMail(MailbotError):
    """No sense can be made of a mail within its budget: it is held with its raw bytes."""


class IllegalTransition(MailbotError):
    """An event that the lifecycle does not know in this state."""

    def __init__(self, reference: object, event: str, state: str) -> None:
        super().__init__(f"{reference}: {event} cannot happen to a case in state {state}")
        self.event, self.state = event, state


class ActRefused(MailbotError):
    """What a person asked for may not be done; nothing was changed.

    `reason` is a stable constant, `what` says why in words, `remedy` what to do instead.  `place` says
    which of several acts asked for together was refused, from 0.
    """

    def __init__(self, reason: str, what: str, remedy: str) -> None:
        super().__init__(f"{reason}: {what} {remedy}")
        self.reason, self.what, self.remedy = reason, what, remedy
        self.place: int | None = None


class MailboxUnavailable(MailbotError):
    """The mailbox cannot be read just now; try again later."""


class MailboxRefused(MailboxUnavailable):
    """The server refuses us (login, certificate, missing folder): a person must act."""


class TokenUnavailable(MailbotError):
    """No OAuth 2.0 token to be had just now; try again later."""


class TokenRefused(TokenUnavailable):
    """The provider gives us none: a person must act."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.what, self.remedy = what, remedy


class StoreUnavailable(MailbotError):
    """The store cannot be used just now (locked, full, gone); nothing was changed."""


class LetterRefused(MailbotError):
    """A letter cannot be written: a fact is missing or a header would not be one line."""


class DeliveryFailed(MailbotError):
    """A letter was not accepted; the subclass says whether to try again."""


class TemporaryFailure(DeliveryFailed):
    """4xx, a refused connection, a time-out before the data: try again later."""


class CourierUnavailable(TemporaryFailure):
    """The mail server takes no letter just now; nothing is wrong with this one."""


class CourierRefused(CourierUnavailable):
    """The mail server refuses us (login, certificate, sender): a person must act, the letters wait."""


class PermanentFailure(DeliveryFailed):
    """5xx: this letter will never be accepted as it is."""


class UncertainDelivery(DeliveryFailed):
    """The line broke after the data and before the answer: it may have arrived."""
