// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QWidget>

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

Q_SIGNALS:
    void chosen(const app::domain::Actor &actor);

private:
    void follow();
    void followReadiness();

    ComposeModel &m_model;
    readiness::ReadinessModel &m_readiness;
    int m_wrongLines = -1;
    people::PersonPicker *m_picker;
    parts::FieldHint *m_hint;
    request::RequestPreview *m_request;
};

} // namespace ui::compose
