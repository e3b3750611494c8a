// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/saved_draft.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace ui::drafts {

/// What keeping a draft needs from outside; all of it answers at once.
struct DraftPlace
{
    /// What is being written now, without its id; nothing while there is nothing worth keeping, or while it
    /// is submitted.
    std::function<std::optional<app::domain::SavedDraft>()> snapshot;
    /// One small durable write; gives the id to a draft that has none.
    std::function<app::domain::Result<app::domain::SavedDraft>(const app::domain::SavedDraft &)> save;
    std::function<app::domain::Result<app::domain::Done>(app::domain::DraftId)> remove;
    /// This draft is the present one here: no other window goes on with it until it is let go.
    std::function<void(app::domain::DraftId)> claim;
    std::function<void(app::domain::DraftId)> release;
    std::function<QDateTime()> nowUtc = [] { return QDateTime::currentDateTimeUtc(); };
};

/// Keeps what is being written on this computer, so that it comes back after a crash: saved at most
/// `interval` after a change, even while the keys never rest. There is one present draft; others are set
/// aside.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(DraftPlace place,
        std::chrono::milliseconds interval = std::chrono::milliseconds(500), QObject *parent = nullptr);

    /// The page came back with this draft: from now on it is the present one and is overwritten.
    void goOnWith(const app::domain::SavedDraft &draft);

    /// Saves at once what has not been saved yet (the window closes). False if something remains unsaved.
    bool flush();

    /// The present draft as it is kept; invalid while there is none. Whoever makes a plan of it removes it
    /// with the same write and calls draftGone() then.
    [[nodiscard]] app::domain::DraftId present() const { return m_present; }

    /// The present draft has become a plan and is kept no more: nothing that was changed up to now is saved.
    void draftGone();

    /// Keeps the present draft for later; a fresh one begins. False, and the draft stays the present one, if
    /// it could not be saved: the form must not be emptied then.
    bool setAside();

public Q_SLOTS:
    /// Something was changed: text, author, cursor.
    void changed();

Q_SIGNALS:
    void saved(const QDateTime &atUtc);
    /// Saving or removing failed. It is tried again at the next change.
    void failed(const app::domain::Problem &problem);

private:
    bool keep(bool isAside);
    bool remove();
    void setPresent(app::domain::DraftId id);

    DraftPlace m_place;
    QTimer m_timer;
    app::domain::DraftId m_present;
    std::optional<app::domain::SavedDraft> m_last; ///< as it was saved last
    bool m_isUnsaved = false;
};

} // namespace ui::drafts
