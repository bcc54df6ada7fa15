"""A restore over real servers: Dovecot keeps inbox and Sent, PostgreSQL the register."""

import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.adapters import store
from mailbot.domain.errors import StoreUnavailable, UserError
from tests.support import letters
from tests.support.answers import reply
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, postgres_url: str, user: str) -> Establishment:
    """One mailbox on Dovecot, the register in PostgreSQL, and a complaint that was acknowledged."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], postgres_url)
    dovecot.put([letters.complaint(1, user)], user)
    body.run()
    return body


@pytest.fixture
def new(request: pytest.FixtureRequest) -> Iterator[str]:
    """Another empty database of the same cluster."""
    cluster = request.getfixturevalue("_postgres")
    url = cluster.database()
    yield url
    cluster.drop(url)


def told(sink: SmtpSink) -> Counter[tuple[str, str]]:
    """(whom, Message-ID) of all that left, alerts of ours apart."""
    found = [one.message for one in sink.mails]
    left = [(str(one["To"]), str(one["Message-ID"])) for one in found]
    return Counter(one for one in left if not one[1].startswith("<alert."))


def _goes_on(body: Establishment, dovecot: Dovecot, user: str) -> None:
    """What the backup does not know: two complaints and an answer."""
    dovecot.put([letters.complaint(2, user), letters.complaint(3, user)], user)
    body.run()
    answered = next(one for one in body.letters() if one.recipient == "member1@example.org")
    dovecot.put([reply(answered, "It was in May.", "Asha Bevan <member1@example.org>")], user)
    body.run()


def test_nothing_is_sent_twice_after_pg_restore(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Sent on an IMAP server is all that is left of the day; its copies were appended by mailbot."""
    file = body.folder / "a.mailbot"
    made = wiring.make_backup(body.settings(), file, datetime.now(UTC))
    assert ("postgresql", 1) == (made.engine, made.counts["cases"])
    _goes_on(body, dovecot, user)
    before, references = told(sink), {case.subject: case.reference for case in body.cases()}

    with pytest.raises(UserError, match="--replace"):
        wiring.put_back(body.settings(), file, datetime.now(UTC))
    done = wiring.put_back(body.settings(), file, datetime.now(UTC), replace=True)
    assert 1 == len(body.cases())
    passed = body.run()

    assert done.aside.startswith("schema replaced_")
    assert passed.relived is not None
    assert (3, ()) == (passed.relived.mails, passed.relived.unexplained)
    assert before == told(sink)
    assert references == {case.subject: case.reference for case in body.cases()}
    assert body.outcomes()["opened"] == 3
    assert body.outcomes()["joined"] == 1


def test_the_recipe_with_the_tools_of_postgresql(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str, new: str
) -> None:
    """As the operating guide has it: pg_dump at night; pg_restore into a new database; restore --as-of."""
    at = datetime.now(UTC)
    dump, plain = body.folder / "night.dump", body.store_url.replace("+psycopg", "")
    subprocess.run(["pg_dump", "--format=custom", f"--file={dump}", plain], check=True)
    _goes_on(body, dovecot, user)
    before = told(sink)
    into = f"--dbname={new.replace('+psycopg', '')}"
    subprocess.run(["pg_restore", "--exit-on-error", "--single-transaction", into, dump], check=True)
    toml = body.folder / "mailbot.toml"
    toml.write_text(toml.read_text().replace(body.store_url, new))

    wiring.refuse_while_alive(new, datetime.now(UTC))
    wiring.mark_restored(new, at)
    body.run()

    assert before == told(sink)
    assert {"opened": 3, "joined": 1} == body.outcomes()


def test_a_dump_that_cannot_be_restored_leaves_the_register_as_it_was(
    body: Establishment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a restore would be worse than none."""
    file = body.folder / "a.mailbot"
    wiring.make_backup(body.settings(), file, datetime.now(UTC))

    def fails(*_: object) -> None:
        raise StoreUnavailable("pg_restore failed")

    monkeypatch.setattr("mailbot.adapters.store.copying.load_dump", fails)
    with pytest.raises(StoreUnavailable):
        wiring.put_back(body.settings(), file, datetime.now(UTC), replace=True)

    with closing(store.open_store(body.store_url)) as opened, opened.view() as work:
        assert 1 == len(list(work.cases.all()))
