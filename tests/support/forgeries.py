"""Ways to pretend that a member of staff has given an order."""

from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import MappingProxyType

from mailbot.domain.letter import OutboxLetter, Template
from tests.support import answers
from tests.support.clients import NADIA, PASSES, SERVER, gmail, replies, writes
from tests.support.course import NADIA as NADIAS
from tests.support.course import OWEN
from tests.support.story import PAT, Story

MALLORY = "Mallory <mallory@evil.example>"
EVIL_PASSES = f"{SERVER}; dmarc=pass header.from=evil.example; dkim=pass header.d=evil.example"
FAILS = f"{SERVER}; dmarc=fail header.from=ihm.org.uk; dkim=none"
ORDER = "#accept\n#close It is over."
Forgery = Callable[[Story], bytes]


def notice(story: Story) -> OutboxLetter:
    """What Nadia was told of the case."""
    return next(one for one in story.to(NADIAS) if one.template is Template.HANDLER_NOTICE)


def _new(story: Story, results: str, **headers: str) -> bytes:
    subject = f"[{story.record.reference}] Close it"
    return writes(ORDER, subject, Authentication_Results=results, **headers)


def _reply(story: Story, results: str, sender: str = NADIA, **headers: str) -> bytes:
    return replies(notice(story), ORDER, sender, gmail, Authentication_Results=results, **headers)


def _results(*values: str) -> Callable[[Story], bytes]:
    """A new mail in Nadia's name with several results, topmost first."""

    def write(story: Story) -> bytes:
        head = "".join(f"Authentication-Results: {value}\n" for value in values)
        return head.encode() + _new(story, "")

    return write


def _answering(which: Callable[[Story], OutboxLetter], results: str = PASSES) -> Forgery:
    return lambda story: replies(which(story), ORDER, Authentication_Results=results, Subject="Re: Close it")


def _html(page: str) -> Forgery:
    """Nadia's own reply, authentic, of which nothing is to be read as an order."""
    return lambda story: replies(notice(story), "", client=lambda _words, _notice: ("", page))


def _text(body: str) -> Forgery:
    return lambda story: replies(notice(story), "", client=lambda _words, _notice: (body, ""))


def _message(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _attached(story: Story) -> bytes:
    message = _message(_text("See the file.")(story))
    message.add_attachment(ORDER, filename="commands.txt")
    return message.as_bytes()


def _attached_alone(story: Story) -> bytes:
    message = _message(_text("x")(story))
    message.set_content(ORDER, disposition="attachment", filename="commands.txt")
    return message.as_bytes()


def _forwarded(story: Story) -> bytes:
    """Mallory passes on what Nadia is said to have written."""
    inner = _message(_reply(story, PASSES))
    outer = _message(writes("", "Fwd: Close it", MALLORY, Authentication_Results=EVIL_PASSES))
    outer.add_attachment(inner)
    return outer.as_bytes()


def _two_headers(story: Story) -> bytes:
    return f"From: {MALLORY}\n".encode() + _reply(story, EVIL_PASSES)


def _quoted(new: str) -> str:
    line = "On Mon, 23 Nov 2026 at 09:05, IHM Complaints <education@ihm.org.uk> wrote:"
    return f"{new}\n\n{line}\n\n> #accept\n> #close x\n"


def _with_wrong_mac(story: Story) -> bytes:
    local, _, domain = notice(story).message_id.partition("@")
    forged = f"{local[:-4]}aaaa@{domain}"
    subject = f"Re: [{story.record.reference}] Close it"  # the notice's own would bear a code that is real
    return _reply(story, FAILS, In_Reply_To=forged, References=forged, Subject=subject)


def colleagues_notice(story: Story) -> OutboxLetter:
    """A notice of the case to somebody else."""
    told = [one for one in story.body.letters() if one.recipient not in {PAT, NADIAS} and one.reference]
    assert told, f"somebody besides {OWEN} and her is told"
    return told[0]


FORGERIES: "MappingProxyType[str, Forgery]" = MappingProxyType(
    {
        # Nothing proves who wrote.
        "her address and the reference": lambda story: _new(story, ""),
        "her address, found not authentic": lambda story: _new(story, FAILS),
        "results of a server that is not ours": _results(
            "mx.evil.example; dmarc=pass header.from=ihm.org.uk"
        ),
        "such results above ours": _results("mx.evil.example; dmarc=pass header.from=ihm.org.uk", FAILS),
        "results in our server's name below ours": _results(FAILS, PASSES),
        "a server whose name begins like ours": _results(PASSES.replace(SERVER, f"{SERVER}.evil.example")),
        "a server whose name ends like ours": _results(PASSES.replace(SERVER, f"evil-{SERVER}")),
        "ours spoilt, and a forged one below": _results(f"{SERVER}; dmarc=fail (", PASSES),
        "results in a comment": _results(f"({SERVER}; dmarc=pass) mx.evil.example; dmarc=none"),
        "only the envelope passed": _results(f"{SERVER}; spf=pass smtp.mailfrom=ihm.org.uk"),
        "the signature of another house": _results(f"{SERVER}; dkim=pass header.d=evil.example"),
        "a signature that contains our domain": _results(
            f"{SERVER}; dkim=pass header.d=ihm.org.uk.evil.example"
        ),
        "a signature that ends like our domain": _results(f"{SERVER}; dkim=pass header.d=notihm.org.uk"),
        "a signature by what many share": _results(f"{SERVER}; dkim=pass header.d=org.uk"),
        "a signature by all of the country": _results(f"{SERVER}; dkim=pass header.d=uk"),
        "authentic for another author": _results(f"{SERVER}; dmarc=pass header.from=evil.example"),
        "results in another header": lambda story: _new(story, "", X_Authentication_Results=PASSES),
        "results in a sealed chain": lambda story: _new(
            story, "", ARC_Authentication_Results=f"i=1; {PASSES}"
        ),
        "a token that was made up": _with_wrong_mac,
        # Something proves, but not this.
        "a stolen token": lambda story: _reply(story, FAILS),
        "a stolen token without results": lambda story: _reply(story, ""),
        "a colleague's token": _answering(colleagues_notice),
        "a colleague's token, not authentic": _answering(colleagues_notice, FAILS),
        "the complainant's letter": _answering(lambda story: story.letter(Template.ACKNOWLEDGEMENT)),
        "the complainant's letter, not authentic": _answering(
            lambda story: story.letter(Template.ACKNOWLEDGEMENT), FAILS
        ),
        "a token under another case's subject": lambda story: _reply(
            story, PASSES, Subject="[IHM-2026-0999] Close it"
        ),
        "a code that was guessed": lambda story: replies(notice(story), "#confirm AAAA-AAAA"),
        # Somebody else, with a real token and real results of their own.
        "Reply-To": lambda story: _reply(story, EVIL_PASSES, MALLORY, Reply_To=NADIA),
        "Sender": lambda story: _reply(story, EVIL_PASSES, MALLORY, Sender=NADIA),
        "Resent-From": lambda story: _reply(story, EVIL_PASSES, MALLORY, Resent_From=NADIA),
        "the envelope": lambda story: _reply(story, EVIL_PASSES, MALLORY, Return_Path=f"<{NADIAS}>"),
        "the display name": lambda story: _reply(story, EVIL_PASSES, f'"{NADIAS}" <mallory@evil.example>'),
        "two authors": lambda story: _reply(story, PASSES, f"{NADIA}, {MALLORY}"),
        "two From headers": _two_headers,
        "a group that speaks for her": lambda story: _reply(
            story, PASSES, "Nadia via Education <education@ihm.org.uk>", X_Original_From=NADIA
        ),
        "a domain that looks alike": lambda story: _reply(
            story, f"{SERVER}; dmarc=pass header.from=ihm-org.uk", "Nadia <nadia.pemberton@ihm-org.uk>"
        ),
        "a domain below another": lambda story: _reply(
            story,
            f"{SERVER}; dmarc=pass header.from=ihm.org.uk.evil.example",
            "Nadia <nadia.pemberton@ihm.org.uk.evil.example>",
        ),
        "a domain below ours": lambda story: _reply(
            story, f"{SERVER}; dkim=pass header.d=ihm.org.uk", "Nadia <nadia.pemberton@guest.ihm.org.uk>"
        ),
        "a letter that folds to another": lambda story: _reply(story, PASSES).replace(
            b"nadia.pemberton@ihm.org.uk>", "nadia.pemberton@ihm.org.u\u212a>".encode(), 1
        ),
        "a letter of another alphabet": lambda story: _reply(story, PASSES).replace(
            b"nadia.pemberton@ihm.org.uk>", "n\u0430dia.pemberton@ihm.org.uk>".encode(), 1
        ),
        "a colleague who is not registered": lambda story: _reply(story, PASSES, "Temp <temp@ihm.org.uk>"),
        "the complainant": lambda story: answers.reply(story.letter(Template.ACKNOWLEDGEMENT), ORDER),
        "the complainant with a token": lambda story: answers.reply(notice(story), ORDER),
        # Nadia herself, authentic, who has not ordered it.
        "the part that she quotes": _text(_quoted("Thanks, I shall look at it.")),
        "nothing but a quotation": _text(_quoted("")),
        "below other words": _text(f"Dear all,\n{ORDER}\n"),
        "her signature": _text(f"Thanks.\n\n-- \nNadia\n{ORDER}\n"),
        "an attachment": _attached,
        "an attachment alone": _attached_alone,
        "a forwarded mail": _forwarded,
        "text that is not displayed": _html('<div style="display:none">#accept</div><p>Thanks.</p>'),
        "white text": _html('<div style="color:#ffffff">#accept</div><p>Thanks.</p>'),
        "white text of an old kind": _html('<font color="white">#accept</font><p>Thanks.</p>'),
        "white text on a white ground": _html(
            '<div style="background:#fff;color:white">#accept</div><p>x</p>'
        ),
        "text of no size": _html('<span style="font-size:0px">#accept</span><p>Thanks.</p>'),
        "text that is transparent": _html('<div style="opacity:0">#accept</div><p>Thanks.</p>'),
        "a comment": _html("<!-- #accept --><p>Thanks.</p>"),
        "an attribute": _html('<img alt="#accept" src="cid:x"><p>Thanks.</p>'),
        "the subject": lambda story: replies(notice(story), "Thanks.", Subject="#accept #close It is over."),
        "an encoded subject": lambda story: replies(
            notice(story), "Thanks.", Subject="=?utf-8?B?I2FjY2VwdA==?="
        ),
        "an absent person's program": lambda story: _reply(story, PASSES, Auto_Submitted="auto-replied"),
        "a mailing list": lambda story: _reply(
            story,
            PASSES,
            List_Id="<staff.ihm.org.uk>",
            Precedence="bulk",
            List_Unsubscribe="<mailto:o@x.example>",
        ),
        "in a telephone's word": _text("Sent from my iPhone\n\nThanks.\n#accept\n"),
    }
)
NEITHER = tuple(FORGERIES)[:19]  # nothing at all proves who wrote
