"""Grants that are refused: heard of once, by a mailbox that still works, and when they are mended."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.adapters.store import open_store
from mailbot.desk.grants import Grants
from mailbot.domain.errors import MailboxRefused, TokenRefused, TokenUnavailable
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.token import KeptTokens
from mailbot.maillog import MailLog
from tests.support.vigils import EDUCATION, ENQUIRIES, IMI, Watch

TAKEN_BACK = TokenRefused("Microsoft gives no token: taken back.", f"Run “mailbot authorise {EDUCATION}”.")


@dataclass
class Keeper:
    """Port TokenKeeper: in the state that a test puts it into."""

    mailbox: str = EDUCATION
    refusal: TokenRefused | None = None
    weather: bool = False
    renewed: int = 0
    asked: list[str] = field(default_factory=list)

    def token(self, refused: str = "") -> str:
        self.asked.append(refused)
        return "token"

    def keep_fresh(self) -> bool:
        if self.weather:
            raise TokenUnavailable("no answer")
        if self.refusal is not None:
            raise self.refusal
        self.renewed += 1
        return self.renewed == 1


class Log(MailLog):
    """What was logged of tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def token_renewed(self, mailbox: str) -> None:
        self.said.append(f"renewed {mailbox}")

    def token_lost(self, mailbox: str, why: str) -> None:
        self.said.append(f"lost {mailbox}: {why}")

    def grant_refused(self, mailbox: str, why: str) -> None:
        self.said.append(f"refused {mailbox}: {why}")


def test_one_that_fails_does_not_stop_the_others() -> None:
    """Each provider has its own troubles; a refusal is logged once, and whoever watches looks at once."""
    keepers = [Keeper(refusal=TAKEN_BACK), Keeper(ENQUIRIES, weather=True), Keeper(IMI)]
    log = Log()
    grants = Grants(keepers, log)

    assert [True, False] == [grants.run(), grants.run()]
    assert [
        f"refused {EDUCATION}: {TAKEN_BACK}",
        f"lost {ENQUIRIES}: no answer",
        f"renewed {IMI}",
        f"lost {ENQUIRIES}: no answer",
    ] == log.said
    keepers[0].refusal = None
    assert [True, False] == [grants.run(), grants.run()]


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    return Watch(open_store(f"sqlite:///{tmp_path}/mailbot.sqlite3"))


def watched(watch: Watch, *keepers: Keeper, login: str = "") -> None:
    """The watch sees these keepers; the mailboxes of both share a login, where one is given."""
    watch.vigil.outside = replace(watch.vigil.outside, tokens=keepers)
    profiles = {key: replace(box, login=login) for key, box in watch.vigil.alerts.profiles.items()}
    watch.vigil.alerts = replace(watch.vigil.alerts, profiles=profiles)


def alerts(watch: Watch) -> list[OutboxLetter]:
    with watch.kept.view() as work:
        letters = work.outbox.promised_after(0, 100)
    return [letter for letter in letters if letter.template is Template.ALERT]


def renewed(watch: Watch) -> None:
    """A token was given."""
    with watch.kept.begin() as work:
        before = work.tokens.get(EDUCATION)
        seen = before.version if before else 0
        work.tokens.put(KeptTokens(EDUCATION, "", seen + 1, watch.clock.now(), access=b"sealed"), seen)
        work.commit()


def test_a_refused_grant_is_told_once_though_nothing_works(watch: Watch) -> None:
    """Neither reading nor sending is told beside it; and that it is over."""
    keeper = Keeper(refusal=TAKEN_BACK)
    watched(watch, keeper)
    renewed(watch)
    watch.passes(timedelta(minutes=1))
    watch.pulse.lost(EDUCATION, MailboxRefused(str(TAKEN_BACK)), watch.clock.now())
    for _ in range(5):
        watch.passes(timedelta(minutes=30), ENQUIRIES)
    told = alerts(watch)
    assert [f"grant:{EDUCATION}"] == watch.lasting()
    assert 1 == len(told)
    assert {ENQUIRIES} == {letter.mailbox for letter in told}
    assert all("may not log in to" in letter.content.decode() for letter in told)

    keeper.refusal = None
    watch.passes(timedelta(minutes=1), ENQUIRIES)
    assert 1 == len(alerts(watch)), "another daemon has seen it: only a token ends it"
    renewed(watch)
    watch.passes(timedelta(minutes=1))
    assert ([], 2) == (watch.lasting(), len(alerts(watch)))


def test_an_alert_does_not_leave_by_a_mailbox_with_the_same_login(watch: Watch) -> None:
    """One secret ran out, and both mailboxes stand still."""
    watched(watch, Keeper(refusal=TAKEN_BACK), login="the application")
    watch.passes(timedelta(minutes=1))

    assert {EDUCATION} == {letter.mailbox for letter in alerts(watch)}, "it waits there with the others"


def test_it_leaves_by_another_bodys_mailbox_where_that_works(tmp_path: Path) -> None:
    """Better a strange sender than nobody told."""
    store = open_store(f"sqlite:///{tmp_path}/mailbot.sqlite3")
    watch = Watch(store, boxes=(EDUCATION, IMI))
    watched(watch, Keeper(refusal=TAKEN_BACK))
    watch.passes(timedelta(minutes=1))

    assert {IMI} == {letter.mailbox for letter in alerts(watch)}
