"""What the tables share: how constraints are named, and columns that stand in several of them."""

from sqlalchemy import Column, ForeignKey, MetaData

from mailbot.adapters.store.columns import CleanText, ReferenceText

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def case_column(
    *, key: bool = False, at_commit: bool = False, null: bool = True, comment: str
) -> Column[object]:
    """A column that names a case."""
    foreign = ForeignKey("cases.reference")
    if at_commit:
        foreign = ForeignKey("cases.reference", deferrable=True, initially="DEFERRED")
    null = null and not key
    return Column("reference", ReferenceText, foreign, primary_key=key, nullable=null, comment=comment)


def later(name: str, comment: str) -> Column[str]:
    """A text that came with a migration; rows that were there before have the empty one."""
    return Column(name, CleanText, nullable=False, server_default="", comment=comment)
