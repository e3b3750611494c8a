// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ui::parts {

/// A toggle ("More") with an area below that it shows and hides. Space and Return toggle, Right opens, Left
/// closes; a screen reader hears the title and whether it is expanded. Starts closed.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// `title` is translated text; empty means "More".
    explicit Disclosure(const QString &title = {}, QWidget *parent = nullptr);

    /// The area's content; taken over, a former one is deleted.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }

    void setTitle(const QString &title);
    void setExpanded(bool isExpanded);
    [[nodiscard]] bool isExpanded() const;

Q_SIGNALS:
    void expandedChanged(bool isExpanded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followToggle(bool isExpanded);

    QToolButton *m_toggle;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace ui::parts
