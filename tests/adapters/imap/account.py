"""One account on a real Dovecot, seen by mailbot and by somebody else's mail program."""

from collections.abc import Callable, Sequence
from datetime import datetime

from imapclient import IMAPClient

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer
from mailbot.domain.mail import MailStub
from tests.adapters.mailbox_contract import Post
from tests.support.dovecot import Dovecot

MakeMailbox = Callable[[ImapServer], ImapMailbox]


class ImapPost(Post):
    """Somebody else's mail program on the same account."""

    def __init__(self, dovecot: Dovecot, user: str) -> None:
        self.dovecot, self.user = dovecot, user

    def put(self, mails: Sequence[bytes], delivered_at: Sequence[datetime]) -> None:
        self.dovecot.put(mails, self.user, internaldates=delivered_at)

    def put_in_sent(self, mail: bytes) -> None:
        self.dovecot.put([mail], self.user, "Sent")

    def remove(self, stub: MailStub) -> None:
        with self._open() as client:
            client.delete_messages([int(stub.key.uid)], silent=True)
            client.expunge()

    def read_and_flag(self, stub: MailStub) -> None:
        with self._open() as client:
            client.fetch([int(stub.key.uid)], ["BODY[]"])
            client.add_flags([int(stub.key.uid)], [b"\\Flagged"], silent=True)

    def snapshot(self) -> object:
        return self.dovecot.contents(self.user)

    def sent(self) -> list[bytes]:
        mails = self.dovecot.contents(self.user, "Sent")
        return [mail.content for mail in mails]

    def _open(self) -> IMAPClient:
        client = self.dovecot.client(self.user)
        client.select_folder("INBOX")
        return client
