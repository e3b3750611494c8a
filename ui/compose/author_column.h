// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QWidget>

class QCheckBox;

namespace ui::parts {
class FieldHint;
}
namespace ui::people {
class PersonPicker;
}
namespace ui::readiness {
class ReadinessModel;
}
namespace ui::request {
class RequestPreview;
}

namespace ui::compose {

class ComposeModel;
struct PageModels;

/// The right column: "Act as", what the rules say of the chosen person, how Autotask will show it, what is
/// known of its readiness, and the exact request.
class AuthorColumn : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorColumn(const PageModels &models, QWidget *parent = nullptr);

    /// What stands where nobody is listed yet ("Fetching people ...").
    void setPeopleText(const QString &text);
    void focusLine();
    /// Nobody is chosen: the line is empty again.
    void clear();
    /// Says beside "Act as" why nothing was submitted.
    void showObstacle(const QString &sentence);
    /// The cursor goes to the tick that what speaks against the author is meant all the same; it says why.
    void focusDoubt();

Q_SIGNALS:
    void chosen(const app::domain::Actor &actor);

private:
    QWidget *makeJudgement();
    void follow();
    void followChosen();
    void followFindings();
    void followReadiness();
    void followBlockade();
    void followDoubt();

    ComposeModel &m_model;
    readiness::ReadinessModel &m_readiness;
    int m_wrongLines = -1;
    people::PersonPicker *m_picker;
    app::domain::Actor m_shown; ///< as whom the list shows that one writes
    parts::FieldHint *m_hint;
    QCheckBox *m_confirm;
    parts::FieldHint *m_confirmHint;
    QWidget *m_judgement; ///< these three
    request::RequestPreview *m_request;
};

} // namespace ui::compose
