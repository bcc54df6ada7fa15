"""One token for everybody: renewed once, before it lapses, and in the store before anybody uses it."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta

import pytest

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.oauth.account import Given, Grant, Held
from mailbot.adapters.oauth.endpoint import Endpoint
from mailbot.adapters.oauth.keeper import Keeper, renewal
from mailbot.adapters.oauth.seal import Seal
from mailbot.adapters.oauth.vault import LEASE, Vault
from mailbot.adapters.store import SqlStore, open_store
from mailbot.domain.errors import StoreUnavailable, TokenRefused, TokenUnavailable
from tests.adapters.oauth.conftest import KEY, NADIAS, MakeKeeper, account, later
from tests.support.token_server import TokenServer


@pytest.fixture
def authorised(provider: TokenServer, store: SqlStore, clock: SetClock) -> str:
    """Somebody has allowed mailbot; returns the refresh token they got."""
    made = account(provider, Grant.DEVICE_CODE)
    vault, refresh = Vault(store, Seal(KEY), made), provider.grant()
    given = Endpoint(made).ask(refresh, clock.now())
    assert vault.write(renewal(vault.read(), given, clock.now()), 0)
    provider.asked.clear()
    return given.refresh


def test_a_token_is_asked_for_once_and_used_by_everybody(
    provider: TokenServer, make_keeper: MakeKeeper
) -> None:
    """Two protocols, several daemons: an endpoint that is asked too often says no."""
    first, second = make_keeper(), make_keeper(own_store=True)

    assert {first.token()} == {first.token(), second.token()}
    assert ["client_credentials"] == provider.asked


def test_it_is_renewed_before_it_lapses(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock
) -> None:
    """Nobody ever finds it lapsed."""
    keeper = make_keeper()
    first = keeper.token()
    later(clock, minutes=49)
    assert (False, first) == (keeper.keep_fresh(), keeper.token())
    later(clock, minutes=2)

    assert keeper.keep_fresh()
    assert first != keeper.token()
    assert 2 == len(provider.asked)


def test_a_short_lived_token_is_renewed_in_its_last_quarter(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock
) -> None:
    """Not at every use, as ten minutes ahead would mean."""
    provider.behaviour.lifetime = 60
    keeper = make_keeper()
    keeper.token()
    later(clock, seconds=40)
    keeper.token()
    assert 1 == len(provider.asked)
    later(clock, seconds=10)
    keeper.token()

    assert 2 == len(provider.asked)


def test_a_token_that_a_server_refuses_is_renewed(provider: TokenServer, make_keeper: MakeKeeper) -> None:
    """Providers take tokens back before their time; and only the first who notices asks."""
    keeper, other = make_keeper(), make_keeper(own_store=True)
    first = keeper.token()
    second = keeper.token(refused=first)

    assert first != second
    assert second == other.token(refused=first)
    assert 2 == len(provider.asked)


def test_forty_rotations_in_a_row_lose_none(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str
) -> None:
    """MAIL B1: each refresh token is good once; two daemons take turns, as it comes."""
    daemons = [
        make_keeper(grant=Grant.DEVICE_CODE),
        make_keeper(own_store=True, grant=Grant.DEVICE_CODE),
    ]
    seen = set()
    for number in range(40):
        later(clock, hours=1)
        token = daemons[number % 2].token()
        assert provider.issuer.owner(token) == NADIAS
        assert {token} == {daemon.token() for daemon in daemons}
        seen.add(token)

    assert (40, 40) == (len(seen), len(provider.asked))
    assert authorised not in repr(daemons[0]._vault.read())


@pytest.mark.parametrize("processes", [False, True])
def test_who_renews_at_the_same_instant_renews_once(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str, processes: bool
) -> None:
    """Threads of one daemon, or daemons of their own: the rotating token is shown once."""
    shared = make_keeper(grant=Grant.DEVICE_CODE)
    keepers = [
        make_keeper(own_store=True, grant=Grant.DEVICE_CODE) if processes else shared for _ in range(6)
    ]
    later(clock, hours=2)
    start = threading.Barrier(len(keepers))

    def ask(keeper: Keeper) -> str:
        start.wait()
        return keeper.token()

    with ThreadPoolExecutor(len(keepers)) as pool:
        tokens = set(pool.map(ask, keepers))

    assert 1 == len(tokens)
    assert ["refresh_token"] == provider.asked
    assert authorised


def test_an_endpoint_that_is_down_is_borne_while_the_token_is_good(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock
) -> None:
    """Weather; and it is not asked at every login meanwhile."""
    keeper = make_keeper()
    first = keeper.token()
    later(clock, minutes=52)
    provider.behaviour.status = 503
    assert {first} == {keeper.token() for _ in range(5)}
    assert 2 == len(provider.asked)
    with pytest.raises(TokenUnavailable):
        keeper.keep_fresh()
    later(clock, minutes=9)
    with pytest.raises(TokenUnavailable):
        keeper.token()

    assert keeper.refusal is None
    provider.behaviour.status = 0
    assert first != keeper.token()


def test_a_grant_that_is_taken_back_is_known_while_the_token_is_good(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str
) -> None:
    """People hear of it before anything stands still."""
    keeper = make_keeper(grant=Grant.DEVICE_CODE)
    provider.revoke()
    assert not keeper.keep_fresh()
    later(clock, minutes=55)
    good = keeper.token()
    with pytest.raises(TokenRefused, match="mailbot authorise"):
        keeper.keep_fresh()

    assert provider.issuer.owner(good) == NADIAS
    assert keeper.refusal is not None
    assert authorised not in repr(keeper.refusal)
    later(clock, minutes=6)
    with pytest.raises(TokenRefused):
        keeper.token()


def test_whoever_was_refused_goes_on_with_what_somebody_else_got(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str, store: SqlStore
) -> None:
    """Authorised anew while we asked in vain: that is no refusal."""
    keeper = make_keeper(grant=Grant.DEVICE_CODE)
    later(clock, hours=2)
    provider.revoke()
    made = account(provider, Grant.DEVICE_CODE)
    ask = keeper._endpoint.ask

    def authorised_meanwhile(refresh: str, now: object) -> Given:
        vault = Vault(store, Seal(KEY), made)
        held = vault.read()
        given = Endpoint(made).ask(provider.grant(), clock.now())
        assert vault.write(renewal(held, given, clock.now()), held.version)
        return ask(refresh, clock.now())

    keeper._endpoint.ask = authorised_meanwhile  # type: ignore[method-assign]

    assert provider.issuer.owner(keeper.token()) == NADIAS
    assert keeper.refusal is None


def test_what_was_written_before_us_wins(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str, store: SqlStore
) -> None:
    """Authorised anew between our question and the answer: what that brought is kept."""
    keeper = make_keeper(grant=Grant.DEVICE_CODE)
    later(clock, hours=2)
    made = account(provider, Grant.DEVICE_CODE)
    ask = keeper._endpoint.ask

    def authorised_meanwhile(refresh: str, now: datetime) -> Given:
        given = ask(refresh, now)
        vault = Vault(store, Seal(KEY), made)
        held = vault.read()
        other = Endpoint(made).ask(provider.grant(), clock.now())
        assert vault.write(renewal(held, other, clock.now()), held.version)
        return given

    keeper._endpoint.ask = authorised_meanwhile  # type: ignore[method-assign]

    token = keeper.token()
    assert Vault(store, Seal(KEY), made).read().access == token
    assert authorised


def test_nobody_has_authorised_yet(provider: TokenServer, make_keeper: MakeKeeper) -> None:
    """Said with the command that helps; the endpoint has no part in it."""
    with pytest.raises(TokenRefused, match=f"mailbot authorise {NADIAS}"):
        make_keeper(grant=Grant.DEVICE_CODE).keep_fresh()

    assert [] == provider.asked


def test_tokens_under_other_settings_are_not_used(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock
) -> None:
    """Another application, or other scopes: what the old ones gave says nothing."""
    first = make_keeper().token()

    assert first != make_keeper(scopes=("https://outlook.office.com/.default",)).token()
    assert 2 == len(provider.asked)


class Killed(BaseException):
    """The plug is pulled."""


@contextmanager
def failing(store: SqlStore, fault: BaseException, times: int) -> Iterator[None]:
    """The store takes no tokens for a while."""
    begin, left = store.begin, [times]

    @contextmanager
    def begin_or_fail() -> Iterator[object]:
        with begin() as work:
            put = work.tokens.put

            def put_or_fail(*given: object) -> bool:
                if left[0]:
                    left[0] -= 1
                    raise fault
                return put(*given)  # type: ignore[arg-type]

            object.__setattr__(work, "tokens", _Tokens(work.tokens.get, put_or_fail))
            yield work

    store.begin = begin_or_fail  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        store.begin = begin  # type: ignore[method-assign]


class _Tokens:
    def __init__(self, get: Callable[..., object], put: Callable[..., bool]) -> None:
        self.get, self.put = get, put


@pytest.mark.parametrize("failures", [1, 3, 5])
def test_what_the_store_would_not_take_is_kept_and_not_used_before(
    provider: TokenServer,
    make_keeper: MakeKeeper,
    clock: SetClock,
    authorised: str,
    store: SqlStore,
    failures: int,
) -> None:
    """The old refresh token is used up: losing the new one would need a person."""
    keeper = make_keeper(grant=Grant.DEVICE_CODE)
    keeper._pause = lambda _: None
    later(clock, hours=2)
    with failing(store, StoreUnavailable("the disk is full"), failures):
        for _ in range(failures // 3):
            with pytest.raises(TokenUnavailable, match="the disk is full"):
                keeper.token()
        keeper.token()
        later(clock, hours=2)
        assert provider.issuer.owner(keeper.token()) == NADIAS

    assert ["refresh_token"] * 2 == provider.asked
    assert authorised


def test_killed_before_the_endpoint_is_asked_costs_nothing(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str
) -> None:
    """The lease runs out, and the next one asks with the same token."""
    dead = make_keeper(own_store=True, grant=Grant.DEVICE_CODE)
    heir = make_keeper(grant=Grant.DEVICE_CODE)
    heir._pause = lambda seconds: later(clock, seconds=seconds)
    later(clock, hours=2)

    def pull_the_plug(*_: object) -> Given:
        raise Killed

    dead._endpoint = Endpoint(dead.account)
    dead._endpoint.ask = pull_the_plug  # type: ignore[method-assign, assignment]
    with pytest.raises(Killed):
        dead.token()
    began = clock.now()

    assert provider.issuer.owner(heir.token()) == NADIAS
    assert clock.now() - began <= LEASE + timedelta(seconds=1)
    assert authorised


def test_killed_after_the_endpoint_answered_costs_one_authorisation_at_most(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str, store: SqlStore
) -> None:
    """All that the protocol allows: a provider that goes on taking the old token (Microsoft) costs nothing,
    a strict one says so, and one command mends it."""
    keeper = make_keeper(grant=Grant.DEVICE_CODE)
    heir = make_keeper(own_store=True, grant=Grant.DEVICE_CODE)
    heir._pause = lambda seconds: later(clock, seconds=seconds)
    later(clock, hours=2)
    with failing(store, Killed(), 1), pytest.raises(Killed):
        keeper.token()

    with pytest.raises(TokenRefused, match="mailbot authorise"):
        heir.token()
    provider._refresh[authorised] = True  # the lenient provider
    assert provider.issuer.owner(heir.token()) == NADIAS


def test_a_daemon_that_was_frozen_past_its_lease_asks_nothing(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str
) -> None:
    """Somebody else has renewed meanwhile; the old token shown again would look like a thief's."""
    frozen = make_keeper(own_store=True, grant=Grant.DEVICE_CODE)
    other = make_keeper(grant=Grant.DEVICE_CODE)
    later(clock, hours=2)
    take = frozen._vault.take

    def take_and_freeze(*given: object) -> object:
        taken = take(*given)  # type: ignore[arg-type]
        later(clock, seconds=LEASE.total_seconds() + 1)
        other.token()
        return taken

    frozen._vault.take = take_and_freeze  # type: ignore[method-assign, assignment]
    with pytest.raises(TokenUnavailable, match="took too long"):
        frozen.token()
    frozen._vault.take = take  # type: ignore[method-assign]

    assert other.token() == frozen.token()
    assert ["refresh_token"] == provider.asked
    assert authorised


def test_another_secret_key_means_no_token_and_no_fault(
    provider: TokenServer, make_keeper: MakeKeeper, clock: SetClock, authorised: str, store: SqlStore
) -> None:
    """A database put back without its key: a person authorises anew."""
    made = account(provider, Grant.DEVICE_CODE)
    stranger = Keeper(Endpoint(made), Vault(store, Seal(b"another key" * 8), made), clock)

    with pytest.raises(TokenRefused, match="mailbot authorise"):
        stranger.token()
    assert authorised


def test_tokens_at_rest_are_no_words(store: SqlStore, make_keeper: MakeKeeper, authorised: str) -> None:
    """Whoever copies the database has nothing."""
    token = make_keeper(grant=Grant.DEVICE_CODE).token()
    with store.view() as work:
        kept = work.tokens.get(NADIAS)

    assert kept is not None
    assert kept.refresh is not None
    assert kept.access is not None
    for secret in (authorised, token):
        assert secret.encode() not in kept.refresh + kept.access
    assert None is Seal(KEY).open(kept.refresh, f"access {NADIAS}"), "one cannot stand for the other"
    assert None is Seal(KEY).open(kept.refresh[:-1], f"refresh {NADIAS}")
    assert None is Seal(KEY).open(b"", f"refresh {NADIAS}")
    assert authorised == Seal(KEY).open(kept.refresh, f"refresh {NADIAS}")


def test_a_refresh_token_lives_on_where_no_other_came(clock: SetClock) -> None:
    """RFC 6749 section 6; and what is known of its end as well."""
    before = Held(1, clock.now(), refresh="kept", lapses_at=clock.now())
    held = renewal(before, Given("new", 60), clock.now())

    assert ("new", "kept", clock.now()) == (held.access, held.refresh, held.lapses_at)


def test_daemons_on_one_postgresql_renew_once(
    provider: TokenServer, clock: SetClock, postgres_url: str
) -> None:
    """Machines of their own share the database alone."""
    made = account(provider, Grant.DEVICE_CODE)
    with ExitStack() as stores:
        vaults = [
            Vault(stores.enter_context(closing(open_store(postgres_url))), Seal(KEY), made) for _ in range(4)
        ]
        given = Endpoint(made).ask(provider.grant(), clock.now())
        assert vaults[0].write(renewal(vaults[0].read(), given, clock.now()), 0)
        later(clock, hours=2)
        start = threading.Barrier(len(vaults))

        def ask(vault: Vault) -> str:
            keeper = Keeper(Endpoint(made), vault, clock)
            start.wait()
            return keeper.token()

        with ThreadPoolExecutor(len(vaults)) as pool:
            tokens = set(pool.map(ask, vaults))

    assert 1 == len(tokens)
    assert ["refresh_token"] * 2 == provider.asked
