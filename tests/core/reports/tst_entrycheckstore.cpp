// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/entryattachmentservice.h"
#include "core/reports/entrycheckstore.h"
#include "tests/core/accounting/entryfixture.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using cabas::test::addEngines;
using cabas::test::engine;
using cabas::test::EntryBooks;

class TestEntryCheckStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void alteredPapersAndMatchingsShow()
    {
        EntryBooks books(engine());
        const PostedEntry posted = books.invoice(u"BIO"_qs, u"F1"_qs, 100, {2026, 3, 1});
        books.payment(u"BIO"_qs, u"V"_qs, 100, {2026, 3, 2});
        QVERIFY(MatchingService(books.db()).matchAll(books.session(), u"401"_qs, {}));
        EntryAttachment where;
        where.entry = posted.id;
        where.name = u"a.pdf"_qs;
        QVERIFY(EntryAttachmentService(books.db()).add(books.session(), where, "%PDF-1"));
        const auto faults = [&](Findings (*check)(Tx &)) {
            return books.db().read([&](Tx &tx) { return check(tx).faults; }).value().size();
        };
        QCOMPARE(faults(&EntryCheckStore::attachments), 0);
        QCOMPARE(faults(&EntryCheckStore::matchings), 0);
        books.shop().write([](Tx &tx) {
            tx.change("UPDATE entry_attachments SET bytes = ?", {QByteArray("%PDF-2")});
            tx.change("DELETE FROM matching_lines WHERE line_id = 2");
        });
        QCOMPARE(faults(&EntryCheckStore::attachments), 1);
        QVERIFY(faults(&EntryCheckStore::matchings) > 0);
        books.shop().write([](Tx &tx) { tx.change("DELETE FROM entry_attachments"); });
        QCOMPARE(faults(&EntryCheckStore::attachments), 1);
    }
};

CABAS_TEST(TestEntryCheckStore)
#include "tst_entrycheckstore.moc"
