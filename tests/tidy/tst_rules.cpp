// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/tidy/rules.h"

#include <QTest>

namespace cabas::test {

namespace {

/// Finds `rule` by its name; every rule of the table must exist.
Findings run(const QByteArray &rule, const QByteArray &path, const QByteArray &text)
{
    Findings findings;
    for (const Rule &known : fileRules()) {
        if (rule == known.name)
            known.check(Source(path, text), findings);
    }
    return findings;
}

struct Counter {
    const char *rule;
    const char *name;
    const char *path;
    const char *bad;
    const char *says; ///< part of the message
    const char *good; ///< the same path, written well
};

std::vector<Counter> wordCounters()
{
    return {
        {"words", "clock", "core/till/ticket.cpp", "auto t = QDateTime::currentDateTime();",
         "Clock", "auto t = clock.now(); // not QDateTime::currentDateTime"},
        {"words", "today", "ui/till/tillpage.cpp", "QDate::currentDate()", "Clock",
         "clock.today()"},
        {"words", "time", "core/till/ticket.cpp", "seed(time(nullptr));", "Clock",
         "seed(instant.time());"},
        {"words", "begin", "core/till/tillservice.cpp", "db.transaction();", "Database::write",
         "db.write(deed);"},
        {"words", "sql header", "ui/till/tillpage.cpp", "#include <QSqlQuery>", "store",
         "#include <QSet>"},
        {"words", "dom", "core/formats/camt.cpp", "QDomDocument d;", "QXmlStreamReader",
         "QXmlStreamReader d;"},
        {"words", "theme icon", "ui/shell/navigation.cpp", "QIcon::fromTheme(x)", "resources",
         "QIcon(path)"},
        {"words", "old signal", "ui/till/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()))",
         "member function", "connect(a, &A::b, c, &C::d); Q_SLOTS"},
        {"words", "friend", "core/till/a.h", "friend class B;", "public", "void befriend();"},
        {"words", "sleep", "tests/core/till/tst_a.cpp", "QThread::sleep(1);", "event",
         "spy.wait();"},
        {"words", "wait", "tests/ui/till/tst_a.cpp", "QTest::qWait(50);", "QTRY",
         "QTRY_VERIFY(x);"},
        {"words", "typed money", "ui/till/a.cpp", "text.toDouble();", "exact", "moneyFromText(t);"},
        {"words", "message box", "ui/till/a.cpp", "QMessageBox::warning(this);", "ask",
         "ask::tellRefusal(this);"},
        {"words", "modal", "ui/till/a.cpp", "m_dialog->exec();", "ask", "contextMenu.exec(where);"},
        {"words", "shell", "core/outbox/a.cpp", "FILE *f = popen(line, \"r\");", "list of words",
         "QProcess::execute(program, words);"},
        {"words", "html", "ui/members/a.cpp", "document.setHtml(name);", "plain text",
         "edit.setPlainText(name);"},
        {"words", "rich label", "ui/members/a.cpp", "label->setTextFormat(Qt::RichText);", "escape",
         "label->setTextFormat(Qt::PlainText);"},
        {"words", "opened by name", "ui/till/a.cpp", "QDesktopServices::openUrl(url);",
         "openedcopy", "OpenedCopy::show(bytes);"},
        {"words", "shared folder", "ui/till/a.cpp", "QFile f(QDir::temp().filePath(name));",
         "QTemporaryDir", "QFile f(folder.filePath(name));"},
        {"unfinished", "todo", "core/till/a.cpp", "int a; // TODO later", "issue",
         "const char *a = \"TODO\"; // a todolist"},
        {"unfinished", "hack", "ui/till/a.cpp", "/* HACK */", "issue", "/* hackneyed */"},
        {"umbrellas", "widgets", "ui/till/a.cpp", "#include <QtWidgets>", "by name",
         "#include <QtGlobal>\n#include <QtEndian>"},
        {"umbrellas", "with module", "core/till/a.cpp", "#include <QtCore/QString>", "by name",
         "#include <QString>"},
        {"floating", "double", "core/till/a.cpp", "double price = 0;", "cents",
         "// double: days since 1900 in a spreadsheet\ndouble serial = 0;"},
        {"floating", "float", "core/stock/a.h", "float weight;", "Quantity", "int floatCents;"},
        {"colours", "hex", "ui/till/a.cpp", "QColor(u\"#12aB34\"_qs)", "theme",
         "u\"#1234567 and #12345\"_qs"},
        {"shops", "name", "core/shifts/a.cpp", "// as at La Louve", "data", "// as in a profile"},
        {"skips", "no reason", "tests/core/till/tst_a.cpp", "QSKIP(\"\");", "reason",
         "QSKIP(\"PostgreSQL is not installed\");"},
        {"namespaces", "room", "core/till/a.cpp", "namespace cabas::till {", "only",
         "namespace cabas {\nnamespace ZXing"},
        {"namespaces", "using", "core/till/a.h", "using namespace cabas;", "header",
         "using X = Y;"},
    };
}

std::vector<Counter> sqlCounters()
{
    const char *store = "core/till/tillstore.cpp";
    return {
        {"sqlplace", "service", "core/till/tillservice.cpp", "run(u\"SELECT id FROM tickets\"_qs);",
         "store", "run(u\"Select a shelf\"_qs);"},
        {"sqlplace", "page", "ui/till/a.cpp", "R\"(\n  UPDATE tickets SET x = 1)\"", "store",
         "u\"Update\"_qs"},
        {"sqlsubset", "ifnull", store, "R\"(SELECT IFNULL(a, 0) FROM t)\"", "COALESCE",
         "R\"(SELECT COALESCE(a, 0) FROM t)\""},
        {"sqlsubset", "rowid", store, "R\"(SELECT rowid FROM t)\"", "id",
         "R\"(SELECT id FROM t)\""},
        {"sqlsubset", "datetime", store, "R\"(SELECT datetime('now'))\"", "parameter",
         "R\"(SELECT 'datetime(' FROM t -- strftime)\""},
        {"sqlsubset", "strftime", store, "R\"(SELECT strftime('%Y', a) FROM t)\"", "parameter",
         "R\"(SELECT a FROM t)\""},
        {"sqlsubset", "glob", store, "R\"(SELECT a FROM t WHERE a GLOB ?)\"", "LIKE",
         "R\"(SELECT a FROM t WHERE a LIKE ?)\""},
        {"sqlsubset", "pragma", store, "R\"(PRAGMA user_version)\"", "core/db",
         "R\"(SELECT user_version FROM t)\""},
        {"sqlsubset", "replace", store, "R\"(INSERT OR REPLACE INTO t VALUES (?))\"", "ON CONFLICT",
         "R\"(INSERT INTO t VALUES (?) ON CONFLICT DO NOTHING)\""},
        {"sqlsubset", "autoincrement", "core/db/migrations/0001_a.sql",
         "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT);", "{{pk}}",
         "CREATE TABLE t (id {{pk}}); -- no AUTOINCREMENT"},
        {"sqlsubset", "bare sum", store, "R\"(SELECT SUM(cents) FROM t)\"", "BIGINT",
         "R\"(SELECT CAST(COALESCE(SUM(cents), 0) AS BIGINT) FROM t)\""},
        {"sqlsubset", "sum beside a cast", store, "R\"(SELECT CAST(a AS BIGINT), sum(b) FROM t)\"",
         "BIGINT", "R\"(SELECT CAST(SUM(b) OVER (ORDER BY a) AS BIGINT) FROM t)\""},
        {"sqlassembly", "plus", store, "run(u\"SELECT a FROM t \"_qs + where);", "one literal",
         "run(u\"SELECT a FROM t WHERE b = ?\"_qs, {b});"},
        {"sqlassembly", "append", store, "sql += u\" WHERE a = 1\"_qs;", "one literal",
         "text += u\"; \"_qs;"},
        {"sqlassembly", "arg", store, "u\"SELECT %1\"_qs.arg(column)", "assembled",
         "tr(\"No till %1.\").arg(name)"},
    };
}

std::vector<Counter> shapeCounters()
{
    static const QByteArray licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    static const QByteArray longFile(501, '\n');
    static const QByteArray fullFile(500, '\n');
    static const QByteArray longPage(301, '\n');
    static const QByteArray fullPage(300, '\n');
    static const QByteArray wide = "// " + QByteArray("é").repeated(98);
    static const QByteArray full = "// " + QByteArray("é").repeated(97);
    static const QByteArray longBody = "void f()\n{\n" + QByteArray(68, '\n') + "}\n";
    static const QByteArray fullBody = "void f()\n{\n" + QByteArray(67, '\n') + "}\n";
    static const QByteArray longMember =
        "namespace cabas {\nA::A() : m_a{1}\n{\n" + QByteArray(68, '\n') + "}\n}\n";
    static const QByteArray longScope =
        "namespace cabas {\nclass A {\npublic:\n" + QByteArray(90, '\n') + "};\n#define A {\n}\n";
    static const QByteArray header = licence + "#pragma once\n";
    static const char *service = "core/till/tillservice.cpp";
    return {
        {"sizes", "file", "core/till/a.cpp", longFile, "500 lines", fullFile},
        {"sizes", "page", "ui/till/tillpage.cpp", longPage, "300 lines", fullPage},
        {"sizes", "columns", "core/till/a.cpp", wide, "100 columns", full},
        {"functions", "body", "core/till/a.cpp", longBody, "71 lines", fullBody},
        {"functions", "constructor", "core/till/a.cpp", longMember, "71 lines", longScope},
        {"firstlines", "licence", "core/till/a.cpp", "int a;\n", "first line", licence},
        {"firstlines", "once", "core/till/a.h", licence, "#pragma once", header},
        {"services", "silent", service,
         "Result<> TillService::open(const Session &s)\n{\n    return {};\n}\n",
         "TillService::open",
         "TillService::TillService(D &d) : m_d(d) {}\nOk TillService::x(Tx &t) {}"},
        {"services", "late", service,
         "Result<> TillService::open(Session &s)\n{\n    db.write(deed);\n    s.require(P);\n}\n",
         "begins",
         "Result<> TillService::open(S s)\n{\n    s.require(P);\n    db.write(deed);\n}\n"
         "int TillService::count(Session &) const { return 0; }\nint TillService::kinds() {}"},
        {"services", "nobody", service, "Ok TillService::open()\n{\n    db.write(deed);\n}\n",
         "begins", "Ok TillService::open()\n{\n    deed();\n}\n"},
        {"loops", "part", "core/till/a.cpp", "for (const Row &row : rows(session)->all)\n",
         "variable", "for (const Row &row : rows->all)\nfor (int i = f(); i < g()->n; ++i)\n"},
        {"loops", "answer", "ui/till/a.cpp", "for (const Row &row : *service.rows(session))\n",
         "variable", "for (const Row &row : *rows)\nfor (const Row &row : service.rows())\n"},
    };
}

std::vector<Counter> counters()
{
    std::vector<Counter> all = wordCounters();
    for (const std::vector<Counter> &more : {sqlCounters(), shapeCounters()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

/// Each rule bites on a file made to break it, and leaves its well-written twin alone.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasACounterExample()
    {
        QSet<QByteArray> shown;
        for (const Counter &counter : counters())
            shown.insert(counter.rule);
        for (const Rule &rule : fileRules())
            QVERIFY2(shown.contains(rule.name), rule.name);
        QCOMPARE(shown.size(), qsizetype(fileRules().size()));
    }

    void bites_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<Counter> all = counters();
        for (size_t index = 0; index < all.size(); ++index)
            QTest::addRow("%s: %s", all[index].rule, all[index].name) << int(index);
    }

    void bites()
    {
        QFETCH(int, index);
        const Counter counter = counters()[size_t(index)];
        const Findings found = run(counter.rule, counter.path, counter.bad);
        QVERIFY(!found.empty());
        QVERIFY2(found.front().message.contains(counter.says), found.front().message.constData());
        QCOMPARE(found.front().path, QByteArray(counter.path));
        const Findings good = run(counter.rule, counter.path, counter.good);
        QVERIFY2(good.empty(), good.empty() ? "" : good.front().message.constData());
    }

    void findingsNameTheirLine()
    {
        const Findings found = run("words", "core/till/a.cpp", "int a;\n\nfriend class B;\n");
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().line, 3);
    }

    void layers_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *path, const char *header, bool allowed) {
            QTest::addRow("%s %s", path, header)
                << QByteArray(path) << QByteArray(header) << allowed;
        };
        row("core/till/a.cpp", "core/stock/stockstore.h", true);
        row("core/stock/a.cpp", "core/till/ticket.h", false);
        row("core/till/a.cpp", "core/stock/stockservice.h", false);
        row("core/till/a.cpp", "core/till/tillservice.h", true);
        row("core/till/a.cpp", "app/shop.h", false);
        row("core/till/a.cpp", "ui/till/tillpage.h", false);
        row("core/attic/a.cpp", "core/base/day.h", false);
        row("core/till/a.cpp", "ticket.h", false);
        row("app/shop.cpp", "core/till/tillservice.h", true);
        row("app/cli/sell.cpp", "ui/till/tillpage.h", false);
        row("ui/till/a.cpp", "core/stock/stockservice.h", true);
        row("ui/till/a.cpp", "core/stock/stockstore.h", false);
        row("ui/till/a.cpp", "ui/widgets/moneyedit.h", true);
        row("ui/till/a.cpp", "ui/stock/stockpage.h", true);
        row("ui/stock/a.cpp", "ui/till/tillpage.h", false);
        row("ui/widgets/a.cpp", "ui/till/tillpage.h", false);
        row("ui/shell/pages.cpp", "ui/till/tillpage.h", true);
        row("ui/till/a.cpp", "tests/support/registry.h", false);
        row("tests/core/till/tst_a.cpp", "core/stock/stockservice.h", true);
    }

    void layers()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, header);
        QFETCH(bool, allowed);
        Findings findings;
        const Layers layers = Layers::read("base:\nstock: base\ntill: base stock\n", findings);
        layers.check(Source(path, "#include \"" + header + "\"\n"), findings);
        QCOMPARE(findings.empty(), allowed);
    }

    void layersNeverCloseACircle()
    {
        Findings findings;
        Layers::read("# floors\nbase: till\ntill: base\n", findings);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().line, 2);
    }

    void coreFilesHaveTests()
    {
        Findings findings;
        checkTestsMirror({Source("core/till/a.cpp", ""), Source("core/till/b.cpp", ""),
                          Source("core/till/c.cpp", ""), Source("core/till/d.h", ""),
                          Source("tests/core/till/tst_a.cpp", "// covers: b e\n"),
                          Source("tests/core/stock/tst_c.cpp", "")},
                         findings);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().path, QByteArray("core/till/c.cpp"));
    }

    void theTopLevelIsFixed()
    {
        Findings findings;
        checkTopLevel({"core", "README.md", ".ci", "build", "scratch"}, findings);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().path, QByteArray("scratch"));
    }

    void translations_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"Sell %1?"_qs << u"Vendre %1\u00A0?"_qs << true;
        QTest::newRow("empty") << u"Sell"_qs << u""_qs << false;
        QTest::newRow("placeholder") << u"Sell %1"_qs << u"Vendre"_qs << false;
        QTest::newRow("invented") << u"Sell"_qs << u"Vendre %1"_qs << false;
        QTest::newRow("space") << u"Sell?"_qs << u"Vendre ?"_qs << false;
        QTest::newRow("apostrophe") << u"The till"_qs << u"L'argent"_qs << false;
        QTest::newRow("typographic") << u"The till"_qs << u"L’argent"_qs << true;
    }

    void translations()
    {
        QFETCH(QString, english);
        QFETCH(QString, french);
        QFETCH(bool, good);
        const QString ts = u"<TS><context><message><source>"_qs + english +
                           u"</source><translation>"_qs + french +
                           u"</translation></message></context></TS>"_qs;
        Findings findings;
        checkTranslations(Source("translations/cabas_fr.ts", ts.toUtf8()), findings);
        QCOMPARE(findings.empty(), good);
    }

    void unfinishedTranslationsAreSeen()
    {
        Findings findings;
        checkTranslations(Source("translations/cabas_fr.ts",
                                 "<TS><message><source>a</source>"
                                 "<translation type=\"unfinished\">b</translation></message></TS>"),
                          findings);
        QCOMPARE(findings.size(), size_t(1));
        QVERIFY(findings.front().message.contains("unfinished"));
    }

    void translationPartsHaveThreeFields()
    {
        Findings findings;
        checkTranslationParts(Source("translations/parts/a.tsv",
                                     "# a comment\nTillPage\tSell\tVendre\n\nTillPage\tSell\n"
                                     "A\t%n line(s)\t%n ligne\nA\t%n day(s)\t%n jour|%n jours\n"),
                              findings);
        QCOMPARE(findings.size(), size_t(2));
        QCOMPARE(findings.front().line, 4);
        QCOMPARE(findings.back().line, 5);
    }
};

CABAS_TEST(TestRules)

} // namespace cabas::test

#include "tst_rules.moc"
