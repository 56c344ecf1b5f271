// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cabas;

/// The charts of accounts shipped as data: what accounting seeds a new shop with.
class TestChartData : public QObject {
    Q_OBJECT

private:
    static QJsonObject read(const QString &name)
    {
        QFile file(u":/resources/chart-of-accounts/"_qs + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    static QHash<QString, QString> parents(const QJsonObject &chart)
    {
        QHash<QString, QString> result;
        const QJsonArray accounts = chart[u"accounts"_qs].toArray();
        for (const QJsonValue &account : accounts)
            result.insert(account[u"number"_qs].toString(), account[u"parent"_qs].toString());
        return result;
    }

    /// Numbers that the 2025 reform took away or gave another meaning: never "official" again.
    static QSet<QString> dropped()
    {
        return {u"5115"_qs, u"514"_qs,  u"530"_qs,  u"531"_qs, u"54"_qs,  u"580"_qs,  u"671"_qs,
                u"771"_qs,  u"79"_qs,   u"791"_qs,  u"796"_qs, u"797"_qs, u"6097"_qs, u"4686"_qs,
                u"4687"_qs, u"6718"_qs, u"7718"_qs, u"675"_qs, u"7788"_qs};
    }

    static void shops()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("cooperative") << u"shop-fr.json"_qs;
        QTest::newRow("association") << u"shop-fr-asso.json"_qs;
    }

private Q_SLOTS:
    void theNationalChartIsWhole()
    {
        const QJsonObject chart = read(u"pcg-2026.json"_qs);
        const QHash<QString, QString> numbers = parents(chart);
        QCOMPARE(chart[u"accounts"_qs].toArray().size(), 838);
        QCOMPARE(numbers.size(), 838);
        for (auto it = numbers.begin(); it != numbers.end(); ++it) {
            QVERIFY2(it.value().isEmpty() == (it.key().size() == 1), qPrintable(it.key()));
            QVERIFY2(it.value().isEmpty() || numbers.contains(it.value()), qPrintable(it.key()));
            QVERIFY2(it.key().startsWith(it.value()), qPrintable(it.key()));
            QVERIFY2(!dropped().contains(it.key()), qPrintable(it.key()));
        }
    }

    void accountsStandOnTheirParents_data() { shops(); }
    void accountsStandOnTheirParents()
    {
        QFETCH(QString, file);
        const QHash<QString, QString> national = parents(read(u"pcg-2026.json"_qs));
        const QJsonArray accounts = read(file)[u"accounts"_qs].toArray();
        const QHash<QString, QString> ours = parents(read(file));
        QVERIFY(accounts.size() > 30);
        QCOMPARE(ours.size(), accounts.size());
        for (const QJsonValue &account : accounts) {
            const QString number = account[u"number"_qs].toString();
            const QString parent = account[u"parent"_qs].toString();
            QVERIFY2(national.contains(parent) || ours.contains(parent), qPrintable(number));
            QVERIFY2(number.startsWith(parent) && number != parent, qPrintable(number));
            QVERIFY2(!account[u"label"_qs].toString().isEmpty(), qPrintable(number));
            QVERIFY2(!account[u"label_en"_qs].toString().isEmpty(), qPrintable(number));
            QVERIFY2(account[u"third_party"_qs].isBool(), qPrintable(number));
        }
    }

    void ownAccountsTakeNoOfficialNumber_data() { shops(); }
    void ownAccountsTakeNoOfficialNumber()
    {
        QFETCH(QString, file);
        const QHash<QString, QString> national = parents(read(u"pcg-2026.json"_qs));
        const bool isAssociation = read(file)[u"regulation"_qs].toString() == u"ANC 2018-06"_qs;
        const QJsonArray accounts = read(file)[u"accounts"_qs].toArray();
        for (const QJsonValue &account : accounts) {
            const QString number = account[u"number"_qs].toString();
            const bool official = account[u"official"_qs].toBool();
            QVERIFY2(!official || !dropped().contains(number), qPrintable(number));
            if (official)
                QVERIFY2(isAssociation || national.contains(number), qPrintable(number));
            else
                QVERIFY2(!national.contains(number), qPrintable(number));
        }
    }

    void rolesPointToAccountsAnEntryMayUse_data() { shops(); }
    void rolesPointToAccountsAnEntryMayUse()
    {
        QFETCH(QString, file);
        // The tax office's tool refuses an account that does not begin with three digits.
        static const QRegularExpression usable(u"^[0-9]{3}[0-9]*$"_qs);
        const QHash<QString, QString> national = parents(read(u"pcg-2026.json"_qs));
        const QHash<QString, QString> ours = parents(read(file));
        QSet<QString> seen;
        const QJsonArray roles = read(file)[u"roles"_qs].toArray();
        for (const QJsonValue &role : roles) {
            const QString number = role[u"number"_qs].toString();
            const QString key =
                role[u"role"_qs].toString() + u' ' + role[u"vat_code"_qs].toString();
            QVERIFY2(national.contains(number) || ours.contains(number), qPrintable(key));
            QVERIFY2(usable.match(number).hasMatch(), qPrintable(key));
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
        const QStringList needed = {u"till_cash "_qs,
                                    u"safe_cash "_qs,
                                    u"cheques "_qs,
                                    u"card "_qs,
                                    u"meal_voucher "_qs,
                                    u"member_account "_qs,
                                    u"deposits "_qs,
                                    u"sales S550"_qs,
                                    u"sales S1000"_qs,
                                    u"sales S2000"_qs,
                                    u"sales S210"_qs,
                                    u"sales Z0"_qs,
                                    u"sales E0"_qs,
                                    u"sales "_qs,
                                    u"vat_collected S550"_qs,
                                    u"vat_collected S1000"_qs,
                                    u"vat_collected "_qs,
                                    u"vat_collected S2000"_qs,
                                    u"vat_collected S210"_qs,
                                    u"vat_deductible "_qs,
                                    u"supplier "_qs,
                                    u"purchases "_qs,
                                    u"stock "_qs,
                                    u"goods_not_invoiced "_qs,
                                    u"stock_variation "_qs,
                                    u"cash_shortage "_qs,
                                    u"cash_surplus "_qs,
                                    u"share_capital_paid "_qs,
                                    u"share_payment "_qs,
                                    u"share_refund "_qs,
                                    u"bank "_qs,
                                    u"solidarity "_qs,
                                    u"internal_transfer "_qs,
                                    u"membership_fee "_qs};
        for (const QString &key : needed)
            QVERIFY2(seen.contains(key), qPrintable(key));
    }

    void journalsAreNamed_data() { shops(); }
    void journalsAreNamed()
    {
        QFETCH(QString, file);
        QSet<QString> codes;
        const QJsonArray journals = read(file)[u"journals"_qs].toArray();
        for (const QJsonValue &journal : journals) {
            codes.insert(journal[u"code"_qs].toString());
            QVERIFY(!journal[u"label"_qs].toString().isEmpty());
        }
        QCOMPARE(codes,
                 QSet<QString>({u"VE"_qs, u"AC"_qs, u"BQ"_qs, u"CA"_qs, u"OD"_qs, u"AN"_qs}));
    }
};

CABAS_TEST(TestChartData)
#include "tst_chartdata.moc"
