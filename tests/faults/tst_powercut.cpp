// SPDX-License-Identifier: GPL-3.0-or-later
// PWR-1: the power goes at any moment of a day. What the disk was asked to keep is there, of the
// rest anything. The file must hold exactly what had been answered, or that and the deed which
// was under way, value by value; a sample goes through the whole of `verify`.
// PWR-2: the same while an older file is brought up to date.
#include "core/db/schema.h"
#include "core/db/shopfile.h"
#include "tests/faults/powercut.h"
#include "tests/faults/workedshop.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
constexpr Unsynced allUnsynced[] = {Unsynced::Dropped, Unsynced::Kept, Unsynced::Some,
                                    Unsynced::Torn};

struct Tally {
    int states = 0;
    int lost = 0;    ///< something answered is not there
    int between = 0; ///< neither before nor after the deed under way
    int damaged = 0; ///< the engine says so
    int verified = 0;
    QString said;

    int wrong() const { return lost + between + damaged; }
};

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT
    std::unique_ptr<WorkedShop> m_shop;
    FaultyDisk::Recording m_recording;
    std::vector<QByteArray> m_sums; ///< of the file after so many deeds
    std::vector<QString> m_deeds;

    /// Lives the day: the program is ended once in its middle, the log emptied now and then.
    void live()
    {
        m_shop = std::make_unique<WorkedShop>();
        m_shop->putBack();
        m_sums = {contentOf(m_shop->path()).sum};
        m_shop->putBack();
        FaultyDisk::record(m_shop->path());
        m_shop->open();
        for (const Deed &deed : m_shop->day()) {
            const Result<> done = deed.run();
            QVERIFY2(done, qPrintable(deed.name + (done ? QString() : done.failure().message)));
            FaultyDisk::mark(qint64(m_sums.size()));
            m_sums.push_back(contentOf(m_shop->path()).sum);
            m_deeds.push_back(deed.name);
            m_shop->clock().advanceSeconds(60);
            if (m_sums.size() % 7 == 0)
                Connection({Engine::Sqlite, m_shop->path(), {}}, ConnectionMode::Read).checkpoint();
            if (m_sums.size() == 16) {
                m_shop->close();
                m_shop->open();
            }
        }
        m_shop->close();
        m_recording = FaultyDisk::stopRecording();
    }

    void look(const PowerCuts &cuts, const DiskImage &image, bool wholly, Tally &tally)
    {
        const QString path = m_shop->beside(u"cut.cabas"_qs);
        QVERIFY(layDown(image, path));
        const FileContent content = contentOf(path);
        ++tally.states;
        const auto known = std::find(m_sums.begin(), m_sums.end(), content.sum);
        // Deeds that leave the file as it was give the same sum: the last one that does.
        const auto last = std::find(m_sums.rbegin(), m_sums.rend(), content.sum);
        const qint64 stored = last == m_sums.rend() ? -1 : qint64(m_sums.rend() - last) - 1;
        const qint64 answered = std::max<qint64>(cuts.mark(), 0);
        if (!content.isSound)
            ++tally.damaged;
        else if (known == m_sums.end() || qint64(known - m_sums.begin()) > answered + 1)
            ++tally.between;
        else if (stored < answered)
            ++tally.lost;
        else if (wholly) {
            ++tally.verified;
            const QString faults = WorkedShop::faultsOf(path);
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
        }
        if (tally.wrong() == 1 && tally.said.isEmpty())
            tally.said = u"after %1 answers, during \"%2\": stored %3; %4"_qs.arg(
                QString::number(answered),
                size_t(answered) < m_deeds.size() ? m_deeds[size_t(answered)] : u"the end"_qs,
                QString::number(stored), content.said);
    }

    /// So many states of a recording, at cuts all over it; one in `sample` is verified wholly.
    Tally cut(const FaultyDisk::Recording &recording, int states, int sample, quint32 seed = 1)
    {
        Tally tally;
        std::mt19937 random(seed);
        std::vector<size_t> places;
        for (int i = 0; i < states; ++i)
            places.push_back(random() % (recording.ops.size() + 1));
        std::sort(places.begin(), places.end());
        PowerCuts cuts(recording);
        for (const size_t place : places) {
            cuts.advance(place);
            const Unsynced unsynced = allUnsynced[random() % 4];
            look(cuts, cuts.image(unsynced, random), sample > 0 && tally.states % sample == 0,
                 tally);
            if (QTest::currentTestFailed())
                break;
        }
        return tally;
    }

    static QByteArray versionOne()
    {
        QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/schema/v1.cabas.z"));
        return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
    }

    void layOld(const QString &path)
    {
        DiskImage old;
        old.files[0] = versionOne();
        QVERIFY(layDown(old, path));
        const QFileInfo place(path);
        for (const QString &name :
             place.dir().entryList({place.fileName() + u".before*"_qs}, QDir::Files))
            QFile::remove(place.dir().filePath(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        live();
        if (QTest::currentTestFailed())
            return;
        const QString faults = WorkedShop::faultsOf(m_shop->path());
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QVERIFY(m_recording.ops.size() > 200);
    }

    void whatWasAnsweredIsKept()
    {
        const int states = wanted(120, 20'000);
        const Tally tally = cut(m_recording, states, wanted(40, 100));
        QVERIFY2(tally.wrong() == 0, qPrintable(tally.said));
        QCOMPARE(tally.states, states);
        tellCount("PWR-1",
                  u"%1 power cuts in %2 deeds (%3 calls of the disk); %4 lost, %5 between, "
                  "%6 damaged; %7 verified wholly"_qs.arg(tally.states)
                      .arg(m_deeds.size())
                      .arg(m_recording.ops.size())
                      .arg(tally.lost)
                      .arg(tally.between)
                      .arg(tally.damaged)
                      .arg(tally.verified));
    }

    /// Cuts within closings only, all of them and each in every way.
    void aClosingIsDoneOrNot()
    {
        Tally tally;
        std::mt19937 random(2);
        for (int round = 0; round < wanted(1, 20); ++round) {
            PowerCuts cuts(m_recording);
            for (size_t place = 0; place <= m_recording.ops.size(); ++place) {
                cuts.advance(place);
                const size_t during = size_t(std::max<qint64>(cuts.mark(), 0));
                if (during >= m_deeds.size() || m_deeds[during] != u"closing")
                    continue;
                for (const Unsynced unsynced : allUnsynced)
                    look(cuts, cuts.image(unsynced, random), false, tally);
            }
        }
        QVERIFY2(tally.wrong() == 0, qPrintable(tally.said));
        QVERIFY(tally.states > 0);
        tellCount("PWR-2", u"%1 power cuts within closings; none between"_qs.arg(tally.states));
    }

    /// The power goes again while the file is mended.
    void aSecondCutWhileItIsMended()
    {
        Tally tally;
        std::mt19937 random(3);
        PowerCuts cuts(m_recording);
        const int wish = wanted(12, 1'500);
        for (int i = 0; i < wish; ++i) {
            cuts.advance(m_recording.ops.size() * size_t(i) / size_t(wish));
            const QString path = m_shop->beside(u"twice.cabas"_qs);
            QVERIFY(layDown(cuts.image(allUnsynced[random() % 4], random), path));
            FaultyDisk::record(path);
            {
                const auto opened = ShopFile::open(path);
                QVERIFY2(opened, opened ? "" : qPrintable(opened.failure().message));
            }
            PowerCuts again(FaultyDisk::stopRecording());
            again.advance(random() % (again.ops().size() + 1));
            look(cuts, again.image(allUnsynced[random() % 4], random), false, tally);
        }
        QVERIFY2(tally.wrong() == 0, qPrintable(tally.said));
        tellCount("CRASH-3",
                  u"%1 second cuts while a file was mended; none lost"_qs.arg(tally.states));
    }

    /// What the harness must see: disks that do not keep what they say.
    void itSeesLazyDisks()
    {
        const int states = wanted(50, 4'000);
        const Tally lazy = cut(PowerCuts::withoutCommitSyncs(m_recording), states, 0);
        QVERIFY2(
            lazy.lost > 0 && lazy.damaged == 0,
            qPrintable(u"%1 lost, %2 damaged, "_qs.arg(lazy.lost).arg(lazy.damaged) + lazy.said));
        const Tally off = cut(PowerCuts::withoutSyncs(m_recording), states, 0);
        QVERIFY2(off.damaged > 0, qPrintable(off.said));
        // Answers given before the deed was kept.
        FaultyDisk::Recording early = m_recording;
        for (size_t i = 4; i < early.ops.size(); ++i) {
            if (early.ops[i].kind == DiskOp::Mark)
                std::rotate(early.ops.begin() + qsizetype(i) - 4, early.ops.begin() + qsizetype(i),
                            early.ops.begin() + qsizetype(i) + 1);
        }
        const Tally hasty = cut(early, states, 0);
        QVERIFY2(hasty.lost > 0, qPrintable(hasty.said));
        tellCount("PWR-1 mutants",
                  u"of %1 states each: synchronous NORMAL lost in %2, OFF damaged "
                  "in %3 and lost in %4, answers before the sync lost in %5"_qs.arg(states)
                      .arg(lazy.lost)
                      .arg(off.damaged)
                      .arg(off.lost)
                      .arg(hasty.lost));
    }

    /// A row that was altered within a sound file.
    void itSeesMoneyInAWrongRow()
    {
        const QString path = m_shop->beside(u"cut.cabas"_qs);
        PowerCuts cuts(m_recording);
        cuts.advance(m_recording.ops.size());
        std::mt19937 random(4);
        const DiskImage image = cuts.image(Unsynced::Kept, random);
        QVERIFY(layDown(image, path));
        {
            Connection raw({Engine::Sqlite, path, {}}, ConnectionMode::Write);
            raw.execute(u"DROP TRIGGER ticket_payments_no_update"_qs);
            raw.execute(u"UPDATE ticket_payments SET amount_cents = amount_cents + 1 "
                        "WHERE ticket_id = (SELECT MIN(ticket_id) FROM ticket_payments)"_qs);
        }
        const FileContent content = contentOf(path);
        QVERIFY(content.isSound);
        QVERIFY(std::find(m_sums.begin(), m_sums.end(), content.sum) == m_sums.end());
        QVERIFY(WorkedShop::faultsOf(path).contains(u"ticket_payments"_qs));
    }

    /// An older file is whole at one version or another after a cut, and comes up to date from it.
    void migrationsAreWholeOrNot()
    {
        const QString path = m_shop->beside(u"old.cabas"_qs);
        layOld(path);
        FaultyDisk::record(path);
        const Result<QString> kept = ShopFile::migrate(path, now);
        const FaultyDisk::Recording recording = FaultyDisk::stopRecording();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.failure().message));
        const QByteArray whole = contentOf(path).sum;
        PowerCuts cuts(recording);
        std::mt19937 random(5);
        const int wish = wanted(8, 2'000);
        // Most calls are of the emptying of the log at the end: three cuts in four go before it.
        const auto last =
            std::find_if(recording.ops.rbegin(), recording.ops.rend(), [](const DiskOp &op) {
                return op.kind == DiskOp::Sync && op.file == DiskOp::Log;
            });
        const auto emptying = size_t(recording.ops.rend() - last);
        int reached = 0;
        for (int i = 0; i < wish; ++i) {
            const size_t place = 4 * i < 3 * wish
                                     ? emptying * size_t(4 * i) / size_t(3 * wish)
                                     : emptying + (recording.ops.size() - emptying) *
                                                      size_t(4 * i - 3 * wish) / size_t(wish);
            cuts.advance(place);
            layOld(path);
            QVERIFY(layDown(cuts.image(allUnsynced[random() % 4], random), path));
            const FileContent content = contentOf(path);
            QVERIFY2(content.isSound, qPrintable(content.said));
            const Result<ShopFileState> state = ShopFile::inspect(path);
            QVERIFY2(state, state ? "" : qPrintable(state.failure().message));
            reached += state->version > 1 && state->version < Schema::latest() ? 1 : 0;
            const Result<QString> again = ShopFile::migrate(path, now);
            QVERIFY2(again, again ? "" : qPrintable(again.failure().message));
            QCOMPARE(contentOf(path).sum, whole);
        }
        QVERIFY(reached > 0);
        tellCount("PWR-2", u"%1 power cuts in migrations from version 1 to %2, %3 of them between "
                           "two versions; all came up to date"_qs.arg(wish)
                               .arg(Schema::latest())
                               .arg(reached));
    }
};

CABAS_TEST(TestPowerCut)
#include "tst_powercut.moc"
