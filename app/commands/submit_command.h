// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/commands/plan_file.h"
#include "app/wiring.h"

#include <QObject>
#include <functional>

namespace app::commands {

/// Submits what a file says, over the same rules, outbox and proof as the window, and prints one receipt.
/// Nothing leaves if the file, a field or a rule stands against it.
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
    void describe(const PlanFile &file, const domain::Actor &actor);
    void placeOf(const domain::Draft &draft, const std::function<void(domain::CompanyId)> &next);
    void submit(const domain::Draft &draft, const domain::Actor &actor, domain::CompanyId company);
    void follow(domain::PlanId plan);

    Program &m_program;
    Output m_output;
    domain::PlanId m_plan;
    bool m_hasEnded = false;
};

/// The outcome of a step that the program has nothing to do for any more, or nothing while it has.
[[nodiscard]] std::optional<ExitCode> exitCodeOf(const domain::Step &step);

} // namespace app::commands
