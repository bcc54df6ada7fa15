"""How tokens are asked for, and what each kind of answer means: weather, or a person's business."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc import jws

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.oauth.account import Account, Grant
from mailbot.adapters.oauth.endpoint import Endpoint
from mailbot.domain.errors import TokenRefused, TokenUnavailable
from tests.adapters.oauth.conftest import NADIAS, NOW, account
from tests.support.authority import Authority, make_authority
from tests.support.token_server import (
    CLIENT,
    EXPIRED_SECRET,
    REVOKED,
    SECRET,
    TokenServer,
    make_key,
    private_pem,
    public_pem,
)

ROBOT = "mailbot@ihm-project.iam.gserviceaccount.com"


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return make_key()


def certificate(key: Any) -> str:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mailbot")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2028, 1, 1, tzinfo=UTC))
        .sign(key, SHA256())
    )
    return made.public_bytes(Encoding.PEM).decode()


def _with_another_kind_of_key() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    return certificate(key) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def test_client_credentials_by_a_secret(provider: TokenServer) -> None:
    """Microsoft 365: the application asks in its own name."""
    given = Endpoint(account(provider)).ask("", NOW)

    assert (NADIAS, 3600, "") == (provider.issuer.owner(given.access), given.seconds, given.refresh)
    assert {
        "grant_type": "client_credentials",
        "scope": "https://outlook.office365.com/.default",
        "client_id": CLIENT,
        "client_secret": SECRET,
    } == provider.forms[0]


@pytest.mark.parametrize("key_first", [True, False])
def test_client_credentials_by_a_certificate(
    provider: TokenServer, key: rsa.RSAPrivateKey, key_first: bool
) -> None:
    """No secret to be copied; Microsoft finds the certificate by its thumbprint.  Either may come first."""
    provider.assertion_keys[CLIENT] = public_pem(key)
    parts = [private_pem(key), certificate(key)]
    pem = "".join(parts if key_first else reversed(parts))

    given = Endpoint(account(provider, secret=str, certificate=lambda: pem)).ask("", NOW)

    assert NADIAS == provider.issuer.owner(given.access)
    header = jws.extract_compact(provider.forms[0]["client_assertion"].encode()).headers()
    shown = x509.load_pem_x509_certificate(pem.encode()).fingerprint(SHA256())
    assert ("PS256", 43, 32) == (header["alg"], len(header["x5t#S256"]), len(shown))


def test_a_refresh_token_brings_another(provider: TokenServer) -> None:
    """Rotation: the old one is good no more."""
    endpoint = Endpoint(account(provider, Grant.DEVICE_CODE))
    first = provider.grant()

    given = endpoint.ask(first, NOW)

    assert given.refresh
    assert first != given.refresh
    with pytest.raises(TokenRefused):
        endpoint.ask(first, NOW)


def test_without_rotation_no_other_refresh_token_is_told_of(provider: TokenServer) -> None:
    """Google: the same one for ever."""
    provider.behaviour.rotates = False

    assert not Endpoint(account(provider, Grant.REFRESH_TOKEN)).ask(provider.grant(), NOW).refresh


def test_a_service_account_asks_for_a_mailbox(provider: TokenServer, key: rsa.RSAPrivateKey) -> None:
    """Google: a signed assertion with the mailbox as its subject (RFC 7523 section 2.1)."""
    provider.assertion_keys[ROBOT] = public_pem(key)
    file = json.dumps({"client_email": ROBOT, "private_key": private_pem(key), "private_key_id": "k1"})
    asked = account(provider, Grant.SERVICE_ACCOUNT, client_id="", secret=str, service_account=lambda: file)

    assert NADIAS == provider.issuer.owner(Endpoint(asked).ask("", NOW).access)


def test_how_long_a_refresh_token_is_good_is_known_where_it_is_told(provider: TokenServer) -> None:
    """Some lapse on a day; whoever runs mailbot can be told it."""
    provider.behaviour.refresh_term = 7 * 24 * 3600
    given = Endpoint(account(provider, Grant.DEVICE_CODE)).ask(provider.grant(), NOW)

    assert timedelta(days=7) == timedelta(seconds=given.refresh_seconds)


def _down(provider: TokenServer) -> None:
    provider.down()


def _status(code: int) -> Callable[[TokenServer], None]:
    def change(provider: TokenServer) -> None:
        provider.behaviour.status = code

    return change


def _says(body: bytes, status: int = 200) -> Callable[[TokenServer], None]:
    def change(provider: TokenServer) -> None:
        provider.behaviour.status, provider.behaviour.nonsense = status, body

    return change


def _refuses(error: str, description: str = "") -> Callable[[TokenServer], None]:
    def change(provider: TokenServer) -> None:
        provider.behaviour.refusal = (error, description)

    return change


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param(_down, id="nobody listens"),
        pytest.param(_status(500), id="500"),
        pytest.param(_status(503), id="503"),
        pytest.param(_status(429), id="429"),
        pytest.param(_says(b'{"error": "invalid_grant"}', 429), id="429 with the words of a refusal"),
        pytest.param(_status(302), id="a portal that wants a login"),
        pytest.param(_status(404), id="404 without words"),
        pytest.param(_says(b"\xff\xfe"), id="no text"),
        pytest.param(_says(b"[]"), id="no object"),
        pytest.param(_says(b'{"token_type": "Bearer"}'), id="no token"),
        pytest.param(_says(b'{"access_token": 7}'), id="a token that is none"),
        pytest.param(_says(b'{"access_token": "a", "expires_in": "soon"}'), id="a term that is none"),
        pytest.param(_says(b'{"error": {"code": 403}}', 403), id="an error that is no word"),
        pytest.param(_refuses("temporarily_unavailable"), id="temporarily unavailable"),
        pytest.param(_refuses("invalid_grant", "AADSTS90033: A transient error"), id="AADSTS90033"),
    ],
)
def test_an_endpoint_in_trouble_is_weather(
    provider: TokenServer, trouble: Callable[[TokenServer], None]
) -> None:
    """MAIL B5: nobody is to authorise anything anew because a provider has a bad hour."""
    trouble(provider)

    with pytest.raises(TokenUnavailable) as caught:
        Endpoint(account(provider)).ask("", NOW)

    assert not isinstance(caught.value, TokenRefused)


def test_an_endpoint_that_never_answers_is_weather(
    provider: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It must not hold a lease for ever."""
    monkeypatch.setattr("mailbot.adapters.oauth.endpoint._TIMEOUT", (0.2, 0.2))
    provider.behaviour.gate.clear()

    with pytest.raises(TokenUnavailable, match="does not answer"):
        Endpoint(account(provider)).ask("", NOW)
    provider.behaviour.gate.set()


@pytest.mark.parametrize(
    ("refusal", "words", "remedy"),
    [
        (EXPIRED_SECRET, "the client secret of the application has expired", "/run/secrets/app"),
        (("invalid_client", "AADSTS7000215: bad"), "its value is wanted, not its id", "/run/secrets/app"),
        (("unauthorized_client", "AADSTS700016: ?"), "the tenant does not know the application", "secret"),
        (("invalid_client", ""), "does not accept how the application says who it is", "/run/secrets/app"),
        (("invalid_scope", "AADSTS70011: scope"), "may not ask for these scopes", "permissions"),
        (("invalid_resource", "AADSTS90002: tenant"), "there is no such tenant", "tenant"),
        (("something_new", ""), "it refuses", "mailbot check"),
    ],
)
def test_a_refusal_says_who_must_do_what(
    provider: TokenServer, refusal: tuple[str, str], words: str, remedy: str
) -> None:
    """MAIL B2: plain words, and the provider's own for whoever looks them up."""
    provider.behaviour.refusal = refusal

    with pytest.raises(TokenRefused) as caught:
        Endpoint(account(provider)).ask("", NOW)

    assert words in caught.value.what
    assert refusal[0] in caught.value.what
    assert remedy in caught.value.remedy
    assert "Trace ID" not in str(caught.value)


@pytest.mark.parametrize("refusal", [REVOKED, ("invalid_grant", ""), ("invalid_grant", "AADSTS700082: x")])
def test_a_grant_by_a_person_is_renewed_by_a_person(provider: TokenServer, refusal: tuple[str, str]) -> None:
    """One command, and it stands in the words."""
    provider.behaviour.refusal = refusal

    with pytest.raises(TokenRefused, match=f"mailbot authorise {NADIAS}"):
        Endpoint(account(provider, Grant.DEVICE_CODE)).ask(provider.grant(), NOW)


def test_no_secret_is_in_what_is_said(provider: TokenServer) -> None:
    """Errors go to logs and into letters."""
    provider.behaviour.refusal = REVOKED
    refresh = provider.grant()
    with pytest.raises(TokenRefused) as caught:
        Endpoint(account(provider, Grant.DEVICE_CODE)).ask(refresh, NOW)

    assert refresh not in repr(caught.value)
    assert SECRET not in repr(caught.value)
    assert SECRET not in repr(account(provider))


@pytest.mark.parametrize(
    "changed",
    [
        {"secret": str, "certificate": lambda: "no PEM"},
        {"secret": str, "certificate": _with_another_kind_of_key},
        {"grant": Grant.SERVICE_ACCOUNT, "service_account": lambda: "no JSON"},
        {"grant": Grant.SERVICE_ACCOUNT, "service_account": lambda: '{"client_email": "a"}'},
        {
            "grant": Grant.SERVICE_ACCOUNT,
            "service_account": lambda: '{"client_email": "a", "private_key": "b"}',
        },
    ],
)
def test_a_key_file_that_is_none_is_told(provider: TokenServer, changed: dict[str, Any]) -> None:
    """Before anything is asked."""
    with pytest.raises(TokenRefused, match="cannot be used"):
        Endpoint(account(provider, **changed)).ask("", NOW)

    assert [] == provider.asked


def test_a_file_of_authorities_that_is_missing_is_told(provider: TokenServer, tmp_path: Path) -> None:
    """A path mistyped in mailbot.toml."""
    over_tls = account(provider, token_url="https://localhost:1/token", ca_file=tmp_path / "none.pem")
    with pytest.raises(TokenRefused, match="ca_file"):
        Endpoint(over_tls).ask("", NOW)


def test_a_certificate_nobody_vouches_for_gets_no_secret(tmp_path: Path) -> None:
    """Whoever stands in between would have the client secret."""
    authority = make_authority(tmp_path)
    asked: list[str] = []
    with _over_tls(authority, asked) as url:
        unknown = Account(NADIAS, "The provider", Grant.CLIENT_CREDENTIALS, url, secret=lambda: SECRET)
        with pytest.raises(TokenRefused, match="is not trusted"):
            Endpoint(unknown).ask("", NOW)
        assert [] == asked

        with pytest.raises(TokenUnavailable, match="nonsense"):
            Endpoint(replace(unknown, ca_file=authority.ca_file)).ask("", NOW)

    assert 1 == len(asked)


@contextmanager
def _over_tls(authority: Authority, asked: list[str]) -> Iterator[str]:
    """An endpoint behind TLS that has nothing to say."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    class Server(HTTPServer):
        def handle_error(self, *_: object) -> None:
            pass  # the client did not trust us

    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = authority.server_context().wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"https://localhost:{server.server_port}/token"
        server.shutdown()
        thread.join()


def test_a_device_code_is_shown_waited_for_and_given(provider: TokenServer, clock: SetClock) -> None:
    """RFC 8628: pending until somebody has said yes."""
    endpoint = Endpoint(account(provider, Grant.DEVICE_CODE))
    code = endpoint.ask_device_code()
    assert ("ABCD-EFGH", 900, 1) == (code.user_code, code.seconds, code.pause)

    assert (None, 0) == endpoint.ask_by_device(code, clock.now())
    provider.devices = dict.fromkeys(provider.devices, "slow_down")
    assert (None, 5) == endpoint.ask_by_device(code, clock.now())
    provider.approve()
    given, _ = endpoint.ask_by_device(code, clock.now())

    assert given is not None
    assert given.refresh


@pytest.mark.parametrize("answer", ["access_denied", "expired_token"])
def test_a_device_code_that_nobody_takes_is_a_refusal(provider: TokenServer, answer: str) -> None:
    """Somebody said no, or nobody came."""
    endpoint = Endpoint(account(provider, Grant.DEVICE_CODE))
    code = endpoint.ask_device_code()
    provider.devices = dict.fromkeys(provider.devices, answer)

    with pytest.raises(TokenRefused, match="mailbot authorise"):
        endpoint.ask_by_device(code, NOW)


def test_a_device_endpoint_in_trouble_is_weather_and_a_stranger_is_refused(provider: TokenServer) -> None:
    """As with tokens."""
    endpoint = Endpoint(account(provider, Grant.DEVICE_CODE))
    for status, body in ((503, b""), (200, b"{}"), (200, b"[]"), (200, b"none")):
        provider.behaviour.status, provider.behaviour.nonsense = status, body
        with pytest.raises(TokenUnavailable) as caught:
            endpoint.ask_device_code()
        assert not isinstance(caught.value, TokenRefused)
    provider.behaviour.status, provider.behaviour.nonsense = 400, b'{"error": "unauthorized_client"}'
    with pytest.raises(TokenRefused):
        endpoint.ask_device_code()
