"""Looking at a store before it is brought to the newest schema."""

from datetime import datetime

from mailbot.adapters import store
from mailbot.adapters.store import copying
from mailbot.settings import Settings


def is_older(settings: Settings) -> bool:
    """Whether there is a store that a migration would change.  Raises UserError, StoreUnavailable."""
    if "alembic_version" not in copying.tables_in(settings.store_url):
        return False
    return copying.schema_of(settings.store_url) < store.NEWEST


def copy_before_migrating(settings: Settings, now: datetime) -> str:
    """A copy of a SQLite store beside it; returns its path, "" for PostgreSQL.  Raises likewise."""
    place = copying.file_of(settings.store_url)
    if place is None:
        return ""
    copy = place.with_name(f"{place.name}.before-{store.NEWEST}-{now:%Y%m%dT%H%M%SZ}")
    copying.copy_database(settings.store_url, copy)
    return str(copy)
