// SPDX-License-Identifier: GPL-3.0-or-later
// covers: draftstore
// covers: thirdpartystore
// covers: thirdpartyservice
// covers: entryattachmentstore
// covers: entryattachmentservice
#include "core/accounting/accountingservice.h"
#include "core/accounting/draftservice.h"
#include "core/accounting/entryattachmentservice.h"
#include "core/accounting/entryattachmentstore.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

namespace {

EntryDraft typed()
{
    EntryDraft draft;
    draft.entry =
        EntryBooks::entry({2026, 3, 9},
                          {EntryBooks::debit(u"607"_qs, 1000),
                           EntryBooks::party(EntryBooks::credit(u"401"_qs, 1000), u"BIO"_qs)},
                          u"AC"_qs);
    draft.entry.pieceRef = u"F-1"_qs;
    draft.dueOn = {2026, 4, 8};
    return draft;
}

} // namespace

/// Entries from the first key to their validation.
class TestDraftService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aDraftIsChangedFreelyAndPostsNothing()
    {
        EntryBooks books(engine());
        DraftService drafts(books.db());
        EntryDraft draft;
        draft.entry.journal = u"AC"_qs;
        draft = EntryBooks::must(drafts.keep(books.session(), draft));
        QVERIFY(draft.id.value() > 0);
        QVERIFY(!draft.entry.on.isValid());
        draft.entry.lines = {EntryBooks::debit(u"nothing"_qs, 7)};
        draft = EntryBooks::must(drafts.keep(books.session(), draft));
        QCOMPARE(draft.revision, 2);
        QCOMPARE(draft.entry.lines.front().account, u"nothing"_qs);
        QCOMPARE(EntryBooks::must(drafts.drafts(books.session())).size(), size_t(1));
        const qint64 posted =
            books.db().read([](Tx &tx) { return JournalStore::count(tx); }).value();
        QCOMPARE(posted, 0);
        QVERIFY(drafts.discard(books.session(), draft.id));
        QCOMPARE(drafts.find(books.session(), draft.id).failure().kind, Failure::Kind::NotFound);
    }

    void twoWhoChangeTheSameDraftAreTold()
    {
        EntryBooks books(engine());
        DraftService drafts(books.db());
        const EntryDraft draft = EntryBooks::must(drafts.keep(books.session(), typed()));
        QVERIFY(drafts.keep(books.session(), draft));
        QCOMPARE(drafts.keep(books.session(), draft).failure().kind, Failure::Kind::Conflict);
    }

    void aValidatedDraftIsAnEntryAndNoDraft()
    {
        EntryBooks books(engine());
        DraftService drafts(books.db());
        EntryAttachmentService papers(books.db());
        const EntryDraft draft = EntryBooks::must(drafts.keep(books.session(), typed()));
        EntryAttachment where;
        where.draft = draft.id;
        where.name = u"/tmp/invoice.pdf"_qs;
        QVERIFY(papers.add(books.session(), where, "%PDF-1.4 x"));
        const PostedEntry posted = EntryBooks::must(drafts.validate(books.session(), draft));
        QCOMPARE(posted.number, u"2026-000001"_qs);
        QVERIFY(EntryBooks::must(drafts.drafts(books.session())).empty());
        QCOMPARE(EntryBooks::must(drafts.due(books.session(), posted.id)), QDate(2026, 4, 8));
        const auto kept = EntryBooks::must(papers.ofEntry(books.session(), posted.id));
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().name, u"invoice.pdf"_qs);
        // Whom it names stands in the register from now on.
        const ThirdParty party =
            EntryBooks::must(ThirdPartyService(books.db()).find(books.session(), u"BIO"_qs));
        QCOMPARE(party.kind, u"supplier"_qs);
        QCOMPARE(party.account, u"401"_qs);
        QCOMPARE(drafts.validate(books.session(), draft).failure().kind, Failure::Kind::NotFound);
    }

    /// Whether a document came before is not sought by going through all of its supplier's.
    void aDocumentCostsNoMoreForThoseBefore()
    {
        if (engine() != test::TestShop::Sqlite)
            QSKIP("the steps of SQLite are counted");
        constexpr int others = 200;
        EntryBooks books(engine());
        DraftService drafts(books.db());
        int made = 0;
        const auto postOne = [&] {
            EntryDraft draft = typed();
            draft.entry.pieceRef = u"F-%1"_qs.arg(++made);
            QVERIFY(drafts.validate(books.session(), draft));
        };
        postOne(); // what is asked once of a shop
        const qint64 before = test::stepsOf(books.db(), postOne);
        for (int i = 0; i < others; ++i)
            postOne();
        const qint64 after = test::stepsOf(books.db(), postOne);
        QVERIFY2(after - before < others, qPrintable(u"%1, then %2"_qs.arg(before).arg(after)));
    }

    void aSuppliersDocumentComesOnce()
    {
        EntryBooks books(engine());
        DraftService drafts(books.db());
        const PostedEntry first = EntryBooks::must(drafts.validate(books.session(), typed()));
        const Failure again = drafts.validate(books.session(), typed()).failure();
        QCOMPARE(again.code, u"duplicate_document"_qs);
        QVERIFY2(again.message.contains(u"2"_qs) && again.message.contains(first.number),
                 qPrintable(again.message));
        EntryDraft other = typed();
        other.entry.lines[1].thirdParty = u"RELAIS"_qs;
        QVERIFY(drafts.validate(books.session(), other));
        EntryDraft nextYear = typed();
        nextYear.entry.pieceOn = {2025, 12, 31};
        QVERIFY(drafts.validate(books.session(), nextYear));
        // Undone, it may come again.
        QVERIFY(AccountingService(books.db()).reverse(books.session(), first.id, {2026, 3, 10}));
        QVERIFY(drafts.validate(books.session(), typed()));
    }

    void templatesKeepTheirName()
    {
        EntryBooks books(engine());
        DraftService drafts(books.db());
        EntryDraft model = typed();
        model.name = u"  Loyer "_qs;
        QVERIFY(drafts.keepTemplate(books.session(), model));
        model.entry.label = u"Loyer du mois"_qs;
        QVERIFY(drafts.keepTemplate(books.session(), model));
        const auto all = EntryBooks::must(drafts.templates(books.session()));
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().name, u"Loyer"_qs);
        QCOMPARE(all.front().entry.label, u"Loyer du mois"_qs);
        model.name.clear();
        QCOMPARE(drafts.keepTemplate(books.session(), model).failure().code, u"name"_qs);
    }

    void papersAreToldByTheirBytes()
    {
        EntryBooks books(engine());
        EntryAttachmentService papers(books.db());
        const PostedEntry posted = books.invoice(u"BIO"_qs, u"F"_qs, 100, {2026, 3, 1});
        EntryAttachment where;
        where.entry = posted.id;
        where.name = u"photo.png"_qs;
        QCOMPARE(papers.add(books.session(), where, "MZ").failure().code, u"media"_qs);
        QCOMPARE(papers.add(books.session(), where, "").failure().code, u"empty"_qs);
        const EntryAttachment paper =
            EntryBooks::must(papers.add(books.session(), where, "%PDF-1.7 a"));
        QCOMPARE(EntryBooks::must(papers.add(books.session(), where, "%PDF-1.7 a")).id, paper.id);
        QCOMPARE(EntryBooks::must(papers.bytes(books.session(), paper.id)),
                 QByteArray("%PDF-1.7 a"));
        QVERIFY(papers.withdraw(books.session(), paper.id));
        QVERIFY(EntryBooks::must(papers.ofEntry(books.session(), posted.id)).empty());
        // Taken back of an entry, it stays in the file.
        int stays = 0;
        books.shop().write(
            [&](Tx &tx) { EntryAttachmentStore::each(tx, [&](const auto &) { ++stays; }); });
        QCOMPARE(stays, 1);
    }

    void rights()
    {
        EntryBooks books(engine());
        const Session reader = books.session({Permission::ViewBooks});
        DraftService drafts(books.db());
        QCOMPARE(drafts.keep(reader, typed()).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(drafts.validate(reader, typed()).failure().kind, Failure::Kind::Forbidden);
        QCOMPARE(ThirdPartyService(books.db()).save(reader, {}).failure().kind,
                 Failure::Kind::Forbidden);
        const Session cashier = books.session({Permission::Sell});
        QCOMPARE(drafts.drafts(cashier).failure().kind, Failure::Kind::Forbidden);
    }

    void bankDetailsAreChecked()
    {
        EntryBooks books(engine());
        ThirdPartyService parties(books.db());
        ThirdParty party{u"bio"_qs, u"Biocoop"_qs};
        party.iban = u"FR14 2004 1010 0505 0001 3M02 606"_qs;
        ThirdParty kept = EntryBooks::must(parties.save(books.session(), party));
        QCOMPARE(kept.iban, u"FR1420041010050500013M02606"_qs);
        QCOMPARE(parties.save(books.session(), party).failure().code, u"code_taken"_qs);
        kept.iban = u"FR1420041010050500013M02607"_qs;
        QCOMPARE(parties.save(books.session(), kept).failure().code, u"iban"_qs);
        kept.iban.clear();
        QVERIFY(parties.save(books.session(), kept));
        QCOMPARE(parties.save(books.session(), kept).failure().kind, Failure::Kind::Conflict);
    }
};

CABAS_TEST(TestDraftService)
#include "tst_draftservice.moc"
