// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plain_text.h"

#include <QLabel>

namespace ui::parts {

QLabel *plainText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *namedText(const QString &objectName, QWidget *parent)
{
    QLabel *label = plainText({}, parent);
    label->setObjectName(objectName);
    return label;
}

} // namespace ui::parts
