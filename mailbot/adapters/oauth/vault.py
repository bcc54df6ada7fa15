"""The tokens of one account in the store: sealed there, readable here."""

from datetime import UTC, datetime, timedelta

from mailbot.adapters.oauth.account import Account, Held
from mailbot.adapters.oauth.seal import Seal
from mailbot.domain.running import Lease
from mailbot.domain.token import KeptTokens
from mailbot.ports import Store, UnitOfWork

_NEVER = datetime.min.replace(tzinfo=UTC)
LEASE = timedelta(seconds=60)  # longer than one question to an endpoint may take


class Vault:
    """Every method raises StoreUnavailable."""

    def __init__(self, store: Store, seal: Seal, account: Account) -> None:
        self._store = store
        self._seal = seal
        self._terms = account.terms
        self._name = account.mailbox.casefold()

    def read(self) -> Held:
        """What is kept; of version 0 where nothing is."""
        with self._store.view() as work:
            return self._held(work)

    def take(self, holder: str, now: datetime) -> tuple[Lease | None, Held]:
        """The right to renew, None while somebody else has it; and what is kept at that instant."""
        with self._store.begin() as work:
            lease = work.leases.take(f"token:{self._name}", holder, now, now + LEASE)
            held = self._held(work)
            work.commit()
        return lease, held

    def give_back(self, lease: Lease) -> None:
        with self._store.begin() as work:
            work.leases.give_back(lease)
            work.commit()

    def write(self, held: Held, seen: int) -> bool:
        """In the place of version `seen`; False where that is not what is kept any more."""
        kept = KeptTokens(
            account=self._name,
            terms=self._terms,
            version=held.version,
            changed_at=held.given_at,
            refresh=self._sealed(held.refresh, "refresh"),
            access=self._sealed(held.access, "access"),
            access_until=held.until,
            lapses_at=held.lapses_at,
        )
        with self._store.begin() as work:
            written = work.tokens.put(kept, seen)
            work.commit()
        return written

    def _held(self, work: UnitOfWork) -> Held:
        kept = work.tokens.get(self._name)
        if kept is None:
            return Held(0, _NEVER)
        if kept.terms != self._terms:  # of another application: no use, and no harm
            return Held(kept.version, kept.changed_at)
        return Held(
            version=kept.version,
            given_at=kept.changed_at,
            access=self._opened(kept.access, "access"),
            until=kept.access_until,
            refresh=self._opened(kept.refresh, "refresh"),
            lapses_at=kept.lapses_at,
        )

    def _sealed(self, token: str, kind: str) -> bytes | None:
        return self._seal.close(token, f"{kind} {self._name}") if token else None

    def _opened(self, sealed: bytes | None, kind: str) -> str:
        """"" also where another secret.key sealed it: then it must be had anew."""
        return "" if sealed is None else self._seal.open(sealed, f"{kind} {self._name}") or ""
