// SPDX-License-Identifier: GPL-3.0-or-later
// covers: invoiceservice invoicestore invoicematching invoicematchstore invoicedraft
#include "core/accounting/journalstore.h"
#include "core/formats/einvoicereader.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/invoiceservice.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/supplierservice.h"
#include "core/reports/chainspecs.h"
#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/einvoice/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line as it is typed: its code, how many, at how much each.
void type(InvoiceDocument &document, const QString &code, qint64 units, qint64 priceE4)
{
    InvoiceLine line;
    line.position = int(document.invoice.lines.size()) + 1;
    line.quantity = Quantity::units(units);
    line.price = UnitPrice::fromE4(priceE4);
    line.net = amountOf(*line.price, *line.quantity);
    line.vatBp = -1;
    DeliveryNoteLine note;
    note.code = code;
    document.codes.push_back(note);
    document.invoice.lines.push_back(line);
}

qint64 debitOf(const PostedEntry &posted, const QString &account)
{
    qint64 cents = 0;
    for (const JournalLine &line : posted.entry.lines) {
        if (line.account == account)
            cents += (line.debit - line.credit).cents();
    }
    return cents;
}

} // namespace

class TestInvoiceService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_soy;
    std::optional<Product> m_tofu;
    std::optional<Product> m_miso;

    /// The few accounts that an invoice needs; the whole chart would cost more than all tests.
    void seedAccounts()
    {
        m_shop->write([](Tx &tx) {
            AccountStore::addJournal(tx, {u"AC"_qs, u"Achats"_qs});
            for (const QString &number : {u"401"_qs, u"4096"_qs, u"44566"_qs, u"6071"_qs,
                                          u"60711"_qs, u"60713"_qs, u"6241"_qs}) {
                Account account;
                account.number = number;
                account.label = number;
                account.thirdParty = number.startsWith(u'4') && number != u"44566";
                AccountStore::add(tx, account);
            }
            AccountStore::setRole(tx, AccountRole::Supplier, {}, u"401"_qs);
            AccountStore::setRole(tx, AccountRole::VatDeductible, {}, u"44566"_qs);
            AccountStore::setRole(tx, AccountRole::Purchases, {}, u"6071"_qs);
            AccountStore::setRole(tx, AccountRole::Purchases, u"S550"_qs, u"60711"_qs);
            AccountStore::setRole(tx, AccountRole::Purchases, u"S2000"_qs, u"60713"_qs);
        });
    }
    Session session() const { return m_shop->session(); }
    InvoiceService service() { return InvoiceService(m_shop->db()); }
    InvoiceWish wish(const QString &number)
    {
        InvoiceWish wish;
        wish.supplier = m_soy->id;
        wish.number = number;
        wish.issued = m_shop->today();
        return wish;
    }
    DeliveryId received(const std::vector<std::pair<ProductId, qint64>> &goods)
    {
        return m_shop->write([&](Tx &tx) {
            Delivery delivery;
            delivery.supplier = m_soy->id;
            delivery.startedAt = session().now();
            delivery.startedBy = session().user();
            const DeliveryId id = DeliveryStore::add(tx, delivery, {}, {});
            for (const auto &[product, units] : goods) {
                DeliveryLine line;
                line.delivery = id;
                line.product = product;
                line.cost = UnitPrice::fromE4(12'500);
                const DeliveryLineId at = DeliveryStore::addLine(tx, line);
                DeliveryStore::addReceived(tx, at, Quantity::units(units));
                DeliveryStore::setCost(tx, at, line.cost);
            }
            DeliveryStore::finish(tx, id, m_shop->today(), session().now(), session().user());
            return id;
        });
    }
    PostedEntry entryOf(const QString &number)
    {
        return *m_shop->read([&](Tx &tx) { return JournalStore::findByNumber(tx, number); });
    }
    InvoiceAnswer added(const InvoiceDocument &document, const InvoiceWish &wish)
    {
        const Result<InvoiceAnswer> answer = service().add(session(), document, wish);
        if (!answer)
            qWarning("%s", qPrintable(answer.failure().message));
        return answer ? *answer : InvoiceAnswer{};
    }
    void verifyChains()
    {
        const ChainReport report =
            m_shop->read([](Tx &tx) { return ChainStore::verify(tx, ChainSpecs::all()); });
        QVERIFY(report.faults.empty());
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        m_shop = std::make_unique<TestShop>(engine());
        seedAccounts();
        m_soy = aSupplier(u"Soy"_qs).code(u"SOY"_qs).add(*m_shop);
        m_tofu = aProduct(u"Tofu"_qs).code(u"TOFU"_qs).priced(250).from(m_soy->id).add(*m_shop);
        m_miso = aProduct(u"Miso"_qs)
                     .code(u"MISO"_qs)
                     .priced(650)
                     .vat(u"S2000"_qs)
                     .from(m_soy->id)
                     .add(*m_shop);
    }

    void isMatchedAndPosted()
    {
        const DeliveryId other = received({{m_miso->id, 5}});
        const DeliveryId delivery = received({{m_tofu->id, 10}, {m_miso->id, 2}});
        InvoiceDocument typed;
        type(typed, u"TOFU"_qs, 10, 12'500);
        type(typed, u"MISO"_qs, 2, 12'500);
        const auto before = m_shop->countRows();
        const Result<InvoiceAnswer> checked = service().check(session(), typed, wish(u"FA-1"_qs));
        QVERIFY(checked && checked->invoice.isMatched());
        QCOMPARE(m_shop->countRows(), before);
        const InvoiceAnswer answer = added(typed, wish(u" FA-1 "_qs));
        QVERIFY(answer.invoice.isMatched());
        QCOMPARE(answer.invoice.deliveries, std::vector{delivery});
        QVERIFY(answer.claimed.empty());
        const PostedEntry posted = entryOf(answer.invoice.entryNumber);
        QCOMPARE(posted.entry.journal, u"AC"_qs);
        QCOMPARE(posted.entry.pieceRef, u"FA-1"_qs);
        QCOMPARE(debitOf(posted, u"60711"_qs), 1'250);
        QCOMPARE(debitOf(posted, u"60713"_qs), 250);
        QCOMPARE(debitOf(posted, u"44566"_qs), 69 + 50);
        QCOMPARE(debitOf(posted, u"401"_qs), -1'619);
        QCOMPARE(posted.entry.lines.back().thirdParty, u"SOY"_qs);
        const SupplierInvoice kept = *service().view(session(), answer.invoice.id);
        QCOMPARE(kept.due, m_shop->today().addDays(30));
        QCOMPARE(kept.lines.size(), size_t(2));
        QCOMPARE(kept.lines[1].productCode, u"MISO"_qs);
        QCOMPARE(kept.vatRows.size(), size_t(2));
        QCOMPARE(kept.entryNumber, posted.number);
        // The other reception still waits for its invoice.
        InvoiceDocument second;
        type(second, u"MISO"_qs, 5, 12'500);
        QCOMPARE(added(second, wish(u"FA-2"_qs)).invoice.deliveries, std::vector{other});
        verifyChains();
    }

    void oneInvoiceForSeveralReceptions()
    {
        const DeliveryId first = received({{m_tofu->id, 10}});
        const DeliveryId second = received({{m_tofu->id, 6}, {m_miso->id, 1}});
        InvoiceDocument typed;
        type(typed, u"TOFU"_qs, 16, 12'500);
        type(typed, u"MISO"_qs, 1, 12'500);
        const InvoiceAnswer answer = added(typed, wish(u"M-3"_qs));
        QCOMPARE(answer.invoice.deliveries, (std::vector{first, second}));
        QVERIFY(answer.invoice.isMatched());
        QCOMPARE(service().list(session(), 10)->size(), size_t(1));
    }

    void theSameNumberIsRefused()
    {
        InvoiceDocument typed;
        type(typed, u"TOFU"_qs, 1, 12'500);
        const InvoiceId id = added(typed, wish(u"FA-0012"_qs)).invoice.id;
        const auto before = m_shop->countRows();
        const auto again = service().add(session(), typed, wish(u"fa 12"_qs));
        QCOMPARE(again.failure().code, u"duplicate"_qs);
        QCOMPARE(m_shop->countRows(), before);
        QCOMPARE(service().reverse(session(), id, {}).failure().code, u"reason"_qs);
        const auto undone = service().reverse(session(), id, u"typed twice"_qs);
        QVERIFY(undone);
        QCOMPARE(*undone->reversedOn, m_shop->today());
        QCOMPARE(service().reverse(session(), id, u"again"_qs).failure().code, u"reversed"_qs);
        QVERIFY(service().add(session(), typed, wish(u"FA-12"_qs)));
        QCOMPARE(m_shop
                     ->read([&](Tx &tx) {
                         return InvoiceStore::owed(tx, u"401"_qs, QDate(1900, 1, 1),
                                                   m_shop->today());
                     })[u"SOY"_qs]
                     .cents(),
                 132);
        verifyChains();
    }

    void whatIsAskedForAndDidNotComeIsClaimed()
    {
        const DeliveryId delivery = received({{m_tofu->id, 8}});
        InvoiceDocument typed;
        type(typed, u"TOFU"_qs, 10, 12'500);
        const InvoiceAnswer answer = added(typed, wish(u"FA-1"_qs));
        QCOMPARE(answer.invoice.differences.size(), size_t(1));
        QCOMPARE(answer.claimed.size(), size_t(1));
        QCOMPARE(answer.claimed[0].delivery, delivery);
        QCOMPARE(answer.claimed[0].amount.cents(), 250);
        // The credit note ends it.
        InvoiceDocument credit;
        credit.invoice.kind = InvoiceKind::CreditNote;
        type(credit, u"TOFU"_qs, 2, 12'500);
        const InvoiceAnswer settled = added(credit, wish(u"AV-1"_qs));
        QCOMPARE(settled.settled.size(), size_t(1));
        QCOMPARE(settled.settled[0].state, CreditState::Settled);
        QCOMPARE(settled.settled[0].number, u"AV-1"_qs);
        const PostedEntry posted = entryOf(settled.invoice.entryNumber);
        QCOMPARE(debitOf(posted, u"60711"_qs), -250);
        QCOMPARE(debitOf(posted, u"401"_qs), 264);
        verifyChains();
    }

    void aClaimOnWhatIsNotAskedForIsGivenUp()
    {
        const DeliveryId delivery = received({{m_tofu->id, 8}});
        const CreditId claim = m_shop->write([&](Tx &tx) {
            ExpectedCredit credit;
            credit.supplier = m_soy->id;
            credit.delivery = delivery;
            credit.line = DeliveryStore::lineOf(tx, delivery, m_tofu->id)->id;
            credit.quantity = Quantity::units(2);
            credit.cost = UnitPrice::fromE4(12'500);
            credit.amount = Money::fromCents(250);
            credit.vat = m_tofu->vat;
            credit.day = m_shop->today();
            return CreditStore::add(tx, credit, session().user(), session().now());
        });
        InvoiceDocument typed;
        type(typed, u"TOFU"_qs, 8, 12'500);
        const InvoiceAnswer answer = added(typed, wish(u"FA-1"_qs));
        QCOMPARE(answer.dropped.size(), size_t(1));
        QCOMPARE(answer.dropped[0].id, claim);
        QCOMPARE(answer.dropped[0].state, CreditState::Dropped);
        QVERIFY(answer.invoice.isMatched());
    }

    void documentsOfEachKind()
    {
        Supplier valley = *m_soy;
        valley.code = u"VAL"_qs;
        valley.name = u"Grossiste du Val"_qs;
        valley.siren = u"900000019"_qs;
        valley = *SupplierService(m_shop->db()).add(session(), valley);
        const Product juice =
            aProduct(u"Jus"_qs).priced(450).barcode(u"3769999000022"_qs).add(*m_shop);
        const Result<InvoiceDocument> cii = InvoiceDraft::read(sample(u"cii.xml"_qs), u"a.xml"_qs);
        QVERIFY(cii);
        // The seller's SIREN names the supplier.
        const InvoiceAnswer answer = added(*cii, {});
        QCOMPARE(answer.invoice.supplier, valley.id);
        QCOMPARE(answer.invoice.number, u"FA-2026-0417"_qs);
        QCOMPARE(answer.invoice.gross, answer.invoice.net + answer.invoice.vat);
        QVERIFY(std::any_of(answer.invoice.lines.begin(), answer.invoice.lines.end(),
                            [&](const InvoiceLine &line) { return line.product == juice.id; }));
        QVERIFY(std::any_of(
            answer.invoice.lines.begin(), answer.invoice.lines.end(),
            [](const InvoiceLine &line) { return line.kind == InvoiceLineKind::Transport; }));
        QCOMPARE(
            m_shop->read([&](Tx &tx) { return InvoiceStore::document(tx, answer.invoice.id); }),
            sample(u"cii.xml"_qs));
        // The same invoice in the other syntax is the same invoice.
        const Result<InvoiceDocument> ubl = InvoiceDraft::read(sample(u"ubl.xml"_qs), u"a.xml"_qs);
        QVERIFY(ubl);
        QCOMPARE(ubl->invoice.gross, cii->invoice.gross);
        QCOMPARE(service().add(session(), *ubl, {}).failure().code, u"duplicate"_qs);
        // Nobody else's.
        InvoiceWish wrong;
        wrong.supplier = valley.id;
        InvoiceDocument stranger = *ubl;
        stranger.sellerSiren = u"732829320"_qs;
        QCOMPARE(service().add(session(), stranger, wrong).failure().code, u"other_supplier"_qs);
        stranger.sellerName = u"Nobody"_qs;
        QCOMPARE(service().add(session(), stranger, {}).failure().kind, Failure::Kind::NotFound);
    }

    void whatContradictsItselfIsRefusedByRule()
    {
        QByteArray bytes = sample(u"cii.xml"_qs);
        const QByteArray total = "<ram:GrandTotalAmount>";
        const qsizetype at = bytes.indexOf(total) + total.size();
        QVERIFY(at > total.size());
        bytes.insert(at, '9');
        const auto broken = InvoiceDraft::read(bytes, u"a.xml"_qs);
        QCOMPARE(broken.failure().code, u"unsound"_qs);
        QVERIFY(broken.failure().message.contains(u"BR-CO-15"_qs));
        bytes = sample(u"ubl.xml"_qs);
        bytes.replace("EUR", "USD");
        QCOMPARE(InvoiceDraft::read(bytes, u"a.xml"_qs).failure().code, u"currency"_qs);
    }

    /// MINIMUM and BASIC WL: the books take the totals, the reception is held against nothing.
    void aDocumentWithoutLinesIsPostedByItsTotals()
    {
        const Result<EInvoice> plain = EInvoiceReader::readXml(sample(u"cii.xml"_qs));
        EInvoice bare = *plain;
        bare.lines.clear();
        bare.profileName = u"basicwl"_qs;
        bare.issued = m_shop->today();
        bare.due = m_shop->today().addDays(30);
        Result<InvoiceDocument> document = InvoiceDraft::of(bare);
        QVERIFY(document);
        document->sellerSiren.clear();
        const DeliveryId delivery = received({{m_tofu->id, 10}});
        const InvoiceAnswer answer = added(*document, wish(u"WL-1"_qs));
        QCOMPARE(answer.invoice.gross.cents(), 12'739);
        QVERIFY(answer.invoice.lines.empty());
        QCOMPARE(answer.invoice.deliveries, std::vector{delivery});
        QCOMPARE(answer.invoice.differences.size(), size_t(1));
        QCOMPARE(answer.invoice.differences[0].kind, InvoiceDifferenceKind::NoLines);
        const PostedEntry posted = entryOf(answer.invoice.entryNumber);
        QCOMPARE(debitOf(posted, u"44566"_qs), 939);
        QCOMPARE(debitOf(posted, u"401"_qs), -12'739);
        verifyChains();
    }

    /// Some makers write what they give back below zero, under either code.
    void belowZeroIsACreditNote()
    {
        const Result<EInvoice> plain = EInvoiceReader::readXml(sample(u"cii.xml"_qs));
        QVERIFY(plain);
        EInvoice below = *plain;
        for (EInvoiceLine &line : below.lines) {
            line.net = -*line.net;
            line.quantity = line.quantity->negated();
            for (EInvoiceAllowance &each : line.allowances)
                each.amount = -each.amount;
        }
        for (EInvoiceAllowance &each : below.allowances)
            each.amount = -each.amount;
        for (EInvoiceVat &row : below.vat) {
            row.base = -*row.base;
            row.vat = -*row.vat;
        }
        for (EInvoiceVatTotal &total : below.vatTotals)
            total.vat = -total.vat;
        EInvoiceTotals &totals = below.totals;
        for (auto *amount : {&totals.lines, &totals.allowances, &totals.charges, &totals.net,
                             &totals.gross, &totals.prepaid, &totals.due})
            *amount = -**amount;
        const Result<InvoiceDocument> usual = InvoiceDraft::of(*plain);
        for (const bool isCredit : {false, true}) {
            below.isCreditNote = isCredit;
            const Result<InvoiceDocument> read = InvoiceDraft::of(below);
            QVERIFY2(read, qPrintable(read ? QString() : read.failure().message));
            QCOMPARE(read->invoice.kind, InvoiceKind::CreditNote);
            QCOMPARE(read->invoice.gross, usual->invoice.gross);
            QCOMPARE(read->invoice.lines, usual->invoice.lines);
            QCOMPARE(read->warnings.back().code, u"below_zero"_qs);
        }
    }

    void aTableIsAnInvoiceToo()
    {
        received({{m_tofu->id, 12}});
        const auto table = InvoiceDraft::read(
            "code;designation;quantite;prix ht\nTOFU;Tofu;12;1,25\n", u"facture.csv"_qs);
        QVERIFY(table);
        const InvoiceAnswer answer = added(*table, wish(u"C-1"_qs));
        QVERIFY(answer.invoice.isMatched());
        QCOMPARE(answer.invoice.vat.cents(), 83);
        InvoiceDocument unknown;
        type(unknown, u"NOTHING"_qs, 1, 10'000);
        QCOMPARE(service().add(session(), unknown, wish(u"C-2"_qs)).failure().code, u"vat"_qs);
    }

    void isForbidden()
    {
        InvoiceDocument typed;
        type(typed, u"TOFU"_qs, 1, 12'500);
        const Session buyer = m_shop->sessionAs({Permission::Order});
        QCOMPARE(service().add(buyer, typed, wish(u"F"_qs)).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service().view(buyer, InvoiceId(1)).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().list(buyer, 1).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().reverse(buyer, InvoiceId(1), u"x"_qs).failure().kind,
                 Failure::Kind::Forbidden);
        QCOMPARE(service().view(session(), InvoiceId(1)).failure().code, u"unknown_invoice"_qs);
    }
};

CABAS_TEST(TestInvoiceService)
#include "tst_invoiceservice.moc"
