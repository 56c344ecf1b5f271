// SPDX-License-Identifier: GPL-3.0-or-later
// covers: invoicetableservice invoicecolumnrules invoicecolumnstore
#include "core/purchasing/invoicetableservice.h"

#include "core/purchasing/invoicecolumnrules.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// A small maker's own table, with a letterhead, headings of their own and a sum at its foot.
class TestInvoiceTableService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_mill;

    InvoiceTableService service() { return InvoiceTableService(m_shop->db()); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_shop->folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("not written");
        return path;
    }
    QString table(const QString &name, const QByteArray &quantity) const
    {
        return written(name, "Moulin du Pr\xC3\xA9;;;;\n"
                             "Art.;D\xC3\xA9signation du produit;Nb;Tarif net;Montant\n"
                             "FAR65;Farine T65 25 kg;" +
                                 quantity + ";19,50;39,00\n;Total;;;39,00\n");
    }
    static std::vector<InvoiceColumn> columns()
    {
        return {{InvoiceField::Reference, u"Art."_qs},
                {InvoiceField::Name, u"Désignation du produit"_qs},
                {InvoiceField::Quantity, u"Nb"_qs},
                {InvoiceField::Cost, u"Tarif net"_qs}};
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestShop>();
        m_mill = aSupplier(u"Moulin"_qs).add(*m_shop);
    }

    void whatWasExplainedOnceIsReadByItself()
    {
        const Failure why = refused(u"no"_qs, u"no_code"_qs);
        const QString path = table(u"a.csv"_qs, "2");
        QCOMPARE(service().read(m_shop->session(), path, why).failure().code, u"columns"_qs);
        QVERIFY(InvoiceTableService::headings(path)->contains(u"Tarif net"_qs));
        const auto input = service().explain(m_shop->session(), path, m_mill->id, columns());
        QVERIFY2(input, input ? "" : qPrintable(input.failure().message));
        QCOMPARE(input->document.invoice.lines.size(), size_t(1));
        QCOMPARE(*input->document.invoice.lines.front().price, UnitPrice::fromE4(195'000));
        const auto next = service().read(m_shop->session(), table(u"b.csv"_qs, "3"), why);
        QVERIFY(next);
        QCOMPARE(next->wish.supplier, std::optional(m_mill->id));
        QCOMPARE(*next->document.invoice.lines.front().quantity, Quantity::units(3));
        QVERIFY(!next->document.invoice.documentHash.isEmpty());
    }

    void whatIsNoTableKeepsItsReason()
    {
        const Failure why = refused(u"no"_qs, u"no_code"_qs);
        const auto read = service().read(m_shop->session(), written(u"x.txt"_qs, "hello\n"), why);
        QCOMPARE(read.failure().code, u"no_code"_qs);
        QVERIFY(!service().read(m_shop->session(), m_shop->folder() + u"/none"_qs, why));
    }

    void wrongColumnsAreRefused()
    {
        const QString path = table(u"a.csv"_qs, "2");
        const auto code = [&](const std::vector<InvoiceColumn> &wanted) {
            return service().explain(m_shop->session(), path, m_mill->id, wanted).failure().code;
        };
        QCOMPARE(code({}), u"no_code"_qs);
        QCOMPARE(code({{InvoiceField::Code, u"Art."_qs}}), u"no_quantity"_qs);
        QCOMPARE(code({{InvoiceField::Code, u"Art."_qs}, {InvoiceField::Packs, u"Art."_qs}}),
                 u"twice"_qs);
        QCOMPARE(code({{InvoiceField::Code, u"Else"_qs}, {InvoiceField::Packs, u"Nb"_qs}}),
                 u"heading"_qs);
        QVERIFY(!service().explain(m_shop->sessionAs({Permission::ViewBooks}), path, m_mill->id,
                                   columns()));
        QCOMPARE(
            service().explain(m_shop->session(), path, SupplierId(99), columns()).failure().code,
            u"unknown_supplier"_qs);
        QCOMPARE(InvoiceColumnRules::fromText(InvoiceColumnRules::written(columns())), columns());
    }
};

CABAS_TEST(TestInvoiceTableService)
#include "tst_invoicetableservice.moc"
