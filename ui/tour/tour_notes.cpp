// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's scenes about notes, and about somebody whose level forbids it.
#include "ui/desk.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/tone_frame.h"
#include "ui/tour/tour.h"

namespace ui::tour {

using namespace Qt::Literals::StringLiterals;

void Tour::fillNote(const QString &author, const QString &title, const QString &description)
{
    m_stage.type(u"actAsEdit"_s, author);
    m_stage.press(u"actAsEdit"_s, Qt::Key_Return);
    m_stage.type(u"titleEdit"_s, title);
    m_stage.type(u"descriptionEdit"_s, description);
    m_stage.press(u"noteTypeEdit"_s, Qt::Key_Down);
}

void Tour::addNotes()
{
    const QString ticket = u"Printer on the bridge is offline"_s;
    const auto findTicket = [this] {
        m_desk.window().showPage(u"note"_s);
        m_stage.type(u"ticketEdit"_s, u"T20261120.0001"_s);
        m_stage.press(u"ticketEdit"_s, Qt::Key_Return);
    };
    const auto isFound = [this, ticket] {
        // It is disabled until the last notes are there.
        const QWidget *refresh = m_stage.find(u"ticketRefreshButton"_s);
        return m_stage.shows(ticket) && refresh != nullptr && refresh->isEnabled();
    };
    m_scenes.push_back({tr("A note: the ticket is found by its number, and seen before anything is written"),
        u"note-ticket"_s, findTicket, isFound});

    const QString internal = u"Print server restarted"_s;
    m_scenes.push_back({tr("As a colleague; who will read it is chosen, never preselected"),
        u"note-written"_s,
        [this, internal] {
            fillNote(u"priya raman"_s, internal, u"The spooler had stopped; it runs again since 10:40."_s);
            m_stage.press(u"publish2Radio"_s, Qt::Key_Space);
        },
        [] { return true; }});
    m_scenes.push_back({tr("The note stands under the colleague's name"), u"note-receipt"_s,
        [this] { m_stage.click(u"submitButton"_s); }, isVerified(internal, u"resource"_s)});

    const QString reply = u"It prints again"_s;
    m_scenes.push_back({tr("Another note on the same ticket"), {},
        [this, findTicket] {
            m_stage.click(u"newNoteButton"_s);
            findTicket();
        },
        isFound});
    m_scenes.push_back(
        {u"As the customer's contact, who confirms that the customer reads it"_s, u"note-as-contact"_s,
            [this, reply] {
                fillNote(u"petersen reederei"_s, reply, u"Thank you, the bridge can print again."_s);
                m_stage.press(u"publish1Radio"_s, Qt::Key_Space);
                m_stage.press(u"customerReadsCheck"_s, Qt::Key_Space);
            },
            [] { return true; }});
    m_scenes.push_back({tr("The note stands under the contact's name"), u"note-contact-receipt"_s,
        [this] { m_stage.click(u"submitButton"_s); }, isVerified(reply, u"contact"_s)});
}

void Tour::addForbidden()
{
    const auto actAs = [this](const QString &typed) {
        m_stage.type(u"actAsEdit"_s, typed);
        m_stage.press(u"actAsEdit"_s, Qt::Key_Return);
    };
    m_scenes.push_back(
        {u"Before a ticket as a colleague Autotask is asked whether that is allowed"_s, u"allowed"_s,
            [this, actAs] {
                m_desk.window().showPage(u"compose"_s);
                m_stage.click(u"newTicketButton"_s);
                actAs(u"priya raman"_s);
            },
            [this] {
                const auto *asking = qobject_cast<parts::BusyLine *>(m_stage.find(u"readinessBusyLine"_s));
                return asking == nullptr || !asking->isBusy(); // found only while it is in sight
            }});
    m_scenes.push_back({tr("Somebody whose security level forbids it: blocked before anything is written"),
        u"forbidden"_s, [actAs] { actAs(u"katrin managing"_s); },
        [this] {
            const auto *strip = qobject_cast<parts::ToneFrame *>(m_stage.find(u"readinessStrip"_s));
            return strip != nullptr && strip->tone() == parts::Tone::alarm;
        }});
    m_scenes.push_back(
        {tr("What is known of each person, and how it is mended, stands on the page Readiness"),
            u"readiness"_s, [this] { m_desk.window().showPage(u"readiness"_s); }, [] { return true; }});
}

} // namespace ui::tour
