// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>

namespace cabas::test {

namespace {

/// The names that `// covers: a b` lines of a test list.
QSet<QByteArray> covered(const Source &test)
{
    QSet<QByteArray> names;
    const QByteArray &comments = test.comments();
    for (qsizetype at = comments.indexOf("// covers:"); at >= 0;
         at = comments.indexOf("// covers:", at + 1)) {
        const qsizetype end = comments.indexOf('\n', at);
        for (const QByteArray &name : comments.mid(at + 10, end - at - 10).simplified().split(' '))
            names.insert(name);
    }
    return names;
}

/// What is wrong with a French text, nothing when all is well.
std::optional<QByteArray> againstFrench(const QString &english, const QString &french)
{
    static const QRegularExpression placeholder(u"%(?:n|L?[1-9])"_qs);
    static const QRegularExpression space(u"[^\\s] [:;?!%»€](?![A-Za-z0-9/])"_qs);
    static const QRegularExpression straight(u"\\p{L}'\\p{L}"_qs);
    if (french.trimmed().isEmpty() && !english.trimmed().isEmpty())
        return "is not translated";
    QSet<QString> wanted;
    for (auto match = placeholder.globalMatch(english); match.hasNext();)
        wanted.insert(match.next().captured());
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(french); match.hasNext();)
        found.insert(match.next().captured());
    // "one product" may leave its number out.
    if ((wanted - found) - QSet<QString>{u"%n"_qs} != QSet<QString>() ||
        found - wanted != QSet<QString>())
        return "has not the placeholders of the English text";
    if (french.contains(straight))
        return "has a straight apostrophe: write ’";
    if (french.contains(space))
        return "has a plain space before : ; ? ! % » or €: write a no-break one";
    return {};
}

} // namespace

void checkTestsMirror(const std::vector<Source> &sources, Findings &findings)
{
    QSet<QByteArray> tested;
    for (const Source &source : sources) {
        if (!source.isUnder("tests/core/"))
            continue;
        const QByteArray room = source.path().split('/').value(2);
        tested.insert(room + '/' + source.name().mid(qstrlen("tst_")));
        for (const QByteArray &name : covered(source))
            tested.insert(room + '/' + name);
    }
    for (const Source &source : sources) {
        const bool isUnit = source.isUnder("core/") && source.path().endsWith(".cpp");
        if (isUnit && !tested.contains(source.room() + '/' + source.name()))
            findings.push_back({source.path(), 1,
                                "no tests/core/" + source.room() + "/tst_" + source.name() +
                                    ".cpp, and no test there says `// covers: " + source.name() +
                                    "`"});
    }
}

void checkTopLevel(const QList<QByteArray> &entries, Findings &findings)
{
    static const QSet<QByteArray> allowed = {"CMakeLists.txt",
                                             "CMakePresets.json",
                                             "app",
                                             "core",
                                             "ui",
                                             "resources",
                                             "translations",
                                             "tests",
                                             "packaging",
                                             "docs",
                                             "README.md",
                                             "LICENSE"};
    for (const QByteArray &entry : entries) {
        const bool isOurs = allowed.contains(entry) || entry.startsWith('.') || entry == "build" ||
                            entry.startsWith("build-") || entry.endsWith(".user");
        if (!isOurs)
            findings.push_back({entry, 0, "does not belong at the top of the tree"});
    }
}

void checkTranslations(const Source &ts, Findings &findings)
{
    QXmlStreamReader xml(ts.text());
    QString english;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const int line = int(xml.lineNumber());
        if (xml.name() == u"source") {
            english = xml.readElementText();
        } else if (xml.name() == u"translation") {
            if (xml.attributes().hasAttribute(u"type"_qs))
                findings.push_back({ts.path(), line, "\"" + english.toUtf8() + "\" is unfinished"});
            if (xml.attributes().hasAttribute(u"type"_qs)) {
                xml.skipCurrentElement();
                continue;
            }
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (const auto reason = againstFrench(english, text))
                findings.push_back({ts.path(), line, "\"" + english.toUtf8() + "\" " + *reason});
        }
    }
    if (xml.hasError())
        findings.push_back({ts.path(), int(xml.lineNumber()), xml.errorString().toUtf8()});
}

void checkTranslationParts(const Source &tsv, Findings &findings)
{
    for (int number = 1; number <= tsv.lineCount(); ++number) {
        const QByteArray line = tsv.line(number).toByteArray();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.split('\t');
        const QString english = QString::fromUtf8(fields.value(1));
        const QString french = QString::fromUtf8(fields.value(2));
        const bool isWhole = (fields.size() == 3 || fields.size() == 4) && !english.isEmpty() &&
                             !french.trimmed().isEmpty();
        if (!isWhole)
            findings.push_back({tsv.path(), number, "a line is: context TAB English TAB French"});
        else if (english.contains(u"%n"_qs) && french.count(u'|') != 1)
            findings.push_back({tsv.path(), number, "a text with %n has two forms: one|several"});
    }
}

} // namespace cabas::test
