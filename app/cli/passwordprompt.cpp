// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordprompt.h"

#include "core/db/database.h"
#include "core/db/serveraddress.h"

#include <QCoreApplication>

#include <array>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace cabas {

namespace {

constexpr size_t longestPassword = 1024;

bool wantsPassword(const DatabaseLocation &location)
{
    try {
        const Connection connection(location, ConnectionMode::Read);
        return false;
    } catch (const DbError &error) {
        return Database::failureOf(error).code == u"password_needed";
    }
}

/// One line of the terminal without its echo; the terminal is as before afterwards.
QByteArray readUnseen(int terminal, const QByteArray &question)
{
    termios before{};
    if (::tcgetattr(terminal, &before) != 0)
        return {};
    termios unseen = before;
    unseen.c_lflag &= tcflag_t(~tcflag_t(ECHO));
    ::tcsetattr(terminal, TCSAFLUSH, &unseen);
    std::array<char, longestPassword> line{};
    ssize_t length = ::write(terminal, question.constData(), size_t(question.size()));
    if (length >= 0)
        length = ::read(terminal, line.data(), line.size());
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    static_cast<void>(::write(terminal, "\n", 1));
    return QByteArray(line.data(), std::max<ssize_t>(length, 0)).trimmed();
}

} // namespace

void askPasswordFor(const QString &address)
{
    const Result<DatabaseLocation> location = ServerAddress::location(address);
    if (!location)
        return;
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return;
    if (wantsPassword(*location)) {
        const QString question =
            QCoreApplication::translate("PasswordPrompt", "Password for %1: ").arg(address);
        const QByteArray typed = readUnseen(terminal, question.toUtf8());
        ServerAddress::keepPassword(*location, QString::fromUtf8(typed));
    }
    ::close(terminal);
}

} // namespace cabas
