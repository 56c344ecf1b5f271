// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outbox/mailserver.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// Hands a mail to a server through the program `cabas-mail`: a process of its own, so that no
/// other command loads libcurl and TLS, and a server that never answers can be left.
class MailChild {
    Q_DECLARE_TR_FUNCTIONS(MailChild)

public:
    static constexpr int usualTimeoutMs = 60'000;

    /// Beside the running program.
    static QString defaultProgram();

    explicit MailChild(QString program = defaultProgram(), int timeoutMs = usualTimeoutMs);

    /// Storage in words; of code `doubtful` when the whole mail left and no answer came. The
    /// password never appears in the process's arguments.
    Result<> send(const MailServer &server, const QString &password, const QString &to,
                  const QByteArray &message) const;

private:
    QString m_program;
    int m_timeoutMs;
};

} // namespace cabas
