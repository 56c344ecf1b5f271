// SPDX-License-Identifier: GPL-3.0-or-later
// covers: invoicedeskservice invoiceinputstore invoiceinputtext invoiceliststore invoicesheets
// covers: invoicepreparing invoiceregistering invoicechoicerules invoicechoicestore
// covers: invoicereverse
#include "core/accounting/entryattachmentstore.h"
#include "core/accounting/matchingstore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/creditservice.h"
#include "core/purchasing/creditstore.h"
#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicechoicestore.h"
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoicematchstore.h"
#include "core/purchasing/invoiceservice.h"
#include "core/purchasing/supplierstore.h"
#include "core/reports/chainspecs.h"
#include "tests/core/purchasing/invoiceshop.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"

#include <QFile>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

const QByteArray picture("\x89PNG\r\n\x1A\n of an invoice");

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/einvoice/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInvoiceDeskService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_shop;
    std::optional<Supplier> m_soy;
    std::optional<Product> m_tofu;
    std::optional<Product> m_miso;

    Session session() const { return m_shop->session(); }
    InvoiceDeskService service() { return InvoiceDeskService(m_shop->db()); }
    using Stage = InvoiceListRow::Stage;
    std::vector<InvoiceListRow> listed(Stage stage)
    {
        std::vector<InvoiceListRow> rows = *service().list(session(), 100);
        std::erase_if(rows, [&](const InvoiceListRow &row) { return row.stage != stage; });
        return rows;
    }
    /// One that is typed for these receptions, as it comes filled.
    InvoiceInput begun(const QString &number, const std::vector<DeliveryId> &deliveries)
    {
        InvoiceInput input;
        input.wish.supplier = m_soy->id;
        input.wish.number = number;
        input.wish.issued = m_shop->today();
        input.wish.deliveries = deliveries;
        return *service().filled(session(), input);
    }
    InvoiceSheet sheetOf(const InvoiceInput &input) { return *service().sheet(session(), input); }
    InvoiceAnswer posted(const InvoiceInput &input)
    {
        const Result<InvoiceAnswer> answer = service().post(session(), input);
        if (!answer)
            qWarning("%s", qPrintable(answer.failure().message));
        return answer ? *answer : InvoiceAnswer{};
    }
    /// An invoice of ten tofus at 1.40 in place of 1.25.
    InvoiceInput dear(DeliveryId delivery)
    {
        InvoiceInput input = begun(u"D-1"_qs, {delivery});
        input.document.invoice.lines[0].price = UnitPrice::fromE4(14'000);
        input.document.invoice.lines[0].net = Money::fromCents(1'400);
        return input;
    }
    InvoiceChoice priceChoice(InvoiceReply reply)
    {
        InvoiceChoice choice;
        choice.line = 1;
        choice.product = m_tofu->id;
        choice.reply = reply;
        return choice;
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
        seedInvoiceAccounts(*m_shop);
        m_soy = aSupplier(u"Soy"_qs).code(u"SOY"_qs).add(*m_shop);
        m_tofu = aProduct(u"Tofu"_qs).code(u"TOFU"_qs).priced(250).from(m_soy->id).add(*m_shop);
        m_miso = aProduct(u"Miso"_qs).code(u"MISO"_qs).priced(650).from(m_soy->id).add(*m_shop);
    }

    void aReceptionWaitsThenIsInvoiced()
    {
        const DeliveryId delivery = aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}});
        QCOMPARE(listed(Stage::Waiting).size(), size_t(1));
        QCOMPARE(listed(Stage::Waiting)[0].gross.cents(), 1'250);
        InvoiceInput input = begun(u"FA-1"_qs, {delivery});
        QCOMPARE(input.document.invoice.lines.size(), size_t(1));
        input.wish.gross = Money::fromCents(1'319);
        InvoiceSheet sheet = sheetOf(input);
        QVERIFY(sheet.problems.empty());
        QCOMPARE(sheet.rows[0].received, std::optional(Quantity::units(10)));
        QCOMPARE(sheet.computed.cents(), 1'319);
        const InvoiceAnswer answer = posted(input);
        QVERIFY(answer.invoice.isMatched());
        QVERIFY(listed(Stage::Waiting).empty());
        const InvoiceListRow row = listed(Stage::Posted).at(0);
        QCOMPARE(row.open.cents(), 1'319);
        QCOMPARE(row.due, m_shop->today().addDays(m_soy->termsDays));
        sheet = *service().sheet(session(), answer.invoice.id);
        QVERIFY(sheet.isPosted());
        QCOMPARE(sheet.payment->open.cents(), 1'319);
        // What is due on the books is due on the same day.
        const auto owed =
            m_shop->read([&](Tx &tx) { return MatchingStore::open(tx, u"401"_qs, m_soy->code); });
        QCOMPARE(owed.at(0).dueOn, row.due);
        verifyChains();
    }

    /// From each reception to its invoices, not through all that its supplier ever sent.
    void whatWaitsCostsEachReceptionTheSame()
    {
        if (engine() != TestShop::Sqlite)
            QSKIP("the steps of SQLite are counted");
        int made = 0;
        const auto invoiceUpTo = [&](int count) {
            for (; made < count; ++made) {
                const DeliveryId each = aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}});
                posted(begun(u"FA-%1"_qs.arg(made), {each}));
            }
        };
        const auto stepsForEach = [&](int count) {
            invoiceUpTo(count);
            return stepsOf(m_shop->db(),
                           [&] {
                               const auto waiting = m_shop->write([&](Tx &tx) {
                                   return InvoiceMatchStore::waiting(tx, m_shop->today());
                               });
                               QVERIFY(waiting.empty());
                           }) /
                   count;
        };
        stepsForEach(1); // what is asked once of a shop
        const qint64 few = stepsForEach(10);
        const qint64 many = stepsForEach(60);
        QVERIFY2(many < few + few / 2, qPrintable(u"%1, then %2"_qs.arg(few).arg(many)));
    }

    void aPictureIsTypedBeside()
    {
        const DeliveryId delivery = aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}});
        Result<InvoiceInput> input = InvoiceDeskService::read(picture, u"photo.png"_qs);
        QVERIFY(input && !input->unread.isEmpty());
        input = service().keep(session(), *input);
        QVERIFY(input);
        QCOMPARE(listed(Stage::Entered).size(), size_t(1));
        QCOMPARE(service()
                     .keep(session(), *InvoiceDeskService::read(picture, u"b.png"_qs))
                     .failure()
                     .code,
                 u"duplicate"_qs);
        QCOMPARE(sheetOf(*input).problems.front().code, u"unknown_supplier"_qs);
        input->wish.supplier = m_soy->id;
        input->wish.deliveries = {delivery};
        input = service().filled(session(), *input);
        input->wish.number = u"P-7"_qs;
        input->wish.issued = m_shop->today();
        input = service().keep(session(), *input);
        const Result<InvoiceInput> again = service().open(session(), input->id);
        QVERIFY(again);
        QCOMPARE(again->wish.number, u"P-7"_qs);
        QCOMPARE(again->document.invoice.lines.size(), size_t(1));
        QCOMPARE(again->document.invoice.lines[0].product, std::optional(m_tofu->id));
        QCOMPARE(again->document.invoice.lines[0].net.cents(), 1'250);
        QCOMPARE(again->document.bytes, picture);
        const InvoiceAnswer answer = posted(*again);
        QVERIFY(listed(Stage::Entered).empty());
        QCOMPARE(service().paper(session(), answer.invoice.id)->bytes, picture);
        const auto entry = service().sheet(session(), answer.invoice.id)->payment->entry;
        const auto papers =
            m_shop->read([&](Tx &tx) { return EntryAttachmentStore::of(tx, entry); });
        QCOMPARE(papers.at(0).name, u"photo.png"_qs);
        QCOMPARE(service()
                     .keep(session(), *InvoiceDeskService::read(picture, u"b.png"_qs))
                     .failure()
                     .code,
                 u"duplicate"_qs);
        verifyChains();
    }

    void anElectronicOneIsTakenAsItIs()
    {
        const Result<InvoiceInput> input =
            InvoiceDeskService::read(sample(u"cii.xml"_qs), u"a.xml"_qs);
        QVERIFY(input && !input->isTyped());
        const Result<InvoiceInput> kept = service().keep(session(), *input);
        const Result<InvoiceInput> again = service().open(session(), kept->id);
        QCOMPARE(again->document.invoice.lines, input->document.invoice.lines);
        QCOMPARE(again->document.invoice.number, u"FA-2026-0417"_qs);
        QVERIFY(!InvoiceDeskService::read("no invoice at all", u"a.txt"_qs));
        QVERIFY(!InvoiceDeskService::read({}, u"a.pdf"_qs));
        QVERIFY(service().discard(session(), kept->id));
        QCOMPARE(service().open(session(), kept->id).failure().code, u"unknown_input"_qs);
    }

    void twoPeopleOnOne()
    {
        const DeliveryId delivery = aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}});
        const InvoiceInput mine = *service().keep(session(), begun(u"A"_qs, {delivery}));
        InvoiceInput theirs = *service().open(session(), mine.id);
        theirs.wish.number = u"B"_qs;
        QVERIFY(service().keep(session(), theirs));
        QCOMPARE(service().keep(session(), mine).failure().kind, Failure::Kind::Conflict);
        QCOMPARE(service().post(session(), mine).failure().kind, Failure::Kind::Conflict);
        const InvoiceInput newest = *service().open(session(), mine.id);
        QVERIFY(service().post(session(), newest));
        QCOMPARE(service().post(session(), newest).failure().code, u"unknown_input"_qs);
    }

    void anAcceptedPriceIsWhatItCosts()
    {
        InvoiceInput input = dear(aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}}));
        QCOMPARE(sheetOf(input).invoice.differences.size(), size_t(1));
        QCOMPARE(InvoiceChoiceRules::openCount(sheetOf(input).invoice, {}), 1);
        InvoiceChoice choice = priceChoice(InvoiceReply::Accepted);
        choice.cost = UnitPrice::fromE4(14'000);
        choice.shelf = Money::fromCents(280);
        input.wish.choices = {choice};
        const InvoiceAnswer answer = posted(input);
        QVERIFY(answer.claimed.empty());
        const auto item =
            m_shop->read([&](Tx &tx) { return SupplierStore::item(tx, m_soy->id, m_tofu->id); });
        QCOMPARE(item->cost.e4(), 14'000);
        const QDate tomorrow = m_shop->today().addDays(1);
        QCOMPARE(
            m_shop->read([&](Tx &tx) { return CatalogStore::priceAt(tx, m_tofu->id, tomorrow); }),
            std::optional(Money::fromCents(280)));
        QCOMPARE(listed(Stage::Posted)[0].openDifferences, 0);
        QCOMPARE(listed(Stage::Posted)[0].differences, 1);
        verifyChains();
    }

    void aRefusedPriceIsClaimed()
    {
        const InvoiceAnswer answer =
            posted(dear(aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}})));
        QCOMPARE(listed(Stage::Posted)[0].openDifferences, 1);
        InvoiceService invoices(m_shop->db());
        QVERIFY(
            invoices.decide(session(), answer.invoice.id, {priceChoice(InvoiceReply::Claimed)}));
        QCOMPARE(listed(Stage::Posted)[0].openDifferences, 0);
        auto claims = m_shop->read([&](Tx &tx) { return CreditStore::openOf(tx, m_soy->id); });
        QCOMPARE(claims.size(), size_t(1));
        QCOMPARE(claims[0].amount.cents(), 150);
        QCOMPARE(claims[0].price->agreed.e4(), 12'500);
        // Said twice is said once; taken back only among the credit notes.
        QVERIFY(
            invoices.decide(session(), answer.invoice.id, {priceChoice(InvoiceReply::Claimed)}));
        QCOMPARE(
            invoices.decide(session(), answer.invoice.id, {priceChoice(InvoiceReply::Accepted)})
                .failure()
                .code,
            u"claimed"_qs);
        // The supplier's credit note ends it.
        InvoiceInput note;
        note.wish.supplier = m_soy->id;
        note.wish.number = u"AV-1"_qs;
        note.wish.issued = m_shop->today();
        note.document.invoice.kind = InvoiceKind::CreditNote;
        InvoiceLine line = typedLine(*m_tofu, 1, 15'000);
        line.position = 1;
        note.document.invoice.lines = {line};
        QCOMPARE(sheetOf(note).credits.size(), size_t(1));
        QCOMPARE(posted(note).settled.size(), size_t(1));
        verifyChains();
    }

    void tooManyAreClaimedUnlessAccepted()
    {
        InvoiceInput input = begun(u"Q-1"_qs, {aReception(*m_shop, m_soy->id, {{m_tofu->id, 8}})});
        input.document.invoice.lines[0].quantity = Quantity::units(10);
        input.document.invoice.lines[0].net = Money::fromCents(1'250);
        const InvoiceAnswer answer = posted(input);
        QCOMPARE(answer.claimed.size(), size_t(1));
        QCOMPARE(answer.claimed[0].amount.cents(), 250);
        InvoiceChoice choice = priceChoice(InvoiceReply::Accepted);
        choice.kind = InvoiceDifferenceKind::Quantity;
        InvoiceService invoices(m_shop->db());
        QVERIFY(invoices.decide(session(), answer.invoice.id, {choice}));
        const auto open = [&] {
            return m_shop->read([&](Tx &tx) { return CreditStore::openOf(tx, m_soy->id); }).size();
        };
        QCOMPARE(open(), size_t(0));
        choice.reply = InvoiceReply::Claimed;
        QVERIFY(invoices.decide(session(), answer.invoice.id, {choice}));
        QCOMPARE(open(), size_t(1));
        choice.kind = InvoiceDifferenceKind::Deposit;
        QCOMPARE(invoices.decide(session(), answer.invoice.id, {choice}).failure().code,
                 u"difference"_qs);
    }

    /// Ten tofus that came, three misos that did not, and transport that nobody agreed to.
    InvoiceInput withExtras(const QString &number)
    {
        InvoiceInput input = begun(number, {aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}})});
        InvoiceLine never = typedLine(*m_miso, 3, 40'000);
        never.position = 2;
        InvoiceLine transport;
        transport.kind = InvoiceLineKind::Transport;
        transport.position = 3;
        transport.name = u"Transport"_qs;
        transport.net = Money::fromCents(1'800);
        transport.vatBp = 2'000;
        input.document.invoice.lines.push_back(never);
        input.document.invoice.lines.push_back(transport);
        return input;
    }
    static InvoiceChoice answerTo(const InvoiceDifference &difference, InvoiceReply reply)
    {
        return {difference.kind, difference.line, difference.product, reply};
    }

    /// What no reception brought is claimed on the invoice itself, and a credit note ends it.
    void whatNoReceptionBroughtIsClaimed()
    {
        const InvoiceAnswer answer = posted(withExtras(u"X-1"_qs));
        QVERIFY(answer.claimed.empty());
        QCOMPARE(answer.invoice.differences.size(), size_t(2));
        InvoiceService invoices(m_shop->db());
        std::vector<InvoiceChoice> claims;
        for (const InvoiceDifference &each : answer.invoice.differences)
            claims.push_back(answerTo(each, InvoiceReply::Claimed));
        QVERIFY(invoices.decide(session(), answer.invoice.id, claims));
        const auto open = [&] {
            return m_shop->read([&](Tx &tx) { return CreditStore::openOf(tx, m_soy->id); });
        };
        QCOMPARE(open().size(), size_t(2));
        const ExpectedCredit miso = open()[0];
        QCOMPARE(miso.productCode, u"MISO"_qs);
        QCOMPARE(miso.quantity, Quantity::units(3));
        QCOMPARE(miso.amount.cents(), 1'200);
        QCOMPARE(miso.delivery.value(), 0);
        QCOMPARE(miso.invoice->number, u"X-1"_qs);
        const ExpectedCredit transport = open()[1];
        QCOMPARE(transport.amount.cents(), 1'800);
        QCOMPARE(transport.invoice->part, InvoiceLineKind::Transport);
        QCOMPARE(transport.vat.rateBp, 2'000);
        QCOMPARE(service().sheet(session(), answer.invoice.id)->credits.size(), size_t(2));
        QCOMPARE(listed(Stage::Posted)[0].openDifferences, 0);
        // They write about it; of the transport the invoice is right after all, then it is not.
        CreditService credits(m_shop->db());
        QCOMPARE(*credits.ask(session(), std::vector{miso.id}), 1);
        const InvoiceDifference &costs = answer.invoice.differences[1];
        QVERIFY(invoices.decide(session(), answer.invoice.id,
                                {answerTo(costs, InvoiceReply::Accepted)}));
        QCOMPARE(open().size(), size_t(1));
        QVERIFY(invoices.decide(session(), answer.invoice.id,
                                {answerTo(costs, InvoiceReply::Claimed)}));
        QCOMPARE(open().size(), size_t(2));
        InvoiceInput note;
        note.wish.supplier = m_soy->id;
        note.wish.number = u"AV-9"_qs;
        note.wish.issued = m_shop->today();
        note.document.invoice.kind = InvoiceKind::CreditNote;
        note.document.invoice.lines = {withExtras(u"X-9"_qs).document.invoice.lines[1],
                                       withExtras(u"X-9"_qs).document.invoice.lines[2]};
        QCOMPARE(posted(note).settled.size(), size_t(2));
        QVERIFY(open().empty());
        verifyChains();
        m_shop->sql(u"UPDATE expected_credit_invoices SET line = 7"_qs);
        QVERIFY(!m_shop->read([](Tx &tx) { return ChainStore::verify(tx, ChainSpecs::all()); })
                     .faults.empty());
    }

    /// A product that nobody knows, on an invoice of which nothing came at all.
    void whatNobodyKnowsIsClaimedAndUndoneWithItsInvoice()
    {
        InvoiceInput input = begun(u"U-1"_qs, {});
        input.wish.isOfNone = true;
        InvoiceLine line;
        line.position = 1;
        line.name = u"Palette de bois"_qs;
        line.quantity = Quantity::units(2);
        line.price = UnitPrice::fromE4(60'000);
        line.net = Money::fromCents(1'200);
        line.vatBp = 2'000;
        input.document.invoice.lines = {line};
        InvoiceDifference unknown;
        unknown.kind = InvoiceDifferenceKind::UnknownProduct;
        unknown.line = 1;
        input.wish.choices = {answerTo(unknown, InvoiceReply::Claimed)};
        const InvoiceAnswer answer = posted(input);
        QCOMPARE(answer.claimed.size(), size_t(1));
        QCOMPARE(answer.claimed[0].productName, u"Palette de bois"_qs);
        QCOMPARE(answer.claimed[0].amount.cents(), 1'200);
        QVERIFY(InvoiceService(m_shop->db()).reverse(session(), answer.invoice.id, u"not ours"_qs));
        QVERIFY(m_shop->read([&](Tx &tx) { return CreditStore::openOf(tx, m_soy->id); }).empty());
        verifyChains();
    }

    void whoIsWhoIsLearnt()
    {
        const DeliveryId delivery = aReception(*m_shop, m_soy->id, {{m_miso->id, 4}});
        InvoiceInput input = begun(u"L-1"_qs, {delivery});
        input.document.invoice.lines = {typedLine(*m_miso, 4, 12'500)};
        input.document.invoice.lines[0].position = 1;
        input.document.invoice.lines[0].product.reset();
        input.document.invoice.lines[0].code = u"REF-88"_qs;
        input.document.invoice.lines[0].vatBp = 550;
        QCOMPARE(sheetOf(input).rows[0].differences[0].kind, InvoiceDifferenceKind::UnknownProduct);
        input.wish.products.insert_or_assign(1, m_miso->id);
        QVERIFY(sheetOf(input).invoice.isMatched());
        posted(input);
        const auto item = m_shop->read(
            [&](Tx &tx) { return SupplierStore::itemByReference(tx, m_soy->id, u"REF-88"_qs); });
        QCOMPARE(item->product, m_miso->id);
    }

    /// Category K: no VAT on the paper, the shop owes and deducts it at the rate of the goods.
    void reverseChargeIsPostedOnBothSides()
    {
        InvoiceInput input = begun(u"K-1"_qs, {aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}})});
        InvoiceLine &line = input.document.invoice.lines[0];
        line.category = VatCategory::IntraCommunity;
        line.vatBp = 0;
        const InvoiceAnswer answer = posted(input);
        QCOMPARE(answer.invoice.gross.cents(), 1'250);
        const auto entry = m_shop->read(
            [&](Tx &tx) { return *JournalStore::findByNumber(tx, answer.invoice.entryNumber); });
        const auto on = [&](const QString &account) {
            Money sum;
            for (const JournalLine &each : entry.entry.lines) {
                if (each.account == account)
                    sum += each.debit - each.credit;
            }
            return sum.cents();
        };
        QCOMPARE(on(u"6071"_qs), 1'250);
        QCOMPARE(on(u"44566"_qs), 69);
        QCOMPARE(on(u"4452"_qs), -69);
        QCOMPARE(on(u"401"_qs), -1'250);
        // At home (AE) it is owed as VAT that was collected.
        input = begun(u"AE-1"_qs, {aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}})});
        input.document.invoice.lines[0].category = VatCategory::ReverseCharge;
        input.document.invoice.lines[0].vatBp = 0;
        const auto home = m_shop->read([&, number = posted(input).invoice.entryNumber](Tx &tx) {
            return *JournalStore::findByNumber(tx, number);
        });
        QVERIFY(std::any_of(home.entry.lines.begin(), home.entry.lines.end(), [](const auto &each) {
            return each.account == u"44571" && each.credit.cents() == 69;
        }));
    }

    void isForbidden()
    {
        const Session buyer = m_shop->sessionAs({Permission::Order});
        QCOMPARE(service().list(buyer, 1).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().keep(buyer, {}).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(service().post(buyer, {}).failure().kind, Failure::Kind::Forbidden);
        // Who may post, and not set prices, sets none.
        InvoiceInput input = dear(aReception(*m_shop, m_soy->id, {{m_tofu->id, 10}}));
        InvoiceChoice choice = priceChoice(InvoiceReply::Accepted);
        choice.shelf = Money::fromCents(280);
        input.wish.choices = {choice};
        const Session clerk = m_shop->sessionAs({Permission::PostEntries, Permission::ViewBooks});
        const auto before = m_shop->countRows();
        QCOMPARE(service().post(clerk, input).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(m_shop->countRows(), before);
    }
};

CABAS_TEST(TestInvoiceDeskService)
#include "tst_invoicedeskservice.moc"
