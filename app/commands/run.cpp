// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"

#include "app/commands/outbox_command.h"
#include "app/commands/people_command.h"
#include "app/commands/readiness_command.h"
#include "app/commands/session.h"
#include "app/commands/submit_command.h"
#include "app/profiles.h"
#include "ui/words/budget_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

QString whole(const domain::Problem &problem)
{
    const ui::words::Explanation explanation = ui::words::explain(problem);
    return explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means;
}

/// One command from its start to its exit code; its own owner until then.
class Run : public QObject
{
public:
    Run(Program &program, Options options, Output output, std::function<void(ExitCode)> done, QObject *parent)
        : QObject(parent)
        , m_program(program)
        , m_options(std::move(options))
        , m_output(std::move(output))
        , m_done(std::move(done))
    {
    }

    void start()
    {
        if (m_options.task == Options::Task::submit && !readFile())
            return;
        if (m_options.task == Options::Task::outbox)
            return printStoredOutbox();
        if (m_options.task == Options::Task::people && !m_options.isRefresh && printKeptPeople())
            return;
        m_session = new Session(m_program, m_options, this);
        connect(m_session, &Session::refused, this, [this](const QString &sentence) {
            m_output.remark(sentence);
            end(ExitCode::failed);
        });
        connect(m_session, &Session::failed, this, &Run::fail);
        connect(m_session, &Session::ready, this, &Run::loadPeople);
        m_session->start();
    }

private:
    bool readFile()
    {
        QFile file(m_options.file);
        const bool isOpen =
            m_options.file == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (isOpen)
            m_file = file.readAll();
        if (isOpen && file.error() == QFileDevice::NoError)
            return true;
        m_output.remark(QCoreApplication::translate("Commands", "%1 could not be read: %2")
                            .arg(m_options.file, file.errorString()));
        end(ExitCode::badInput);
        return false;
    }

    /// What the paths in the file are relative to.
    [[nodiscard]] QString folder() const
    {
        return m_options.file == "-"_L1 ? QDir::currentPath() : QFileInfo(m_options.file).absolutePath();
    }

    /// Without a connection and beside an open window; false if nobody is kept yet.
    bool printKeptPeople()
    {
        const auto kept = m_program.keptPeople(Session::profileName(m_program, m_options));
        if (!kept || (kept->contacts.empty() && kept->resources.empty()))
            return false;
        people::Directory directory;
        directory.setPeople(*kept);
        end(printPeople(directory, {}, m_options.words, m_output));
        return true;
    }

    /// Without a connection and beside an open window, too.
    void printStoredOutbox()
    {
        const QString name = Session::profileName(m_program, m_options);
        if (!m_program.profileNames().contains(name)) {
            if (m_options.isDemo)
                return end(printOutbox({}, m_output));
            m_output.remark(Session::missingProfile(name));
            return end(ExitCode::failed);
        }
        const auto open = openPlansOf(m_program.dataDir(), name);
        if (!open)
            return fail(open.error());
        end(printOutbox(*open, m_output));
    }

    void loadPeople()
    {
        const auto kept = m_program.keptPeople(m_program.profile().name);
        const bool isEmpty = !kept || (kept->contacts.empty() && kept->resources.empty());
        if (!isEmpty && !m_options.isRefresh) {
            m_program.directory().setPeople(*kept);
            return perform();
        }
        connect(&m_program.refresh(), &people::Refresh::finished, this,
            [this](const Result<domain::People> &people) {
                if (people)
                    perform();
                else
                    fail(people.error());
            });
        // What waits for the tenant says so: nobody sits before a terminal without a word.
        connect(&m_program.gateway().budget(), &autotask::Budget::changed, this, [this] {
            const QString sentence = ui::words::explainBudget(m_program.gateway().budget().state()).what;
            if (!sentence.isEmpty() && m_program.refresh().isRunning())
                m_output.remark(sentence);
        });
        m_program.refresh().start();
    }

    void perform()
    {
        switch (m_options.task) {
        case Options::Task::people:
            return end(printPeople(m_program.directory(), m_program.apiUser(), m_options.words, m_output));
        case Options::Task::readiness: {
            auto *command = new ReadinessCommand(m_program, m_output, this);
            connect(command, &ReadinessCommand::ended, this, &Run::end);
            return command->start(m_options.entity, m_options.as);
        }
        case Options::Task::submit: {
            auto *command = new SubmitCommand(m_program, m_output, m_options.isDespiteWarnings, this);
            connect(command, &SubmitCommand::ended, this, &Run::end);
            return command->start(m_file, folder());
        }
        default:
            Q_UNREACHABLE();
        }
    }

    void fail(const domain::Problem &problem)
    {
        m_output.remark(whole(problem));
        end(ExitCode::failed);
    }

    /// Later: nobody ends from inside the call that began it.
    void end(ExitCode code)
    {
        QMetaObject::invokeMethod(
            this, [this, code] { std::exchange(m_done, [](ExitCode) {})(code); }, Qt::QueuedConnection);
    }

    Program &m_program;
    Options m_options;
    Output m_output;
    std::function<void(ExitCode)> m_done;
    QByteArray m_file;
    Session *m_session = nullptr;
};

} // namespace

void run(Program &program, const Options &options, const Output &output, QObject *context,
    const std::function<void(ExitCode)> &done)
{
    (new Run(program, options, output, done, context))->start();
}

} // namespace app::commands
