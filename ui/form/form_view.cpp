// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_view.h"

#include "ui/form/form_model.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;

FormView::FormView(FormModel &model, ChoicesOf choicesOf, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_choicesOf(std::move(choicesOf))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    rebuild();
    connect(&model, &FormModel::rebuilt, this, &FormView::rebuild);
    connect(&model, &FormModel::problemChanged, this, &FormView::showProblem);
    connect(&model, &FormModel::valueChanged, this, [this](const QString &key) {
        take(key);
        showProblem(key);
        // A dependent list offers other values now.
        const Line *changed = m_model.line(key);
        for (const Line &line : m_model.lines()) {
            if (changed != nullptr && line.field.picklistParentField == changed->field.name)
                take(line.key);
        }
    });
}

void FormView::rebuild()
{
    QString focused;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->editor.widget->hasFocus())
            focused = row.key();
    }
    m_rows.clear();
    delete m_area;
    m_area = new QWidget(this);
    m_grid = new QGridLayout(m_area);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(parts::gap(parts::Gap::large));
    m_grid->setVerticalSpacing(parts::gap(parts::Gap::medium));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_area);
    QWidget *earlier = nullptr;
    for (const Line &line : m_model.lines()) {
        if (m_model.isDrawnElsewhere(line.key))
            continue;
        addRow(line.key);
        QWidget *widget = m_rows[line.key].editor.widget;
        if (earlier != nullptr)
            setTabOrder(earlier, widget);
        earlier = widget;
    }
    if (!focused.isEmpty())
        focusLine(focused);
}

void FormView::addRow(const QString &key)
{
    const Line &line = *m_model.line(key);
    auto *cell = new QWidget(m_area);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));

    Row row;
    row.label = new QLabel(line.isRequired ? tr("%1 (required)").arg(line.label) : line.label, cell);
    row.label->setTextFormat(Qt::PlainText);
    row.editor = makeEditor(
        m_model, key, m_choicesOf, [this, key](const QString &text) { Q_EMIT pasteRefused(key, text); },
        cell);
    row.editor.widget->setAccessibleName(line.label);
    row.editor.widget->setObjectName(key + u"Edit"_s);
    row.label->setBuddy(row.editor.widget);
    row.hint = new parts::FieldHint(cell);
    row.hint->setObjectName(key + u"Hint"_s);
    row.hint->attachTo(row.editor.widget);
    column->addWidget(row.label);
    column->addWidget(row.editor.widget, row.editor.isTall ? 1 : 0);
    column->addWidget(row.hint);
    if (!row.editor.isTall)
        column->addStretch();

    // Texts take the whole width; everything else stands two in a row, in reading order.
    const bool isWide = line.field.type == app::domain::FieldType::text && !line.field.isPicklist
        && line.field.referenceEntity.isEmpty() && line.field.length > 100;
    const int last = m_grid->rowCount() - 1;
    const bool hasRoomBeside =
        m_grid->itemAtPosition(last, 0) != nullptr && m_grid->itemAtPosition(last, 1) == nullptr;
    if (isWide) {
        m_grid->addWidget(cell, last + 1, 0, 1, 2);
        if (row.editor.isTall)
            m_grid->setRowStretch(last + 1, 1);
    } else if (hasRoomBeside) {
        m_grid->addWidget(cell, last, 1);
    } else {
        m_grid->addWidget(cell, last + 1, 0);
    }
    m_rows.insert(key, row);
    take(key);
    showProblem(key);
}

void FormView::take(const QString &key)
{
    const auto row = m_rows.constFind(key);
    if (row != m_rows.constEnd())
        row->editor.take();
}

void FormView::takeAll()
{
    for (const Row &row : std::as_const(m_rows))
        row.editor.take();
}

void FormView::showProblem(const QString &key)
{
    const auto row = m_rows.constFind(key);
    const Line *line = m_model.line(key);
    if (row == m_rows.constEnd() || line == nullptr)
        return;
    if (!line->problem.isEmpty()) {
        row->hint->showHint(parts::Tone::alarm, line->problem);
        return;
    }
    // The counted length appears once a text comes near its limit.
    const auto used = line->value.toString().size();
    if (line->field.length > 0 && line->value.isString() && used * 5 > qsizetype(line->field.length) * 4)
        row->hint->showHint(
            parts::Tone::neutral, tr("%1 of %2 characters").arg(used).arg(line->field.length));
    else
        row->hint->clearHint();
}

bool FormView::focusLine(const QString &key)
{
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd())
        return false;
    row->editor.widget->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ui::form
