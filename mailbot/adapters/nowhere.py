"""Couriers that do not deliver where the letter says: to nowhere, or all to one address."""

import re
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
    """Every letter goes to one address instead of its reader: for a trial (`redirect_all_to`).

    It says so in To and Subject, whoever looks at it, in Sent too.  It answers nothing: were it to lie in
    the thread of a complaint, that would look answered once the trial is over.
    """

    def __init__(self, courier: Courier, to: str) -> None:
        self._courier = courier
        self._to = to

    def deliver(self, letter: OutboxLetter) -> str:
        content = _redirected(letter.content, letter.recipient, self._to)
        said = self._courier.deliver(replace(letter, recipient=self._to, content=content))
        return f"redirected to {self._to}: {said}"

    def greet(self) -> str:
        return f"{self._courier.greet()}; every letter goes to {self._to}"

    def close(self) -> None:
        self._courier.close()


_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:(?:[^\r\n]*\r?\n)(?:[ \t][^\r\n]*\r?\n)*")
_THREAD = frozenset({b"in-reply-to", b"references"})
_LONGEST = 200  # characters of an address that are told


def _redirected(content: bytes, recipient: str, to: str) -> bytes:
    """The letter with another To, a subject that says for whom it was, and out of its thread."""
    head, gap, body = content.partition(b"\r\n\r\n")
    told = re.sub(r"[^!-~]|[\"\\\\]", "?", recipient)[:_LONGEST].encode()
    lines: list[bytes] = []
    for field in _FIELD.finditer(head + b"\r\n"):
        name, text = field[1].lower(), field[0]
        if name == b"to":
            lines.append(b'To: "instead of ' + told + b'"\r\n <' + to.encode() + b">\r\n")
        elif name == b"subject":
            lines.append(b"Subject: [for " + told + b"]\r\n " + text.partition(b":")[2].lstrip(b" \t"))
        elif name not in _THREAD:
            lines.append(text)
    return b"".join(lines).removesuffix(b"\r\n") + gap + body
