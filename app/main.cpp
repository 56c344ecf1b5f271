// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include <malloc.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace {

/// The window's library lies beside the program (installed: in lib/ARCHITECTURE/cabas) and is
/// loaded only now: a command that draws nothing starts without Qt Widgets. Null, said on stderr,
/// without it.
template <typename Entry>
Entry entryOfWindow(const char *name)
{
    const QString here = QFileInfo(QString::fromLocal8Bit("/proc/self/exe")).canonicalPath();
    for (const char *folder : {"/../lib", "/../" CABAS_LIBDIR "/cabas", ""}) {
        QLibrary library(here + QLatin1String(folder) + QStringLiteral("/libcabas_ui.so"));
        if (const auto entry = reinterpret_cast<Entry>(library.resolve(name)))
            return entry;
    }
    QLibrary library(QStringLiteral("cabas_ui"));
    if (const auto entry = reinterpret_cast<Entry>(library.resolve(name)))
        return entry;
    cabas::sayError(QCoreApplication::translate(
                        "Main", "The window cannot be opened: its library is missing (%1).")
                        .arg(library.errorString()));
    return nullptr;
}

/// `cabas open FILE ...` is the window; `cabas kiosk FILE ...` on the page of the kiosk.
std::vector<char *> asWindow(int argc, char **argv, bool isKiosk)
{
    static char page[] = "--page";
    static char kiosk[] = "kiosk";
    std::vector<char *> words{argv[0]};
    words.insert(words.end(), argv + 2, argv + argc);
    if (isKiosk)
        words.insert(words.end(), {page, kiosk});
    words.push_back(nullptr);
    return words;
}

int runWindow(int argc, char **argv)
{
    const auto entry = entryOfWindow<int (*)(int, char **)>("cabasWindowMain");
    return entry == nullptr ? cabas::ExitFile : entry(argc, argv);
}

/// Whether this call of a command is one that draws, see Command::drawWord.
bool asksToDraw(const cabas::Command &command, int argc, char **argv)
{
    if (command.drawWord == nullptr)
        return true;
    const QStringList words = QString::fromLatin1(command.drawWord).split(u'|');
    for (int i = 2; i < argc; ++i) {
        const QString each = QString::fromLocal8Bit(argv[i]);
        const bool isPlace = i == 2 || QString::fromLocal8Bit(argv[i - 1]) == u"--format";
        const QString format = each.startsWith(u"--format=") ? each.section(u'=', 1) : QString();
        if ((isPlace && words.contains(each)) || words.contains(format))
            return true;
    }
    return false;
}

/// A word that can only have been meant as a command: no option, no path, no file that is there.
bool isCommandLike(const QString &word)
{
    const auto isLetter = [](QChar c) { return c.isLetter() || c == u'-'; };
    return !word.isEmpty() && word.front().isLetter() &&
           std::all_of(word.begin(), word.end(), isLetter) && !QFileInfo::exists(word);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Why no window comes for these words, said on stderr; nothing where one can be tried.
std::optional<int> refusedWindow(int argc, char **argv, const QString &first)
{
    if (!isCommandLike(first) && hasDisplay())
        return std::nullopt;
    QCoreApplication application(argc, argv);
    cabas::Language::use(cabas::Language::ofSystem());
    if (isCommandLike(first)) {
        cabas::sayError(QCoreApplication::translate("Main",
                                                    "There is no command “%1”, and no such file. "
                                                    "“cabas help” lists the commands.")
                            .arg(first));
        return cabas::ExitUsage;
    }
    cabas::sayError(QCoreApplication::translate(
        "Main", "No window can be opened here: there is no display. The commands need none: "
                "“cabas help” lists them."));
    return cabas::ExitFile;
}

int runDrawing(int argc, char **argv, cabas::DrawingCommand command)
{
    const auto entry =
        entryOfWindow<int (*)(int, char **, cabas::DrawingCommand)>("cabasDrawingMain");
    return entry == nullptr ? cabas::ExitFile : entry(argc, argv, command);
}

/// Help that was asked for is the answer, and goes where answers go.
void say(const QString &text)
{
    cabas::sayLine(text.toUtf8());
}

void printUsage(const cabas::Command &command)
{
    say(QStringLiteral("cabas %1 %2\n    %3")
            .arg(QLatin1String(command.name), QLatin1String(command.words),
                 QLatin1String(command.help)));
}

bool asksForHelp(int argc, char **argv)
{
    return std::any_of(argv + std::min(argc, 2), argv + argc, [](const char *word) {
        return QLatin1String(word) == QLatin1String("--help");
    });
}

int printHelp()
{
    say(QCoreApplication::translate("Main", "cabas [FILE] opens the window."));
    say(QCoreApplication::translate(
        "Main", "FILE, here and in every command, is a shop's file, or a shop on a PostgreSQL "
                "server: postgresql://USER@HOST/DATABASE. “open FILE” is the window too."));
    say(QCoreApplication::translate(
        "Main",
        "cabas kiosk FILE [--as USER] opens the kiosk of the entrance, on the whole screen."));
    for (const cabas::Command &command : cabas::allCommands())
        printUsage(command);
    return cabas::ExitDone;
}

/// The end of a command that has said and closed everything: what two dozen libraries would give
/// back, piece by piece, goes with the process.
int ended(int status)
{
    std::fflush(nullptr);
#ifndef CABAS_SANITIZED
    std::_Exit(status);
#else
    return status; // leaks are looked for on the way out
#endif
}

/// What a command takes first of all is the schema of the shop's file, some thousands of small
/// pieces of memory: its pages are asked for at once, and not by a fault each.
void takeMemory()
{
    constexpr int pieces = 2 * 1024 * 1024;
    constexpr size_t schema = 1536UL * 1024;
    constexpr uintptr_t page = 4096;
    mallopt(M_TOP_PAD, pieces);
    void *first = std::malloc(page);
    const uintptr_t from = (reinterpret_cast<uintptr_t>(first) + page - 1) / page * page;
    std::free(first);
    // Where it is refused they come one by one as ever.
    madvise(reinterpret_cast<void *>(from), schema, MADV_POPULATE_WRITE);
}

} // namespace

int main(int argc, char **argv)
{
    // Every file that is written from here on, the shop's own with its log, backups and exports,
    // holds what people own and owe: nobody else on this machine reads it unless they are let.
    umask(S_IRWXG | S_IRWXO);
    QCoreApplication::setApplicationName(QStringLiteral("cabas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CABAS_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const cabas::Command &command : cabas::allCommands()) {
        if (first != QLatin1String(command.name))
            continue;
        if (asksForHelp(argc, argv)) {
            printUsage(command);
            return cabas::ExitDone;
        }
        if (command.draw != nullptr && asksToDraw(command, argc, argv))
            return runDrawing(argc, argv, command.draw);
        takeMemory();
        QCoreApplication application(argc, argv);
        cabas::Language::use(cabas::Language::ofSystem());
        return ended(command.run(QCoreApplication::arguments().mid(2)));
    }
    if (first == u"kiosk" || first == u"open") {
        if (const auto refused = refusedWindow(argc, argv, {}))
            return *refused;
        std::vector<char *> words = asWindow(argc, argv, first == u"kiosk");
        return runWindow(int(words.size()) - 1, words.data());
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
    if (const auto refused = refusedWindow(argc, argv, first))
        return *refused;
    return runWindow(argc, argv);
}
