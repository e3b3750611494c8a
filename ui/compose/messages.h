// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"
#include "ui/compose/text_rescue.h"
#include "ui/parts/theme.h"

#include <QWidget>

class QDateTime;

namespace ui::parts {
class MessageStrip;
}

namespace ui::compose {

class ComposeModel;

/// What a compose page has to say above its form: a failure, a text that is too long to paste, and below it,
/// quietly, where the draft in the form comes from.
class Messages : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the widget.
    Messages(ComposeModel &model, AskForFile askForFile, QWidget *parent = nullptr);

    /// A paste was too large for the field: nothing was pasted, the text can be saved as a file.
    void offerRescue(const QString &key, const QString &text);
    /// "Draft of 14:02 restored", with "Discard".
    void showRestored(const QDateTime &utc);
    /// An unfinished draft made room for another one; it can be brought back.
    void showSetAside(const QString &sentence);
    /// A submission came back into the form before it left.
    void showTakenBack();
    /// The kept draft stays with the other window that writes on it.
    void showWrittenElsewhere();
    void clearDraftLine();
    /// The draft could not be kept on this computer.
    void showUnsaved(const app::domain::Problem &problem);
    /// It could, after all.
    void clearUnsaved();

Q_SIGNALS:
    void discarded(); ///< "Discard": the form is empty again
    void asideRequested(); ///< "Back to the draft that was set aside"

private:
    void followProblem();
    void clearRescue();
    void clearOrigin();
    void showOrigin(const QString &sentence);
    void showRescue(parts::Tone tone, const QString &text);

    ComposeModel &m_model;
    AskForFile m_askForFile;
    bool m_isRescue = false; ///< the first strip is about a paste
    bool m_isOrigin = false; ///< the draft line is about what is in the form, and goes with it
    parts::MessageStrip *m_problem;
    parts::MessageStrip *m_draft;
    parts::MessageStrip *m_unsaved;
};

} // namespace ui::compose
