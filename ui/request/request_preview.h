// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>
#include <QWidget>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::parts {
class MessageStrip;
}

namespace ui::request {

/// One request in three forms, with everything secret already masked.
struct ShownRequest
{
    QString text; ///< to read: method and address, headers, body with indentation
    QString json;
    QString curl;

    friend bool operator==(const ShownRequest &, const ShownRequest &) = default;
};

/// The exact request that submitting would send, to read and to copy.
class RequestPreview : public QWidget
{
    Q_OBJECT
public:
    /// The request as it stands now; a Problem says why there is none.
    using Source = std::function<app::domain::Result<ShownRequest>()>;

    explicit RequestPreview(Source source, QWidget *parent = nullptr);

    /// What is written has changed: asks for the request anew, at once if it is in sight.
    void renew();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void copy(const QString &text, const QString &confirmation);

    Source m_source;
    ShownRequest m_shown;
    bool m_isOld = true;
    parts::MessageStrip *m_trouble;
    QPlainTextEdit *m_text;
    QPushButton *m_copyJson;
    QPushButton *m_copyCurl;
    QLabel *m_note;
};

} // namespace ui::request
