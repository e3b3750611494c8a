// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachments_view.h"

#include "ui/attachments/file_list.h"
#include "ui/attachments/file_rules.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace ui::attachments {

using namespace Qt::Literals::StringLiterals;

AskForFiles filesDialog()
{
    return [](QWidget *parent, const std::function<void(const QStringList &)> &chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
        dialog->open();
    };
}

AttachmentsView::AttachmentsView(AttachmentsModel &model, QWidget *parent, AskForFiles askForFiles)
    : QWidget(parent)
    , m_model(model)
    , m_askForFiles(std::move(askForFiles))
    , m_list(new FileList(this))
    , m_attach(new QPushButton(tr("Attach …"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_summary(new QLabel(this))
    , m_problem(new parts::FieldHint(this))
    , m_note(new parts::FieldHint(this))
{
    setObjectName(u"attachments"_s);
    m_attach->setObjectName(u"attachButton"_s);
    m_remove->setObjectName(u"removeAttachmentButton"_s);
    m_summary->setObjectName(u"attachmentsText"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(parts::captionFont());
    m_problem->setObjectName(u"attachmentsHint"_s);
    m_problem->attachTo(m_attach);
    m_note->setObjectName(u"attachmentsNoteHint"_s);
    m_note->attachTo(m_list);

    auto *row = new QHBoxLayout;
    row->addWidget(m_attach);
    row->addWidget(m_remove);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_note);
    setTabOrder(m_list, m_attach);
    setTabOrder(m_attach, m_remove);

    connect(m_attach, &QPushButton::clicked, this,
        [this] { m_askForFiles(this, [this](const QStringList &paths) { m_model.addFiles(paths); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeRow(m_list->currentRow()); });
    connect(m_list, &FileList::removeRequested, this, &AttachmentsView::removeRow);
    connect(&model, &AttachmentsModel::filesChanged, this, &AttachmentsView::follow);
    connect(&model, &AttachmentsModel::objectionsChanged, this, &AttachmentsView::followHints);
    connect(m_list, &FileList::currentRowChanged, this, [this](int current) {
        m_remove->setAccessibleName(current < 0 || current >= std::ssize(m_model.files())
                ? m_remove->text()
                : tr("Remove %1", "a file").arg(m_model.files().at(static_cast<size_t>(current)).name));
    });
    follow();
}

void AttachmentsView::removeRow(int row)
{
    const bool hadFocus = m_list->hasFocus() || m_remove->hasFocus();
    m_model.remove(row);
    if (hadFocus && m_model.files().empty()) // both are gone, and the keyboard stays here
        m_attach->setFocus(Qt::OtherFocusReason);
}

void AttachmentsView::showTrouble(const QString &sentence)
{
    m_trouble = sentence;
    followHints();
}

void AttachmentsView::showReaders(const QString &sentence)
{
    m_readers = sentence;
    followHints();
}

void AttachmentsView::focusFiles()
{
    if (m_model.files().empty())
        m_attach->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void AttachmentsView::follow()
{
    QList<FileList::Row> rows;
    for (const app::domain::File &file : m_model.files())
        rows.push_back({file.name, sizeText(file.size)});
    m_list->showRows(rows);
    const bool isEmpty = rows.isEmpty();
    m_list->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_summary->setText(isEmpty ? tr("or drop files here, or paste a picture")
                               : tr("%n file(s), %1 together", nullptr, static_cast<int>(rows.size()))
                                     .arg(sizeText(m_model.totalSize())));
    followHints();
}

void AttachmentsView::followHints()
{
    const bool isEmpty = m_model.files().empty();
    QStringList problems = m_model.objections();
    if (!isEmpty && !m_trouble.isEmpty())
        problems << m_trouble;
    m_problem->showHint(parts::Tone::alarm, problems.join(u'\n'));
    QStringList notes;
    if (!isEmpty && !m_readers.isEmpty())
        notes << m_readers;
    if (const QString timeline = m_model.timelineSentence(); !timeline.isEmpty())
        notes << timeline;
    m_note->showHint(parts::Tone::info, notes.join(u'\n'));
}

} // namespace ui::attachments
