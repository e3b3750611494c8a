// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/readiness/examination.h"
#include "app/wiring.h"

#include <QObject>

namespace app::commands {

/// Asks everything that can be asked about one author and entity without writing (fact sheet 3.2), and prints
/// one line for each result and one for what decides.
class ReadinessCommand : public QObject
{
    Q_OBJECT
public:
    /// A profile must be open in `program` and its people known; `program` must outlive the command.
    ReadinessCommand(Program &program, Output output, QObject *parent = nullptr);

    void start(const QString &entity, const domain::Actor &actor);

Q_SIGNALS:
    void ended(app::commands::ExitCode code);

private:
    void print();

    Program &m_program;
    Output m_output;
    readiness::Examination m_examination;
    QString m_entity;
    domain::Actor m_actor;
    bool m_hasEnded = false;
};

} // namespace app::commands
