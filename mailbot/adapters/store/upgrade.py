"""Which schema a database has, and bringing it to the newest.

Opening a store looks at one table only; alembic is loaded when there is something to do.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from mailbot.adapters.store.engine import in_memory, make_engine, opening
from mailbot.adapters.store.link import unavailable
from mailbot.adapters.store.schema import NEWEST, metadata
from mailbot.domain.errors import Problem, UserError

_WHERE = "mailbot.toml: store.url"
_LOCK = 0x6D61696C  # PostgreSQL's advisory lock under which one process migrates
_PATIENCE = 60.0  # seconds that a migration waits for others to let go
_STANDSTILL = "2min"  # a migration thinks between two statements; only one that died may be cut off


def migrate(url: str) -> tuple[str, str]:
    """Bring a database to the newest schema; returns the revision before ("" for none) and after.

    All or nothing, on both databases.  Raises UserError for a database that is not ours or is
    newer than this mailbot, StoreUnavailable where it cannot be reached.
    """
    engine = make_engine(url, _PATIENCE)
    try:
        return _raise_to_newest(engine)
    finally:
        engine.dispose()


def prepare(engine: Engine) -> None:
    """Make sure that a database can be worked with; a brand-new one gets its tables.

    Raises UserError where its schema is not the newest, StoreUnavailable where it cannot be reached.
    """
    if in_memory(engine):
        _make_at_once(engine)
        return
    try:
        with engine.connect() as connection:
            found = _revision(connection)
            _check_encoding(connection)
    except SQLAlchemyError as error:
        raise unavailable(error) from error
    if found == "":
        _raise_to_newest(engine)
    elif found != NEWEST:
        raise _other_schema(found)


def _make_at_once(engine: Engine) -> None:
    """A throwaway store needs no history of migrations (a test compares both ways)."""
    with engine.begin() as connection:
        metadata.create_all(connection)


def _revision(connection: Connection) -> str:
    """The schema's revision, "" for an empty database.  Raises UserError for somebody else's tables."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
    if tables:
        raise UserError(
            Problem(_WHERE, "this database holds tables that are not mailbot's.", "Name an empty database.")
        )
    return ""


def _check_encoding(connection: Connection) -> None:
    """People write in every script; a database that cannot hold them would lose complaints."""
    if connection.dialect.name != "postgresql":
        return
    encoding = connection.execute(text("SHOW server_encoding")).scalar()
    if encoding != "UTF8":
        remedy = "Create it anew: createdb --encoding=UTF8 --template=template0."
        raise UserError(Problem(_WHERE, f"this database keeps text as {encoding}.", remedy))


def _other_schema(found: str) -> UserError:
    if found > NEWEST:
        what = f"this database was made by a newer mailbot (schema {found}, this one knows {NEWEST})."
        return UserError(Problem(_WHERE, what, "Install the newer mailbot again."))
    what = f"this database has the schema {found}, mailbot needs {NEWEST}."
    return UserError(Problem(_WHERE, what, "Make a backup, then run mailbot migrate."))


def _raise_to_newest(engine: Engine) -> tuple[str, str]:
    try:
        with engine.begin() as connection:
            _be_alone(connection)
            before = _revision(connection)
            if before > NEWEST:
                raise _other_schema(before)
            if before != NEWEST:
                _run(connection)
            return before, _revision(connection)
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def _be_alone(connection: Connection) -> None:
    """Two daemons started at once must not both make the tables."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL idle_in_transaction_session_timeout = '{_STANDSTILL}'")
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    else:
        connection.exec_driver_sql(opening(connection.engine, writes=True))


def _run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  # 0.3 s that only a migration should cost
    from alembic.config import Config  # noqa: PLC0415  # likewise

    config = Config()
    folder = str(Path(__file__).with_name("migrations"))
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
