// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openedcopy.h"

#include "tests/support/registry.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QTest>
#include <QUrl>

using namespace cabas;
using namespace cabas::ui;

class TestOpenedCopy : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public Q_SLOTS:
    void note(const QUrl &url) { m_opened += url; }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_qs, this, "note");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"file"_qs); }

    void bytesDecideWhatOpensThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("ending");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"pdf"_qs;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << u"png"_qs;
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << u"jpg"_qs;
        QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><a/>") << u"xml"_qs;
        QTest::newRow("starter") << QByteArray("[Desktop Entry]\nExec=sh\n") << QString();
        QTest::newRow("script") << QByteArray("#!/bin/sh\n") << QString();
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF")
                                 << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void bytesDecideWhatOpensThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, ending);
        QCOMPARE(OpenedCopy::endingOf(bytes), ending);
        const Result<> shown = OpenedCopy::show(bytes);
        QCOMPARE(shown.ok(), !ending.isEmpty());
        QCOMPARE(int(m_opened.size()), ending.isEmpty() ? 0 : 1);
        if (ending.isEmpty())
            return;
        const QFileInfo copy(m_opened.front().toLocalFile());
        QCOMPARE(copy.suffix(), ending);
        // Nobody else on this computer reads a supplier's or member's paper, or puts another
        // file in its place.
        QCOMPARE(QFileInfo(copy.path()).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                      QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }
};

CABAS_TEST(TestOpenedCopy)
#include "tst_openedcopy.moc"
