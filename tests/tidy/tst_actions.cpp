// SPDX-License-Identifier: GPL-3.0-or-later
// docs/ACTIONS.md says what the sources of app/cli read; and the check itself is able to fail.
#include "core/access/permission.h"
#include "tests/support/registry.h"
#include "tests/tidy/actionpage.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace cabas::test {

class TestActions : public QObject {
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(QStringLiteral(CABAS_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ActionSources sources()
    {
        std::vector<Source> files;
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR "/app/cli"));
        for (const QString &name : folder.entryList({u"*.cpp"_qs, u"*.h"_qs}, QDir::Files)) {
            const QString path = u"app/cli/"_qs + name;
            files.emplace_back(path.toUtf8(), read(path));
        }
        return ActionSources(files);
    }

    /// The right that stops first, as tst_rights finds it, in the words of the window.
    static QMap<QByteArray, QByteArray> rights()
    {
        QMap<QByteArray, QByteArray> titles;
        for (const QByteArray &line : read(u"tests/data/access/actions.tsv"_qs).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            const auto right = Permissions::fromName(QString::fromUtf8(cells.value(1)));
            if (!right)
                continue;
            QString title = Permissions::title(*right);
            title[0] = title[0].toLower();
            titles.insert(cells[0], title.toUtf8());
        }
        return titles;
    }

    static QByteArrayList said(const Findings &findings)
    {
        QByteArrayList lines;
        for (const Finding &finding : findings)
            lines += QByteArray::number(finding.line) + ": " + finding.message;
        return lines;
    }

private Q_SLOTS:
    void thePageSaysWhatTheSourcesRead()
    {
        Findings findings;
        const std::vector<ActionRow> rows = actionRows(read(u"docs/ACTIONS.md"_qs), findings);
        const ActionSources known = sources();
        QVERIFY(known.actions().size() > 300);
        checkActionPage(known, rows, rights(), findings);
        QVERIFY2(findings.empty(), said(findings).join('\n').constData());
    }

    /// A page that is right, then wrong in each way.
    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("found");
        const QByteArray right = "| `jar.fill` | shelf, jar?, lid or top, weight_milli?, "
                                 "street?, lines: [{code}] | Fills it. → jar, full | fill jars |";
        const auto with = [&](const char *what, const char *instead) {
            return QByteArray(right).replace(what, instead);
        };
        QTest::newRow("right") << right << QByteArray();
        QTest::newRow("no row") << QByteArray() << QByteArray("0: the action jar.fill has no row");
        QTest::newRow("no action") << right + '\n' + with("jar.fill", "jar.break")
                                   << QByteArray("4: jar.break there is no such action");
        for (const char *name :
             {"shelf, ", "jar?, ", " or top", "street?, ", "[{code}]", "weight_milli?, "}) {
            QByteArray word = name;
            for (const char *sign : {",", "?", " ", "or", "[", "]", "{", "}"})
                word.replace(sign, "");
            QTest::newRow(name) << with(name, "") << "3: jar.fill reads and the row lacks: " + word;
        }
        QTest::newRow("a field too many")
            << with("shelf,", "shelf, colour?,")
            << QByteArray("3: jar.fill reads nothing of the name of: colour");
        QTest::newRow("an answer too many")
            << with("full", "full, empty")
            << QByteArray("3: jar.fill answers nothing of the name of: empty");
        QTest::newRow("another right")
            << with("fill jars", "anybody")
            << QByteArray("3: jar.fill asks first for the right: fill jars");
        QTest::newRow("a cell too few")
            << with(" | Fills it.", " Fills it.")
            << QByteArray("3: a row has four cells, `-` for an empty one");
    }
    void whatIsWrongIsFound()
    {
        static const QByteArray code = R"(
Shelf shelfOf(const Context &context, Fields &fields, const QString &name)
{
    return shelf(fields.text(name)); // fields.text(u"comment"_qs) is none
}

QJsonObject jarJson(const Jar &jar)
{
    return {{u"jar"_qs, jar.name}, {u"full"_qs, true}};
}

Result<QJsonObject> fill(const Context &context, const QJsonObject &object)
{
    Fields fields(object);
    const Shelf shelf = shelfOf(context, fields, u"shelf"_qs);
    const QString jar = fields.optionalText(u"jar"_qs);
    fields.text(fields.either(u"lid"_qs, u"top"_qs));
    const auto weight = [&](const QString &name) { return fields.optionalMilli(name); };
    weight(u"weight_milli"_qs);
    const std::pair<QString, QString *> texts[] = {{u"street"_qs, &jar.street}};
    for (const QJsonValue each : fields.list(u"lines"_qs))
        take(each[u"code"_qs].toString());
    return jarJson(jar);
}

std::vector<Action> jarActions()
{
    return {{"jar.fill", fill}};
}
)";
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, found);
        Findings findings;
        const std::vector<ActionRow> rows = actionRows(
            "| action | fields | what | who |\n| --- | --- | --- | --- |\n" + row, findings);
        checkActionPage(ActionSources({Source("app/cli/jaractions.cpp", code)}), rows,
                        {{"jar.fill", "fill jars"}}, findings);
        const QByteArrayList lines = said(findings);
        if (found.isEmpty())
            QVERIFY2(lines.isEmpty(), lines.join('\n').constData());
        else
            QVERIFY2(lines.contains(found), lines.join('\n').constData());
    }
};

CABAS_TEST(TestActions)

} // namespace cabas::test

#include "tst_actions.moc"
