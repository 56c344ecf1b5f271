// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <algorithm>

namespace cabas::test {

namespace {

/// A word of code that is not written, except in `exceptUnder`; empty folders mean everywhere.
struct Ban {
    const char *word;
    const char *instead;
    std::vector<const char *> under = {};
    std::vector<const char *> exceptUnder = {};
};

const std::vector<Ban> &bans()
{
    static const std::vector<Ban> all = {
        {"QDateTime::currentDateTime", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"QDateTime::currentDateTimeUtc", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"QDateTime::currentMSecsSinceEpoch", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"QDateTime::currentSecsSinceEpoch", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"QDate::currentDate", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"QTime::currentTime", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"system_clock", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"time(nullptr)", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"time(NULL)", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {"time(0)", "ask the Clock", {}, {"core/base/clock.cpp"}},
        {".transaction()", "use Database::write, which begins IMMEDIATE"},
        {"->transaction()", "use Database::write, which begins IMMEDIATE"},
        {"QSqlDatabase::transaction", "use Database::write, which begins IMMEDIATE"},
        {"#include <QSql*", "go through a store and Tx", {"core/", "ui/", "app/"}, {"core/db/"}},
        {"QDomDocument", "read with QXmlStreamReader: it refuses entity bombs"},
        {"QIcon::fromTheme", "use an icon of resources/: bare machines have no theme"},
        {"SIGNAL(", "connect to a member function"},
        {"SLOT(", "connect to a member function"},
        {"friend", "make the need a public function or pass what is needed"},
        {"sleep(", "wait for the event itself", {}, {"core/db/"}},
        {"usleep(", "wait for the event itself", {}, {"core/db/"}},
        {"msleep(", "wait for the event itself", {}, {"core/db/"}},
        {"sleep_for(", "wait for the event itself", {}, {"core/db/"}},
        {"QTest::qWait(", "use QTRY_VERIFY or QSignalSpy::wait", {"tests/"}},
        {"qSleep(", "use QTRY_VERIFY or QSignalSpy::wait", {"tests/"}},
        {"toDouble(",
         "parse with core/base/text: money and quantities are exact",
         {"ui/"},
         {"ui/shell/theme"}},
        {"QMessageBox",
         "use ui/widgets/ask, whose answers tests can script",
         {"ui/", "app/"},
         {"ui/widgets/ask"}},
        // No shell: programs are started by name with a list of words.
        {"std::system(", "start the program itself with QProcess and a list of words"},
        {"popen(", "start the program itself with QProcess and a list of words"},
        {"execvp(", "start the program itself with QProcess and a list of words"},
        {"fork(", "an open database does not survive it: use QProcess", {"core/", "ui/", "app/"}},
        {"startCommand(", "give QProcess the program and a list of words"},
        {"splitCommand(", "give QProcess the program and a list of words"},
        // No text of a person or a supplier is taken for HTML.
        {"Qt::RichText",
         "keep Qt::PlainText, or escape every part and name the file here",
         {"ui/"},
         {"ui/catalog/productidentitypart", "ui/reception/unknownpanel", "ui/shell/helppanel",
          "ui/widgets/band"}},
        {"Qt::AutoText", "keep Qt::PlainText", {"ui/"}},
        {"Qt::MarkdownText", "keep Qt::PlainText", {"ui/"}},
        {"setHtml(",
         "insert plain text with a QTextCursor, or escape every part and name the file here",
         {"ui/"},
         {"ui/memberdesk/contractpaper", "ui/printing/helppaper"}},
        {"insertHtml(", "insert plain text with a QTextCursor", {"ui/"}},
        {"setMarkdown(", "insert plain text with a QTextCursor", {"ui/"}},
        {"QTextBrowser", "it loads what a text names: use QPlainTextEdit", {"ui/"}},
        {"setOpenExternalLinks(", "open links by a button that says where", {"ui/"}},
        {"QDesktopServices::openUrl",
         "use ui/widgets/openedcopy",
         {"ui/"},
         {"ui/widgets/openedcopy"}},
        {"QDir::temp(",
         "use QTemporaryDir: names in it are nobody else's",
         {"core/", "ui/", "app/"}},
        {"QDialog::exec", "use ui/widgets/ask or open()", {"ui/", "app/"}, {"ui/widgets/ask"}},
    };
    return all;
}

bool isUnderAny(const Source &source, const std::vector<const char *> &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const char *folder) { return source.isUnder(folder); });
}

void checkModalDialogs(const Source &source, Findings &findings)
{
    static const QList<QByteArray> harmless = {"menu", "drag", "app", "application", "loop"};
    if (!source.isUnder("ui/") || source.isUnder("ui/widgets/ask"))
        return;
    const QByteArray &code = source.code();
    for (const char *call : {".exec(", "->exec("}) {
        for (qsizetype at = code.indexOf(call); at >= 0; at = code.indexOf(call, at + 1)) {
            qsizetype start = at;
            while (start > 0 && isWordCharacter(code[start - 1]))
                --start;
            const QByteArray object = code.mid(start, at - start).toLower();
            const auto isHarmless = [&](const QByteArray &word) { return object.endsWith(word); };
            if (std::none_of(harmless.begin(), harmless.end(), isHarmless))
                findings.push_back(source.finding(
                    at, "QDialog::exec blocks the window: use ui/widgets/ask or open()"));
        }
    }
}

} // namespace

void checkBannedWords(const Source &source, Findings &findings)
{
    for (const Ban &ban : bans()) {
        if (!ban.under.empty() && !isUnderAny(source, ban.under))
            continue;
        if (isUnderAny(source, ban.exceptUnder))
            continue;
        const QByteArrayView word = ban.word;
        for (qsizetype at = findWord(source.code(), word); at >= 0;
             at = findWord(source.code(), word, at + 1))
            findings.push_back(source.finding(at, QByteArray("\"") + ban.word +
                                                      "\" is not written here: " + ban.instead));
    }
    checkModalDialogs(source, findings);
}

void checkUnfinishedWork(const Source &source, Findings &findings)
{
    for (const char *word : {"TODO", "FIXME", "XXX", "HACK"}) {
        for (qsizetype at = findWord(source.comments(), word); at >= 0;
             at = findWord(source.comments(), word, at + 1))
            findings.push_back(
                source.finding(at, QByteArray(word) + ": do it now or open an issue"));
    }
}

void checkUmbrellaIncludes(const Source &source, Findings &findings)
{
    static const QSet<QByteArray> umbrellas = {
        "QtCore",       "QtGui",    "QtWidgets", "QtSql",          "QtTest",
        "QtNetwork",    "QtXml",    "QtSvg",     "QtPrintSupport", "QtConcurrent",
        "QtMultimedia", "QtCharts", "QtWidgets", "QtDBus"};
    const QByteArray &code = source.code();
    for (qsizetype at = code.indexOf("#include <Qt"); at >= 0;
         at = code.indexOf("#include <Qt", at + 1)) {
        const qsizetype start = at + 10;
        const QByteArray name = code.mid(start, code.indexOf('>', start) - start);
        if (umbrellas.contains(name.split('/').first()))
            findings.push_back(
                source.finding(at, "<" + name + ">: include the classes that are used, by name"));
    }
}

/// Only the decoder's pixels may; elsewhere a comment `double: why` on the line or above it.
void checkFloatingPoint(const Source &source, Findings &findings)
{
    if (!source.isUnder("core/") || source.isUnder("core/barcode/decoder"))
        return;
    for (const char *word : {"double", "float", "qreal"}) {
        for (qsizetype at = findWord(source.code(), word); at >= 0;
             at = findWord(source.code(), word, at + 1)) {
            const int line = source.lineAt(at);
            const bool isExplained =
                source.line(line).indexOf("// double: ") >= 0 ||
                source.line(line).endsWith("= delete;") ||
                (line > 1 && source.line(line - 1).indexOf("// double: ") >= 0);
            if (!isExplained)
                findings.push_back(source.finding(
                    at, QByteArray(word) +
                            " cannot hold cents: use Money, Quantity, UnitPrice or basis points "
                            "(a comment `// double: why` where it is none of them)"));
        }
    }
}

void checkColours(const Source &source, Findings &findings)
{
    if (!(source.isUnder("ui/") || source.isUnder("app/") || source.isUnder("core/")) ||
        source.isUnder("ui/shell/theme"))
        return;
    for (const Literal &literal : source.literals()) {
        for (qsizetype at = literal.text.indexOf('#'); at >= 0;
             at = literal.text.indexOf('#', at + 1)) {
            qsizetype end = at + 1;
            while (end < literal.text.size() && isxdigit(uchar(literal.text[end])))
                ++end;
            const bool isColour = end - at == 7 || end - at == 9;
            if (isColour && (end == literal.text.size() || !isWordCharacter(literal.text[end])))
                findings.push_back(source.finding(
                    literal.start, literal.text.mid(at, end - at) +
                                       ": name a colour of the theme (ui/shell/theme)"));
        }
    }
}

void checkShopNames(const Source &source, Findings &findings)
{
    if (!source.isUnder("core/"))
        return;
    const QByteArray folded = source.text().toLower();
    for (const char *name : {"louve", "cagette", "obeesdoo", "elefan", "tapir", "foodsoft",
                             "foodcoopshop", "supercoop", "odoo"}) {
        for (qsizetype at = findWord(folded, name); at >= 0; at = findWord(folded, name, at + 1))
            findings.push_back(source.finding(at, QByteArray("\"") + name +
                                                      "\": a shop's way is data, in a profile"));
    }
}

void checkSkips(const Source &source, Findings &findings)
{
    for (qsizetype at = findWord(source.code(), "QSKIP("); at >= 0;
         at = findWord(source.code(), "QSKIP(", at + 1)) {
        const qsizetype end = closing(source.code(), at + 5);
        qsizetype reason = source.code().mid(at + 6, end - at - 6).trimmed().size();
        for (const Literal &literal : source.literals()) {
            if (literal.start > at && literal.end <= end)
                reason = literal.text.trimmed().size();
        }
        if (reason < 10)
            findings.push_back(source.finding(at, "QSKIP without a reason: say what is missing"));
    }
}

void checkNamespaces(const Source &source, Findings &findings)
{
    static const QSet<QByteArray> ours = {"cabas", "cabas::ui", "cabas::test", "cabas::bench"};
    const QByteArray &code = source.code();
    for (qsizetype at = findWord(code, "namespace cabas"); at >= 0;
         at = findWord(code, "namespace cabas", at + 1)) {
        qsizetype end = at + 10;
        while (end < code.size() && (isWordCharacter(code[end]) || code[end] == ':'))
            ++end;
        const QByteArray name = code.mid(at + 10, end - at - 10);
        if (!ours.contains(name))
            findings.push_back(source.finding(
                at, "namespace " + name +
                        ": only cabas, cabas::ui and, in tests, cabas::test and bench"));
    }
    const qsizetype used = source.isHeader() ? findWord(code, "using namespace") : -1;
    if (used >= 0)
        findings.push_back(source.finding(used, "no using namespace in a header"));
}

} // namespace cabas::test
