"""Port `Enclosures`: the files of a mail that is kept, by their places among its attachments."""

from collections.abc import Sequence

from mailbot.adapters.mime import attached
from mailbot.adapters.mime_bodies import read_contents
from mailbot.adapters.mime_guard import FAULTS, parse
from mailbot.adapters.mime_parts import Part, octets_of
from mailbot.adapters.mime_text import Notes
from mailbot.domain.errors import LetterRefused, UnreadableMail
from mailbot.domain.letter import Enclosure, File
from mailbot.domain.mail import Attachment


class MailFiles:
    """Reads a mail's files out of its bytes.  Holds nothing; one serves all threads."""

    def listed(self, mail: bytes) -> tuple[Attachment, ...]:
        """As IncomingMail.attachments, of the whole mail.  Raises UnreadableMail."""
        return tuple(attachment for attachment, _ in _carried(mail))

    def open(self, mail: bytes, wanted: Sequence[Enclosure]) -> tuple[File, ...]:
        """The files at those places, under the names wanted.  Raises LetterRefused where one is missing."""
        try:
            parts = [part for _, part in _carried(mail)]
            return tuple(File(one.name, one.content_type, _content(parts, one)) for one in wanted)
        except UnreadableMail as error:
            raise LetterRefused(f"the mail that holds its files cannot be read: {error}") from error


def _carried(mail: bytes) -> list[tuple[Attachment, Part]]:
    notes = Notes()
    try:
        return attached(read_contents(parse(mail, notes), notes), notes)
    except FAULTS as fault:
        raise UnreadableMail(f"the mail cannot be read ({type(fault).__name__})") from fault


def _content(parts: Sequence[Part], wanted: Enclosure) -> bytes:
    if wanted.place >= len(parts) or parts[wanted.place].node.is_multipart():
        raise LetterRefused(f"the mail holds no file {wanted.name!r}")
    try:
        return octets_of(parts[wanted.place])
    except FAULTS as fault:
        raise LetterRefused(f"the file {wanted.name!r} cannot be read ({type(fault).__name__})") from fault
