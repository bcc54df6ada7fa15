"""Couriers that do not deliver where the letter says: to nowhere, or all to one address."""

from dataclasses import replace

from mailbot.domain.letter import OutboxLetter
from mailbot.ports import Courier


class NowhereCourier:
    """Accepts every letter and keeps none: for rehearsals."""

    def deliver(self, letter: OutboxLetter) -> str:  # noqa: ARG002 - the port's signature
        return "accepted nowhere"

    def greet(self) -> str:
        return "nothing leaves"

    def close(self) -> None:
        """Nothing is open."""


class RedirectingCourier:
    """Every letter goes to one address instead of its reader: for a pilot (`redirect_all_to`)."""

    def __init__(self, courier: Courier, to: str) -> None:
        self._courier = courier
        self._to = to

    def deliver(self, letter: OutboxLetter) -> str:
        return self._courier.deliver(replace(letter, recipient=self._to))

    def greet(self) -> str:
        return f"{self._courier.greet()}; every letter goes to {self._to}"

    def close(self) -> None:
        self._courier.close()
