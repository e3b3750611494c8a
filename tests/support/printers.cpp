// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

#include <ostream>

QT_BEGIN_NAMESPACE

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

void PrintTo(const QUrl &url, std::ostream *out)
{
    *out << url.toString().toStdString();
}

void PrintTo(const QStringList &list, std::ostream *out)
{
    *out << '[' << list.join(QLatin1String(", ")).toStdString() << ']';
}

QT_END_NAMESPACE
