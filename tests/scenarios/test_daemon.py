"""The daemon as it is run: a process, real servers, signals."""

import signal
from collections import Counter
from pathlib import Path

from mailbot.domain.letter import LetterState, Template
from tests.support import letters
from tests.support.daemon import daemon
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment, imap_box
from tests.support.imap_proxy import Proxy
from tests.support.smtp_sink import SmtpSink
from tests.support.story import PAT


def _outside(sink: SmtpSink) -> Counter[str]:
    readers = (mail.recipients[0] for mail in sink.mails)
    return Counter(reader for reader in readers if reader.endswith("@example.org"))


def test_a_mail_that_arrives_is_acknowledged_and_sigterm_ends_the_daemon(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """IDLE tells of the mail: the next poll would come in an hour."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], extra="[daemon]\npoll_seconds = 3600\n")
    body.settings()
    with daemon(tmp_path) as running:
        running.sees("mailbox_taken_on", mailbox=user)
        dovecot.deliver(letters.mail(to=user), user)
        running.until(lambda: bool(sink.to(PAT)), "Pat hears from us")
        code = running.stop()
        stopped = running.logged("stopped")

    assert (0, 1) == (code, len(stopped))
    assert ["Pat Lee"] == [case.name for case in body.cases()]
    assert 1 == len(sink.to(PAT))


def test_two_mails_one_after_the_other_are_both_taken_in(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """After one round of waiting the next begins."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], extra="[daemon]\npoll_seconds = 3600\n")
    body.settings()
    with daemon(tmp_path) as running:
        running.sees("mailbox_taken_on")
        for number in range(3):
            dovecot.deliver(letters.complaint(number, user), user)
            running.until(lambda: len(_outside(sink)) > number, f"member {number} hears from us")  # noqa: B023
        assert 0 == running.stop()

    assert {f"member{number}@example.org": 1 for number in range(3)} == _outside(sink)


def test_one_mailbox_down_does_not_stop_the_other_and_is_read_when_it_is_back(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str, imap_proxy: Proxy
) -> None:
    """Each mailbox has its own troubles."""
    down = f"down-{user}"
    boxes = [Box(down, imap_port=imap_proxy.port, smtp_port=sink.port), imap_box(dovecot, sink, user)]
    body = Establishment(tmp_path, boxes)
    body.settings()
    with daemon(tmp_path) as running:
        running.sees("mailbox_taken_on", mailbox=down)
        running.sees("mailbox_taken_on", mailbox=user)
        imap_proxy.refuse()
        running.sees("mailbox_lost", mailbox=down)
        dovecot.deliver(letters.complaint(1, down), down)
        dovecot.deliver(letters.complaint(2, user), user)
        running.until(lambda: "member2@example.org" in _outside(sink), "the other mailbox is served")
        assert [] == running.logged("mailbox_found")
        imap_proxy.heal()
        running.until(lambda: "member1@example.org" in _outside(sink), "the mailbox is read again")
        running.sees("mailbox_found", mailbox=down)
        assert 0 == running.stop()

    assert {"member1@example.org": 1, "member2@example.org": 1} == _outside(sink)


def test_a_mail_server_that_crashes_and_restarts_is_found_again(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Every connection ends at once; what came before and after is taken in, once."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    body.settings()
    with daemon(tmp_path) as running:
        running.sees("mailbox_taken_on")
        dovecot.deliver(letters.complaint(1, user), user)
        running.until(lambda: "member1@example.org" in _outside(sink), "before the crash")
        dovecot.crash()
        running.sees("mailbox_lost")
        dovecot.restart()
        dovecot.deliver(letters.complaint(2, user), user)
        running.until(lambda: "member2@example.org" in _outside(sink), "after the restart")
        assert 0 == running.stop()

    assert {"member1@example.org": 1, "member2@example.org": 1} == _outside(sink)
    assert {"opened": 2} == body.outcomes()


def test_a_wrong_password_is_told_and_the_daemon_goes_on(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """The alert leaves from the mailbox that works; a mended password is picked up without a restart."""
    lost = f"lost-{user}"
    boxes = [Box(lost, "ihm", dovecot.imap, sink.port, password_file="stale"), imap_box(dovecot, sink, user)]
    body = Establishment(tmp_path, boxes)
    body.settings()
    (tmp_path / "stale").write_text("of last year")
    with daemon(tmp_path) as running:
        running.until(lambda: bool(sink.to("nadia.pemberton@ihm.org.uk")), "somebody is told")
        dovecot.deliver(letters.complaint(2, user), user)
        running.until(lambda: "member2@example.org" in _outside(sink), "the other mailbox is served")
        (tmp_path / "stale").write_text((tmp_path / "password").read_text())
        running.sees("mailbox_found", mailbox=lost)
        dovecot.deliver(letters.complaint(1, lost), lost)
        running.until(lambda: "member1@example.org" in _outside(sink), "the mended mailbox is served")
        running.sees("alarm_over")
        assert 0 == running.stop()

    alerts = [letter for letter in body.letters() if letter.template is Template.ALERT]
    assert {"nadia.pemberton@ihm.org.uk": 2, "owen.thackeray@ihm.org.uk": 2} == Counter(
        letter.recipient for letter in alerts
    ), "that it cannot be read, and that it is over"


def test_a_daemon_killed_and_started_again_takes_up_where_it_was(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """What came while nobody ran is taken in; what was answered is not answered again."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    body.settings()
    with daemon(tmp_path) as running:
        running.sees("mailbox_taken_on")
        dovecot.deliver(letters.complaint(1, user), user)
        # Copies follow settled letters: no verdict is outstanding when the plug is pulled.
        running.until(lambda: len(dovecot.contents(user, "Sent")) == 3, "the first is served")
        running.process.send_signal(signal.SIGKILL)
        running.process.wait(60)
    dovecot.deliver(letters.complaint(2, user), user)
    with daemon(tmp_path) as running:
        running.until(lambda: len(dovecot.contents(user, "Sent")) == 6, "the second is served")
        assert 0 == running.stop()

    assert {"member1@example.org": 1, "member2@example.org": 1} == _outside(sink)
    assert {"opened": 2} == body.outcomes()
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}
