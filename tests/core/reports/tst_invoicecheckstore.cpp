// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/invoicecheckstore.h"

#include "core/invoicing/customerstore.h"
#include "core/invoicing/salesinvoicestore.h"
#include "tests/support/registry.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Invoices to customers whose numbers were meddled with.
class TestInvoiceCheckStore : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;

    void add(SalesInvoiceKind kind)
    {
        m_shop->write([&](Tx &tx) {
            SalesInvoice invoice;
            invoice.kind = kind;
            invoice.customer = CustomerStore::all(tx).front().id;
            invoice.issued = invoice.delivered = invoice.due = m_shop->today();
            SalesInvoiceStore::add(tx, invoice, m_shop->session().user(), m_shop->now());
        });
    }
    Findings found() { return m_shop->read(InvoiceCheckStore::numbering); }
    QStringList faultsAfter(const QString &statement)
    {
        m_shop->write([&](Tx &tx) {
            tx.connection().execute(u"DROP TRIGGER sales_invoices_no_update"_qs);
            tx.connection().execute(statement);
        });
        return found().faults;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_shop->write([](Tx &tx) {
            Customer customer;
            customer.name = u"Coop du Lac"_qs;
            CustomerStore::add(tx, customer);
        });
        for (int turn = 0; turn < 3; ++turn)
            add(SalesInvoiceKind::Invoice);
        add(SalesInvoiceKind::CreditNote);
    }

    void eachKindCountsByItself()
    {
        QCOMPARE(found().checked, qint64(4));
        QVERIFY2(found().faults.isEmpty(), qPrintable(found().faults.join(u'\n')));
    }

    void aGapShows()
    {
        const QString faults = faultsAfter(u"UPDATE sales_invoices SET sequence = 7 "
                                           "WHERE kind = 'invoice' AND sequence = 2"_qs)
                                   .join(u'\n');
        QVERIFY2(faults.contains(u"F2026-00003: sales_invoices: sequence 3 after 1: missing"),
                 qPrintable(faults));
        QVERIFY2(faults.contains(u"number, not F2026-00007"), qPrintable(faults));
    }

    void theFirstCreditNoteMissingShows()
    {
        const QStringList faults =
            faultsAfter(u"UPDATE sales_invoices SET sequence = 2, number = 'A2026-00002' "
                        "WHERE kind = 'credit_note'"_qs);
        QCOMPARE(faults, QStringList{u"credit_note A2026-00002: sales_invoices: sequence 2 after "
                                     "0: missing"_qs});
    }

    void anotherYearShows()
    {
        const QString faults = faultsAfter(u"UPDATE sales_invoices SET issued_on = '2025-03-10' "
                                           "WHERE kind = 'credit_note'"_qs)
                                   .join(u'\n');
        QVERIFY2(faults.contains(u"year, issued_on"), qPrintable(faults));
    }
};

CABAS_TEST(TestInvoiceCheckStore)
#include "tst_invoicecheckstore.moc"
