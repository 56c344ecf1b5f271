// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scansound.h"

#include "tests/support/registry.h"
#include "ui/shell/desktopscheme.h"

#include <QDBusVariant>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace cabas;
using namespace cabas::ui;
using Sound = ScanSound::Sound;

Q_DECLARE_METATYPE(cabas::ui::ScanSound::Sound)

class TestScanSound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundsAreFourDifferentWaves()
    {
        std::set<QByteArray> waves;
        for (Sound sound : {Sound::Success, Sound::Unknown, Sound::Warning, Sound::Duplicate}) {
            QFile file(ScanSound::urlOf(sound).mid(3));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith("RIFF"));
            QCOMPARE(bytes.mid(8, 8), QByteArray("WAVEfmt "));
            QVERIFY(bytes.size() < 32 * 1024);
            waves.insert(bytes);
        }
        QCOMPARE(waves.size(), std::size_t(4));
    }

    void playingNeverWaits()
    {
        ScanSound sounds;
        QSignalSpy played(&sounds, &ScanSound::played);
        for (int i = 0; i < 100; ++i)
            sounds.play(i % 2 ? Sound::Success : Sound::Unknown);
        // No event was handled meanwhile: each was handed on where it was asked for.
        QCOMPARE(played.size(), 100);
    }

    void thePlayerIsFoundWhereItWasBuilt()
    {
        ScanSound sounds;
        QSignalSpy prepared(&sounds, &ScanSound::prepared);
        sounds.prepare();
        QVERIFY(prepared.wait(10000));
        const bool built = QFile::exists(QStringLiteral(CABAS_BUILD_DIR "/lib/libcabas_sound.so"));
        QCOMPARE(prepared[0][0].toBool(), built);
        sounds.play(Sound::Success);
    }

    void volumeHasFourSteps()
    {
        ScanSound sounds;
        QCOMPARE(sounds.volume(), 2);
        sounds.setVolume(7);
        QCOMPARE(sounds.volume(), 3);
        sounds.setVolume(-1);
        QCOMPARE(sounds.volume(), 0);
        sounds.play(Sound::Warning);
    }

    void theDesktopsWishIsRead_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << QVariant(1U) << true;
        QTest::newRow("light") << QVariant(2U) << false;
        QTest::newRow("neither") << QVariant(0U) << false;
        QTest::newRow("nested") << QVariant::fromValue(QDBusVariant(
                                       QVariant::fromValue(QDBusVariant(QVariant(1U)))))
                                << true;
        QTest::newRow("nonsense") << QVariant(u"blue"_qs) << false;
    }
    void theDesktopsWishIsRead()
    {
        QFETCH(QVariant, value);
        QTEST(DesktopScheme::meansDark(value), "dark");
    }
};

CABAS_TEST(TestScanSound)
#include "tst_scansound.moc"
