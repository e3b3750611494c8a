// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/file.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QList>

namespace tests {

/// Where added files are kept: a list that can fail.
struct KeptFiles
{
    QList<QByteArray> bytes;
    bool isBroken = false;

    app::domain::Result<app::domain::File> keep(const QString &name, const QByteArray &content)
    {
        if (isBroken) {
            app::domain::Problem full;
            full.kind = app::domain::ProblemKind::storage;
            full.delivery = app::domain::Delivery::neverLeft;
            full.field = QStringLiteral("storage.full");
            return full;
        }
        bytes << content;
        return app::domain::File{app::domain::FileId{bytes.size()}, name, content.size()};
    }
};

} // namespace tests
