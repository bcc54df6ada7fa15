"""Waiting in IDLE (RFC 2177) until the server tells of new mail.

The library's own `idle_check` spins for ever once the server has hung up, fails on half a line and
misses what came in the same packet as the server's consent.  So this reads whole lines only, through the
reader that imaplib itself uses, looks into that reader's buffer before it sleeps, and takes the end of
the stream for what it is.
"""

import select
import time
from contextlib import suppress
from imaplib import IMAP4

from imapclient import IMAPClient

from mailbot.adapters.wake import Bell

# Firewalls forget a silent connection; servers may hang up after 30 minutes (RFC 3501 5.4).
ROUND_SECONDS = 8.5 * 60


def idle(client: IMAPClient, bell: Bell, seconds: float) -> bool:
    """Idle in the open folder until mail may have come (True), or `seconds` or the bell end it (False).

    Raises IMAP4.abort or OSError when the connection is gone; it is unusable then.
    """
    imap = client._imap  # noqa: SLF001 - the library offers no other way to read one line
    tag = imap._command("IDLE")  # noqa: SLF001
    news = _await_consent(imap, tag)
    news = news or _listen(client, imap, bell, time.monotonic() + min(seconds, ROUND_SECONDS))
    imap.send(b"DONE\r\n")
    imap._command_complete("IDLE", tag)  # noqa: SLF001
    return news


def _await_consent(imap: IMAP4, tag: bytes) -> bool:
    """Read up to the server's "+"; whether it told of mail before it."""
    news = False
    while (line := imap._get_response()) is not None:  # noqa: SLF001
        answer = imap.tagged_commands.get(tag)
        if answer is not None:
            raise IMAP4.abort(f"IDLE was refused: {answer}")
        news = _tells_of_mail(line) or news
    return news


def _listen(client: IMAPClient, imap: IMAP4, bell: Bell, end: float) -> bool:
    poll = select.poll()
    poll.register(client.socket().fileno(), select.POLLIN)
    poll.register(bell.fileno(), select.POLLIN)
    while (left := end - time.monotonic()) > 0:
        if not _has_buffered(client, imap):
            ready = [number for number, _ in poll.poll(left * 1000)]
            if bell.fileno() in ready or not ready:
                return False
        line = imap._get_response()  # noqa: SLF001 - at the stream's end it raises
        if "BYE" in imap.untagged_responses:
            raise IMAP4.abort("the server said BYE")
        if _tells_of_mail(line):
            return True
    return False


def _tells_of_mail(line: bytes | None) -> bool:
    words = (line or b"").split(None, 3)
    return len(words) >= 3 and words[0] == b"*" and words[2].upper() == b"EXISTS"


def _has_buffered(client: IMAPClient, imap: IMAP4) -> bool:
    """Whether octets have left the kernel's buffer but not yet the reader's."""
    plug = client.socket()
    if hasattr(plug, "pending") and plug.pending():
        return True
    reader = getattr(imap, "_file", None) or getattr(imap, "file", None)
    patience = plug.gettimeout()
    plug.setblocking(False)
    try:
        with suppress(OSError):  # nothing there just now
            return bool(reader and reader.peek(1))
        return False
    finally:
        plug.settimeout(patience)
