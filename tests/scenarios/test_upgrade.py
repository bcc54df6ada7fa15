"""A newer mailbot is installed on a Tuesday: what has been promised since Monday goes on."""

from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, MetaData, create_engine, select, text

from mailbot import wiring
from mailbot.adapters import store as store_room
from mailbot.adapters.store.schema import NEWEST, metadata
from mailbot.desk.intake import take_in
from mailbot.domain.errors import UserError
from mailbot.domain.letter import LetterState, Template
from tests.support import letters
from tests.support.answers import reply
from tests.support.clients import BELIEVES, replies
from tests.support.course import NADIA
from tests.support.establishment import Box
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell


@dataclass(frozen=True, slots=True)
class Older:
    """A body whose store is that of an older mailbot."""

    story: Story
    revision: str


def on_file(folder: Path) -> str:
    return f"sqlite:///{folder / 'var' / 'older.sqlite3'}"


# In CI the oldest and the newest of them; the others by hand, with pytest -m slow.
_BY_HAND = [(one, "sqlite") for one in ("0002", "0003")] + [
    (one, "postgresql") for one in ("0002", "0003", "0004")
]
_STORES = [
    ("0001", "sqlite"),
    ("0004", "sqlite"),
    ("0001", "postgresql"),
    *(pytest.param(one, marks=pytest.mark.slow) for one in _BY_HAND),
]


@pytest.fixture(params=_STORES)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Older:
    """Pat's complaint is acknowledged, another letter has not left yet, and the store is an older one's."""
    revision, engine = request.param
    story = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    story.takes(letters.mail())
    story.arrives(letters.complaint(7, EDUCATION))
    with story.body.house() as house:
        take_in(house.works.desk, house.works.mailboxes[0], house.works.since)
    url = on_file(tmp_path) if engine == "sqlite" else request.getfixturevalue("postgres_url")
    _move(f"sqlite:///{tmp_path / 'var' / 'mailbot.sqlite3'}", url, revision)
    toml = tmp_path / "mailbot.toml"
    toml.write_text(toml.read_text().replace(story.body.store_url, url))
    return Older(story, revision)


def _move(source: str, target: str, revision: str) -> None:
    """As much of a newer store as an older schema holds."""
    new, old = create_engine(source), create_engine(target)
    _upgrade(old, revision)
    known = MetaData()
    known.reflect(old)
    with new.connect() as reading, old.begin() as writing:
        for table in metadata.sorted_tables:
            if table.name not in known.tables:
                continue
            columns = known.tables[table.name].c
            for row in reading.execute(select(table)).mappings():
                values = {name: value for name, value in row.items() if name in columns}
                writing.execute(table.insert().values(values))
        if old.dialect.name == "postgresql":
            for name in ("outbox", "attempts"):
                count_on = (
                    f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT max(id) FROM {name}))"
                )
                writing.execute(text(count_on))
    new.dispose()
    old.dispose()


def _upgrade(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(str(store_room.__file__)).with_name("migrations")))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def test_a_case_under_way_goes_on_after_the_upgrade(older: Older) -> None:
    """Its letter leaves, its complainant's answer finds it, staff command it, and its history is whole."""
    story = older.story
    settings = story.body.settings()
    with pytest.raises(UserError, match="run mailbot migrate"):
        story.body.cases()
    assert wiring.is_older(settings)

    copy = wiring.copy_before_migrating(settings, MONDAY)
    assert (older.revision, NEWEST) == wiring.migrate(settings)
    assert not wiring.is_older(settings)

    assert bool(copy) == settings.store_url.startswith("sqlite"), "PostgreSQL's is made by its own tools"
    if copy:
        assert older.revision == store_room.copying.schema_of(f"sqlite:///{copy}")
    assert 1 == story.runs(MONDAY + timedelta(hours=1)).letters.sent - 2, "and the notices to two colleagues"
    acknowledgement = next(one for one in story.to(PAT) if one.template is Template.ACKNOWLEDGEMENT)
    story.takes(reply(acknowledgement, "It was in May.\n\nPat"))
    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    story.takes(replies(story.to(NADIA)[-1], "#accept"))
    accepted = next(
        case for case in story.body.cases() if case.complainant and case.complainant.address == PAT
    )
    assert accepted.dossier.accepted
    story.runs(MONDAY + timedelta(days=40))
    assert {LetterState.SENT} == {letter.state for letter in story.body.letters()}
    with closing(wiring.open_register(settings)) as opened:
        assert [] == list(wiring.auditing(opened).all(lambda _: None))
