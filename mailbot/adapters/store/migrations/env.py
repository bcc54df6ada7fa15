"""Run by alembic for `mailbot migrate`; the connection is handed over within its transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
