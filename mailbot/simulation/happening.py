"""One thing that happens in the world: a mail is written, somebody acts."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

MAIL, ACT = "mail", "act"


@dataclass(frozen=True, slots=True)
class Happening:
    """Small, so that thousands can wait; its mail or act is made when its time has come."""

    at: datetime  # UTC; of a mail its delivery to the mailbox, even while mailbot is down
    name: str  # one of a kind: orders what happens at one instant, and is what a script can do without
    kind: str  # MAIL or ACT
    number: int  # the writer whose mail, or whose case
    what: str  # the kind of mail; what made the person act
    organisation: str = ""
    person: str = ""  # who acts, an id
    reference: str = ""  # the case that they act on
    answers: str = ""  # Message-ID of the letter that a mail answers, or reports on
    letter: str = ""  # its template
    mailbox: str = ""  # of ours that the letter left from

    def as_text(self) -> str:
        return json.dumps(asdict(self) | {"at": self.at.isoformat()})

    @classmethod
    def from_text(cls, text: str) -> "Happening":
        fields = json.loads(text)
        return cls(**fields | {"at": datetime.fromisoformat(fields["at"])})
