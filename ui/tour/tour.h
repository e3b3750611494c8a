// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/stage.h"
#include "ui/tour/verdict.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QSize>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

namespace ui {
class Desk;
}

namespace ui::tour {

/// Plays the main job by itself in the real window on the demo tenant: a ticket and two notes, as a contact
/// and as a resource, with their receipts; somebody whose level forbids it; a ticket that Autotask silently
/// does not attribute; and a look at every page. Saves numbered pictures and tour.json (a picture of the
/// window too where it gets stuck), prints each step, and ends the program: with 0 only if the tenant's own
/// list holds exactly the expected records and authors.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// `desk` must outlive the tour; `folder` is made if it is missing. `size` is the window's, in logical
    /// pixels.
    Tour(Desk &desk, QString folder, QSize size, QObject *parent = nullptr);

    void start();

private:
    struct Scene
    {
        QString title; ///< what is printed
        QString picture; ///< file name without number, empty = no picture
        std::function<void()> act;
        std::function<bool()> until;
    };
    void addOpening();
    void addTicket();
    void addNotes();
    void addForbidden();
    void addMissingOption();
    void addPages();
    void playNext();
    void look();
    void finishScene();
    void judge();
    void end(const QStringList &wrong);
    void setUndoSeconds(int seconds);
    void fillTicket(const QString &title, const QString &description);
    void fillNote(const QString &author, const QString &title, const QString &description);
    /// Done when the newest step was verified; then this record is expected of the tenant.
    [[nodiscard]] std::function<bool()> isVerified(const QString &title, const QString &authorKind);
    [[nodiscard]] QString receiptText() const;
    [[nodiscard]] bool isStepIn(const QString &state) const;

    Desk &m_desk;
    QString m_folder;
    QSize m_size;
    Stage m_stage;
    std::optional<int> m_undoSeconds; ///< the profile's own, given back at the end
    QTimer m_poll;
    QElapsedTimer m_sceneTime;
    std::vector<Scene> m_scenes;
    size_t m_scene = 0;
    int m_pictures = 0;
    std::vector<ExpectedRecord> m_expected;
    QJsonArray m_log;
    QJsonArray m_records;
};

} // namespace ui::tour
