"""A token of software (SoftHSM) with a key and its certificate, reached through PKCS#11 as a card is."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pkcs11
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pkcs11 import Attribute
from pkcs11.util.ec import decode_ec_private_key
from pkcs11.util.x509 import decode_x509_certificate

from support.certificates import Issued

MODULE = Path("/usr/lib/softhsm/libsofthsm2.so")
LABEL, PIN = "sample card", "4711"


def fill_token(folder: Path, issued: Issued, label: str) -> None:
    """Make a token below `folder`, where SOFTHSM2_CONF must lead, and put key and certificate on it under `label`."""
    (folder / "tokens").mkdir()
    conf = f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n"
    (folder / "softhsm2.conf").write_text(conf, encoding="ascii")
    made = ["softhsm2-util", "--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", PIN]
    subprocess.run(made, check=True, capture_output=True)
    assert isinstance(issued.key, ec.EllipticCurvePrivateKey)
    form = serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    key = decode_ec_private_key(issued.key.private_bytes(serialization.Encoding.DER, *form))
    certificate = decode_x509_certificate(issued.certificate.public_bytes(serialization.Encoding.DER))
    with pkcs11.lib(str(MODULE)).get_token(token_label=LABEL).open(rw=True, user_pin=PIN) as session:
        session.create_object(
            {**key, Attribute.LABEL: label, Attribute.ID: b"1", Attribute.TOKEN: True, Attribute.SIGN: True}
        )
        session.create_object({**certificate, Attribute.LABEL: label, Attribute.ID: b"1", Attribute.TOKEN: True})
