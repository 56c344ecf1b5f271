// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>

using namespace cabas;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language::use(u"en"_qs); }

    void textsChangeWhileRunning()
    {
        Language::use(u"fr"_qs);
        QCOMPARE(cashier(), u"Caisse"_qs);
        Language::use(u"en"_qs);
        QCOMPARE(cashier(), u"Cashier"_qs);
        Language::use(u"fr"_qs);
        QCOMPARE(cashier(), u"Caisse"_qs);
    }

    void anUnknownLanguageIsFrench()
    {
        Language::use(u"de"_qs);
        QCOMPARE(Language::current(), u"fr"_qs);
        QCOMPARE(cashier(), u"Caisse"_qs);
    }

    void amountsAreWrittenAsPeopleRead()
    {
        Language::use(u"fr"_qs);
        QCOMPARE(Language::locale().decimalPoint(), u","_qs);
        Language::use(u"en"_qs);
        QCOMPARE(Language::locale().decimalPoint(), u"."_qs);
    }

    void theDesktopsLanguageIsOneOfOurs()
    {
        QVERIFY((QStringList{u"fr"_qs, u"en"_qs}).contains(Language::ofSystem()));
    }

private:
    static QString cashier() { return QCoreApplication::translate("Permissions", "Cashier"); }
};

CABAS_TEST(TestLanguage)
#include "tst_language.moc"
