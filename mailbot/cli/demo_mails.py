"""The invented mail of the demo: a few weeks at two complaints offices.  Nobody in it exists."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

IHM, ENQUIRIES, IMI = "education@ihm.org.uk", "enquiries@ihm.org.uk", "complaints@imi.example"
_PIXEL = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(200)) * 400  # looks like a photograph to whoever checks


@dataclass(frozen=True, slots=True)
class DemoMail:
    """One mail of the story."""

    at: datetime
    to: str
    sender: str  # as in From
    subject: str
    body: str
    answers: str = ""  # the letter it replies to, by template name, sent to the same address
    photo: str = ""  # name of an attached picture
    headers: tuple[tuple[str, str], ...] = ()

    def message(self, answered: str) -> bytes:
        """The mail's bytes; `answered` is the Message-ID of the letter it replies to, "" for none."""
        mail = EmailMessage()
        mail["Return-Path"] = f"<{self.sender.rpartition('<')[2].rstrip('>')}>"
        mail["Received"] = f"from mail.example.net by mx.example.org; {format_datetime(self.at)}"
        mail["From"], mail["To"], mail["Subject"] = self.sender, self.to, self.subject
        mail["Date"] = format_datetime(self.at)
        mail["Message-ID"] = f"<{self.at:%Y%m%d%H%M%S}.{len(self.body)}@mail.example.net>"
        if answered:
            mail["In-Reply-To"] = mail["References"] = answered
        for name, value in self.headers:
            mail[name] = value
        mail.set_content(self.body)
        if self.photo:
            mail.add_attachment(_PIXEL, maintype="image", subtype="jpeg", filename=self.photo)
        return mail.as_bytes()


def _on(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def story() -> tuple[DemoMail, ...]:
    """The mails in order of arrival, November 2026."""
    return (
        DemoMail(
            _on(2, 9, 12), IHM, "Priya Nandakumar <priya.n@example.org>",
            "Complaint: assignment marked eleven weeks late",
            "Dear Institute,\n\nMy leadership assignment went in on 14 August. Your handbook promises a mark "
            "in four weeks; it came last Friday. I missed the September cohort because of it.\n\n"
            "I would like an apology and the fee for the missed module back.\n\nPriya Nandakumar\nMember 40718\n",
        ),
        DemoMail(
            _on(2, 11, 40), ENQUIRIES, "Tom Okafor <t.okafor@example.com>", "Suggestion",
            "Could the branch newsletter list the webinars for the whole quarter? I plan my leave round them.\n\n"
            "Best wishes\nTom Okafor\n",
        ),
        DemoMail(
            _on(3, 8, 5), ENQUIRIES, "Ledger Supplies <accounts@ledger-supplies.example>", "Invoice 20714",
            "Please find our invoice for the October stationery order attached to the delivery.\n",
        ),
        DemoMail(
            _on(3, 17, 2), IMI, "Gareth Pugh <gareth.pugh@example.org>", "Complaint about an approved centre",
            "I passed my hybrid vehicle assessment on 12 October. The centre has still not registered the result "
            "and three times told me that you lost it. Its final letter and a photo of the signed sheet "
            "are attached.\n\nGareth Pugh\n07700 900 431\n",
            photo="signed-sheet.jpg",
        ),
        DemoMail(
            _on(4, 7, 30), IHM, "motorfan77@mail.example", "COMPLAINT!!!",
            "Your marker is rude to everybody on the course. I am not giving my name.\n",
        ),
        DemoMail(
            _on(4, 13, 15), IMI, "nobody8841@mail.example", "Complaint - unsafe practice at a training centre",
            "Ramps at the centre in Dock Road are used with the safety catches tied back, on 3, 8 and 21 October "
            "while learners stood under the cars. Photo attached. I will not say who I am because I work there.\n",
            photo="ramp-8-october.jpg",
        ),
        DemoMail(
            _on(5, 10, 0), IMI, "qx_2200@mail.example", "complaint",
            "Your assessor cheats. Everyone knows it. Anonymous.\n",
        ),
        DemoMail(
            _on(5, 10, 21), IHM, "Priya Nandakumar <priya.n@example.org>",
            "Automatic reply: your letter", "I am on leave until 9 November and will read your message then.\n",
            answers="acknowledgement", headers=(("Auto-Submitted", "auto-replied"),),
        ),
        DemoMail(
            _on(6, 9, 45), ENQUIRIES, "Helen Marsh <helen.marsh@example.org>", "Complaint Appeal",
            "I had your answer about my cancelled course on Monday and I do not accept it. I wish to appeal "
            "to the Chief Executive.\n\nHelen Marsh\n",
        ),
        DemoMail(
            _on(9, 8, 50), IHM, "Priya Nandakumar <priya.n@example.org>", "Re: your letter",
            "Back from leave. For your file: the programme office told me on 2 October that the paper was "
            "with a second marker.\n\nPriya\n",
            answers="acknowledgement",
        ),
        DemoMail(
            _on(9, 12, 10), IHM, "motorfan77@mail.example", "Re: your letter",
            "Fair enough. My name is Colin Waverley and I was on the course in Leeds.\n\nColin Waverley\n",
            answers="anonymous_refusal",
        ),
        DemoMail(
            _on(10, 15, 30), ENQUIRIES, "J. K. <j.k@mail.example>", "Complaint about the annual conference",
            "I paid for two days and the second was called off at an hour's notice. Nobody has answered my "
            "telephone calls since.\n\nJ.K.\n",
        ),
        DemoMail(
            _on(11, 9, 9), ENQUIRIES, "Marta Lindqvist <marta.lindqvist@example.org>", "Compliment",
            "Your events team found me a quiet room and a step-free route without my having to ask twice. "
            "Please thank them.\n\nMarta Lindqvist\n",
        ),
        DemoMail(
            _on(12, 16, 44), ENQUIRIES, "Robert Ames <rob.ames@example.org>", "Compliant about marker",
            "Please pass this on to whoever looks after markers.\n\nRobert Ames\n",
        ),
        DemoMail(
            _on(13, 17, 0), IMI, "Aisling Byrne <aisling.byrne@example.org>", "Refund still not paid",
            "I have asked four times since July for the fee of the cancelled assessment. I am very unhappy with "
            "how I have been treated and want this put right.\n\nAisling Byrne\n",
        ),
        DemoMail(
            _on(16, 6, 0), ENQUIRIES, "Health Estates Weekly <news@estates-weekly.example>",
            "This week: complaints handling masterclass",
            "Book now for our masterclass on complaints handling.\n",
            headers=(("List-Id", "<weekly.estates-weekly.example>"), ("List-Unsubscribe", "<mailto:off@example>")),
        ),
    )  # fmt: skip
