// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/commands/plan_file.h"
#include "app/commands/waiting.h"
#include "app/wiring.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

namespace app::commands {

/// Submits what a file says, over the same rules, outbox and proof as the window, and prints a receipt for
/// each step, also for those that were not sent because of an earlier one. Nothing leaves if the file, a
/// field, a rule or something to attach stands against any of them. The exit code is that of the step that
/// ended the plan, else of the first one that is not done.
class SubmitCommand : public QObject
{
    Q_OBJECT
public:
    /// A profile must be open in `program` and its people known; both must outlive the command.
    /// A warning about an author stops everything unless `isDespiteWarnings`.
    SubmitCommand(Program &program, Output output, bool isDespiteWarnings, QObject *parent = nullptr);

    /// Paths in the file are relative to `folder`.
    void start(const QByteArray &json, const QString &folder);

Q_SIGNALS:
    void ended(app::commands::ExitCode code);

private:
    void refuse(const QString &sentence, ExitCode code);
    void prepareNext();
    void describe(const StepFile &file, const domain::Actor &actor);
    void placeOf(const StepFile &file, const std::function<void(domain::CompanyId)> &next);
    void add(const StepFile &ready, const domain::Actor &actor, domain::CompanyId company);
    [[nodiscard]] bool canBeSent(const StepFile &ready, const domain::Actor &actor);
    [[nodiscard]] QJsonValue publishOf(int number) const;
    void submit();
    void follow();
    void waitFor(const domain::Plan &plan, const domain::Step &step);
    void stop(const domain::Plan &plan, ExitCode code);
    void print(const domain::Plan &plan, const domain::Step &step);

    Program &m_program;
    bool m_isDespiteWarnings;
    Output m_output;
    PlanFile m_file;
    std::vector<QByteArray> m_bytes; ///< of each step's file; empty where there is none
    domain::Plan m_ready; ///< the steps of the file that the tenant and the rules have nothing against
    std::vector<domain::CompanyId> m_companies; ///< of the records of these steps
    QString m_ticket; ///< number and title of the first ticket that is written to
    domain::PlanId m_plan;
    size_t m_printed = 0; ///< receipts
    ExitCode m_code = ExitCode::done; ///< of the first receipt that is not done
    Waiting m_waiting; ///< what the next receipt waits for, where the outbox knows more than is stored
    QString m_remark; ///< the last one
    QTimer m_patience; ///< with another program, which sends in place of this one
    bool m_hasEnded = false;
};

} // namespace app::commands
