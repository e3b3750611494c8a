// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/demands.h"

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

QString Demands::keyIn(const form::FormModel &form) const
{
    const QJsonValue value = m_field.isEmpty() ? QJsonValue() : form.value(m_field);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool Demands::learn(const app::domain::Problem &refusal, const form::FormModel &form)
{
    bool isNew = false;
    QStringList &known = m_byValue[keyIn(form)];
    for (const QString &name : refusal.sentenceFields) {
        // A field that had a value was refused for that value; it says nothing of what is demanded.
        const bool isMissing = !name.isEmpty() && form.value(name).isNull()
            && form.value(u"udf:"_s + name).isNull() && name.compare(m_field, Qt::CaseInsensitive) != 0;
        if (isMissing && !known.contains(name, Qt::CaseInsensitive)) {
            known.append(name);
            isNew = true;
        }
    }
    return isNew;
}

QStringList Demands::demanded(const form::FormModel &form) const
{
    return m_byValue.value(keyIn(form));
}

app::domain::EntityMetadata Demands::marked(app::domain::EntityMetadata metadata, const QStringList &demanded)
{
    for (app::domain::Field &field : metadata.fields) {
        if (!field.isReadOnly && demanded.contains(field.name, Qt::CaseInsensitive))
            field.isRequired = true;
    }
    return metadata;
}

} // namespace ui::compose
