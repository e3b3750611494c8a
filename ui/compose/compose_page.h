// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/saved_draft.h"
#include "ui/attachments/attachments_view.h"
#include "ui/compose/text_rescue.h"
#include "ui/request/request_preview.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::form {
class FormView;
}
namespace ui::parts {
class BusyLine;
class PrimaryButton;
} // namespace ui::parts
namespace ui::people {
class PeopleModel;
}
namespace ui::readiness {
class ReadinessModel;
}
namespace ui::tickets {
class TicketFinder;
}

namespace ui::compose {

class AuthorColumn;
class ComposeModel;
class Messages;
class PublishChoice;
class Receipt;

/// What a compose page shows. All must outlive the page.
struct PageModels
{
    ComposeModel &compose;
    people::PeopleModel &people;
    readiness::ReadinessModel &readiness;
    request::RequestPreview::Source request; ///< the very request that submitting would send
};

/// A page for composing one kind of record: the form, for a note below its ticket; beside it the author with
/// the preview; below one primary action. Ctrl+Enter submits from everywhere on the page.
class ComposePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComposePage(const PageModels &models, QWidget *parent = nullptr,
        AskForFile askForFile = fileDialog(),
        const attachments::AskForFiles &askForFiles = attachments::filesDialog());
    ~ComposePage() override;

    /// What stands where nobody is listed yet ("Fetching people ...").
    void setPeopleText(const QString &text);
    /// What the page has to say about drafts.
    [[nodiscard]] Messages &messages() { return *m_messages; }
    /// The names behind references have become known.
    void renewNames();
    /// Adds where the cursor is.
    void addCursor(app::domain::SavedDraft &draft) const;

    /// As the button does: submits, or goes to what is in the way.
    void submit();

Q_SIGNALS:
    void openRecord(const app::domain::RecordRef &record);
    void cursorMoved(); ///< its place is part of the draft, also where nothing was typed
    void anewRequested(); ///< an empty form in place of what is written

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Place
    {
        QString key;
        int cursor = -1;
    };
    QWidget *makeWriting(const PageModels &models, const attachments::AskForFiles &askForFiles);
    QWidget *makeForm(const attachments::AskForFiles &askForFiles);
    QWidget *makeFoot();
    void focusProblem();
    void focusStart();
    void choose(const app::domain::Actor &actor);
    void followStage();
    void followDraft();
    void followAuthor();
    void undo();
    void openRecords();

    ComposeModel &m_model;
    Messages *m_messages;
    tickets::TicketFinder *m_finder = nullptr; ///< for what belongs to a ticket
    form::FormView *m_form;
    PublishChoice *m_publish;
    attachments::AttachmentsView *m_attachments;
    AuthorColumn *m_author;
    Receipt *m_receipt;
    parts::BusyLine *m_busy;
    QLabel *m_footHint;
    QPushButton *m_anew;
    parts::PrimaryButton *m_submit;
    QStackedWidget *m_leaves; ///< writing, or what became of it
    std::optional<Place> m_place; ///< of a restored draft, until the form is there
    std::optional<Place> m_left; ///< where the cursor was when it was submitted
};

} // namespace ui::compose
