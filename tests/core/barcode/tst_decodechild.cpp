// SPDX-License-Identifier: GPL-3.0-or-later
// covers: decodechild decoder luminance barcodecalls
#include "core/barcode/decodechild.h"
#include "core/barcode/luminance.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cabas;

namespace {

QString program()
{
    return QFileInfo(QStringLiteral(CABAS_PROGRAM)).absolutePath() + u"/cabas-decode"_qs;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString expectedFor(const QFileInfo &picture)
{
    return QString::fromUtf8(
               bytesOf(picture.absolutePath() + u'/' + picture.completeBaseName() + u".txt"_qs))
        .replace(u"<GS>"_qs, u"\u001d"_qs);
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(value >> shift);
    return bytes;
}

QByteArray pngChunk(const QByteArray &kind, const QByteArray &content)
{
    const QByteArray summed = kind + content;
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : summed) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return bigEndian(quint32(content.size())) + summed + bigEndian(~crc);
}

/// A black square of one bit a point.
QByteArray blackPng(int side)
{
    const QByteArray size = bigEndian(quint32(side));
    const QByteArray rows((side / 8 + 2) * side, '\0');
    return QByteArray("\x89PNG\r\n\x1A\n", 8) +
           pngChunk("IHDR", size + size + QByteArray("\x01\0\0\0\0", 5)) +
           pngChunk("IDAT", qCompress(rows, 9).mid(4)) + pngChunk("IEND", {});
}

} // namespace

class TestDecodeChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPictures_data()
    {
        QTest::addColumn<QString>("picture");
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR) + u"/tests/data/barcodes"_qs);
        for (const QFileInfo &picture : folder.entryInfoList({u"*.png"_qs}, QDir::Files))
            QTest::newRow(qPrintable(picture.fileName())) << picture.filePath();
    }
    void readsPictures()
    {
        QFETCH(QString, picture);
        DecodeChild child(program());
        const std::optional<DecodedCode> code = child.decode(picture);
        QVERIFY(code.has_value());
        QCOMPARE(code->text, expectedFor(QFileInfo(picture)));
    }

    /// 63 pictures by other people: at most four stay unread, none is read wrong.
    void readsPhotographs()
    {
        const QString folder = QStringLiteral(CABAS_SOURCE_DIR) + u"/../shared/data/barcodes"_qs;
        if (!QFileInfo(folder).isDir())
            QSKIP("the collection of pictures is not on this machine");
        DecodeChild child(program());
        int right = 0;
        int all = 0;
        QDirIterator pictures(folder, {u"*.png"_qs, u"*.jpg"_qs}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (pictures.hasNext()) {
            const QFileInfo picture(pictures.next());
            const std::optional<DecodedCode> code = child.decode(picture.filePath());
            ++all;
            if (!code)
                continue;
            QCOMPARE(code->text, expectedFor(picture));
            ++right;
        }
        QVERIFY2(right >= all - 4, qPrintable(u"%1 of %2"_qs.arg(right).arg(all)));
    }

    void hostilePicturesGiveNoCodeAndDoNoHarm()
    {
        const QTemporaryDir folder;
        const QString good =
            QStringLiteral(CABAS_SOURCE_DIR) + u"/tests/data/barcodes/ean8-1-1.png"_qs;
        const QByteArray bytes = bytesOf(good);
        QVERIFY(!bytes.isEmpty());
        DecodeChild child(program());
        const QString bad = folder.filePath(u"bad.png"_qs);
        for (const QByteArray &content :
             {QByteArray(), QByteArray("x"), bytes.left(40), bytes.left(bytes.size() / 2),
              QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")}) {
            writeBytes(bad, content);
            QVERIFY(!child.decode(bad));
        }
        QByteArray bomb = bytes;
        bomb.replace(16, 8, QByteArray("\x00\x00\x75\x30\x00\x00\x75\x30", 8));
        writeBytes(bad, bomb);
        QVERIFY(!child.decode(bad));
        // A true bomb: a few kilobytes that unfold to what the limits just let in, or no more.
        for (const int side : {11'500, 12'000, 12'001}) {
            writeBytes(bad, blackPng(side));
            QVERIFY(QFileInfo(bad).size() < 100'000);
            QVERIFY(!child.decode(bad));
        }
        std::mt19937 random(3);
        for (int round = 0; round < 60; ++round) {
            QByteArray broken = bytes;
            for (int i = 0; i < 4; ++i)
                broken[qsizetype(random() % size_t(broken.size()))] = char(random());
            writeBytes(bad, broken);
            const std::optional<DecodedCode> code = child.decode(bad);
            QVERIFY(!code || code->text == expectedFor(QFileInfo(good)));
        }
        QVERIFY(child.decode(good).has_value());
    }

    void aMissingOrDeadChildGivesNoCode()
    {
        DecodeChild none(u"/nowhere/cabas-decode"_qs);
        QVERIFY(!none.decode(u"/tmp/x.png"_qs));
        DecodeChild dead(u"/bin/false"_qs, 1000);
        QVERIFY(!dead.decode(u"/tmp/x.png"_qs));
        DecodeChild mute(u"/bin/cat"_qs, 300);
        QVERIFY(!mute.decode(u"/tmp/x.png"_qs));
    }

    void resizingKeepsTheMean()
    {
        const QByteArray pixels(64, char(200));
        const LuminanceView view{reinterpret_cast<const uchar *>(pixels.constData()), 8, 8, 8};
        const LuminancePicture half = resized(view, 4, 4);
        QCOMPARE(half.width, 4);
        QCOMPARE(quint8(half.pixels.at(5)), quint8(200));
        QCOMPARE(resized(view, 0, 4).pixels.size(), 0);
    }
};

CABAS_TEST(TestDecodeChild)
#include "tst_decodechild.moc"
