// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draft_keeper.h"

#include <utility>

namespace ui::drafts {

using app::domain::SavedDraft;

DraftKeeper::DraftKeeper(DraftPlace place, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::goOnWith(const SavedDraft &draft)
{
    m_timer.stop();
    m_isUnsaved = false;
    setPresent(draft.id);
    m_last = draft;
}

void DraftKeeper::changed()
{
    m_isUnsaved = true;
    // Never restarted: who types without a pause is saved all the same.
    if (!m_timer.isActive())
        m_timer.start();
}

bool DraftKeeper::flush()
{
    m_timer.stop();
    return !m_isUnsaved || keep(false);
}

bool DraftKeeper::setAside()
{
    m_timer.stop();
    m_isUnsaved = true;
    if (!keep(true))
        return false;
    setPresent({});
    m_last.reset();
    return true;
}

void DraftKeeper::draftGone()
{
    m_timer.stop();
    m_isUnsaved = false;
    setPresent({});
    m_last.reset();
}

bool DraftKeeper::keep(bool isAside)
{
    auto draft = m_place.snapshot();
    if (!draft) {
        // Who empties the form does not want it back.
        m_isUnsaved = !remove();
        return !m_isUnsaved;
    }
    draft->id = m_present;
    draft->isAside = isAside;
    draft->changedAt = m_last ? m_last->changedAt : QDateTime();
    if (draft == m_last) {
        m_isUnsaved = false;
        return true;
    }
    draft->changedAt = m_place.nowUtc();
    const auto saved = m_place.save(*draft);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    m_isUnsaved = false;
    setPresent(saved->id);
    m_last = *saved;
    Q_EMIT this->saved(saved->changedAt);
    return true;
}

void DraftKeeper::setPresent(app::domain::DraftId id)
{
    if (id == m_present)
        return;
    if (m_present.isValid())
        m_place.release(m_present);
    m_present = id;
    if (m_present.isValid())
        m_place.claim(m_present);
}

bool DraftKeeper::remove()
{
    if (m_present.isValid()) {
        if (const auto removed = m_place.remove(m_present); !removed) {
            Q_EMIT failed(removed.error());
            return false;
        }
    }
    setPresent({});
    m_last.reset();
    return true;
}

} // namespace ui::drafts
