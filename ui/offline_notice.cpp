// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline_notice.h"

#include "ui/words/words.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Done;
using app::domain::Result;

OfflineNotice::OfflineNotice(app::Program &program, QWidget *parent)
    : MessageStrip(parent)
    , m_program(program)
{
    // Seldom enough to be no burden to a server that comes up again.
    constexpr std::chrono::seconds often(30);
    setObjectName(u"offlineNotice"_s);
    m_again.setSingleShot(true);
    m_again.setInterval(often);
    connect(&m_again, &QTimer::timeout, this, &OfflineNotice::ask);
    tell({});
}

void OfflineNotice::tell(const QString &detail)
{
    showMessage(parts::Tone::warning,
        tr("Autotask cannot be reached. You can write all the same: what you submit is kept and leaves once "
           "the connection is back. What is shown of people and fields is what was known last."),
        detail);
    setAction(tr("Try again"), [this] { ask(); });
    m_again.start();
}

void OfflineNotice::ask()
{
    m_again.stop();
    setAction({}, {}); // one question at a time
    m_program.gateway().proveCredentials(this, [this](const Result<Done> &proven) { settle(proven); });
}

void OfflineNotice::settle(const Result<Done> &proven)
{
    if (!proven && proven.error().kind != app::domain::ProblemKind::badCredentials)
        return tell(words::explain(proven.error()).detail);
    clearMessage();
    if (proven)
        m_program.goOn();
}

} // namespace ui
