// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/exportservice.h"

#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace cabas;
using cabas::test::TestShop;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<TestShop>();
        test::liveALittle(*m_shop);
        m_folder = m_shop->folder() + u"/all"_qs;
        const Result<QStringList> files =
            ExportService(m_shop->db(), m_shop->path()).everything(m_shop->session(), m_folder);
        QVERIFY2(files, qPrintable(files ? QString() : files.failure().message));
        m_files = *files;
    }

    void everyTableHasItsFileWithEveryRow()
    {
        const QMap<QString, qint64> rows = m_shop->countRows();
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            const QByteArray csv = contentsOf(m_folder + u"/tables/"_qs + it.key() + u".csv"_qs);
            QVERIFY2(!csv.isEmpty(), qPrintable(it.key()));
            // The export itself left a line in the audit.
            const qint64 later = it.key() == u"audit" || it.key() == u"chain_links" ? 1 : 0;
            QCOMPARE(csv.count("\r\n"), it.value() + 1 - later);
        }
    }

    void booksAreThere()
    {
        QVERIFY(m_files.contains(u"books/trial-balance-2026-12-31.csv"_qs));
        QVERIFY(!m_files.filter(QRegularExpression(u"^books/.*FEC20261231\\.txt$"_qs)).isEmpty());
        QVERIFY(!m_files.filter(u"FEC20261231-description.txt"_qs).isEmpty());
    }

    void theManifestKnowsEachFile()
    {
        const QJsonObject manifest =
            QJsonDocument::fromJson(contentsOf(m_folder + u"/manifest.json"_qs)).object();
        const QJsonArray files = manifest[u"files"_qs].toArray();
        QCOMPARE(files.size(), m_files.size() - 1);
        for (const QJsonValue &file : files) {
            const QByteArray bytes = contentsOf(m_folder + u'/' + file[u"name"_qs].toString());
            QCOMPARE(QString::fromLatin1(
                         QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                     file[u"sha256"_qs].toString());
        }
    }

    void noPinLeaves()
    {
        QVERIFY(!contentsOf(m_folder + u"/tables/users.csv"_qs).contains("pin_hash"));
    }

    void aFolderWithSomethingInItIsRefused()
    {
        ExportService service(m_shop->db(), m_shop->path());
        QCOMPARE(service.everything(m_shop->session(), m_folder).failure().code, u"not_empty"_qs);
        const QString elsewhere = m_shop->folder() + u"/no-right"_qs;
        QCOMPARE(service.everything(m_shop->sessionAs({Permission::ExportBooks}), elsewhere)
                     .failure()
                     .kind,
                 Failure::Kind::Forbidden);
        QVERIFY(!QDir(elsewhere).exists());
    }

    void aStoppedExportLeavesNothing()
    {
        const QString folder = m_shop->folder() + u"/stopped"_qs;
        int told = 0;
        const auto stopped = ExportService(m_shop->db(), m_shop->path())
                                 .everything(m_shop->session(), folder, [&](int done, int all) {
                                     told = done;
                                     return done < all / 2;
                                 });
        QCOMPARE(stopped.failure().code, u"stopped"_qs);
        QVERIFY(told > 1);
        QVERIFY(!QDir(folder).exists());
    }

private:
    std::unique_ptr<TestShop> m_shop;
    QString m_folder;
    QStringList m_files;
};

CABAS_TEST(TestExportService)
#include "tst_exportservice.moc"
