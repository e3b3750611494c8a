// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"
#include "app/domain/entity_metadata.h"
#include "ui/form/trade.h"

#include <QJsonValue>
#include <QObject>
#include <QStringList>
#include <vector>

namespace ui::form {

/// One line of the form.
struct Line
{
    QString key; ///< unique in the form; see FormModel::keyOf
    app::domain::Field field;
    QString label; ///< translated
    bool isRequired = false; ///< by metadata; what only a category demands is told by the server
    QJsonValue value; ///< in wire form; null = nothing entered
    QString unread; ///< what was typed but is no value yet, e.g. half a company's name
    QString problem; ///< a sentence for beside the editor, or empty
};

/// A form over live metadata, as values: which fields are shown in which order, what was entered, what is
/// wrong with it. Knows no widget. Nothing that was entered is ever cut, changed or dropped by the model.
class FormModel : public QObject
{
    Q_OBJECT
public:
    explicit FormModel(QObject *parent = nullptr);

    /// Shows an entity: the trade's usual fields in that order, then other required ones. Values of fields
    /// that stay are kept; empty ones get their default.
    void setMetadata(const app::domain::EntityMetadata &metadata, const Trade &trade);

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const Line *line(const QString &key) const;
    [[nodiscard]] QJsonValue value(const QString &key) const;
    /// True for a line that has an editor of its own outside of FormView.
    [[nodiscard]] bool isDrawnElsewhere(const QString &key) const
    {
        return m_trade.drawnElsewhere.contains(key);
    }

    /// Sets a value as the person entered it; clears the line's problem unless the value itself is wrong.
    void setValue(const QString &key, const QJsonValue &value);
    /// Remembers text that is no value yet; the line's value becomes null.
    void setUnread(const QString &key, const QString &typed);
    /// A sentence beside the field, for example the server's own. A field that is not shown is revealed first
    /// (some are required by the tenant's category only). False if there is no such field, or it is hidden.
    bool setProblem(const QString &fieldName, const QString &sentence);

    /// The active values that can be chosen now: those of the parent's chosen value in a dependent list.
    [[nodiscard]] std::vector<app::domain::PicklistValue> options(const QString &key) const;

    /// Looks at everything; problems appear beside their fields. True if the server can be asked.
    bool validate();
    /// The first required line in which nothing was entered, or an empty string.
    [[nodiscard]] QString firstMissing() const;
    /// The first line with a problem, or an empty string.
    [[nodiscard]] QString firstProblem() const;

    /// What was entered; empty lines are left out.
    [[nodiscard]] app::domain::Draft draft() const;
    /// Empties every line and sets the defaults again.
    void clear();
    [[nodiscard]] bool isEmpty() const;

    /// "udf:NAME" for user-defined fields, the name itself for others.
    [[nodiscard]] static QString keyOf(const app::domain::Field &field);

Q_SIGNALS:
    void rebuilt(); ///< the set of lines is another one
    void valueChanged(const QString &key);
    void problemChanged(const QString &key);

private:
    Line *find(const QString &key);
    void show(const app::domain::Field &field, const std::vector<Line> &earlier);
    void setLineProblem(Line &line, const QString &sentence);
    void clearMisfits(const QString &parentName);
    [[nodiscard]] QString problemOf(const Line &line) const;
    [[nodiscard]] QJsonValue defaultOf(const app::domain::Field &field) const;
    [[nodiscard]] bool isOffered(
        const app::domain::Field &field, const app::domain::PicklistValue &value) const;

    app::domain::EntityMetadata m_metadata;
    Trade m_trade;
    std::vector<Line> m_lines;
};

} // namespace ui::form
