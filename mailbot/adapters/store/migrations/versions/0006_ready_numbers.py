"""References made ready, so that no mail waits for another's.

What a migration does is never changed afterwards; schema.py says what the tables are now.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "ready_numbers",
        sa.Column("prefix", sa.Text, nullable=False, comment="the organisation's prefix"),
        sa.Column("year", sa.Integer, nullable=False, comment="year of receipt"),
        sa.Column("number", sa.Integer, nullable=False, comment="which nobody has"),
        sa.PrimaryKeyConstraint("prefix", "year", "number", name="pk_ready_numbers"),
        comment="References made ready, so that nobody waits for the next; always empty in SQLite",
        sqlite_with_rowid=False,
    )
    if op.get_context().dialect.name == "postgresql":  # SQLite keeps no comments
        op.alter_column("reference_numbers", "last", comment="number given or made ready last")
