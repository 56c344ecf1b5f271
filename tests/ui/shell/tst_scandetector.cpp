// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shell/scandetector.h"

#include <QTest>

#include <random>

using namespace cabas::ui;

namespace {

/// EAN-13 with a good check digit, as the shop's listener accepts it.
bool goodEan(const QString &code)
{
    if (code.size() != 13)
        return false;
    int sum = 0;
    for (int i = 0; i < 13; ++i) {
        if (!code[i].isDigit())
            return false;
        sum += code[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
}

QString randomEan(std::mt19937 &random)
{
    QString code;
    int sum = 0;
    for (int i = 0; i < 12; ++i) {
        const int digit = int(random() % 10);
        code += QString::number(digit);
        sum += digit * (i % 2 == 0 ? 1 : 3);
    }
    return code + QString::number((10 - sum % 10) % 10);
}

QString onAzerty(const QString &digits)
{
    static const QString top = QStringLiteral("à&é\"'(-è_ç");
    QString typed;
    for (const QChar c : digits)
        typed += top[c.digitValue()];
    return typed;
}

/// Plays keys at given times as the listener would, timer included.
class Keyboard {
public:
    void type(const QString &text, qint64 gap)
    {
        m_now += gap;
        silenceIfDue();
        m_texts.push_back(text);
        take(m_detector.key(text, m_now, int(m_texts.size()) - 1));
        m_last = m_now;
    }
    void enter(qint64 gap)
    {
        m_now += gap;
        silenceIfDue();
        if (!m_detector.holding()) {
            field += u'\n';
            return;
        }
        m_texts.push_back(u"\n"_qs);
        take(m_detector.terminator(m_now, int(m_texts.size()) - 1));
    }
    void finish()
    {
        m_now += 1000;
        silenceIfDue();
    }

    QString field;
    QStringList codes;

private:
    void silenceIfDue()
    {
        if (m_detector.holding() && m_now - m_last >= ScanDetector::silenceMs)
            take(m_detector.silence());
    }
    void take(const ScanDetector::Outcome &outcome)
    {
        for (int token : outcome.replay)
            field += m_texts[size_t(token)];
        if (!outcome.code.isEmpty())
            codes += outcome.code;
    }

    ScanDetector m_detector{goodEan};
    std::vector<QString> m_texts;
    qint64 m_now = 0;
    qint64 m_last = 0;
};

} // namespace

class TestScanDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// SCAN-1: 20,000 streams of people and scanners, none lost, doubled, leaked or eaten.
    void streams()
    {
        std::mt19937 random(20260310);
        const auto between = [&](int low, int high) {
            return qint64(low + int(random() % unsigned(high - low + 1)));
        };
        int scans = 0;
        for (int stream = 0; stream < 20'000; ++stream) {
            Keyboard keyboard;
            QStringList wantedCodes;
            QString wantedField;
            const int pieces = int(between(1, 5));
            for (int piece = 0; piece < pieces; ++piece) {
                if (random() % 2 == 0) {
                    const QString code = randomEan(random);
                    const QString typed = random() % 3 == 0 ? onAzerty(code) : code;
                    qint64 gap = between(80, 400);
                    for (const QChar c : typed) {
                        keyboard.type(c, gap);
                        gap = between(0, 50);
                    }
                    if (random() % 4 != 0)
                        keyboard.enter(between(0, 50));
                    wantedCodes += code;
                    ++scans;
                } else {
                    static const QString letters = u"abc éà12345,*"_qs;
                    const qint64 length = between(1, 14);
                    for (qint64 i = 0; i < length; ++i) {
                        const QChar c = letters[between(0, int(letters.size()) - 1)];
                        keyboard.type(c, between(61, 400));
                        wantedField += c;
                    }
                    if (random() % 3 == 0) {
                        keyboard.enter(between(61, 400));
                        wantedField += u'\n';
                    }
                }
            }
            keyboard.finish();
            QCOMPARE(keyboard.codes, wantedCodes);
            QCOMPARE(keyboard.field, wantedField);
        }
        QVERIFY(scans > 20'000);
    }

    void aWrongCheckDigitIsAnsweredNotTyped()
    {
        Keyboard keyboard;
        for (const QChar c : u"3760042180334"_qs)
            keyboard.type(c, 3);
        keyboard.enter(3);
        keyboard.finish();
        QCOMPARE(keyboard.codes, QStringList{u"3760042180334"_qs});
        QCOMPARE(keyboard.field, QString());
    }

    void theTailOfAMisreadIsNotACode()
    {
        Keyboard keyboard;
        for (const QChar c : u"99501101530003"_qs)
            keyboard.type(c, 3);
        keyboard.finish();
        QCOMPARE(keyboard.codes, QStringList());
        QCOMPARE(keyboard.field, u"99501101530003"_qs);
    }

    void lettersJustBeforeAScanAreGivenBack()
    {
        Keyboard keyboard;
        keyboard.type(u"a"_qs, 100);
        for (const QChar c : u"9501101530003"_qs)
            keyboard.type(c, 20);
        keyboard.enter(3);
        keyboard.finish();
        QCOMPARE(keyboard.codes, QStringList{u"9501101530003"_qs});
        QCOMPARE(keyboard.field, u"a"_qs);
    }

    void aQuickMultiplierIsNotEaten()
    {
        Keyboard keyboard;
        keyboard.type(u"1"_qs, 100);
        keyboard.type(u"2"_qs, 45);
        keyboard.type(u"*"_qs, 45);
        keyboard.finish();
        QCOMPARE(keyboard.field, u"12*"_qs);
    }
};

CABAS_TEST(TestScanDetector)
#include "tst_scandetector.moc"
