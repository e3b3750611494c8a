// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"
#include "ui/form/line.h"
#include "ui/form/trade.h"

#include <QObject>
#include <vector>

namespace ui::form {

/// A form over live metadata, as values: which fields are shown in which order, what was entered, what is
/// wrong with it. Knows no widget. Nothing that was entered is ever cut, changed or dropped by the model.
class FormModel : public QObject
{
    Q_OBJECT
public:
    explicit FormModel(QObject *parent = nullptr);

    /// Shows an entity. Called again for the same one (refreshed metadata, another trade) it keeps all that
    /// was entered and says beside the fields what became of it; a form of another entity begins empty.
    void setMetadata(const app::domain::EntityMetadata &metadata, const Trade &trade);

    /// What the form shows from the start: the required fields, then the trade's usual ones, then what was
    /// revealed since. A dependent field stands after the one that it depends on.
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// All other fields that can be written, by label, the user-defined ones last in the tenant's order. They
    /// begin empty, without defaults: nothing is sent that nobody saw.
    [[nodiscard]] const std::vector<Line> &moreLines() const { return m_more; }
    /// The line of that key, of either list, or nullptr.
    [[nodiscard]] const Line *line(const QString &key) const;
    [[nodiscard]] QJsonValue value(const QString &key) const;
    /// Whether the trade lets it share a row.
    [[nodiscard]] bool isHalfWide(const app::domain::Field &field) const
    {
        return !field.isUserDefined && m_trade.halfWide.contains(field.name, Qt::CaseInsensitive);
    }
    /// True for a line that has an editor of its own outside of FormView.
    [[nodiscard]] bool isDrawnElsewhere(const QString &key) const
    {
        return m_trade.drawnElsewhere.contains(key);
    }
    /// Moves a line of moreLines() to lines(), with the field that it depends on.
    void reveal(const QString &key);

    /// Sets a value as the person entered it; clears the line's problem unless the value itself is wrong. A
    /// dependent value that no longer fits is cleared, with a note.
    void setValue(const QString &key, const QJsonValue &value);
    /// Remembers text that is no value yet; the line's value becomes null.
    void setUnread(const QString &key, const QString &typed);
    /// Says beside the field what is wrong with a text that is no value: the person is done with it.
    void judgeUnread(const QString &key);
    /// A sentence beside the field, for example the server's own. A field that is not shown is revealed first
    /// (some are required by the tenant's category only). False if there is no such field, or it is hidden.
    bool setProblem(const QString &fieldName, const QString &sentence);

    /// What can be chosen now, in the tenant's order: active values, those of the parent's chosen value in a
    /// dependent list, and no system values where the trade says so.
    [[nodiscard]] std::vector<app::domain::PicklistValue> options(const QString &key) const;
    /// The label of the picklist value that is set, also of one that is no longer offered.
    [[nodiscard]] QString chosenLabel(const QString &key) const;

    /// Looks at everything; problems appear beside their fields. True if the server can be asked.
    bool validate();
    /// The first required line in which nothing was entered, or an empty string.
    [[nodiscard]] QString firstMissing() const;
    /// The first line with a problem, or an empty string.
    [[nodiscard]] QString firstProblem() const;

    /// What is sent; empty lines are left out.
    [[nodiscard]] app::domain::Draft draft() const;

    /// Everything that a draft must keep, also before there is metadata.
    [[nodiscard]] Entered entered() const;
    /// Puts back exactly what entered() gave, now or as soon as there is metadata. What the form has no field
    /// for goes to keptAside(); a value that is no longer offered stays, with its problem.
    void restore(const Entered &entered);
    /// What was entered for fields that are gone: shown, never sent, kept in entered() until clear().
    [[nodiscard]] const std::vector<KeptAside> &keptAside() const { return m_aside; }

    /// Empties every line and sets the defaults again.
    void clear();
    /// True if nothing would be lost: nothing but defaults, nothing kept aside.
    [[nodiscard]] bool isEmpty() const;

    /// "udf:NAME" for user-defined fields, the name itself for others.
    [[nodiscard]] static QString keyOf(const app::domain::Field &field);

Q_SIGNALS:
    void rebuilt(); ///< the set of lines is another one
    void valueChanged(const QString &key);
    void optionsChanged(const QString &key); ///< another parent value: options() are others
    void problemChanged(const QString &key); ///< problem or note
    void keptAsideChanged();
    void changed(); ///< something that a draft should keep

private:
    Line *find(const QString &key);
    [[nodiscard]] std::vector<Line *> allLines();
    [[nodiscard]] bool isOffered(
        const app::domain::Field &field, const app::domain::PicklistValue &value) const;
    [[nodiscard]] bool canBeWritten(const app::domain::Field &field) const;
    [[nodiscard]] const app::domain::Field *parentOf(const app::domain::Field &field) const;
    [[nodiscard]] QJsonValue defaultOf(const app::domain::Field &field) const;
    [[nodiscard]] QString problemOf(const Line &line) const;
    [[nodiscard]] QString unreadProblem(const Line &line) const;
    [[nodiscard]] static bool canBeUnread(const app::domain::Field &field);
    [[nodiscard]] static QString textOf(const Line &line);
    [[nodiscard]] QStringList order() const;
    void place(QStringList &keys, const app::domain::Field &field, qsizetype at) const;
    void build();
    void adopt(Line &line, const Line &earlier);
    void put(Line &line, const QJsonValue &value);
    void judgeContents();
    void revealFilled(bool onlyProblems);
    bool moveUp(const QString &key);
    void restoreNow(const Entered &entered);
    void keepAside(const QString &key, const QString &label, const QJsonValue &value, const QString &unread,
        const QString &text);
    void bringBack();
    void empty(Line &line);
    void sayAnew(Line &line, const QString &problem, const QString &note);
    void followParent(const QString &parentName, const QString &parentLabel);

    app::domain::EntityMetadata m_metadata;
    Trade m_trade;
    std::vector<Line> m_lines;
    std::vector<Line> m_more;
    std::vector<KeptAside> m_aside;
    Entered m_waiting; ///< to be restored once there is metadata
};

} // namespace ui::form
