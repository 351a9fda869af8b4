"""A certificate authority, a signer's key and a time-stamp responder for tests, made anew for each run."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

PASSPHRASE = b"sample words"
_DAYS = timedelta(days=3)


Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key


@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate authority that issues for tests."""

    root: Issued

    @staticmethod
    def made() -> Authority:
        """Return a new authority."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("Sample Test Authority")
        usage = _usage(sign=False, certify=True)
        builder = _builder(name, name, key).add_extension(x509.BasicConstraints(ca=True, path_length=1), critical=True)
        return Authority(Issued(builder.add_extension(usage, critical=True).sign(key, hashes.SHA256()), key))

    def issue(self, common_name: str, *, stamps: bool = False) -> Issued:
        """Return a certificate for signing, or for time-stamps (the responder signs with RSA only)."""
        key: Key = rsa.generate_private_key(65537, 2048) if stamps else ec.generate_private_key(ec.SECP256R1())
        builder = _builder(_name(common_name), self.root.certificate.subject, key)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_usage(sign=True, certify=False), critical=True)
        if stamps:
            purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
            builder = builder.add_extension(purpose, critical=True)
        return Issued(builder.sign(self.root.key, hashes.SHA256()), key)

    def pkcs12(self, common_name: str) -> bytes:
        """Return a new key for signing as PKCS#12 under `PASSPHRASE`."""
        issued = self.issue(common_name)
        cover = serialization.BestAvailableEncryption(PASSPHRASE)
        return pkcs12.serialize_key_and_certificates(
            b"sample", issued.key, issued.certificate, [self.root.certificate], cover
        )


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _builder(subject: x509.Name, issuer: x509.Name, key: Key) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - _DAYS)
        .not_valid_after(now + _DAYS)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, sign: bool, certify: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=sign,
        content_commitment=sign,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certify,
        crl_sign=certify,
        encipher_only=False,
        decipher_only=False,
    )


@contextmanager
def time_stamps(authority: Authority) -> Iterator[str]:
    """Answer time-stamp requests (RFC 3161) on this computer; yields the address."""
    issued = authority.issue("Sample Time-Stamp Responder", stamps=True)
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # the library is typed in part
    store.register(_asn1(authority.root.certificate))
    private = keys.PrivateKeyInfo.load(
        issued.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    stamper = DummyTimeStamper(_asn1(issued.certificate), private, certs_to_embed=store)

    class Responder(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            answer = stamper.request_tsa_response(request).dump()
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *args: object) -> None:
            """Keep the test's output clean."""

    server = HTTPServer(("127.0.0.1", 0), Responder)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
