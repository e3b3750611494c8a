// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/more_fields.h"

#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_ordinary(new FieldGrid(this))
    , m_heading(new QLabel(tr("User-defined fields"), this))
    , m_userDefined(new FieldGrid(this))
    , m_nothing(new QLabel(this))
{
    m_search->setObjectName(u"fieldSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search these fields"));
    m_search->setAccessibleName(tr("Search more fields"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_heading->setFont(parts::subheadingFont());
    m_nothing->setObjectName(u"noFieldLabel"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    for (QWidget *each : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_ordinary), static_cast<QWidget *>(m_heading),
             static_cast<QWidget *>(m_userDefined)})
        column->addWidget(each);
    connect(m_search, &QLineEdit::textChanged, this, &MoreFields::filter);
    filter();
}

void MoreFields::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    filter();
}

void MoreFields::showEverything()
{
    m_search->clear();
}

bool MoreFields::fits(const Entry &entry) const
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&entry](const QString &word) { return entry.words.contains(word, Qt::CaseInsensitive); });
}

void MoreFields::filter()
{
    std::vector<FieldGrid::Cell> ordinary;
    std::vector<FieldGrid::Cell> userDefined;
    for (const Entry &each : m_entries) {
        if (fits(each))
            (each.isUserDefined ? userDefined : ordinary).push_back(each.cell);
        else
            each.cell.widget->hide();
    }
    m_nothing->setText(tr("No field here is called “%1”.").arg(m_search->text().trimmed()));
    m_nothing->setVisible(ordinary.empty() && userDefined.empty() && !m_entries.empty());
    m_heading->setVisible(!userDefined.empty());
    m_ordinary->setVisible(!ordinary.empty());
    m_userDefined->setVisible(!userDefined.empty());
    m_ordinary->setCells(std::move(ordinary));
    m_userDefined->setCells(std::move(userDefined));
}

bool MoreFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    const bool isGoing =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down;
    if (!isGoing)
        return false;
    const auto first =
        std::find_if(m_entries.begin(), m_entries.end(), [this](const Entry &entry) { return fits(entry); });
    if (first != m_entries.end())
        first->editor->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace ui::form
