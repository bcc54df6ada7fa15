"""A provider of OAuth 2.0 tokens of our own: it rotates, forgets, is slow, goes down and takes back.

`Issuer` signs tokens and knows which are good; mail servers ask it.  `TokenServer` is its endpoint, and can
have every trouble without the mail servers having any.
"""

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from mailbot.adapters.clocks import SystemClock
from mailbot.ports import Clock
from tests.support.ports import free_ports

CLIENT, SECRET = "mailbot-app", "s3cret~value"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
EXPIRED_SECRET = (
    "invalid_client",
    "AADSTS7000222: The provided client secret keys for app are expired. Trace ID: 1 Correlation ID: 2",
)
REVOKED = ("invalid_grant", "AADSTS50173: The provided grant has expired due to it being revoked.")


def make_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(key: rsa.RSAPrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_pem(key: rsa.RSAPrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


class Issuer:
    """Signs access tokens (RS256) and says whose a good one is, by its clock."""

    def __init__(self) -> None:
        key = make_key()
        self.public_key = public_pem(key)
        self._signs = RSAKey.import_key(private_pem(key))  # once: a key is checked for long
        self.clock: Clock = SystemClock()
        self._known: dict[str, tuple[str, float]] = {}  # token: whose, and until when

    def issue(self, user: str, seconds: int) -> str:
        now = int(self.clock.now().timestamp())
        claims = {"sub": user, "email": user, "iat": now, "exp": now + seconds, "jti": uuid4().hex}
        token = jwt.encode({"alg": "RS256"}, claims, self._signs)
        self._known[token] = (user, now + seconds)
        return token

    def owner(self, token: str) -> str:
        """Whose a token is, "" for one that is lapsed, taken back or unknown."""
        user, until = self._known.get(token, ("", 0.0))
        return user if self.clock.now().timestamp() < until else ""

    def take_back(self) -> None:
        """No access token that was given is good any more."""
        self._known.clear()


@dataclass(slots=True)
class Behaviour:
    """Set the fields at any time."""

    rotates: bool = True  # a refresh token is good for one use
    lifetime: int = 3600  # seconds, of access tokens
    refresh_term: int = 0  # seconds told of refresh tokens; 0: nothing is told
    status: int = 0  # answer with this status and no OAuth words; 0: properly
    nonsense: bytes = b""  # answer with these bytes
    refusal: tuple[str, str] | None = None  # error and description for every question
    cut: int = 0  # so many answers are lost on their way, after they took effect
    approves: bool = False  # device codes are entered as soon as they are shown
    gate: threading.Event = field(default_factory=threading.Event)  # cleared: answers wait for it


class TokenServer:
    """An endpoint for one mailbox's tokens.  `asked` are the grant types of all questions, in order."""

    def __init__(self, issuer: Issuer, user: str) -> None:
        self.issuer, self.user = issuer, user
        self.behaviour = Behaviour()
        self.behaviour.gate.set()
        self.asked: list[str] = []
        self.forms: list[dict[str, str]] = []
        self.secrets = {CLIENT: SECRET}
        self.assertion_keys: dict[str, str] = {}  # public keys, by client or by service account
        self.devices: dict[str, str] = {}  # device code: "pending", "approved" or an error
        self._refresh: dict[str, bool] = {}  # refresh token: whether it is good
        self._turn = threading.Lock()
        self._http: _Listening | None = None
        self.port = free_ports(1)[0]
        self.up()

    @property
    def token_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/token"

    @property
    def device_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/devicecode"

    def up(self) -> None:
        if self._http is None:
            self._http = _Listening(self.port, self._answer)

    def down(self) -> None:
        """Connections are refused."""
        if self._http is not None:
            self._http.close()
            self._http = None

    close = down

    def grant(self) -> str:
        """A refresh token, as somebody would get it in a browser."""
        token = f"refresh-{uuid4().hex}"
        self._refresh[token] = True
        return token

    def revoke(self) -> None:
        """The authorisation is taken back: no refresh token is good any more."""
        self._refresh = dict.fromkeys(self._refresh, False)

    def approve(self) -> None:
        """Somebody entered the code and said yes."""
        self.devices = dict.fromkeys(self.devices, "approved")

    def _answer(self, path: str, form: dict[str, str]) -> tuple[int, bytes, bool]:
        """Status, body, and whether the answer arrives."""
        behaviour = self.behaviour
        with self._turn:
            self.asked.append(form.get("grant_type", path))
            self.forms.append(form)
            if behaviour.status or behaviour.nonsense:
                return behaviour.status or 200, behaviour.nonsense or b"<html>busy</html>", True
            status, answer = self._device(form) if path == "/devicecode" else self._token(form)
            arrives = behaviour.cut == 0
            behaviour.cut -= 0 if arrives else 1
        behaviour.gate.wait(30)
        return status, json.dumps(answer).encode(), arrives

    def _device(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        code = uuid4().hex
        self.devices[code] = "approved" if self.behaviour.approves else "pending"
        page = "https://login.example.org/device"
        told = {"device_code": code, "user_code": "ABCD-EFGH", "verification_uri": page}
        return 200, {**told, "expires_in": 900, "interval": 1}

    def _token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        refusal = self.behaviour.refusal or self._stranger(form)
        if refusal is None:
            match form.get("grant_type"):
                case "client_credentials":
                    return 200, self._given("")
                case "refresh_token":
                    return self._by_refresh(form.get("refresh_token", ""))
                case "urn:ietf:params:oauth:grant-type:device_code":
                    return self._by_device(form.get("device_code", ""))
                case "urn:ietf:params:oauth:grant-type:jwt-bearer":
                    return self._by_service_account(form.get("assertion", ""))
            refusal = ("unsupported_grant_type", "")
        return _refused(*refusal)

    def _stranger(self, form: dict[str, str]) -> tuple[str, str] | None:
        """What is wrong with how the application says who it is."""
        if form.get("grant_type") == JWT_GRANT:
            return None
        client = form.get("client_id", "")
        if "client_assertion" in form:
            claims = self._claims(form["client_assertion"], client, "PS256")
            right = claims.get("iss") == claims.get("sub") == client
            return None if right else ("invalid_client", "AADSTS700027: the key was not found")
        if client in self.secrets and form.get("client_secret", "") == self.secrets[client]:
            return None
        return ("invalid_client", "AADSTS7000215: Invalid client secret provided.")

    def _claims(self, assertion: str, whose: str, algorithm: str) -> dict[str, Any]:
        """What a signed assertion claims; nothing where it is not by `whose`, for us and for now."""
        try:
            key = RSAKey.import_key(self.assertion_keys[whose])
            claims = jwt.decode(assertion, key, algorithms=[algorithm]).claims
        except (KeyError, ValueError, JoseError):
            return {}
        now = self.issuer.clock.now().timestamp()
        good = claims["aud"] == self.token_url and claims["iat"] <= now < claims["exp"]
        return claims if good else {}

    def _by_refresh(self, token: str) -> tuple[int, dict[str, Any]]:
        if not self._refresh.get(token):
            return _refused(*REVOKED)
        if not self.behaviour.rotates:
            return 200, self._given("")
        self._refresh[token] = False
        return 200, self._given(self.grant())

    def _by_device(self, code: str) -> tuple[int, dict[str, Any]]:
        state = self.devices.get(code, "expired_token")
        if state == "approved":
            return 200, self._given(self.grant())
        return _refused("authorization_pending" if state == "pending" else state, "")

    def _by_service_account(self, assertion: str) -> tuple[int, dict[str, Any]]:
        account = next(iter(self.assertion_keys), "")
        claims = self._claims(assertion, account, "RS256")
        if claims.get("iss") == account and claims.get("sub") == self.user and claims.get("scope"):
            return 200, self._given("")
        return _refused("invalid_grant", "Invalid JWT Signature.")

    def _given(self, refresh: str) -> dict[str, Any]:
        lifetime = self.behaviour.lifetime
        token = self.issuer.issue(self.user, lifetime)
        answer: dict[str, Any] = {"access_token": token, "token_type": "Bearer", "expires_in": lifetime}
        if refresh:
            answer["refresh_token"] = refresh
        if self.behaviour.refresh_term:
            answer["refresh_token_expires_in"] = self.behaviour.refresh_term
        return answer


class Introspection:
    """Where a Dovecot asks an issuer about tokens (RFC 7662); it has no troubles."""

    def __init__(self, issuer: Issuer) -> None:
        self._issuer = issuer
        self.port = free_ports(1)[0]
        self._http = _Listening(self.port, self._answer)

    def _answer(self, _path: str, form: dict[str, str]) -> tuple[int, bytes, bool]:
        user = self._issuer.owner(form.get("token", ""))
        return 200, json.dumps({"active": bool(user), "email": user}).encode(), True

    def close(self) -> None:
        self._http.close()


Answer = Callable[[str, dict[str, str]], tuple[int, bytes, bool]]


class _Listening:
    """An HTTP server on a thread of its own."""

    def __init__(self, port: int, answer: Answer) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                form = {name: one[-1] for name, one in parse_qs(self.rfile.read(length).decode()).items()}
                status, body, arrives = answer(self.path, form)
                if not arrives:
                    self.close_connection = True
                    return
                with suppress(OSError):  # whoever asked may have gone
                    self.send_response(status)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _refused(error: str, description: str) -> tuple[int, dict[str, Any]]:
    return 400, {"error": error, "error_description": description}
