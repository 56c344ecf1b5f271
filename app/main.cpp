// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace {

using WindowMain = int (*)(int argc, char **argv);

/// The window's library lies beside the program (installed: in lib/cabas) and is loaded only now:
/// a command that needs no window starts without Qt Widgets.
int runWindow(int argc, char **argv)
{
    const QString here = QFileInfo(QString::fromLocal8Bit("/proc/self/exe")).canonicalPath();
    for (const char *folder : {"/../lib", "/../lib/cabas", "/../lib/x86_64-linux-gnu/cabas", ""}) {
        QLibrary library(here + QLatin1String(folder) + QStringLiteral("/libcabas_ui.so"));
        if (const auto entry = reinterpret_cast<WindowMain>(library.resolve("cabasWindowMain")))
            return entry(argc, argv);
    }
    QLibrary library(QStringLiteral("cabas_ui"));
    if (const auto entry = reinterpret_cast<WindowMain>(library.resolve("cabasWindowMain")))
        return entry(argc, argv);
    cabas::sayError(QCoreApplication::translate(
                        "Main", "The window cannot be opened: its library is missing (%1).")
                        .arg(library.errorString()));
    return cabas::ExitFile;
}

int printHelp()
{
    cabas::sayError(QCoreApplication::translate("Main", "cabas [FILE] opens the window."));
    for (const cabas::Command &command : cabas::allCommands())
        cabas::sayError(QStringLiteral("cabas %1 %2\n    %3")
                            .arg(QLatin1String(command.name), QLatin1String(command.words),
                                 QLatin1String(command.help)));
    return cabas::ExitDone;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("cabas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CABAS_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const cabas::Command &command : cabas::allCommands()) {
        if (first != QLatin1String(command.name))
            continue;
        QCoreApplication application(argc, argv);
        cabas::Language::use(cabas::Language::ofSystem());
        return command.run(QCoreApplication::arguments().mid(2));
    }
    if (first == u"help" || first == u"--help" || first == u"-h") {
        QCoreApplication application(argc, argv);
        cabas::Language::use(cabas::Language::ofSystem());
        return printHelp();
    }
    if (first == u"--version") {
        cabas::sayLine("cabas " CABAS_VERSION);
        return cabas::ExitDone;
    }
    return runWindow(argc, argv);
}
