// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace tests {

/// What a TLS server shows, and the key that goes with it.
struct ServerIdentity
{
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// Certificates for servers on the loopback addresses. They are made with the openssl program when a test
/// first asks for them and live in the build folder; no private key is ever part of the sources.
struct Certificates
{
    QList<QSslCertificate> authority; ///< our own CA, which no system knows
    ServerIdentity trusted; ///< by our CA, for localhost, 127.0.0.1 and ::1
    ServerIdentity expired; ///< the same, but expired
    ServerIdentity wrongHost; ///< by our CA, for another host's name
    ServerIdentity expiredWrongHost; ///< both faults at once
    ServerIdentity selfSigned; ///< for localhost, by nobody
};

/// The same set in every test of a program. Fails the test if openssl cannot make it.
[[nodiscard]] const Certificates &certificates();

} // namespace tests
