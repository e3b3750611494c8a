// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_claims.h"

#include <QFileInfo>
#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::DraftId;

DraftClaims::DraftClaims(const QString &databasePath)
    : m_folder(QFileInfo(databasePath).absolutePath())
{
}

bool DraftClaims::claim(DraftId id)
{
    if (m_claims.contains(id))
        return true;
    auto presence = std::make_unique<Presence>(u"%1/draft-%2.lock"_s.arg(m_folder).arg(id.value));
    if (presence->isElsewhere())
        return false;
    m_claims.emplace(id, std::move(presence));
    return true;
}

void DraftClaims::release(DraftId id)
{
    m_claims.erase(id);
}

} // namespace app::store
