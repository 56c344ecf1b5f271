// SPDX-License-Identifier: GPL-3.0-or-later
// covers: passphrasefile
#include "core/backup/passphrasefile.h"
#include "core/backup/sealedfile.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cabas;

namespace {

const QString phrase = QStringLiteral("quatre légumes de saison");
constexpr int headerBytes = 13 + 1 + 12 + 16 + 24 + 32;
constexpr int blockBytes = 64 * 1024 + 17;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSealedFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray sealed(const QByteArray &plain)
    {
        put(u"plain"_qs, plain);
        QFile::remove(path(u"sealed"_qs));
        const Result<> done =
            SealedFile::seal(path(u"plain"_qs), path(u"sealed"_qs), phrase, SealedFile::leastCost);
        return done ? contentOf(path(u"sealed"_qs)) : QByteArray();
    }
    /// The word for why opening these bytes is refused; "ok" when it is not.
    QString openedAs(const QByteArray &bytes, const QString &with = phrase)
    {
        put(u"try"_qs, bytes);
        QFile::remove(path(u"out"_qs));
        const Result<> done = SealedFile::unseal(path(u"try"_qs), path(u"out"_qs), with);
        if (done)
            return u"ok"_qs;
        [&] {
            QVERIFY2(!done.failure().message.isEmpty(), "refused in words");
            QVERIFY2(!QFile::exists(path(u"out"_qs)), "nothing is left of a refusal");
        }();
        return done.failure().code;
    }
    static QByteArray noise(int size)
    {
        std::mt19937 random{7};
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = char(random());
        return bytes;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSealedComesBack_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 200'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void whatIsSealedComesBack()
    {
        QFETCH(int, size);
        const QByteArray plain = noise(size);
        const QByteArray bytes = sealed(plain);
        QVERIFY(SealedFile::isSealed(path(u"sealed"_qs)));
        QCOMPARE(openedAs(bytes), u"ok"_qs);
        QCOMPARE(contentOf(path(u"out"_qs)), plain);
        QCOMPARE(QFile::permissions(path(u"out"_qs)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // The same file twice is not the same bytes: nobody learns that nothing changed.
        QVERIFY(sealed(plain) != bytes);
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        const QByteArray bytes = sealed(noise(1000));
        QCOMPARE(openedAs(bytes, u"quatre legumes de saison"_qs), u"passphrase"_qs);
        QCOMPARE(openedAs(bytes, {}), u"passphrase"_qs);
        // An accent typed as letter and mark is the same passphrase.
        QCOMPARE(openedAs(bytes, phrase.normalized(QString::NormalizationForm_D)), u"ok"_qs);
    }

    void everyAlteredByteIsFound()
    {
        const QByteArray bytes = sealed(noise(200));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray mutant = bytes;
            mutant[at] = char(mutant[at] ^ 0x20);
            const QString code = openedAs(mutant);
            QVERIFY2(code != u"ok", qPrintable(u"byte %1"_qs.arg(at)));
            if (at >= headerBytes)
                QCOMPARE(code, u"altered"_qs);
        }
    }

    void aCutFileIsFound()
    {
        const QByteArray bytes = sealed(noise(150'000));
        QCOMPARE(openedAs(bytes.left(headerBytes)), u"cut_short"_qs);
        QCOMPARE(openedAs(bytes.left(headerBytes + blockBytes)), u"cut_short"_qs);
        QCOMPARE(openedAs(bytes.left(headerBytes + 2 * blockBytes)), u"cut_short"_qs);
        for (const int cut : {1, 17, 1000, 20'000})
            QCOMPARE(openedAs(bytes.chopped(cut)), u"altered"_qs);
        QCOMPARE(openedAs(bytes.left(20)), u"altered"_qs);
        QCOMPARE(openedAs({}), u"not_sealed"_qs);
    }

    void movedAndRepeatedBlocksAreFound()
    {
        const QByteArray bytes = sealed(noise(3 * 65'536));
        const QByteArray head = bytes.left(headerBytes);
        const auto block = [&](int n) {
            return bytes.mid(headerBytes + n * blockBytes, blockBytes);
        };
        QCOMPARE(openedAs(head + block(0) + block(1) + block(2)), u"ok"_qs);
        QCOMPARE(openedAs(head + block(1) + block(0) + block(2)), u"altered"_qs);
        QCOMPARE(openedAs(head + block(0) + block(0) + block(1) + block(2)), u"altered"_qs);
        QCOMPARE(openedAs(head + block(0) + block(2)), u"altered"_qs);
        QCOMPARE(openedAs(bytes + block(2)), u"altered"_qs);
        QCOMPARE(openedAs(bytes + QByteArray("x")), u"altered"_qs);
    }

    void aStrangersHeaderCannotAskForTooMuch()
    {
        QByteArray bytes = sealed(noise(10));
        for (const int at : {14, 18}) {
            QByteArray mutant = bytes;
            mutant[at] = '\x7f';
            QCOMPARE(openedAs(mutant), u"altered"_qs);
        }
        bytes[13] = 2;
        QCOMPARE(openedAs(bytes), u"newer"_qs);
    }

    void theShippedCostWorks()
    {
        put(u"plain"_qs, "tickets");
        QVERIFY(SealedFile::seal(path(u"plain"_qs), path(u"dear"_qs), phrase, {}));
        QVERIFY(SealedFile::check(path(u"dear"_qs), phrase));
    }

    void passphrasesAreKeptForTheirOwner()
    {
        const QString file = PassphraseFile::pathOf(m_folder->path(), u"u-1"_qs);
        QVERIFY(PassphraseFile::read(file).isEmpty());
        QCOMPARE(PassphraseFile::write(file, u"court"_qs).failure().code, u"passphrase_short"_qs);
        QVERIFY(PassphraseFile::write(file, phrase));
        QCOMPARE(PassphraseFile::read(file), phrase);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(PassphraseFile::write(file, {}));
        QVERIFY(!QFile::exists(file));
        put(u"typed"_qs, "quatre mots et demi\r\nle reste\n");
        QCOMPARE(*PassphraseFile::firstLine(path(u"typed"_qs)), u"quatre mots et demi"_qs);
    }
};

CABAS_TEST(TestSealedFile)
#include "tst_sealedfile.moc"
