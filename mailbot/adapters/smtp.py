"""Delivers letters over SMTP (RFC 5321), one kept connection a mailbox.

What may be concluded from a failure depends on where it struck.  Until the final dot has left, nothing
was handed over and the letter may be sent again.  Once it has left and no answer came, nobody knows:
that, and only that, is an UncertainDelivery.
"""

import contextlib
import ipaddress
import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from mailbot.adapters.letter_bytes import checked_address
from mailbot.adapters.smtp_token import log_in_by_token
from mailbot.adapters.tls import client_context, hide
from mailbot.domain.errors import (
    CourierRefused,
    CourierUnavailable,
    LetterRefused,
    PermanentFailure,
    TemporaryFailure,
    UncertainDelivery,
)
from mailbot.domain.letter import OutboxLetter
from mailbot.ports import TokenKeeper

Reply = tuple[int, str]

_LEADING_DOT = re.compile(rb"(?m)^\.")
_ENVID_LONGEST = 100  # RFC 3461 section 4.4
_AUTH_CODES = frozenset({530, 534, 535, 538})  # login wanted, wrong, or too weak (RFC 4954 section 6)
_LOST = (OSError, smtplib.SMTPServerDisconnected)


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where letters of one mailbox are handed in."""

    host: str
    port: int
    security: Literal["tls", "starttls", "plain"]  # "plain" to loopback only
    username: str = ""  # "": no login
    password: Callable[[], str] | None = None  # asked for at each login, so that a new one is picked up
    ca_file: Path | None = None  # None: the system's authorities
    timeout: float = 30.0  # seconds, for connecting and for each answer
    tokens: TokenKeeper | None = field(default=None, repr=False)  # instead of the password


class SmtpCourier:
    """Port `Courier`."""

    def __init__(self, server: SmtpServer) -> None:
        self._server = server
        self._link: smtplib.SMTP | None = None

    def deliver(self, letter: OutboxLetter) -> str:
        """Hand one letter over; returns the server's words.

        Raises CourierUnavailable or CourierRefused when the server takes nothing from us, TemporaryFailure
        or PermanentFailure when it will not have this letter, UncertainDelivery when its answer was lost.
        """
        kept = self._link is not None
        try:
            return self._hand_over(letter)
        except CourierUnavailable as error:
            # Servers end idle connections; that says nothing about the letter or about tomorrow.  Where we
            # log in by tokens, ours may have lapsed on this connection, which is a refusal to the server.
            lapsed = self._server.tokens is not None
            if not kept or (isinstance(error, CourierRefused) and not lapsed):
                raise
        self._drop()
        return self._hand_over(letter)

    def greet(self) -> str:
        """Connect and log in, sending nothing; returns what was found in words.

        Raises CourierUnavailable or CourierRefused.
        """
        self._drop()
        link = self._connected()
        how = "in clear, on this machine" if self._server.security == "plain" else "over verified TLS"
        who = (
            f", logged in as {self._server.username}"
            if self._server.username and link.has_extn("auth")
            else ""
        )
        return f"{self._server.host}:{self._server.port} answers {how}{who}"

    def close(self) -> None:
        """Say goodbye if somebody is there to hear it."""
        link, self._link = self._link, None
        if link is not None:
            with contextlib.suppress(*_LOST, smtplib.SMTPException):
                link.quit()
            link.close()

    def _hand_over(self, letter: OutboxLetter) -> str:
        link = self._connected()
        commands = _envelope(link, letter)
        try:
            self._open_transaction(link, commands)
        except _LOST as error:
            self._drop()
            raise CourierUnavailable(
                f"the connection to {self._server.host} was lost: {_words(error)}"
            ) from error
        answer = self._send_content(link, letter.content)
        return self._judged(answer, "the letter")

    def _open_transaction(self, link: smtplib.SMTP, commands: list[str]) -> None:
        """MAIL, RCPT and DATA, in one go where the server allows it (RFC 2920)."""
        if link.has_extn("pipelining"):
            link.send("".join(f"{command}\r\n" for command in commands))
            replies = [_reply(link) for _ in commands]
        else:
            replies = []
            for command in commands:
                link.send(f"{command}\r\n")
                replies.append(_reply(link))
                if replies[-1][0] // 100 > 3:
                    break
        self._judge_transaction(link, replies)

    def _judge_transaction(self, link: smtplib.SMTP, replies: list[Reply]) -> None:
        """Go on only where all three were welcome; the first refusal tells what is wrong."""
        refused = next(
            ((place, reply) for place, reply in enumerate(replies) if reply[0] // 100 not in {2, 3}), None
        )
        if refused is None and replies[-1][0] == 354:
            return
        place, reply = refused or (len(replies) - 1, replies[-1])
        if replies[-1][0] == 354:
            # DATA was welcome though nobody is to get it: an empty letter to no one ends it (RFC 2920 3.1).
            link.send(".\r\n")
            _reply(link)
        if reply[0] == 421:
            self._drop()
            raise CourierUnavailable(f"{self._server.host} closes: {_say(reply)}")
        self._reset(link)
        if place == 0 and _is_about_us(reply):
            raise CourierRefused(f"{self._server.host} takes no letters from this mailbox: {_say(reply)}")
        self._judged(reply, ("the sender", "the recipient", "the letter")[place])

    def _send_content(self, link: smtplib.SMTP, content: bytes) -> Reply:
        try:
            whole = content if content.endswith(b"\r\n") else content + b"\r\n"
            link.send(_LEADING_DOT.sub(b"..", whole) + b".\r\n")
        except _LOST as error:
            # The final dot never left: whatever arrived is no letter (RFC 5321 section 4.1.1.4).
            self._drop()
            raise CourierUnavailable(f"the connection broke inside the letter: {_words(error)}") from error
        try:
            answer = _reply(link)
        except (*_LOST, smtplib.SMTPException) as error:
            self._drop()
            raise UncertainDelivery(f"no answer after the letter: {_words(error)}") from error
        if answer[0] // 100 not in {2, 4, 5}:
            self._drop()
            raise UncertainDelivery(f"no answer that makes sense after the letter: {_say(answer)}")
        if answer[0] == 421:
            self._drop()
        return answer

    def _judged(self, reply: Reply, about: str) -> str:
        """The server's words where it agreed.  Raises the verdict where it did not."""
        code, _ = reply
        if code // 100 == 2:
            return _say(reply)
        if code in _AUTH_CODES:
            self._drop()
            raise CourierRefused(f"{self._server.host} wants another login: {_say(reply)}")
        if code // 100 == 5:
            raise PermanentFailure(f"{about} was refused: {_say(reply)}")
        raise TemporaryFailure(f"{about} was put off: {_say(reply)}")

    def _reset(self, link: smtplib.SMTP) -> None:
        try:
            link.send("RSET\r\n")
            _reply(link)
        except (*_LOST, smtplib.SMTPException):
            self._drop()

    def _drop(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            link.close()

    def _connected(self) -> smtplib.SMTP:
        if self._link is None:
            self._link = _connect(self._server)
        return self._link


def _connect(server: SmtpServer) -> smtplib.SMTP:
    """A greeted, secured and logged-in connection."""
    if server.security == "plain" and not _is_loopback(server.host):
        raise CourierRefused(f"{server.host} is not this machine: letters go there over TLS or not at all")
    try:
        context = client_context(server.ca_file)
    except OSError as error:
        raise CourierRefused(
            f"the certificates in {server.ca_file} cannot be used: {_words(error)}"
        ) from error
    try:
        link = _greeted(server, context)
    except ssl.SSLCertVerificationError as error:
        raise CourierRefused(
            f"the certificate of {server.host} is not to be trusted: {_words(error)}"
        ) from error
    except smtplib.SMTPException as error:
        raise CourierUnavailable(f"{server.host} greets us with {_words(error)}") from error
    except OSError as error:
        raise CourierUnavailable(f"{server.host} cannot be reached: {_words(error)}") from error
    try:
        _log_in(link, server)
    except CourierUnavailable:
        link.close()
        raise
    return link


def _greeted(server: SmtpServer, context: ssl.SSLContext) -> smtplib.SMTP:
    """Connected and, unless it is plain, under verified TLS before anything of ours is said."""
    if server.security == "tls":
        link: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, local_hostname="localhost", timeout=server.timeout, context=context
        )
    else:
        link = smtplib.SMTP(server.host, server.port, local_hostname="localhost", timeout=server.timeout)
    try:
        _quicken(link)
        link.ehlo_or_helo_if_needed()
        if server.security == "starttls":
            _start_tls(link, server, context)
    except (OSError, smtplib.SMTPException, CourierRefused):
        link.close()
        raise
    return link


def _start_tls(link: smtplib.SMTP, server: SmtpServer, context: ssl.SSLContext) -> None:
    """Never go on in clear: a server that stopped offering TLS may not be the server (MAIL F5)."""
    if not link.has_extn("starttls"):
        raise CourierRefused(f"{server.host} offers no STARTTLS; nothing is sent in clear")
    link.starttls(context=context)
    _quicken(link)
    link.ehlo_or_helo_if_needed()


def _quicken(link: smtplib.SMTP) -> None:
    """No waiting to fill packets, and a name for ourselves that needs no DNS (RFC 5321 section 4.1.3)."""
    if link.sock is None:
        return
    link.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    own = ipaddress.ip_address(link.sock.getsockname()[0].partition("%")[0])
    link.local_hostname = f"[{'IPv6:' if own.version == 6 else ''}{own}]"


def _log_in(link: smtplib.SMTP, server: SmtpServer) -> None:
    """Log in where we have a name and the server asks for one.

    A server that offers no login knows its guests by other means, or says so at MAIL.
    """
    if not server.username or not link.has_extn("auth"):
        return
    password = _password(server) if server.tokens is None else ""
    try:
        if server.tokens is not None:
            log_in_by_token(link, server.host, server.port, server.username, server.tokens)
        elif server.password is not None:
            link.login(server.username, password)
    except smtplib.SMTPAuthenticationError as error:
        hide(error, server.username, password)
        words = _say((error.smtp_code, _text(error.args[1])))
        if error.smtp_code // 100 == 4:
            raise CourierUnavailable(f"{server.host} cannot check our login just now: {words}") from error
        raise CourierRefused(
            f"{server.host} does not accept the login of {server.username}: {words}. "
            "Check the user name and the password; the letters wait."
        ) from error
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPResponseException, TimeoutError) as error:
        hide(error, server.username, password)
        raise CourierUnavailable(
            f"the connection to {server.host} was lost at login: {_words(error)}"
        ) from error
    except smtplib.SMTPException as error:
        raise CourierRefused(
            f"{server.host} offers no way to log in that we know: {_words(error)}"
        ) from error


def _password(server: SmtpServer) -> str:
    """Empty where there is none."""
    try:
        return server.password() if server.password is not None else ""
    except OSError as error:
        raise CourierRefused(f"the password for {server.username} cannot be read: {_words(error)}") from error


def _envelope(link: smtplib.SMTP, letter: OutboxLetter) -> list[str]:
    """The three commands for one letter.  Raises PermanentFailure where the server cannot carry it."""
    try:
        sender, recipient = checked_address(letter.mailbox), checked_address(letter.recipient)
    except LetterRefused as error:
        raise PermanentFailure(str(error)) from error
    mail, rcpt = f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>"
    if not (sender + recipient).isascii() or not letter.content.isascii():
        if not link.has_extn("smtputf8"):
            raise PermanentFailure(
                f"the mail server cannot carry the address {letter.recipient} (it lacks SMTPUTF8); "
                "write to the person another way"
            )
        mail += " SMTPUTF8 BODY=8BITMIME"
        link.command_encoding = "utf-8"
    if link.has_extn("dsn"):
        # Delivery is the duty, so failures and delays are asked for (MAIL C4.29).
        mail += " RET=HDRS" + _envelope_id(letter.message_id)
        rcpt += " NOTIFY=FAILURE,DELAY"
    return [mail, rcpt, "DATA"]


def _envelope_id(message_id: str) -> str:
    """Our Message-ID without brackets, as xtext: so a report names the letter (RFC 3461 section 4)."""
    plain = message_id.strip("<>")
    xtext = "".join(
        sign if "!" <= sign <= "~" and sign not in "+=" else f"+{ord(sign):02X}" for sign in plain
    )
    return f" ENVID={xtext}" if xtext.isascii() and len(xtext) <= _ENVID_LONGEST else ""


def _reply(link: smtplib.SMTP) -> Reply:
    code, words = link.getreply()
    return code, words.decode("utf-8", "replace")


def _is_about_us(reply: Reply) -> bool:
    """A lasting refusal of the sender alone: every letter of this mailbox would meet it.

    Not 552 to 555, which are about size or parameters of the one letter (RFC 5321 section 4.2.2).
    """
    return reply[0] // 100 == 5 and reply[0] not in {552, 553, 555}


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _say(reply: Reply) -> str:
    """A reply on one line, shortened."""
    return f"{reply[0]} {' '.join(reply[1].split())}"[:300]


def _text(words: bytes | str) -> str:
    return words.decode("utf-8", "replace") if isinstance(words, bytes) else words


def _words(error: Exception) -> str:
    """An exception's own words on one line."""
    return " ".join(str(error).split())[:300] or type(error).__name__
