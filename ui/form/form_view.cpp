// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_view.h"

#include "ui/form/form_model.h"
#include "ui/form/more_fields.h"
#include "ui/form/picklists.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wideText = 100; ///< from this length on a text takes the whole width

bool hasContent(const Line &line)
{
    return !line.unread.isEmpty() || !isNothing(line.value);
}

} // namespace

FormView::FormView(FormModel &model, ChoicesOf choicesOf, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_choicesOf(std::move(choicesOf))
    , m_column(new QVBoxLayout(this))
    , m_grid(new FieldGrid(this))
    , m_disclosure(new parts::Disclosure(tr("More fields"), this))
    , m_more(new MoreFields)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(parts::gap(parts::Gap::large));
    m_column->addWidget(m_grid, 1);
    m_column->addWidget(m_disclosure);
    m_disclosure->setObjectName(u"moreFields"_s);
    m_disclosure->setContent(m_more);
    rebuild();
    showKeptAside();
    connect(m_disclosure, &parts::Disclosure::expandedChanged, this, &FormView::rebuild);
    connect(&model, &FormModel::rebuilt, this, &FormView::rebuild);
    connect(&model, &FormModel::problemChanged, this, &FormView::showProblem);
    connect(&model, &FormModel::optionsChanged, this, &FormView::take);
    connect(&model, &FormModel::keptAsideChanged, this, &FormView::showKeptAside);
    connect(&model, &FormModel::valueChanged, this, &FormView::followValue);
}

FormView::~FormView()
{
    // An editor that goes loses the focus and says its last word to the model; it is no longer for us.
    m_model.disconnect(this);
}

void FormView::followValue(const QString &key)
{
    take(key);
    showProblem(key);
    showMoreTitle();
    // What the program fills in must be seen; what the person fills in is in sight already.
    const auto &more = m_model.moreLines();
    const bool isRare = std::any_of(
        more.begin(), more.end(), [&key](const Line &line) { return line.key == key && hasContent(line); });
    const auto row = m_rows.constFind(key);
    const bool isInSight = row != m_rows.constEnd() && row->cell->isVisibleTo(this);
    if (isRare && !isInSight)
        m_model.reveal(key);
}

void FormView::rebuild()
{
    const QString focused = focusedKey();
    const int cursor = cursorPosition();
    QHash<QString, Row> earlier = std::exchange(m_rows, {});
    std::vector<FieldGrid::Cell> cells;
    for (const Line &line : m_model.lines()) {
        if (!m_model.isDrawnElsewhere(line.key))
            cells.push_back(cellOf(reuseOrMake(line, earlier)));
    }
    m_grid->setCells(std::move(cells));
    rebuildMore(earlier);
    for (const Row &row : std::as_const(earlier)) {
        // Later: the change may come from inside this very editor.
        row.editor.widget->setObjectName({});
        row.hint->setObjectName({});
        row.cell->hide();
        row.cell->deleteLater();
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->editor.take();
        showProblem(row.key());
    }
    orderTabs();
    showMoreTitle();
    if (!focused.isEmpty() && focusedKey() != focused)
        focusLine(focused, cursor);
}

void FormView::rebuildMore(QHash<QString, Row> &earlier)
{
    m_disclosure->setVisible(!m_model.moreLines().empty());
    std::vector<MoreFields::Entry> entries;
    for (const Line &line : m_model.moreLines()) {
        // A tenant may have hundreds: they are made when they are asked for.
        if (!m_disclosure->isExpanded() && !earlier.contains(line.key))
            continue;
        const Row &row = reuseOrMake(line, earlier);
        entries.push_back(
            {cellOf(row), row.editor.widget, line.label + u' ' + line.field.name, line.field.isUserDefined});
    }
    m_more->setEntries(std::move(entries));
}

FormView::Row &FormView::reuseOrMake(const Line &line, QHash<QString, Row> &earlier)
{
    const auto found = earlier.constFind(line.key);
    if (found == earlier.constEnd() || found->field != line.field)
        return *m_rows.insert(line.key, makeRow(line));
    return *m_rows.insert(line.key, earlier.take(line.key));
}

FormView::Row FormView::makeRow(const Line &line)
{
    const QString key = line.key;
    Row row;
    row.field = line.field;
    row.cell = new QWidget(this);
    row.cell->hide();
    auto *column = new QVBoxLayout(row.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    // A label of the tenant's may have an "&" in it; it is no mnemonic.
    QString label = line.isRequired ? tr("%1 (required)").arg(line.label) : line.label;
    row.label = new QLabel(label.replace(u'&', u"&&"_s), row.cell);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setWordWrap(true);
    row.editor = makeEditor(
        m_model, key, m_choicesOf, [this, key](const QString &text) { Q_EMIT pasteRefused(key, text); },
        row.cell);
    row.editor.widget->setAccessibleName(line.isRequired ? tr("%1, required").arg(line.label) : line.label);
    row.editor.widget->setObjectName(key + u"Edit"_s);
    row.label->setBuddy(row.editor.widget);
    row.hint = new parts::FieldHint(row.cell);
    row.hint->setObjectName(key + u"Hint"_s);
    row.hint->attachTo(row.editor.widget);
    column->addWidget(row.label);
    column->addWidget(row.editor.widget, row.editor.isTall ? 1 : 0);
    column->addWidget(row.hint);
    if (!row.editor.isTall)
        column->addStretch();
    return row;
}

FieldGrid::Cell FormView::cellOf(const Row &row) const
{
    const bool isText = row.field.type == app::domain::FieldType::text && !hasList(row.field)
        && row.field.referenceEntity.isEmpty();
    const bool isWide = isText && row.field.length > wideText && !m_model.isHalfWide(row.field);
    // What a reference names is somebody or a company: seldom short.
    const bool isName = !row.field.referenceEntity.isEmpty() && !hasList(row.field);
    return {row.cell, row.editor.isTall || isWide, row.editor.isTall, isName};
}

void FormView::orderTabs()
{
    QWidget *earlier = nullptr;
    const auto next = [&earlier](QWidget *widget) {
        if (earlier != nullptr)
            setTabOrder(earlier, widget);
        earlier = widget;
    };
    const auto nextOf = [&](const std::vector<Line> &lines) {
        for (const Line &line : lines) {
            if (const auto row = m_rows.constFind(line.key); row != m_rows.constEnd())
                next(row->editor.widget);
        }
    };
    nextOf(m_model.lines());
    next(m_disclosure->findChild<QToolButton *>(u"disclosureToggle"_s));
    next(m_more->search());
    nextOf(m_model.moreLines());
}

void FormView::showMoreTitle()
{
    const auto &more = m_model.moreLines();
    const auto filled = static_cast<int>(std::count_if(more.begin(), more.end(), hasContent));
    m_disclosure->setTitle(
        filled == 0 ? tr("More fields") : tr("More fields (%n filled in)", nullptr, filled));
}

void FormView::showKeptAside()
{
    const auto &aside = m_model.keptAside();
    if (aside.empty()) {
        if (m_aside != nullptr)
            m_aside->clearMessage();
        return;
    }
    if (m_aside == nullptr) {
        m_aside = new parts::MessageStrip(this);
        m_aside->setObjectName(u"keptAside"_s);
        m_column->insertWidget(0, m_aside);
    }
    QStringList sentences;
    QStringList whole;
    for (const KeptAside &each : aside) {
        sentences << each.sentence;
        whole << each.label + u": "_s + each.text;
    }
    m_aside->showMessage(parts::Tone::warning, sentences.join(u'\n'), whole.join(u'\n'));
    m_aside->setAction(aside.size() == 1 ? tr("Copy the value") : tr("Copy the values"),
        [text = aside.size() == 1 ? aside.front().text : whole.join(u'\n')] {
            QGuiApplication::clipboard()->setText(text);
        });
}

void FormView::take(const QString &key)
{
    const auto row = m_rows.constFind(key);
    if (row != m_rows.constEnd())
        row->editor.take();
}

void FormView::takeAll()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->editor.take();
        showProblem(row.key());
    }
}

void FormView::showProblem(const QString &key)
{
    const auto row = m_rows.constFind(key);
    const Line *line = m_model.line(key);
    if (row == m_rows.constEnd() || line == nullptr)
        return;
    // The counted length appears once a text comes near its limit.
    const auto used = line->value.toString().size();
    const bool isNear = line->field.length > 0 && line->value.isString() && !hasList(line->field)
        && used * 5 > qsizetype(line->field.length) * 4;
    const Remark remark = row->editor.remark ? row->editor.remark() : Remark();
    if (!line->problem.isEmpty())
        row->hint->showHint(parts::Tone::alarm, line->problem);
    else if (!line->note.isEmpty())
        row->hint->showHint(parts::Tone::warning, line->note);
    else if (isNear && !remark.isWarning)
        row->hint->showHint(
            parts::Tone::neutral, tr("%1 of %2 characters").arg(used).arg(line->field.length));
    else
        row->hint->showHint(remark.isWarning ? parts::Tone::warning : parts::Tone::neutral, remark.text);
}

QString FormView::focusedKey() const
{
    const QWidget *focused = window()->focusWidget();
    for (auto row = m_rows.cbegin(); row != m_rows.cend() && focused != nullptr; ++row) {
        if (row->editor.widget == focused || row->editor.widget->isAncestorOf(focused))
            return row.key();
    }
    return {};
}

int FormView::cursorPosition() const
{
    const auto row = m_rows.constFind(focusedKey());
    if (row == m_rows.constEnd())
        return -1;
    if (const auto *text = qobject_cast<QPlainTextEdit *>(row->editor.widget))
        return text->textCursor().position();
    if (const auto *line = qobject_cast<QLineEdit *>(row->editor.widget))
        return line->cursorPosition();
    return -1;
}

bool FormView::focusLine(const QString &key, int cursorPosition)
{
    if (m_model.line(key) == nullptr || m_model.isDrawnElsewhere(key))
        return false;
    if (!m_rows.contains(key) || !m_rows[key].cell->isVisibleTo(this)) {
        m_more->showEverything();
        m_disclosure->setExpanded(true);
    }
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd())
        return false;
    QWidget *widget = row->editor.widget;
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget); text != nullptr && cursorPosition >= 0) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(cursorPosition, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
    if (auto *line = qobject_cast<QLineEdit *>(widget); line != nullptr && cursorPosition >= 0)
        line->setCursorPosition(cursorPosition);
    // Later, when the new places are known.
    QMetaObject::invokeMethod(
        widget,
        [widget] {
            for (QWidget *each = widget->parentWidget(); each != nullptr; each = each->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(each))
                    area->ensureWidgetVisible(widget);
            }
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace ui::form
