"""What invented people write, as a mail server delivers it (RFC 5322, RFC 3464)."""

from email.message import Message
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
from random import Random

from mailbot.simulation.happening import Happening
from mailbot.simulation.writers import Kind, Writer

_PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(200)) * 30  # a photograph to whoever checks


def bytes_of(who: Writer, happening: Happening) -> bytes:
    """One mail: always the same bytes for the same happening."""
    match happening.what:
        case "first" | "again":
            return _first(who, happening)
        case "bounce":
            return _bounce(who, happening)
    return _later(who, happening)


def _new(who: Writer, happening: Happening, subject: str, mail: Message) -> Message:
    shown = "" if who.kind in _NAMELESS else who.name
    new = happening.what in {"first", "again"} or not happening.mailbox
    place = who.boxes if new else (happening.mailbox,)
    mail["Return-Path"] = f"<{who.address}>"
    mail["Received"] = f"from mail.example.net by mx.example.org; {format_datetime(happening.at)}"
    mail["From"] = formataddr((shown, who.address))
    mail["To"] = ", ".join(place)
    mail["Subject"] = subject
    mail["Date"] = format_datetime(happening.at)
    name, host = happening.name.replace(" ", ".").replace(":", "-"), who.address.rpartition("@")[2]
    mail["Message-ID"] = f"<{name}@{host}>"
    if happening.answers:
        mail["In-Reply-To"] = happening.answers
        mail["References"] = happening.answers
    return mail


_NAMELESS = frozenset({
    Kind.ANONYMOUS, Kind.ANONYMOUS_WITH_EVIDENCE, Kind.INITIALS, Kind.NEWSLETTER, Kind.SPAM, Kind.AWAY,
})  # fmt: skip


def _first(who: Writer, happening: Happening) -> bytes:
    subject, body = _words(who)
    mail = _new(who, happening, subject, _body(who, body))
    match who.kind:
        case Kind.THROUGH_LIST:
            mail["List-Id"] = f"<members{who.number}.lists.example.org>"
        case Kind.NEWSLETTER:
            mail["List-Id"], mail["Precedence"] = "<weekly.news.example>", "bulk"
            mail["List-Unsubscribe"] = "<mailto:off@news.example>"
        case Kind.AWAY:
            mail["Auto-Submitted"] = "auto-replied"
    return mail.as_bytes()


def _body(who: Writer, body: str) -> Message:
    text = MIMEText(body, "plain", "utf-8")
    if who.kind is not Kind.ANONYMOUS_WITH_EVIDENCE:
        return text
    picture = MIMEImage(_PICTURE, "jpeg")
    picture.add_header("Content-Disposition", "attachment", filename="ramp-8-october.jpg")
    boundary = f"=_{who.number}"  # or it would be another at each telling
    return MIMEMultipart("mixed", boundary, [text, picture])


def _words(who: Writer) -> tuple[str, str]:
    """Subject and body of a first mail."""
    matter, name = who.matter, who.name
    initials = ". ".join(part[0] for part in name.split()) + "."
    told = (
        f"Dear all,\n\nI write about {matter}. I was promised an answer in four weeks, in paper {who.number} "
        "and had none. Nobody has called me back since.\n\n"
    )
    match who.kind:
        case Kind.UNMARKED:
            unhappy = "I am very unhappy with how I have been treated and want this put right."
            return f"{matter.capitalize()}", f"{told}{unhappy}\n\n{name}\n"
        case Kind.INITIALS:
            return f"Complaint about {matter}", f"{told}{initials}\n"
        case Kind.ANONYMOUS:
            return "COMPLAINT!!!", f"It is about {matter} ({who.number}). I am not giving my name.\n"
        case Kind.ANONYMOUS_WITH_EVIDENCE:
            unsafe = "Ramps are used with the safety catches tied back, on 3, 8 and 21 October."
            told = f"{unsafe} Photo attached. Bay {who.number}.\nI will not say who I am.\n"
            return "Complaint - unsafe practice", told
        case Kind.MISSPELT:
            return f"Compliant about {matter}", f"{told}{name}\n"
        case Kind.ABOUT_STAFF:
            rude = f"{who.member} shouted at me on the telephone and then put it down."
            return f"Complaint about {matter}", f"{told}{rude}\n\n{name}\n"
        case Kind.CONFIDENTIAL:
            return f"Complaint about {matter}", f"{told}Please do not tell the centre who I am.\n\n{name}\n"
        case Kind.STRAY_APPEAL:
            return "Complaint Appeal", f"I do not accept your decision of last month, {matter}.\n\n{name}\n"
        case Kind.QUESTION:
            asks = f"Where do I find your procedure? It is about {matter}, {who.number}."
            return "Not a complaint", f"{asks}\n\n{name}\n"
        case _ if who.kind.complains:
            return f"Complaint about {matter}", f"{told}{name}\n"
    return _noise(who)


def _noise(who: Writer) -> tuple[str, str]:
    match who.kind:
        case Kind.SUGGESTION:
            wish = f"Could you list the webinars for the whole quarter? ({who.number})"
            return "Suggestion", f"{wish}\n\n{who.name}\n"
        case Kind.COMPLIMENT:
            return "Compliment", f"Your team found me a quiet room. Please thank them.\n\n{who.name}\n"
        case Kind.NEWSLETTER:
            return "This week: complaints handling masterclass", f"Book now. Issue {who.number}.\n"
        case Kind.AWAY:
            return "Automatic reply: your message", f"I am on leave until Monday ({who.number}).\n"
        case Kind.SPAM:
            return "You have won", f"Claim your prize {who.number} at http://prize.example/{who.number}\n"
    return f"Room booking {who.number}", f"Please keep room {who.number} for us on Thursday.\n\n{who.name}\n"


_LATER = {
    "name": "My name is {name} and I was there myself.\n\n{name}\n",
    "thanks": "Thank you for letting me know.\n\n{name}\n",
    "more": "For your file: the programme office told me on 2 October that nobody had read it.\n\n{name}\n",
    "protest": "I do not think that this is good enough.\n",
    "withdraw": "I withdraw my complaint, the matter has been settled between us.\n\n{name}\n",
    "appeal": "I do not accept the decision and wish to appeal against it.\n\n{name}\n",
    "away": "I am away until Monday and will read your message then.\n",
}


def _later(who: Writer, happening: Happening) -> bytes:
    subject = {
        "appeal": "Complaint Appeal",
        "away": "Automatic reply: your letter",
        "withdraw": "Re: my complaint",
    }.get(happening.what, "Re: your letter")
    body = _LATER[happening.what].format(name=who.name)
    mail = _new(who, happening, subject, MIMEText(body, "plain", "utf-8"))
    if happening.what == "away":
        mail["Auto-Submitted"] = "auto-replied"
    return mail.as_bytes()


def _bounce(who: Writer, happening: Happening) -> bytes:
    """A report of a letter that could not be delivered (RFC 3464)."""
    number = Random(happening.name).randrange(10**9)  # noqa: S311 - a story, no secret
    return f"""\
Return-Path: <>
Received: from mail.gone.example by mx.example.org; {format_datetime(happening.at)}
From: Mail Delivery System <MAILER-DAEMON@mail.gone.example>
To: {happening.mailbox}
Subject: Undelivered Mail Returned to Sender
Date: {format_datetime(happening.at)}
Message-ID: <report-{number}@mail.gone.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"

--=_report
Content-Type: text/plain; charset=us-ascii

This is the mail system at mail.gone.example. What became of your message stands below.

--=_report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.gone.example

Final-Recipient: rfc822; {who.address}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user

--=_report
Content-Type: text/rfc822-headers

From: {happening.mailbox}
To: {who.address}
Subject: your letter
Message-ID: {happening.answers}

--=_report--
""".encode("ascii")
