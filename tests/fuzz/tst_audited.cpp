// SPDX-License-Identifier: GPL-3.0-or-later
// covers nothing by name: what the audit says of each deed. tests/data/access/audited.tsv is walked
// line by line: a line of `cabas run`, and the deeds that it must leave in the audit.
#include "core/access/accessservice.h"
#include "tests/fuzz/sandbox.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace cabas;
using namespace cabas::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What changes something and needs no line of its own, and why.
const QMap<QString, QString> &unaudited()
{
    static const QMap<QString, QString> names{
        {u"journal.draft"_qs, u"a draft of its writer's"_qs},
        {u"invoice.draft"_qs, u"a draft: what is issued is noted"_qs},
        {u"till.scan"_qs, u"a basket: the ticket is noted, and what was taken off it"_qs},
        {u"reception.scan"_qs, u"a count: its end is noted"_qs},
    };
    return names;
}

} // namespace

class TestAudited : public QObject {
    Q_OBJECT

    /// What an action did, before it was undone.
    struct Done {
        bool ok = false;
        bool hasChanged = false;
        QStringList deeds;
        QString message;
    };

    std::unique_ptr<Sandbox> m_shop;

    Done tryOut(const QByteArray &line)
    {
        Done done;
        Database &db = m_shop->shop().db();
        const bool isSet = m_shop->shop().setNow(Sandbox::start()).ok();
        const Result<> undone = db.write([&](Tx &tx) -> Result<> {
            const qint64 last = tx.integer("SELECT COALESCE(MAX(id), 0) FROM audit");
            const qint64 before = tx.integer("SELECT total_changes()");
            const QJsonObject said = m_shop->play(line);
            done.ok = isSet && said[u"ok"_qs].toBool();
            done.message = said[u"message"_qs].toString();
            done.hasChanged = tx.integer("SELECT total_changes()") > before;
            for (const Row &row : tx.run("SELECT deed FROM audit WHERE id > ? ORDER BY id", {last}))
                done.deeds.append(row.text(0));
            return refused(u"undone"_qs);
        });
        done.ok = done.ok && !undone.ok();
        return done;
    }

private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<Sandbox>(); }
    void cleanupTestCase() { m_shop.reset(); }

    /// Every line of the table leaves the deeds that the table says, in this order.
    void everyLineOfTheTable()
    {
        const QByteArray table =
            bytesOf(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/access/audited.tsv"));
        QStringList wrong;
        QStringList known;
        for (const QByteArray &line : table.split('\n')) {
            if (line.isEmpty())
                continue;
            const qsizetype tab = line.indexOf('\t');
            const QString declared = QString::fromUtf8(line.left(tab));
            const Done done = tryOut(line.mid(tab + 1));
            known += done.deeds;
            if (!done.ok || done.deeds.join(u' ') != declared)
                wrong.append(u"%1: %2%3"_qs.arg(QString::fromUtf8(line), done.deeds.join(u' '),
                                                done.message));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
        known.removeDuplicates();
        QVERIFY2(known.size() >= 80, qPrintable(QString::number(known.size())));
    }

    /// Whatever changes a value of the file says so in the audit, but for drafts.
    void noChangeIsSilent()
    {
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR "/tests/fuzz/corpus/actions"));
        QStringList silent;
        int changes = 0;
        for (const QString &name : folder.entryList(QDir::Files)) {
            for (const QByteArray &line : bytesOf(folder.filePath(name)).split('\n')) {
                const Done done = line.isEmpty() ? Done() : tryOut(line);
                changes += done.hasChanged ? 1 : 0;
                const QString action =
                    QJsonDocument::fromJson(line).object().value(u"do"_qs).toString();
                if (done.hasChanged && done.deeds.isEmpty() && !unaudited().contains(action))
                    silent.append(QString::fromUtf8(line));
            }
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
        QVERIFY(changes > 30);
        for (const QByteArray &line :
             {R"({"do":"till.park","till":"T1","lines":[{"code":"TOFU"}]})",
              R"({"do":"till.note","till":"T1","text":"hello"})",
              R"({"do":"reception.scan","delivery":1,"code":"3760042180333"})"})
            QVERIFY2(tryOut(line).deeds.isEmpty(), line.constData());
    }

    /// The lines stay, in their chain, with who did it.
    void aLineNamesThePerson()
    {
        QVERIFY(m_shop->play(R"({"do":"member.show","member":"1"})")[u"ok"_qs].toBool());
        // A moment later it is the same reading.
        QVERIFY(m_shop->play(R"({"do":"member.show","member":"1"})")[u"ok"_qs].toBool());
        AuditFilter wanted;
        wanted.deed = u"member.read"_qs;
        const auto lines = AccessService(m_shop->shop().db()).audit(m_shop->session(), wanted, 10);
        QVERIFY(lines.ok());
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().line.user, m_shop->session().user());
        QCOMPARE(lines->front().line.device, u"desk"_qs);
    }
};

CABAS_TEST(TestAudited)
#include "tst_audited.moc"
