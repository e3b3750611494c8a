// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "ui/compose/text_rescue.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace ui::form {
class FormView;
}
namespace ui::parts {
class BusyLine;
class FieldHint;
class MessageStrip;
class PrimaryButton;
} // namespace ui::parts
namespace ui::people {
class PeopleModel;
class PersonPicker;
} // namespace ui::people

namespace ui::compose {

class ComposeModel;
class Receipt;

/// The page "Compose": the form, beside it the author with the preview, below one primary action. Ctrl+Enter
/// submits from everywhere on the page.
class ComposePage : public QWidget
{
    Q_OBJECT
public:
    /// Both models must outlive the page.
    ComposePage(ComposeModel &model, people::PeopleModel &peopleModel, QWidget *parent = nullptr,
        AskForFile askForFile = fileDialog());

    /// What stands where nobody is listed yet ("Fetching people ...").
    void setPeopleText(const QString &text);

    /// As the button does: submits, or goes to what is in the way.
    void submit();

Q_SIGNALS:
    void openRecord(const app::domain::RecordRef &record);

private:
    QWidget *makeForm();
    QWidget *makeAuthor(people::PeopleModel &peopleModel);
    QWidget *makeFoot();
    void focusProblem();
    void choose(const app::domain::Actor &actor);
    void followStage();
    void followActor();
    void followProblem();
    void offerRescue(const QString &key, const QString &text);

    ComposeModel &m_model;
    AskForFile m_askForFile;
    parts::MessageStrip *m_message;
    Receipt *m_receipt;
    QScrollArea *m_scroll;
    form::FormView *m_form;
    people::PersonPicker *m_picker;
    parts::FieldHint *m_actorHint;
    parts::FieldHint *m_readiness;
    parts::BusyLine *m_busy;
    QLabel *m_footHint;
    parts::PrimaryButton *m_submit;
    QWidget *m_author;
    QStackedWidget *m_leaves; ///< writing, or what became of it
};

} // namespace ui::compose
