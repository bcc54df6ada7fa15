"""Signed proofs instead of secrets (RFC 7523): an application's certificate, a service account's key."""

import base64
import json
from datetime import datetime

from authlib.oauth2.rfc7523 import private_key_jwt_sign
from authlib.oauth2.rfc7523.assertion import sign_jwt_bearer_assertion
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509 import load_pem_x509_certificate
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from mailbot.adapters.oauth.account import Account
from mailbot.domain.errors import TokenRefused

CLIENT_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_GOOD_FOR = 600  # seconds; Microsoft advises five to ten minutes, Google takes up to an hour


def by_certificate(account: Account, pem: str, now: datetime) -> str:
    """Says who the application is.  Raises TokenRefused for a PEM file that is none.

    PS256 and the SHA-256 thumbprint, as Microsoft asks for; others find the certificate by it likewise.
    """
    try:
        # Each takes its own part of the file, in whatever order they stand.
        thumbprint = load_pem_x509_certificate(pem.encode()).fingerprint(SHA256())
        key = load_pem_private_key(pem.encode(), None)
    except (ValueError, TypeError) as error:
        raise _unusable(account, "the certificate", "PEM with a certificate and its private key") from error
    if not isinstance(key, RSAPrivateKey):
        raise _unusable(account, "the certificate", "a certificate with an RSA key")
    shown = base64.urlsafe_b64encode(thumbprint).rstrip(b"=").decode()
    began = int(now.timestamp())
    return str(
        private_key_jwt_sign(
            RSAKey.import_key(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())),
            client_id=account.client_id,
            token_endpoint=account.token_url,
            alg="PS256",
            header={"typ": "JWT", "x5t#S256": shown},
            claims={"nbf": began},
            issued_at=began,
            expires_at=began + _GOOD_FOR,
        )
    )


def by_service_account(account: Account, text: str, now: datetime) -> str:
    """Asks in the name of a mailbox.  Raises TokenRefused for a key file that is none."""
    try:
        file = json.loads(text)
        email, key = str(file["client_email"]), RSAKey.import_key(str(file["private_key"]))
        header = {"typ": "JWT"} | ({"kid": str(file["private_key_id"])} if "private_key_id" in file else {})
        began = int(now.timestamp())
        return str(
            sign_jwt_bearer_assertion(
                key,
                issuer=email,
                audience=account.token_url,
                subject=account.subject,
                issued_at=began,
                expires_at=began + _GOOD_FOR,
                claims={"scope": " ".join(account.scopes)},
                header=header,
                alg="RS256",
            )
        )
    except (ValueError, KeyError, TypeError, JoseError) as error:
        wanted = "the JSON file as Google gave it out"
        raise _unusable(account, "the service account's key", wanted) from error


def _unusable(account: Account, what: str, wanted: str) -> TokenRefused:
    return TokenRefused(
        f"{what[:1].upper()}{what[1:]} for {account.mailbox} in {account.secret_place} cannot be used.",
        f"It must be {wanted}.",
    )
