// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace ui::people {
class PeopleModel;
class PersonPicker;
} // namespace ui::people

namespace ui::readiness {

class GuideModel;
class ReadinessModel;
class ResultList;

/// "May I write as this person?": kind of record and person on the left, on the right what is known with the
/// click paths, and what real writes have shown; in a second tab the set-up guide.
class ReadinessPage : public QWidget
{
    Q_OBJECT
public:
    /// All models must outlive the page.
    ReadinessPage(
        ReadinessModel &model, GuideModel &guide, people::PeopleModel &people, QWidget *parent = nullptr);

    /// What stands below the list while nobody is known yet.
    void setPeopleText(const QString &text);

private:
    QWidget *makeChoice();
    QWidget *makeResults();
    void follow();

    ReadinessModel &m_model;
    people::PersonPicker *m_picker;
    QComboBox *m_entity;
    app::domain::Actor m_marked; ///< who is marked in the list
    QLabel *m_person;
    QPushButton *m_check;
    ResultList *m_results;
    QLabel *m_proofs;
    QTabWidget *m_tabs;
};

} // namespace ui::readiness
