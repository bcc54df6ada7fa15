"""Staff at their mail programs: replies to a notice, shaped as the usual clients shape them."""

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from email.utils import format_datetime, parsedate_to_datetime
from html import escape
from itertools import count
from types import MappingProxyType

from mailbot.domain.letter import OutboxLetter
from tests.support.answers import parsed
from tests.support.story import MONDAY

SERVER = "mx.ihm.org.uk"  # the mailboxes of the tests believe what it says
BELIEVES = f'authserv_ids = ["{SERVER}"]'
PASSES = f"{SERVER}; dmarc=pass (p=none) header.from=ihm.org.uk; dkim=pass header.d=ihm.org.uk"
NADIA = "Nadia Pemberton <nadia.pemberton@ihm.org.uk>"
NADIAS_SIGNATURE = "Nadia Pemberton\nEducation Team Administrator"
_numbers = count(1)
Bodies = tuple[str, str]  # text/plain and text/html; either may be empty

Client = Callable[[str, EmailMessage], Bodies]


def outlook(words: str, notice: EmailMessage, signature: str = "") -> Bodies:
    """Words above a copy with header lines; each line a paragraph; an unmarked signature."""
    text, html = _parts(notice)
    said = f"{words}\n\n{signature}" if signature else words
    rows = "".join(
        f"<p class=MsoNormal>{escape(row) or '<o:p>&nbsp;</o:p>'}</p>" for row in said.split("\n")
    )
    head = [("From", notice["From"]), ("Sent", _sent(notice, "%d %B %Y %H:%M")), ("To", notice["To"]),
            ("Subject", notice["Subject"])]  # fmt: skip
    lines = "".join(f"<b>{name}:</b> {escape(str(value))}<br>" for name, value in head)
    page = (
        f"<html><body lang=EN-GB><div class=WordSection1>{rows}"
        "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
        f"<p class=MsoNormal>{lines}</p></div></div>{html}</div></body></html>"
    )
    told = "\n".join(f"{name}: {value}" for name, value in head)
    return said.replace("\n", "\n\n") + f"\n\n{told}\n\n{text}", page


def gmail(words: str, notice: EmailMessage, signature: str = "") -> Bodies:
    """Words above a marked quotation, both forms of the mail; a signature under its mark between them."""
    text, html = _parts(notice)
    line, quoted, quote = _gmail_quote(notice, text, html)
    signed, signed_page = _gmail_signature(signature)
    page = f'<div dir="ltr">{_divisions(words)}{signed_page}</div><br>{quote}'
    return f"{words}{signed}\n\n{line}\n\n{quoted}\n", page


def gmail_below(words: str, notice: EmailMessage, signature: str = "") -> Bodies:
    """The words under the marked quotation, as some people answer there."""
    text, html = _parts(notice)
    line, quoted, quote = _gmail_quote(notice, text, html)
    signed, signed_page = _gmail_signature(signature)
    page = f'<div dir="ltr">{quote}<div><br></div>{_divisions(words)}{signed_page}</div>'
    return f"{line}\n\n{quoted}\n\n{words}{signed}\n", page


def _divisions(words: str) -> str:
    return "".join(f"<div>{escape(row) or '<br>'}</div>" for row in words.split("\n"))


def _gmail_quote(notice: EmailMessage, text: str, html: str) -> tuple[str, str, str]:
    """The line above the quotation, the quotation as text, and both as HTML."""
    line = f"On {_sent(notice, '%a, %d %b %Y at %H:%M')}, {notice['From']} wrote:"
    quoted = "\n".join(f"> {row}" for row in text.split("\n"))
    page = (
        '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        f'{escape(line)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px '
        f'#ccc solid;padding-left:1ex">{html}</blockquote></div>'
    )
    return line, quoted, page


def _gmail_signature(signature: str) -> Bodies:
    if not signature:
        return "", ""
    page = (
        '<div><br></div><span class="gmail_signature_prefix">-- </span><br>'
        f'<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">{_divisions(signature)}'
        "</div>"
    )
    return f"\n\n-- \n{signature}", page


def apple_mail(words: str, notice: EmailMessage) -> Bodies:
    """From a telephone: its own line below the words, the quotation cited."""
    text, html = _parts(notice)
    line = f"On {_sent(notice, '%d %b %Y, at %H:%M')}, {notice['From']} wrote:"
    quoted = "\n".join(f"> {row}" for row in text.split("\n"))
    rows = "<br>".join(escape(row) for row in words.split("\n"))
    page = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>'
        f'<body dir="auto">{rows}<div><br></div><div><br id="lineBreakAtBeginningOfSignature">'
        '<div dir="ltr">Sent from my iPhone</div>'
        f'<div dir="ltr"><br><blockquote type="cite">{escape(line)}<br><br></blockquote></div>'
        f'<blockquote type="cite"><div dir="ltr">{html}</div></blockquote></div></body></html>'
    )
    return f"{words}\n\nSent from my iPhone\n\n{line}\n\n{quoted}\n", page


def thunderbird(words: str, notice: EmailMessage, signature: str = NADIAS_SIGNATURE) -> Bodies:
    """Plain text alone, the words under the quotation, a signature under its mark."""
    text, _ = _parts(notice)
    quoted = "\n".join(f"> {row}".rstrip() for row in text.split("\n"))
    who = str(notice["From"]).partition("<")[0].strip()
    line = f"On {_sent(notice, '%d/%m/%Y %H:%M')}, {who} wrote:"
    return f"{line}\n{quoted}\n\n{words}\n\n-- \n{signature}\n", ""


def _sent(notice: EmailMessage, how: str) -> str:
    """When the mail that is answered was written, as the program tells it."""
    return parsedate_to_datetime(str(notice["Date"])).strftime(how)


CLIENTS = MappingProxyType(
    {
        "outlook": outlook,
        "gmail": gmail,
        "gmail below": gmail_below,
        "apple mail": apple_mail,
        "thunderbird": thunderbird,
    }
)


def replies(
    notice: OutboxLetter, words: str, sender: str = NADIA, client: Client = gmail, **headers: str
) -> bytes:
    """The answer to a notice, found authentic by our server; `headers` replace, empty leaves one out."""
    ours = parsed(notice)
    fields = {
        "Authentication_Results": PASSES,
        "From": sender,
        "To": notice.mailbox,
        "Subject": f"Re: {ours['Subject']}",
        "Date": format_datetime(MONDAY),
        "Message_ID": f"<command-{next(_numbers)}@ihm.org.uk>",
        "In_Reply_To": str(ours["Message-ID"]),
        "References": f"{ours['References'] or ''} {ours['Message-ID']}".strip(),
        **headers,
    }
    return written(client(words, ours), fields)


def writes(
    words: str, subject: str = "Case", sender: str = NADIA, to: str = "education@ihm.org.uk", **headers: str
) -> bytes:
    """A new mail that answers nothing."""
    fields = {
        "Authentication_Results": PASSES, "From": sender, "To": to, "Subject": subject,
        "Date": format_datetime(MONDAY), "Message_ID": f"<command-{next(_numbers)}@ihm.org.uk>", **headers,
    }  # fmt: skip
    return written((f"{words}\n", ""), fields)


def written(bodies: Bodies, fields: dict[str, str]) -> bytes:
    """A mail of either form or both; underscores in field names stand for hyphens."""
    message = EmailMessage()
    for name, value in fields.items():
        if value:
            message[name.replace("_", "-")] = value
    text, html = bodies
    if text:
        message.set_content(text)
    if text and html:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message.as_bytes()


def html_alone(client: Client) -> Client:
    """The client without its plain text, as Outlook on the web sends it."""
    return lambda words, notice: ("", client(words, notice)[1])


def _parts(notice: EmailMessage) -> Bodies:
    found: Sequence[str] = [
        str(part.get_content()).strip() if (part := notice.get_body((kind,))) is not None else ""
        for kind in ("plain", "html")
    ]
    return found[0], found[1]
