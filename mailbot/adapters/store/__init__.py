"""The store: cases, letters, mails and the ledger in SQLite or PostgreSQL.

SQLAlchemy lives here and nowhere else; what leaves this room are the domain's values and
StoreUnavailable.  One code path serves both databases.
"""

from mailbot.adapters.store.events import verify_chain
from mailbot.adapters.store.schema import NEWEST
from mailbot.adapters.store.upgrade import migrate
from mailbot.adapters.store.work import PATIENCE, SqlStore, SqlUnitOfWork, open_store

__all__ = ["NEWEST", "PATIENCE", "SqlStore", "SqlUnitOfWork", "migrate", "open_store", "verify_chain"]
