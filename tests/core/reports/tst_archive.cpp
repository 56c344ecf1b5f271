// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of the tills: proven by themselves, and every change of every file of them is named.
// covers: archiveservice archivewriter archivestore archivecheck archivechains archivepackage
// covers: archivetotals
#include "core/access/technicaleventstore.h"
#include "core/formats/zippackage.h"
#include "core/formats/zipwriter.h"
#include "core/reports/archivecheck.h"
#include "core/reports/archiveservice.h"
#include "core/reports/archivestore.h"
#include "core/reports/archivetotals.h"
#include "core/reports/chainspecs.h"
#include "core/reports/verifier.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

namespace {

const QDate firstDay(2026, 3, 1);
const QDate lastDay(2026, 3, 31);

using Parts = std::map<QString, QByteArray>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString faultsOf(const ArchiveFindings &findings)
{
    QStringList faults;
    for (const VerifyCheck &check : findings.report.checks) {
        if (!check.ok)
            faults += check.name + u": "_qs + check.detail;
    }
    return faults.join(u'\n');
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_shop;
    QString m_path;
    Parts m_parts;

    ArchiveService service() { return ArchiveService(m_shop->db(), m_shop->folder()); }
    QString file(const QString &name) const { return m_shop->folder() + u'/' + name; }

    /// Packs parts again and says what the check finds; empty when nothing.
    QString faultsIn(const Parts &parts)
    {
        const QTemporaryDir folder;
        ZipWriter::Files files;
        for (const auto &[name, bytes] : parts) {
            const QString path = folder.filePath(name);
            QFile part(path);
            part.open(QIODevice::WriteOnly);
            part.write(bytes);
            files.emplace_back(name, path);
        }
        const QString zip = folder.filePath(u"changed.zip"_qs);
        [&] { QVERIFY(ZipWriter::write(zip, files, m_shop->now()).ok()); }();
        const Result<ArchiveFindings> found = ArchiveCheck::run(zip);
        return found ? faultsOf(*found) : found.failure().message;
    }

    /// A forger who writes the manifest anew, with the sums of the files as they now are, and
    /// cannot sign it.
    static void fitManifest(Parts &parts)
    {
        QJsonObject manifest = QJsonDocument::fromJson(parts[archiveNames::manifest]).object();
        QJsonArray files = manifest[u"files"_qs].toArray();
        for (QJsonValueRef each : files) {
            QJsonObject one = each.toObject();
            one[u"sha256"_qs] =
                QString::fromLatin1(QCryptographicHash::hash(parts[one[u"name"_qs].toString()],
                                                             QCryptographicHash::Sha256)
                                        .toHex());
            each = one;
        }
        manifest[u"files"_qs] = files;
        parts[archiveNames::manifest] = QJsonDocument(manifest).toJson();
    }

    static QList<QByteArray> linesOf(const QByteArray &table)
    {
        QList<QByteArray> lines = table.split('\n');
        lines.removeLast();
        return lines;
    }
    static QByteArray joined(const QList<QByteArray> &lines) { return lines.join('\n') + '\n'; }

    static QStringList tables(const Parts &parts)
    {
        QStringList names;
        for (const auto &[name, bytes] : parts) {
            if (name.endsWith(u".csv") && linesOf(bytes).size() > 1)
                names += name;
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<TestShop>();
        test::liveALittle(*m_shop);
        m_path = file(u"march.zip"_qs);
        const Result<Archive> made = service().write(m_shop->session(), firstDay, lastDay, m_path);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.failure().message));
        const QByteArray bytes = bytesOf(m_path);
        const auto package = ZipPackage::open(bytes, {.markupDistance = 1LL << 40});
        QVERIFY(package.ok());
        for (const QString &name : (*package)->names())
            m_parts[name] = (*(*package)->part(name))->readAll();
    }

    void isSoundByItself()
    {
        const Result<ArchiveFindings> found = ArchiveCheck::run(m_path);
        QVERIFY(found.ok());
        QVERIFY2(found->report.ok(), qPrintable(faultsOf(*found)));
        for (const VerifyCheck &check : found->report.checks)
            QVERIFY2(check.checked > 0, qPrintable(check.name));
        QCOMPARE(faultsIn(m_parts), QString());
        QCOMPARE(found->manifest[u"from"_qs].toString(), u"2026-03-01"_qs);
    }

    void holdsWhatTheChainsName()
    {
        // Every table of the tills' documents, with every column that is sealed.
        for (const ChainSpec &spec : ChainSpecs::all()) {
            const QString kind = QString::fromLatin1(spec.kind);
            if (!QStringList{u"ticket"_qs, u"session"_qs, u"cash"_qs, u"closing"_qs, u"audit"_qs,
                             u"technical"_qs}
                     .contains(kind))
                continue;
            // What was sealed by an older specification lies in tables of its own.
            const auto all = ChainSpecs::all();
            if (std::any_of(all.begin(), all.end(), [&](const ChainSpec &other) {
                    return kind == QLatin1String(other.kind) && other.version > spec.version;
                }))
                continue;
            for (const ChainPart &part : spec.parts) {
                const QString name = QString::fromUtf8(part.table) + u".csv"_qs;
                QVERIFY2(m_parts.contains(name), qPrintable(name));
                const QStringList columns = m_shop->read([&](Tx &tx) {
                    return tx.columns(part.sql, {qint64(0), qint64(0)});
                });
                QCOMPARE(linesOf(m_parts[name]).front(),
                         QByteArray('"' + columns.join(u"\",\""_qs).toUtf8() + "\"\r"));
            }
        }
        QVERIFY(m_parts[archiveNames::readme].contains("cabas archive verify"));
        // Kinds of closings: the month was over when April began.
        for (const char *kind : {"\"session\"", "\"day\"", "\"month\""})
            QVERIFY2(m_parts[u"closings.csv"_qs].contains(kind), kind);
    }

    void totalsAreThoseOfTheFile()
    {
        const qint64 total =
            m_shop
                ->value(
                    u"SELECT SUM(total_cents) FROM tickets WHERE business_day < '2026-04-01'"_qs)
                .toLongLong();
        const QJsonObject totals =
            QJsonDocument::fromJson(m_parts[archiveNames::manifest])[u"totals"_qs].toObject();
        QCOMPARE(totals[u"total_cents"_qs].toInteger(), total);
        QCOMPARE(totals[u"tills"_qs].toArray().size(), 2);
        const auto archives = service().list(m_shop->session());
        QVERIFY(archives.ok());
        QCOMPARE(archives->front().total.cents(), total);
        QCOMPARE(
            archives->front().sha256,
            QString::fromLatin1(
                QCryptographicHash::hash(bytesOf(m_path), QCryptographicHash::Sha256).toHex()));
    }

    void isAnEventAndTheFileStaysSound()
    {
        const auto event = m_shop->read(
            [](Tx &tx) { return TechnicalEventStore::newest(tx, {TechnicalKind::Archive}); });
        QVERIFY(event->details.contains(u"march.zip"_qs));
        QVERIFY(Verifier::run(m_shop->db()).ok());
    }

    void theDaysOfAYear()
    {
        const auto days = [&](std::optional<int> year) {
            return *service().period(m_shop->session(), year);
        };
        QCOMPARE(days(2025), std::pair(QDate(2025, 1, 1), QDate(2025, 12, 31)));
        // The year that is not over goes up to today.
        QCOMPARE(days(std::nullopt), std::pair(QDate(2026, 1, 1), m_shop->today()));
        m_shop->sql(u"UPDATE shop SET year_start = '09-01'"_qs);
        QCOMPARE(days(2025), std::pair(QDate(2024, 9, 1), QDate(2025, 8, 31)));
        QCOMPARE(days(std::nullopt), std::pair(QDate(2025, 9, 1), m_shop->today()));
        m_shop->sql(u"UPDATE shop SET year_start = '01-01'"_qs);
    }

    void isRefusedInWords()
    {
        const auto failureOf = [&](QDate from, QDate to, const QString &out) {
            return service().write(m_shop->session(), from, to, out).failure().code;
        };
        QCOMPARE(failureOf(firstDay, lastDay, m_path), u"exists"_qs);
        QCOMPARE(failureOf(lastDay, firstDay, file(u"a.zip"_qs)), u"period"_qs);
        QCOMPARE(failureOf(firstDay, m_shop->today().addDays(1), file(u"a.zip"_qs)), u"period"_qs);
        QCOMPARE(failureOf({2020, 1, 1}, {2020, 12, 31}, file(u"a.zip"_qs)), u"empty"_qs);
        QCOMPARE(failureOf(firstDay, lastDay, u"/absent/a.zip"_qs), u"folder"_qs);
        QCOMPARE(service()
                     .write(m_shop->session(), firstDay, lastDay, file(u"a.zip"_qs),
                            [](int, int) { return false; })
                     .failure()
                     .code,
                 u"stopped"_qs);
        QVERIFY(!QFile::exists(file(u"a.zip"_qs)));
        QCOMPARE(
            service()
                .write(m_shop->sessionAs({Permission::Sell}), firstDay, lastDay, file(u"a.zip"_qs))
                .failure()
                .kind,
            Failure::Kind::Forbidden);
    }

    void changedValuesAreNamedByFileAndLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("line");
        for (const QString &name : tables(m_parts)) {
            const qsizetype last = linesOf(m_parts[name]).size();
            QTest::addRow("%s 2", qPrintable(name)) << name << 2;
            if (last > 2)
                QTest::addRow("%s %d", qPrintable(name), int(last)) << name << int(last);
        }
    }

    /// Every cell of the first and the last row, by a forger who made the manifest fit.
    void changedValuesAreNamedByFileAndLine()
    {
        QFETCH(QString, name);
        QFETCH(int, line);
        const QList<QByteArray> lines = linesOf(m_parts[name]);
        const QList<QByteArray> columns = lines.front().chopped(1).split(',');
        // No text of this shop holds a comma but JSON and names of its columns: cells are told by
        // the quotes.
        QList<QByteArray> cells;
        bool isQuoted = false;
        for (const char sign : lines[line - 1].chopped(1)) {
            isQuoted ^= sign == '"';
            if (cells.isEmpty())
                cells.append(QByteArray());
            if (sign == ',' && !isQuoted)
                cells.append(QByteArray());
            else
                cells.last() += sign;
        }
        QCOMPARE(cells.size(), columns.size());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QList<QByteArray> changed = cells;
            if (changed[i].startsWith('"'))
                changed[i].insert(changed[i].size() - 1, 'x');
            else
                changed[i] = QByteArray::number(changed[i].toLongLong() + 1'000'003);
            Parts parts = m_parts;
            QList<QByteArray> all = lines;
            all[line - 1] = changed.join(',') + '\r';
            parts[name] = joined(all);
            const QString untouchedManifest = faultsIn(parts);
            QVERIFY2(untouchedManifest.contains(name + u": sha256"_qs),
                     qPrintable(untouchedManifest));
            fitManifest(parts);
            const QString found = faultsIn(parts);
            QVERIFY2(found.contains(u"manifest.json: signature"_qs), qPrintable(found));
            // What belongs to no document is proven by the signature of the manifest alone.
            if (name == archiveNames::tills || name == archiveNames::keys)
                continue;
            const QString column = QString::fromUtf8(columns[i]).remove(u'"');
            QVERIFY2(found.contains(name) || name == archiveNames::links,
                     qPrintable(column + u": "_qs + found));
            QVERIFY2(found.contains(u"line %1"_qs.arg(line)) || found.contains(u"missing"_qs) ||
                         found.contains(u"inserted"_qs) || name == archiveNames::links,
                     qPrintable(column + u": "_qs + found));
        }
    }

    void rowsRemovedAddedAndSwapped_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : tables(m_parts))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void rowsRemovedAddedAndSwapped()
    {
        QFETCH(QString, name);
        const QList<QByteArray> lines = linesOf(m_parts[name]);
        const bool isLoose = name == archiveNames::tills || name == archiveNames::keys;
        const auto check = [&](QList<QByteArray> changed) {
            Parts parts = m_parts;
            parts[name] = joined(changed);
            fitManifest(parts);
            return faultsIn(parts);
        };
        const auto holds = [&](const QString &found) {
            return found.contains(u"manifest.json: signature"_qs) &&
                   (isLoose || found.contains(name));
        };
        QList<QByteArray> changed = lines;
        changed.removeLast();
        QVERIFY2(holds(check(changed)), qPrintable(check(changed)));
        changed = lines;
        changed.append(lines.last());
        QVERIFY2(holds(check(changed)), qPrintable(check(changed)));
        if (lines.size() > 2) {
            changed = lines;
            changed.swapItemsAt(1, lines.size() - 1);
            QVERIFY2(holds(check(changed)), qPrintable(check(changed)));
        }
    }

    void filesRemovedAddedAndDamaged()
    {
        for (const auto &[name, bytes] : m_parts) {
            Parts parts = m_parts;
            parts.erase(name);
            const QString found = faultsIn(parts);
            QVERIFY2(!found.isEmpty(), qPrintable(name));
            QVERIFY2(found.contains(name) || name == archiveNames::manifest ||
                         name == archiveNames::signature,
                     qPrintable(found));
        }
        Parts parts = m_parts;
        parts[u"more.csv"_qs] = "\"a\"\r\n";
        QVERIFY(faultsIn(parts).contains(u"more.csv: inserted"_qs));
        parts = m_parts;
        parts[archiveNames::manifest].replace("La Feuille", "La Fouille");
        QVERIFY(faultsIn(parts).contains(u"manifest.json: signature"_qs));
        parts = m_parts;
        parts[archiveNames::manifest] = "{}";
        QVERIFY(faultsIn(parts).startsWith(u"package"_qs));
        QCOMPARE(ArchiveCheck::run(file(u"absent.zip"_qs)).failure().kind, Failure::Kind::NotFound);
    }

    void anotherKeyIsNotTheShops()
    {
        // Signed by a stranger's good key, which the shop never began.
        TestShop other;
        const Result<ShopKey> stranger = other.db().write(
            [&](Tx &tx) { return ShopKey::loadOrCreate(tx, other.session(), other.folder()); });
        Parts parts = m_parts;
        QByteArray &manifest = parts[archiveNames::manifest];
        const QString own = QJsonDocument::fromJson(manifest)[u"public_key"_qs].toString();
        manifest.replace(own.toLatin1(), stranger->publicKey().toLatin1());
        parts[archiveNames::signature] =
            (stranger->publicKey() + u'\n' + stranger->sign(manifest) + u'\n').toLatin1();
        QCOMPARE(faultsIn(parts), u"signature: shop_keys.csv: public_key missing"_qs);
    }

    /// Any byte of the zip: the check says so, or finds the same content.
    void anyByteOfTheZip()
    {
        const QByteArray good = bytesOf(m_path);
        QRandomGenerator random(20260331);
        int unseen = 0;
        const int flips = qEnvironmentVariableIsSet("CABAS_LONG") ? 2000 : 120;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"flipped.zip"_qs);
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = good;
            bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
            QFile changed(path);
            QVERIFY(changed.open(QIODevice::WriteOnly));
            changed.write(bytes);
            changed.close();
            const Result<ArchiveFindings> found = ArchiveCheck::run(path);
            unseen += found && found->report.ok() ? 1 : 0;
        }
        // Dates, attributes and names of the local heads of a zip say nothing of its content.
        QVERIFY2(unseen * 10 < flips, qPrintable(QString::number(unseen)));
    }

    void truncatedAnywhere()
    {
        const QByteArray good = bytesOf(m_path);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cut.zip"_qs);
        for (qsizetype size = 0; size < good.size(); size += 997) {
            QFile cut(path);
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(good.first(size));
            cut.close();
            const Result<ArchiveFindings> found = ArchiveCheck::run(path);
            QVERIFY(!found || !found->report.ok());
        }
    }
};

CABAS_TEST(TestArchive)
#include "tst_archive.moc"
