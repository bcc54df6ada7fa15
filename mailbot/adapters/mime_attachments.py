"""Parts that are not body text: their names made safe, sizes and first octets without decoding all."""

import posixpath
import re

from mailbot.adapters.mime_parts import Part, encoded_octets, octets_of
from mailbot.adapters.mime_text import from_base64, header_octets
from mailbot.domain.mail import Attachment

_HEAD = 64  # octets
_LONGEST_NAME = 150
_EXTENSIONS = {
    "text/plain": "txt", "text/html": "html", "text/calendar": "ics", "text/csv": "csv", "text/vcard": "vcf",
    "text/x-vcard": "vcf", "text/rfc822-headers": "txt", "image/jpeg": "jpg", "image/png": "png",
    "image/gif": "gif", "image/svg+xml": "svg", "image/tiff": "tif", "image/heic": "heic",
    "image/webp": "webp", "audio/mpeg": "mp3", "audio/wav": "wav", "audio/mp4": "m4a", "video/mp4": "mp4",
    "video/quicktime": "mov", "application/pdf": "pdf", "application/zip": "zip", "application/rtf": "rtf",
    "application/msword": "doc", "application/ms-tnef": "dat", "application/pgp-signature": "asc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/pkcs7-signature": "p7s", "application/x-pkcs7-signature": "p7s",
    "application/pkcs7-mime": "p7m", "application/x-pkcs7-mime": "p7m", "message/rfc822": "eml",
    "message/global": "eml", "message/delivery-status": "txt", "message/disposition-notification": "txt",
}  # fixed, so that a nameless part has the same name on every machine
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')


def attachment_of(part: Part, number: int, html: str) -> Attachment:
    """What is known of a part without keeping it.  `number`: its place among the mail's leaves, from 1."""
    size, head = _measured(part)
    referred = bool(part.content_id) and f"cid:{part.content_id}" in html
    return Attachment(
        name=safe_name(part.filename) or f"part-{number}.{_EXTENSIONS.get(part.content_type, 'bin')}",
        content_type=part.content_type,
        size=size,
        inline=part.disposition.value == "inline" or referred,
        content_id=part.content_id,
        head=head,
    )


def safe_name(declared: str) -> str:
    """The last component of a declared name, fit for any file system; "" when nothing is left."""
    name = posixpath.basename(declared.replace("\\", "/").rstrip("/ ."))
    name = _NOT_IN_NAMES.sub("_", name).strip(" .")
    if len(name) > _LONGEST_NAME:
        stem, extension = posixpath.splitext(name)
        extension = extension[:20]
        name = stem[: _LONGEST_NAME - len(extension)] + extension
    return name


def _measured(part: Part) -> tuple[int, bytes]:
    """Size in octets once decoded, and the first 64 of them."""
    if part.node.is_multipart():
        return _measured_tree(part)
    if not part.encoding.startswith("base64"):
        octets = octets_of(part)
        return len(octets), octets[:_HEAD]
    # Counting letters saves decoding tens of megabytes; it is exact for sound base64.
    encoded = encoded_octets(part)
    white = sum(encoded.count(space) for space in (b"\r", b"\n", b" ", b"\t"))
    letters = len(encoded) - white - encoded.count(b"=")
    return letters * 3 // 4, (from_base64(encoded[: 2 * _HEAD]) or b"")[:_HEAD]


def _measured_tree(part: Part) -> tuple[int, bytes]:
    """Roughly the octets of an enclosed message: writing it out again may fail, and costs."""
    size = 0
    head = b""
    for node in part.node.walk():
        for name, value in node.raw_items() if node is not part.node else []:
            line = header_octets(f"{name}: {value}\r\n")
            size += len(line)
            head += line if len(head) < _HEAD else b""
        payload = None if node.is_multipart() else node.get_payload(decode=True)
        size += len(payload) if isinstance(payload, bytes) else 0
    return size, head[:_HEAD]
