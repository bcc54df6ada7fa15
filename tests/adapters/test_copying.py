"""A copy of the store is one consistent state, whoever writes meanwhile."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from mailbot.adapters.store import copying, open_store, verify_chain
from mailbot.adapters.store.schema import NEWEST
from mailbot.domain.errors import StoreUnavailable, UserError
from mailbot.domain.event import Noted
from tests.adapters.store_builders import MONDAY, put_case, reference


def test_a_copy_is_whole_while_another_writes(tmp_path: Path) -> None:
    """Complaints do not stop coming at the hour of the backup."""
    url, enough, stop = f"sqlite:///{tmp_path}/a b#c.sqlite3", Event(), Event()
    with closing(open_store(url)) as store:
        put_case(store)

        def write() -> None:
            for minute in range(10_000):
                with store.begin() as work:
                    at = MONDAY + timedelta(minutes=minute)
                    work.cases.note(reference(), (Noted("SEEN", ""), Noted("SEEN", "")), at)
                    work.commit()
                if minute == 20:
                    enough.set()
                if stop.is_set():
                    return

        writer = Thread(target=write)
        writer.start()
        assert enough.wait(30)
        copied = copying.copy_database(url, tmp_path / "copy")
        stop.set()
        writer.join()

    assert ("sqlite", NEWEST, 1) == (copied.engine, copied.schema, copied.counts["cases"])
    assert copied.counts["events"] > 40
    with closing(open_store(f"sqlite:///{tmp_path}/copy")) as copy, copy.view() as work:
        history = work.cases.history(reference())
        assert copied.counts["events"] == len(history)
        assert verify_chain(history, work.cases.head(reference())) is None


def test_a_damaged_copy_is_found_out(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite3"
    with closing(open_store(url)) as store:
        put_case(store)
    copying.copy_database(url, tmp_path / "copy")
    pages = bytearray((tmp_path / "copy").read_bytes())
    pages[8192:40_960] = b"\xff" * 32_768
    (tmp_path / "copy").write_bytes(pages)

    with pytest.raises(StoreUnavailable, match="damaged"):
        copying.inspect_copy(tmp_path / "copy")


def test_what_is_no_store_of_ours_is_not_copied(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no database"):
        copying.copy_database(f"sqlite:///{tmp_path}/none.sqlite3", tmp_path / "copy")
    assert [] == list(tmp_path.iterdir())


def test_a_missing_tool_is_told_with_what_to_install(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(postgres_url).close()
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(UserError, match="postgresql-client"):
        copying.copy_database(postgres_url, tmp_path / "copy")
