// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scandetector.h"

#include <algorithm>

namespace cabas::ui {

namespace {

bool allDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ScanDetector::ScanDetector(Plausible plausible) : m_plausible(std::move(plausible)) {}

QString ScanDetector::fromAzerty(const QString &typed)
{
    static const QString top = QStringLiteral("à&é\"'(-è_ç");
    QString digits;
    for (const QChar c : typed) {
        const qsizetype digit = top.indexOf(c);
        if (digit < 0)
            return typed;
        digits += QChar(u'0' + char16_t(digit));
    }
    return digits;
}

ScanDetector::Outcome ScanDetector::key(const QString &text, qint64 atMs, int token)
{
    Outcome outcome;
    if (holding() && atMs - m_lastMs > maxGapMs)
        outcome = settle(false);
    m_held.push_back({text, token});
    m_lastMs = atMs;
    return outcome;
}

ScanDetector::Outcome ScanDetector::terminator(qint64 atMs, int token)
{
    const bool inTime = holding() && atMs - m_lastMs <= maxGapMs;
    Outcome outcome = settle(inTime);
    if (outcome.code.isEmpty() || !inTime)
        outcome.replay.push_back(token);
    return outcome;
}

ScanDetector::Outcome ScanDetector::interruption()
{
    return settle(false);
}

ScanDetector::Outcome ScanDetector::silence()
{
    return settle(false);
}

QString ScanDetector::codeFrom(size_t first, bool terminated) const
{
    QString typed;
    for (size_t i = first; i < m_held.size(); ++i)
        typed += m_held[i].text;
    const QString code = fromAzerty(typed);
    if (code.size() < minLength)
        return {};
    if (m_plausible(code))
        return code;
    if (first == 0 && terminated && code.size() >= minDigitsWithEnter && allDigits(code))
        return code;
    return {};
}

ScanDetector::Outcome ScanDetector::settle(bool terminated)
{
    Outcome outcome;
    size_t first = 0;
    for (; first < m_held.size(); ++first) {
        // A code may follow letters that a person typed a moment before, never digits: the tail
        // of a misread code must not pass for a shorter one.
        const bool afterDigit = first > 0 && allDigits(fromAzerty(m_held[first - 1].text));
        if (afterDigit)
            continue;
        outcome.code = codeFrom(first, terminated);
        if (!outcome.code.isEmpty())
            break;
    }
    for (size_t i = 0; i < first && i < m_held.size(); ++i)
        outcome.replay.push_back(m_held[i].token);
    m_held.clear();
    return outcome;
}

} // namespace cabas::ui
