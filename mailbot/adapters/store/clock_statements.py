"""What is asked and told of clocks."""

from sqlalchemy import UpdateBase, and_, bindparam, literal_column, select, tuple_, update
from sqlalchemy import case as choose
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.schema import clocks

_RUNNING = and_(  # as CaseClock.running
    clocks.c.met_at.is_(None), clocks.c.stopped.is_(False), clocks.c.awaits == literal_column("''")
)
OF_CASES = (
    select(clocks)
    .where(clocks.c.reference.in_(bindparam("wanted", expanding=True)))
    .order_by(clocks.c.reference, clocks.c.position)
)
OF_ONE = (  # said with one value, it is made ready once (see ready)
    select(clocks).where(clocks.c.reference == bindparam("wanted")).order_by(clocks.c.position)
)
OWING = select(clocks.c.reference).where(clocks.c.met_at.is_(None), clocks.c.stopped.is_(False))
DUE = (
    select(clocks)
    .where(clocks.c.next_step <= bindparam("now"), _RUNNING)
    .order_by(clocks.c.next_step, clocks.c.reference, clocks.c.position)
    .limit(bindparam("most"))
)
SET_STEP = update(clocks).where(
    clocks.c.reference == bindparam("wanted"), clocks.c.name == bindparam("duty"),
    clocks.c.started_at == bindparam("since"), _RUNNING,
)
_STEP = (  # PostgreSQL would otherwise be free to choose twice (see outbox)
    select(clocks.c.reference, clocks.c.position)
    .where(
        clocks.c.reference == bindparam("wanted"), clocks.c.name == bindparam("duty"),
        clocks.c.started_at == bindparam("since"), clocks.c.due_at == bindparam("until"),
        clocks.c.next_step == bindparam("step"), _RUNNING,
    )
    .with_for_update(skip_locked=True)
    .cte("step")
    .prefix_with("MATERIALIZED", dialect="postgresql")
)  # fmt: skip
TAKE_STEP = (
    update(clocks)
    .where(tuple_(clocks.c.reference, clocks.c.position).in_(select(_STEP.c.reference, _STEP.c.position)))
    .returning(clocks.c.position)  # SQLite's driver counts no rows where a statement begins by WITH
)
MEET = (
    update(clocks)
    .where(
        clocks.c.reference == bindparam("wanted"),
        clocks.c.name == bindparam("duty"),
        _RUNNING,
    )
    .returning(clocks.c.name, clocks.c.position)
)


def _write() -> UpdateBase:
    """Insert or rewrite a clock.  A running one keeps the step the sweep set, unless its date moved.

    One that was met, stopped or awaiting its letter and runs now gets the step of a new one.
    """
    statement = upsert(clocks)
    new = statement.excluded
    as_before = _RUNNING & (clocks.c.due_at == new.due_at) & new.next_step.is_not(None)
    same = {name: new[name] for name in ("name", "started_at", "due_at", "met_at", "stopped", "awaits")}
    step = choose((as_before, clocks.c.next_step), else_=new.next_step)
    return statement.on_conflict_do_update(
        index_elements=["reference", "position"], set_=same | {"next_step": step}
    )


WRITE = _write()
