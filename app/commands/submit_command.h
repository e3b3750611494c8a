// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/commands/plan_file.h"
#include "app/wiring.h"

#include <QObject>
#include <functional>
#include <vector>

namespace app::commands {

/// Submits what a file says, over the same rules, outbox and proof as the window, and prints a receipt for
/// each step. Nothing leaves if the file, a field or a rule stands against any of them. The exit code is that
/// of the first step that is not done.
class SubmitCommand : public QObject
{
    Q_OBJECT
public:
    /// A profile must be open in `program` and its people known; both must outlive the command.
    SubmitCommand(Program &program, Output output, QObject *parent = nullptr);

    void start(const QByteArray &json);

Q_SIGNALS:
    void ended(app::commands::ExitCode code);

private:
    void refuse(const QString &sentence, ExitCode code);
    void prepareNext();
    void describe(const StepFile &file, const domain::Actor &actor);
    void placeOf(const StepFile &file, const std::function<void(domain::CompanyId)> &next);
    void add(const StepFile &ready, const domain::Actor &actor, domain::CompanyId company);
    void submit();
    void follow(domain::PlanId plan);
    void print(const domain::Step &step);

    Program &m_program;
    Output m_output;
    PlanFile m_file;
    domain::Plan m_ready; ///< the steps of the file that the tenant and the rules have nothing against
    std::vector<domain::CompanyId> m_companies; ///< of the records of these steps
    domain::PlanId m_plan;
    size_t m_printed = 0; ///< receipts
    bool m_hasEnded = false;
};

/// The outcome of a step that the program has nothing to do for any more, or nothing while it has.
[[nodiscard]] std::optional<ExitCode> exitCodeOf(const domain::Step &step);

} // namespace app::commands
