// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the desk that closes the window: nothing that was written is lost, and what waits is said.
#include "ui/desk.h"
#include "ui/parts/message_strip.h"
#include "ui/shell/status_line.h"
#include "ui/wiring.h"

#include <QApplication>
#include <QEvent>
#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Plan;
using app::domain::Step;
using app::domain::StepState;

namespace {

/// The plan goes on at its first step that is not done, and that one has not left yet.
bool isWaiting(const Plan &plan)
{
    const auto open = std::find_if(plan.steps.begin(), plan.steps.end(), [](const Step &step) {
        return step.state != StepState::verified && step.state != StepState::authorUnreadable;
    });
    return open != plan.steps.end() && open->state == StepState::planned;
}

} // namespace

void Desk::prepareClosing()
{
    m_closing.setSingleShot(true);
    m_closing.setInterval(longestClosing);
    connect(&m_closing, &QTimer::timeout, qApp, &QCoreApplication::quit);
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(farewellTime);
    connect(&m_farewell, &QTimer::timeout, this, [this] { m_window->close(); });
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClosing = watched == m_window.get() && event->type() == QEvent::Close;
    if (!isClosing || m_pages == nullptr || mayClose())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool Desk::mayClose()
{
    if (const QString unsaved = m_pages->unsavedPage(); !unsaved.isEmpty() && !m_isDiscarding) {
        // No box in the way: the first time it is said, the second time it is meant.
        m_isDiscarding = true;
        m_window->showPage(unsaved);
        m_window->statusLine()->showText(
            tr("What you wrote last is not sent, and could not be saved. Close again to discard it."));
        return false;
    }
    if (m_program.outbox().isBusy()) {
        if (!m_closing.isActive()) {
            m_closing.start();
            m_window->statusLine()->showText(tr("Waiting for Autotask's answer before closing …"));
            connect(&m_program.outbox(), &app::outbox::Outbox::planChanged, this, &Desk::closeWhenSent,
                Qt::QueuedConnection);
        }
        return false;
    }
    const QString waiting = waitingSentence();
    if (waiting.isEmpty() || std::exchange(m_isSaid, true))
        return true;
    auto *notice = new parts::MessageStrip(m_window.get());
    notice->setObjectName(u"farewellNotice"_s);
    m_window->addNotice(notice);
    notice->showMessage(
        parts::Tone::info, waiting + u'\n' + tr("The window closes by itself in a few seconds."));
    notice->setAction(tr("Close now"), [this] { m_farewell.start(std::chrono::milliseconds(0)); });
    m_farewell.start();
    return false;
}

void Desk::closeWhenSent()
{
    if (m_closing.isActive() && !m_program.outbox().isBusy())
        m_window->close();
}

QString Desk::waitingSentence() const
{
    int others = -1;
    QString title;
    for (const Plan &plan : m_program.outbox().plans()) {
        if (isWaiting(plan) && others++ < 0)
            title = plan.title;
    }
    if (others < 0)
        return {};
    return others == 0
        ? tr("“%1” still waits to be sent. It is kept and goes on when PerPro is started again.").arg(title)
        : tr("“%1” and %n other(s) still wait to be sent. They are kept and go on when PerPro is started "
             "again.",
            nullptr, others)
              .arg(title);
}

} // namespace ui
