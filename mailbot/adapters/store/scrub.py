"""Getting what was erased out of the database's files too.

SQLite leaves what was overwritten in free pages and in its write-ahead log: VACUUM writes the whole file
anew and the log is then cut to nothing.  Both need everybody else to pause for a moment, and room on the disk
for a second copy.  PostgreSQL's VACUUM frees the old rows for new ones to lie upon, without a pause; their
octets leave the disk when that happens, or at once with VACUUM FULL, which locks each table while it runs
and is for whoever looks after the database.
"""

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from mailbot.adapters.store.engine import in_memory
from mailbot.adapters.store.link import unavailable
from mailbot.adapters.store.schema import metadata

_BUSY = "database is locked"


def scrub(engine: Engine) -> bool:
    """True where the files are clean; False where somebody else was working with them.

    Raises StoreUnavailable: the disk is full, the server is away.
    """
    if in_memory(engine):
        return True
    try:
        return _sqlite(engine) if engine.dialect.name == "sqlite" else _postgres(engine)
    except DBAPIError as error:
        if _BUSY in str(error.orig):
            return False
        raise unavailable(error) from error
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def _sqlite(engine: Engine) -> bool:
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
        connection.exec_driver_sql("VACUUM")
        busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        connection.exec_driver_sql("PRAGMA secure_delete=OFF")
    return not busy


def _postgres(engine: Engine) -> bool:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f'VACUUM "{table.name}"')
    return True
