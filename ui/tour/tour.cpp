// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/desk.h"
#include "ui/outbox/receipt.h"
#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTabWidget>
#include <cstdio>
#include <utility>

namespace ui::tour {

using namespace Qt::Literals::StringLiterals;
using app::domain::stateName;
using app::domain::Step;

namespace {

constexpr int pollInterval = 20; // milliseconds
constexpr int settling = 300; // milliseconds
constexpr qint64 patience = 30000; // milliseconds for one scene; only a hanging tour ever waits that long

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

const Step *lastStep(Desk &desk)
{
    if (!desk.program().isOpen() || desk.program().outbox().plans().empty())
        return nullptr;
    return &desk.program().outbox().plans().front().steps.front();
}

int rowsOf(QWidget *view)
{
    auto *list = qobject_cast<QAbstractItemView *>(view);
    return list == nullptr || list->model() == nullptr ? 0 : list->model()->rowCount();
}

} // namespace

Tour::Tour(Desk &desk, QString folder, QSize size, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_folder(std::move(folder))
    , m_size(size)
    , m_stage(desk.window())
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
    connect(&desk, &Desk::opened, this, [this] {
        m_undoSeconds = m_desk.program().profile().undoSeconds;
        setUndoSeconds(0); // nothing is taken back here, and nobody wants to watch the wait
    });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return end({u"the folder %1 cannot be made"_s.arg(m_folder)});
    addOpening();
    addTicket();
    addNotes();
    addForbidden();
    addMissingOption();
    addPages();
    m_desk.window().resize(m_size);
    m_desk.window().show();
    playNext();
}

void Tour::addOpening()
{
    // Only where no profile is: it would be opened, and somebody's Autotask be asked.
    if (m_desk.program().profileNames().isEmpty()) {
        m_scenes.push_back({tr("The first start asks who connects to which Autotask"), u"connect"_s,
            [this] { m_desk.startProfile({}); },
            [this] { return m_desk.window().findChild<QWidget *>(u"connectPage"_s) != nullptr; }});
    }
    m_scenes.push_back({tr("The window opens on the demo tenant; its people are already there"), u"opened"_s,
        [this] { m_desk.startDemo(); },
        [this] {
            auto *list = m_desk.window().findChild<QWidget *>(u"peopleList"_s);
            return list != nullptr && rowsOf(list) > 0 && !m_desk.program().refresh().isRunning()
                && m_desk.window().findChild<QWidget *>(u"titleEdit"_s) != nullptr;
        }});
}

void Tour::fillTicket(const QString &title, const QString &description)
{
    m_stage.type(u"titleEdit"_s, title);
    m_stage.type(u"descriptionEdit"_s, description);
    m_stage.press(u"queueIDEdit"_s, Qt::Key_Down);
    m_stage.press(u"priorityEdit"_s, Qt::Key_Down);
    m_stage.press(u"dueDateTimeEdit"_s, Qt::Key_Up);
    m_stage.press(u"udf:Affected siteEdit"_s, Qt::Key_Down);
}

bool Tour::isStepIn(const QString &state) const
{
    const Step *step = lastStep(m_desk);
    return step != nullptr && stateName(step->state) == state;
}

QString Tour::receiptText() const
{
    const Step *step = lastStep(m_desk);
    if (step == nullptr)
        return {};
    const QString author = outbox::readAuthorName(*step, [this](const app::domain::Actor &actor) {
        const auto *person = m_desk.program().directory().person(actor);
        return person == nullptr ? QString() : person->name;
    });
    return words::stateWord(step->state) + u": "_s + words::stepSentence(*step, author);
}

void Tour::addTicket()
{
    const QString title = u"Printer on the second floor takes no paper"_s;
    m_scenes.push_back({tr("Three letters of a name are enough to find the contact"), u"act-as"_s,
        [this] { m_stage.type(u"actAsEdit"_s, u"mül"_s); },
        [this] {
            const int rows = rowsOf(m_stage.find(u"peopleList"_s));
            return rows > 0 && rows < 60;
        }});
    m_scenes.push_back({tr("Enter chooses; the banner and the preview say as whom"), u"chosen"_s,
        [this] { m_stage.press(u"actAsEdit"_s, Qt::Key_Return); },
        [this] {
            const QWidget *preview = m_stage.find(u"previewWithLabel"_s);
            return preview != nullptr && preview->isVisible();
        }});
    m_scenes.push_back({tr("The ticket is written into the tenant's own form"), u"written"_s,
        [this, title] {
            fillTicket(
                title, u"Since this morning the printer beside the kitchen takes no paper from tray 2."_s);
        },
        [] { return true; }});
    m_scenes.push_back({tr("Submitted; the author is read back from the server"), u"receipt"_s,
        [this] { m_stage.click(u"submitButton"_s); }, isVerified(title, u"contact"_s)});
}

std::function<bool()> Tour::isVerified(const QString &title, const QString &authorKind)
{
    return [this, title, authorKind] {
        const Step *step = lastStep(m_desk);
        if (!isStepIn(u"verified"_s) || step->draft.fields["title"_L1].toString() != title)
            return false;
        const auto *contact = std::get_if<app::domain::ContactId>(&step->actor);
        const auto *resource = std::get_if<app::domain::ResourceId>(&step->actor);
        const qint64 id = contact != nullptr ? contact->value : resource != nullptr ? resource->value : -1;
        m_expected.push_back({title, authorKind, id});
        return true;
    };
}

void Tour::addMissingOption()
{
    const QString title = u"New colleague needs access to the shared calendar"_s;
    const auto setOption = [this](bool isOn) {
        m_desk.window().showPage(u"settings"_s);
        auto *box = qobject_cast<QCheckBox *>(m_stage.find(u"contactOptionCheck"_s));
        if (box != nullptr && box->isChecked() != isOn)
            m_stage.click(u"contactOptionCheck"_s);
    };
    const auto isTold = [this](bool isOn) {
        return [this, told = std::make_shared<int>(0), isOn] {
            // The tenant itself is asked whether it took the switch.
            if (*told == 0) {
                *told = 1;
                m_desk.demo()->fetchContactOption(
                    this, [told, isOn](const app::domain::Result<bool> &option) {
                        *told = option && *option == isOn ? 2 : 0;
                    });
            }
            return *told == 2;
        };
    };
    m_scenes.push_back({tr("On the page Settings the demo tenant's contact option is taken away"),
        u"option-off"_s, [setOption] { setOption(false); }, isTold(false)});
    m_scenes.push_back({tr("A second ticket as a contact"), {},
        [this, title] {
            m_desk.window().showPage(u"compose"_s);
            m_stage.type(u"actAsEdit"_s, u"brien"_s);
            m_stage.press(u"actAsEdit"_s, Qt::Key_Return);
            fillTicket(title, u"She starts on Monday and sits in the accounts team."_s);
        },
        [] { return true; }});
    m_scenes.push_back({tr("Autotask creates it and says nothing; the read-back raises the alarm"),
        u"not-attributed"_s, [this] { m_stage.click(u"submitButton"_s); },
        [this, title] {
            if (!isStepIn(u"notAttributed"_s))
                return false;
            m_expected.push_back({title, u"apiUser"_s, 0});
            return true;
        }});
    m_scenes.push_back({tr("The option is given back"), {}, [setOption] { setOption(true); }, isTold(true)});
}

void Tour::addPages()
{
    const auto visit = [this](const QString &id) { return [this, id] { m_desk.window().showPage(id); }; };
    const auto always = [] { return true; };
    m_scenes.push_back({tr("Nothing is waiting in the outbox"), u"outbox"_s, visit(u"outbox"_s), always});
    m_scenes.push_back({tr("All submissions are in the history, each with its state"), u"history"_s,
        visit(u"history"_s), always});
    m_scenes.push_back({tr("The set-up guide ticks what Autotask answers"), u"guide"_s,
        [this] {
            m_desk.window().showPage(u"readiness"_s);
            if (auto *tabs = qobject_cast<QTabWidget *>(m_stage.find(u"readinessTabs"_s)))
                tabs->setCurrentIndex(1);
        },
        always});
    m_scenes.push_back({tr("Connection, profiles and people are in the settings"), u"settings"_s,
        [this] {
            m_desk.window().showPage(u"settings"_s);
            m_stage.scrollTo(u"profileList"_s);
        },
        always});
    m_scenes.push_back({tr("F1 shows what the keys do"), u"keys"_s,
        [this] { m_stage.pressShortcut(QKeySequence(Qt::Key_F1)); }, always});
    m_scenes.push_back({tr("Ctrl+K goes to everything by its name"), u"palette"_s,
        [this] {
            m_stage.press(u"keyList"_s, Qt::Key_Escape);
            m_stage.pressShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
            m_stage.type(u"paletteEdit"_s, u"an"_s);
        },
        always});
    m_scenes.push_back({tr("The alarm in dark"), u"dark-alarm"_s,
        [this] {
            m_stage.press(u"paletteEdit"_s, Qt::Key_Escape);
            parts::applyTheme(*qApp, parts::Appearance::dark);
            m_desk.window().showPage(u"compose"_s);
        },
        always});
    m_scenes.push_back({tr("The form in dark"), u"dark-form"_s,
        [this] {
            m_stage.click(u"newTicketButton"_s);
            m_stage.type(u"actAsEdit"_s, u"łuk"_s);
            m_stage.press(u"actAsEdit"_s, Qt::Key_Return);
            fillTicket(u"The scanner sends empty pages"_s, u"All pages of the second tray arrive empty."_s);
        },
        always});
}

void Tour::playNext()
{
    if (m_scene == m_scenes.size())
        return judge();
    say(u"%1. %2"_s.arg(m_scene + 1).arg(m_scenes[m_scene].title));
    m_sceneTime.start();
    m_scenes[m_scene].act();
    m_poll.start();
}

void Tour::look()
{
    const Scene &scene = m_scenes[m_scene];
    if (!m_stage.missing().isEmpty())
        return end({u"the control %1 is missing"_s.arg(m_stage.missing())});
    if (scene.until()) {
        m_poll.stop();
        // A little later, so that everything that follows from it is laid out and painted.
        QTimer::singleShot(settling, this, &Tour::finishScene);
        return;
    }
    if (m_sceneTime.elapsed() > patience)
        end({u"step %1 did not come to its end. %2"_s.arg(m_scene + 1).arg(receiptText())});
}

void Tour::finishScene()
{
    const Scene &scene = m_scenes[m_scene];
    QJsonObject entry{{u"step"_s, scene.title}};
    if (!scene.picture.isEmpty()) {
        const QString name = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(scene.picture);
        if (!m_stage.savePicture(QDir(m_folder).filePath(name)))
            return end({u"the picture %1 could not be saved"_s.arg(name)});
        entry.insert(u"picture"_s, name);
    }
    if (scene.picture.contains("receipt"_L1) || scene.picture == "not-attributed"_L1) {
        entry.insert(u"receipt"_s, receiptText());
        say(u"   "_s + receiptText());
    }
    m_log.append(entry);
    ++m_scene;
    playNext();
}

void Tour::judge()
{
    m_desk.demo()->fetchRecords(this, [this](const app::domain::Result<QJsonArray> &records) {
        if (!records)
            return end({u"the tenant did not tell its records: %1"_s.arg(records.error().detail)});
        m_records = *records;
        end(compareRecords(m_expected, *records));
    });
}

void Tour::setUndoSeconds(int seconds)
{
    if (const auto kept = m_desk.program().setUndoSeconds(seconds); !kept)
        say(u"tour: the time to take a submission back could not be set: "_s + kept.error().detail);
}

void Tour::end(const QStringList &wrong)
{
    m_poll.stop();
    if (m_undoSeconds)
        setUndoSeconds(*m_undoSeconds);
    const bool isStuck = m_scene < m_scenes.size();
    if (isStuck && !m_stage.savePicture(QDir(m_folder).filePath(u"stuck.png"_s)))
        say(u"tour: the picture stuck.png could not be saved"_s);
    const QJsonObject report{{u"steps"_s, m_log}, {u"tenantRecords"_s, m_records},
        {u"wrong"_s, QJsonArray::fromStringList(wrong)}, {u"passed"_s, wrong.isEmpty()}};
    QSaveFile file(QDir(m_folder).filePath(u"tour.json"_s));
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0 && file.commit();
    for (const QString &each : wrong)
        say(u"tour: "_s + each);
    if (!isWritten)
        say(u"tour: tour.json could not be written: "_s + file.errorString());
    const bool isGood = wrong.isEmpty() && isWritten;
    say(isGood ? tr("tour: the tenant's own list holds exactly these %n record(s) by these authors; pictures "
                    "in %1",
            nullptr, static_cast<int>(m_records.size()))
                     .arg(QDir(m_folder).absolutePath())
               : tr("tour: failed"));
    // Later: before the event loop runs there is nothing that could be ended.
    QMetaObject::invokeMethod(
        qApp, [isGood] { QCoreApplication::exit(isGood ? 0 : 1); }, Qt::QueuedConnection);
}

} // namespace ui::tour
