// SPDX-License-Identifier: GPL-3.0-or-later
// covers nothing by name: hostile texts through every field of every action, and what comes of them
// in searches, reports and exports.
#include "core/accounting/accountingservice.h"
#include "core/base/text.h"
#include "core/catalog/openfoodservice.h"
#include "core/catalog/scaleexportservice.h"
#include "core/db/searchstore.h"
#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "core/formats/zippackage.h"
#include "core/members/memberimport.h"
#include "core/members/memberservice.h"
#include "core/purchasing/productexportservice.h"
#include "core/purchasing/productlistservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/reports/exportservice.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "core/reports/reportworkbook.h"
#include "core/reports/reportwriter.h"
#include "core/reports/verifier.h"
#include "tests/fuzz/sandbox.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cabas::test {

namespace {

/// Words that mean something to SQL, to its LIKE, to the full-text index, to JSON.
const QStringList &databaseWords()
{
    static const QStringList words{
        u"Robert'); DROP TABLE products;--"_qs,
        u"' OR '1'='1"_qs,
        u"\" OR \"\"=\""_qs,
        u"100%"_qs,
        u"_____"_qs,
        u"a\\%b\\_c"_qs,
        u"tofu OR NOT xyz"_qs,
        u"NEAR(tofu, 2)"_qs,
        u"name_fold:tofu*"_qs,
        u"\"tofu"_qs,
        u"^tof -u {a b}"_qs,
        u"(((("_qs,
        u"?1 :a @b $c"_qs,
        u"0x41; --"_qs,
        u"NULL"_qs,
        u"{{pk}} {{int}}"_qs,
        u"%1 %2 %n %L1"_qs,
        QString(u"nul"_qs + QChar(0) + u"abc\" OR x"_qs),
        QString(u"half "_qs + QChar(0xD800) + u" pair"_qs),
        u"\u202Etxt.exe \uFFFF"_qs,
    };
    return words;
}

/// What a spreadsheet would compute, call or open.
const QStringList &formulas()
{
    static const QStringList words{u"=1+1"_qs,
                                   u"+33612345678"_qs,
                                   u"-2+3+cmd|' /C calc'!A0"_qs,
                                   u"@SUM(A1:A9)"_qs,
                                   u"\t=1+1"_qs,
                                   u"\r=1+1"_qs,
                                   u"  =HYPERLINK(\"http://x\";\"y\")"_qs,
                                   u"＝1+1"_qs,
                                   u"＋1"_qs,
                                   u"－1"_qs,
                                   u"＠x"_qs,
                                   u"\";=1+1;\""_qs};
    return words;
}

/// Every text of an action, one after the other, replaced.
void eachChange(const QJsonObject &action, const QString &text,
                const std::function<void(const QJsonObject &)> &changed)
{
    for (auto field = action.begin(); field != action.end(); ++field) {
        QJsonObject other = action;
        if (field.key() == u"do" || field.key() == u"at")
            continue;
        if (field.value().isString()) {
            other[field.key()] = text;
            changed(other);
        } else if (field.value().isArray() && field.value().toArray().first().isObject()) {
            QJsonArray list = field.value().toArray();
            eachChange(list.first().toObject(), text, [&](const QJsonObject &inner) {
                list[0] = inner;
                other[field.key()] = list;
                changed(other);
            });
        }
    }
}

/// Whether a cell is nothing but a number, which no program takes for a formula.
bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"^-?[0-9]+([.,][0-9]+)?$"_qs);
    return number.match(cell).hasMatch();
}

QString firstFormula(const QByteArray &csv, QChar separator)
{
    CsvOptions options;
    options.charset = Charset::Utf8;
    options.separator = separator;
    options.limits.cellCharacters = 1024LL * 1024;
    const auto table = Csv::read(csv, options);
    if (!table)
        return table.failure().message;
    for (const CsvRow &row : table->rows) {
        for (const QString &cell : row.cells) {
            if (CsvWriter::startsFormula(cell) && !isNumber(cell))
                return cell;
        }
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<Sandbox>(); }
    void cleanupTestCase() { m_shop.reset(); }

    /// Each text field of one example of each action: an answer in words, and never of the
    /// database.
    void everyFieldOfEveryAction()
    {
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR "/tests/fuzz/corpus/actions"));
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        const bool isLong = qEnvironmentVariableIsSet("CABAS_LONG");
        const QStringList words = isLong ? databaseWords() + formulas()
                                         : QStringList{databaseWords()[0], databaseWords()[17]};
        int tried = 0;
        for (const QString &name : files) {
            for (const QByteArray &line : bytesOf(folder.filePath(name)).split('\n')) {
                const QJsonObject action = QJsonDocument::fromJson(line).object();
                for (const QString &word : words) {
                    eachChange(action, word, [&](const QJsonObject &changed) {
                        const QByteArray text =
                            QJsonDocument(changed).toJson(QJsonDocument::Compact);
                        const QJsonObject said = m_shop->tryOut(text);
                        ++tried;
                        QVERIFY2(said.value(u"kind"_qs).toString() != u"storage",
                                 text + '\n' + QJsonDocument(said).toJson());
                    });
                }
            }
        }
        qInfo("%d changed actions", tried);
        QVERIFY(tried > 300);
    }

    /// Names are kept as they were typed, and found by what was typed, and nothing else is.
    void namesAreKeptAndFound()
    {
        int at = 0;
        for (const QString &name : databaseWords() + formulas()) {
            const QString code = u"H%1"_qs.arg(++at);
            const QString kept = cleaned(name);
            QJsonObject said = m_shop->play(QJsonObject{{u"do"_qs, u"product.add"_qs},
                                                        {u"name"_qs, name},
                                                        {u"code"_qs, code},
                                                        {u"price_cents"_qs, 100},
                                                        {u"vat_bp"_qs, 550},
                                                        {u"unit"_qs, u"piece"_qs}});
            QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson());
            said = m_shop->play(QJsonObject{{u"do"_qs, u"product.find"_qs}, {u"code"_qs, code}});
            QCOMPARE(said[u"products"_qs][0][u"name"_qs].toString(), kept);
            said = m_shop->play(QJsonObject{{u"do"_qs, u"member.add"_qs}, {u"name"_qs, name}});
            QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson());
            said = m_shop->play(QJsonObject{
                {u"do"_qs, u"supplier.add"_qs}, {u"name"_qs, name}, {u"code"_qs, code}});
            QVERIFY2(said[u"ok"_qs].toBool(), QJsonDocument(said).toJson());
        }
        for (const QString &typed : databaseWords() + formulas()) {
            for (const Searched what : {Searched::Products, Searched::Members, Searched::Suppliers})
                findsOnly(what, typed);
            listsOnly(typed);
            QVERIFY(MemberService(m_shop->shop().db()).search(m_shop->session(), typed, 50));
            QVERIFY(SupplierService(m_shop->shop().db()).search(typed, 50));
        }
    }

    /// Every CSV that leaves the program, the reports' as well, in both forms, and workbooks.
    void noExportHoldsAFormula()
    {
        for (const ReportKind &kind : Reports::all()) {
            const auto report = ReportService(m_shop->shop().db(), m_shop->path())
                                    .make(m_shop->session(), QLatin1String(kind.name), {});
            if (!report)
                continue; // asks for something more: an account, a lot
            QCOMPARE(firstFormula(ReportWriter::csv(*report), u','), QString());
            QCOMPARE(firstFormula(ReportWriter::spreadsheet(*report), u';'), QString());
            const QString path = m_shop->folder() + u"/report.xlsx"_qs;
            QVERIFY(ReportWorkbook::write(*report, path));
            const QByteArray bytes = bytesOf(path);
            auto package = ZipPackage::open(bytes);
            QVERIFY(package.ok());
            for (const QString &name : (*package)->names()) {
                const QByteArray part = (*(*package)->part(name))->readAll();
                QVERIFY2(!part.contains("<f>") && !part.contains("<hyperlink"), kind.name);
            }
        }
        Database &db = m_shop->shop().db();
        const Session &session = m_shop->session();
        QBuffer products;
        products.open(QIODevice::WriteOnly);
        QVERIFY(ProductCsv::write(products, *ProductExportService(db).rows(session)));
        QCOMPARE(firstFormula(products.data(), u';'), QString());
        QBuffer members;
        members.open(QIODevice::WriteOnly);
        QVERIFY(MemberTableReader::write(members, *MemberImportService(db).rows(session)));
        QCOMPARE(firstFormula(members.data(), u';'), QString());
        QBuffer scale;
        scale.open(QIODevice::WriteOnly);
        QVERIFY(ScaleExportService::write(scale, ScaleExportService(db).list(session)->articles));
        QCOMPARE(firstFormula(scale.data(), u';'), QString());
        QBuffer foods;
        foods.open(QIODevice::WriteOnly);
        QVERIFY(OpenFoodService(db, m_shop->path()).contribution(session, foods));
        QCOMPARE(firstFormula(foods.data(), u';'), QString());
        QBuffer journal;
        journal.open(QIODevice::WriteOnly);
        QVERIFY(AccountingService(db).exportJournal(session, QDate(2026, 1, 1), QDate(2026, 12, 31),
                                                    journal));
        QCOMPARE(firstFormula(journal.data(), u';'), QString());
    }

    /// All that a shop holds, as it leaves it.
    void everythingHoldsNoFormula()
    {
        const QString out = m_shop->folder() + u"/everything"_qs;
        const auto files =
            ExportService(m_shop->shop().db(), m_shop->path()).everything(m_shop->session(), out);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.failure().message));
        int tables = 0;
        for (const QString &name : *files) {
            if (!name.endsWith(u".csv"))
                continue;
            ++tables;
            const QByteArray bytes = bytesOf(QDir(out).filePath(name));
            const QChar separator = bytes.startsWith("\xEF\xBB\xBF") ? u';' : u',';
            QVERIFY2(firstFormula(bytes, separator).isEmpty(),
                     qPrintable(name + u": "_qs + firstFormula(bytes, separator)));
        }
        QVERIFY(tables > 20);
        // Nothing outside the folder, whatever the names in the shop.
        QVERIFY(QDir(out).entryList({u"..*"_qs}, QDir::Files).isEmpty());
    }

    /// After all of this the file is whole.
    void theFileIsWhole()
    {
        const VerifyReport report = Verifier::run(m_shop->shop().db());
        for (const VerifyCheck &check : report.checks)
            QVERIFY2(check.ok, qPrintable(check.name + u": "_qs + check.detail));
    }

    /// The number of a shop names files beside the user's keys.
    void aNumberLeadsNowhere_data()
    {
        QTest::addColumn<QString>("uuid");
        for (const QString &uuid : {u"../../../.ssh/id"_qs, u"/etc/passwd"_qs, u"a/b"_qs, u".."_qs,
                                    u"C:\\x"_qs, u""_qs, u"a\u202E"_qs, QString(1, QChar(0))})
            QTest::newRow(qPrintable(QString::number(uuid.size()) + uuid)) << uuid;
    }
    void aNumberLeadsNowhere()
    {
        QFETCH(QString, uuid);
        Sandbox &shop = *m_shop;
        QVERIFY(shop.shop().db().write([&](Tx &tx) -> Result<> {
            tx.change("UPDATE shop SET uuid = ?", {uuid});
            return Ok{};
        }));
        const auto opened = Shop::open(shop.path(), {shop.folder(), {}, {}});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.failure().code, u"foreign_number"_qs);
    }

private:
    void findsOnly(Searched what, const QString &typed)
    {
        const auto names = m_shop->shop().db().read([&](Tx &tx) {
            QStringList found;
            for (const qint64 id : SearchStore::find(tx, what, typed, 100)) {
                const char *query =
                    what == Searched::Products  ? "SELECT name_fold FROM products WHERE id = ?"
                    : what == Searched::Members ? "SELECT name_fold FROM members WHERE id = ?"
                                                : "SELECT name_fold FROM suppliers WHERE id = ?";
                found += tx.first(query, {id})->text(0);
            }
            return found;
        });
        QVERIFY2(names.ok(), names ? "" : qPrintable(names.failure().message));
        for (const QString &name : *names) {
            for (const QString &word : fold(typed).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(name.contains(word), qPrintable(typed + u" finds "_qs + name));
        }
        const QString kept = fold(cleaned(typed));
        if (fold(typed) == kept)
            QVERIFY2(names->contains(kept), qPrintable(typed));
    }

    /// The list of products: signs that mean something to LIKE are left out of what is looked for.
    void listsOnly(const QString &typed)
    {
        ProductFilter filter;
        filter.typed = typed;
        const auto rows = ProductListService(m_shop->shop().db())
                              .page(m_shop->session(), filter, std::nullopt, 100);
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.failure().message));
    }

    std::unique_ptr<Sandbox> m_shop;
};

} // namespace cabas::test

using cabas::test::TestHostile;
CABAS_TEST(TestHostile)
#include "tst_hostile.moc"
