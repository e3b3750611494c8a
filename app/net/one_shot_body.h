// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace app::net {

/// The body of a request that may reach the wire at most once. QNetworkAccessManager sends a POST again by
/// itself when the connection ends before the answer's header, and it asks nobody; what it cannot do is send
/// a body that cannot be rewound. That nothing was read is also the proof that nothing left: over HTTP/1.1
/// the header goes out together with the first bytes of the body. That proof must stay true: once it was
/// asked for at the end, the body is sealed, since Qt may come for bytes even after an abort. Must outlive
/// the reply. No QBuffer: Qt rewinds those past reset().
class OneShotBody final : public QIODevice
{
public:
    /// `firstRead` is called once, when the first byte is taken.
    OneShotBody(QByteArray bytes, std::function<void()> firstRead)
        : m_bytes(std::move(bytes))
        , m_firstRead(std::move(firstRead))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// True as soon as a byte may have left.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    /// From now on not one byte is given, and `firstRead` is not called any more.
    void seal()
    {
        m_isSealed = true;
        m_firstRead = {};
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    bool reset() override { return !m_wasRead; }
    bool seek(qint64 position) override { return !m_wasRead && position == 0 && QIODevice::seek(position); }

protected:
    qint64 readData(char *data, qint64 largest) override
    {
        if (m_isSealed)
            return 0; // not the end, which Qt would report as a second failure: just nothing more
        if (!std::exchange(m_wasRead, true))
            m_firstRead();
        const qint64 size = std::min(largest, qint64(m_bytes.size()) - m_at);
        std::memcpy(data, m_bytes.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<void()> m_firstRead;
    qint64 m_at = 0;
    bool m_wasRead = false;
    bool m_isSealed = false;
};

} // namespace app::net
