// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_picker.h"

#include "ui/parts/search_keys.h"
#include "ui/parts/theme.h"
#include "ui/people/people_model.h"
#include "ui/people/person_delegate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;

PersonPicker::PersonPicker(PeopleModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_contacts(makeFilter(u"contactsFilter"_s, tr("Contacts"), int(PeopleModel::Filter::contacts)))
    , m_resources(makeFilter(u"resourcesFilter"_s, tr("Resources"), int(PeopleModel::Filter::resources)))
    , m_company(makeFilter(u"companyFilter"_s, tr("This company"), int(PeopleModel::Filter::thisCompany)))
    , m_count(new QLabel(this))
{
    auto *label = new QLabel(tr("Act as"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(u"actAsEdit"_s);
    m_line->setAccessibleName(tr("Act as"));
    m_line->setPlaceholderText(tr("Name, company or e-mail"));
    m_line->setClearButtonEnabled(true);
    setFocusProxy(m_line);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setWordWrap(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 7);
    m_count->setFont(parts::captionFont());
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    column->addWidget(label);
    column->addWidget(m_line);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(parts::gap(parts::Gap::small));
    for (QToolButton *each : {m_contacts, m_resources, m_company})
        filters->addWidget(each);
    filters->addStretch(1);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);

    constexpr int rowsOfAPage = 6;
    const auto *searchKeys = new parts::SearchKeys(m_line, m_list, rowsOfAPage);
    connect(searchKeys, &parts::SearchKeys::entered, this, [this, searchKeys] { choose(searchKeys->row()); });
    connect(m_line, &QLineEdit::textChanged, &model, &PeopleModel::setQuery);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &PersonPicker::follow);
    // A reason that was shown is that of another row now.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonPicker::showCount);
    connect(&model, &PeopleModel::filtersChanged, this, &PersonPicker::followFilters);
    followFilters();
    showCount();
}

QToolButton *PersonPicker::makeFilter(const QString &name, const QString &text, int filter)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(tr("Show only: %1", "a filter of the list of people").arg(text));
    button->setCheckable(true);
    button->setFont(parts::captionFont());
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus with the line
    connect(button, &QToolButton::toggled, this,
        [this, filter](bool isOn) { m_model.setFilter(static_cast<PeopleModel::Filter>(filter), isOn); });
    return button;
}

void PersonPicker::followFilters()
{
    m_contacts->setChecked(m_model.isFiltered(PeopleModel::Filter::contacts));
    m_resources->setChecked(m_model.isFiltered(PeopleModel::Filter::resources));
    m_company->setChecked(m_model.isFiltered(PeopleModel::Filter::thisCompany));
    m_company->setVisible(m_model.hasCompany());
    const QString company = m_model.companyName();
    m_company->setToolTip(company.isEmpty()
            ? QString()
            : u"<qt>"_s + tr("Contacts of %1 and of the companies above it").arg(company).toHtmlEscaped()
                + u"</qt>"_s);
}

void PersonPicker::showEvent(QShowEvent *event)
{
    // Somebody may have been chosen on another page meanwhile.
    if (m_model.query().isEmpty())
        m_model.search();
    QWidget::showEvent(event);
}

void PersonPicker::follow()
{
    // The same list anew keeps its mark; another search begins with the best one.
    const bool isSameSearch = m_model.query().isEmpty() || m_model.query() == m_chosenFor;
    if (!(isSameSearch && markChosen()) && !m_model.query().isEmpty())
        m_list->setCurrentIndex(m_model.index(m_model.firstChoosable()));
    showCount();
}

bool PersonPicker::markChosen()
{
    const int row = m_model.rowOf(m_chosen);
    if (row < 0)
        return false;
    // Not the view's own call: that refuses a row which can't be chosen (any more).
    m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    return true;
}

void PersonPicker::showChosen(const app::domain::Actor &actor, const QString &name)
{
    if (std::holds_alternative<app::domain::ApiUser>(actor))
        return clear();
    m_chosen = actor;
    if (m_model.rowOf(actor) < 0)
        m_line->setText(name);
    m_chosenFor = m_model.query();
    markChosen();
}

void PersonPicker::clear()
{
    m_chosen = app::domain::ApiUser{};
    m_line->clear();
    m_list->setCurrentIndex({});
}

void PersonPicker::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showCount();
}

void PersonPicker::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void PersonPicker::showCount()
{
    const int total = m_model.total();
    const bool isSearching = !m_model.query().isEmpty();
    const bool isFiltered = m_contacts->isChecked() || m_resources->isChecked() || m_company->isChecked();
    QString text;
    if (total == 0 && isFiltered)
        text = tr("Nobody fits among those that are shown. Switch a filter off.");
    else if (total == 0)
        text = isSearching ? tr("Nobody fits. Try fewer letters.") : m_emptyText;
    else if (isSearching && m_model.firstChoosable() < 0)
        text = m_model.index(0).data(PeopleModel::reasonRole).toString();
    else if (m_model.recentCount() > 0)
        text = tr("%n person(s), those of late first", nullptr, total);
    else
        text = tr("%n person(s)", nullptr, total);
    m_count->setText(text);
    m_list->setAccessibleDescription(text);
}

void PersonPicker::showReason(int row)
{
    const QString reason = m_model.index(row).data(PeopleModel::reasonRole).toString();
    if (reason.isEmpty())
        return; // no row
    m_count->setText(reason);
    m_list->setAccessibleDescription(reason);
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PersonPicker::choose(int row)
{
    if (!m_model.isChoosable(row))
        return showReason(row);
    const app::domain::Actor actor = m_model.actor(row);
    m_chosen = actor;
    m_chosenFor = m_model.query();
    m_model.remember(actor);
    Q_EMIT chosen(actor);
}

} // namespace ui::people
