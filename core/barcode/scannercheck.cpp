// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/scannercheck.h"

#include <algorithm>
#include <utility>

namespace cabas {

namespace {

constexpr QChar gs(0x1D);
/// The unshifted top row of a French keyboard, for 1 2 3 4 5 6 7 8 9 0.
const auto azertyRow = QStringLiteral("&é\"'(-è_çà");
const auto digitRow = QStringLiteral("1234567890");

/// The letter that an American scanner meant on a French keyboard.
QString fromAzerty(const QString &typed)
{
    static const QString from = azertyRow + QStringLiteral("qwazQWAZ)m");
    static const QString to = digitRow + QStringLiteral("azqwAZQW-;");
    QString meant;
    for (const QChar c : typed) {
        const qsizetype at = from.indexOf(c);
        meant += at < 0 ? c : to[at];
    }
    return meant;
}

QString otherCase(const QString &typed)
{
    QString other;
    for (const QChar c : typed)
        other += c.isUpper() ? c.toLower() : c.toUpper();
    return other;
}

/// A text among keys: where the code begins and ends in it.
struct Place {
    qsizetype from = -1;
    qsizetype length = 0;
    ScannerVerdict::Separator separator = ScannerVerdict::Separator::NotAsked;
    QString separatorText;
};

/// Looks for `wanted` in what was typed: with its GS, without, or with another sign in its place.
Place placeOf(const QString &typed, const QString &wanted)
{
    using Separator = ScannerVerdict::Separator;
    const bool hasSeparator = wanted.contains(gs);
    const Separator kept = hasSeparator ? Separator::Kept : Separator::NotAsked;
    if (const qsizetype at = typed.indexOf(wanted); at >= 0)
        return {at, wanted.size(), kept, {}};
    if (!hasSeparator)
        return {};
    QString without = wanted;
    without.remove(gs);
    if (const qsizetype at = typed.indexOf(without); at >= 0)
        return {at, without.size(), Separator::Lost, {}};
    const QString head = wanted.section(gs, 0, 0);
    const QString tail = wanted.section(gs, 1);
    const qsizetype at = typed.indexOf(head);
    const qsizetype end = at < 0 ? -1 : typed.indexOf(tail, at + head.size());
    if (end < 0)
        return {};
    const qsizetype signAt = at + head.size();
    return {at, end + tail.size() - at, Separator::Key, typed.mid(signAt, end - signAt)};
}

} // namespace

bool ScannerVerdict::isFine() const
{
    return isComplete && layout == Layout::Right && !suffix.isEmpty() &&
           separator != Separator::Lost && separator != Separator::Key &&
           slowestMs <= ScannerCheck::scanMs;
}

QString ScannerCheck::articleCode()
{
    return QStringLiteral("2109876543210");
}

QString ScannerCheck::gs1Code()
{
    return QStringLiteral("0102109876543210") + QStringLiteral("10AZ-09") + gs +
           QStringLiteral("17271231");
}

ScannerVerdict ScannerCheck::check(const std::vector<ScannerKey> &keys, const QString &wanted)
{
    ScannerVerdict verdict;
    QString typed;
    for (const ScannerKey &key : keys) {
        verdict.slowestMs = std::max(verdict.slowestMs, key.sinceLastMs);
        if (!key.text.isEmpty())
            typed += key.text;
        else if (key.name == QStringLiteral("Ctrl+]"))
            typed += gs; // what a terminal makes of that key
        else if (&key == &keys.back())
            verdict.suffix = key.name;
    }
    const std::pair<ScannerVerdict::Layout, QString> readings[] = {
        {ScannerVerdict::Layout::Right, typed},
        {ScannerVerdict::Layout::Azerty, fromAzerty(typed)},
        {ScannerVerdict::Layout::Shifted, otherCase(typed)}};
    verdict.content = typed;
    verdict.layout = ScannerVerdict::Layout::Other;
    for (const auto &[layout, text] : readings) {
        const Place place = placeOf(text, wanted);
        if (place.from < 0)
            continue;
        verdict.isComplete = true;
        verdict.layout = layout;
        verdict.separator = place.separator;
        verdict.separatorText = place.separatorText;
        verdict.content = typed.mid(place.from, place.length);
        verdict.prefix = typed.left(place.from);
        const QString after = typed.mid(place.from + place.length);
        verdict.suffix = after + verdict.suffix;
        break;
    }
    return verdict;
}

QStringList ScannerCheck::words(const ScannerVerdict &verdict)
{
    using Layout = ScannerVerdict::Layout;
    using Separator = ScannerVerdict::Separator;
    if (!verdict.isComplete)
        return {tr("This is not the test code: %1. Scan the code that is shown here. If it is the "
                   "one you scanned, the scanner types for another keyboard: set it to “French” "
                   "with the sheet that came with it.")
                    .arg(verdict.content.isEmpty() ? tr("nothing was typed") : verdict.content)};
    QStringList words;
    switch (verdict.layout) {
    case Layout::Azerty:
        words += tr("The scanner types for an American keyboard and this one is French. Codes of "
                    "digits are understood all the same; letters are not. Set the scanner to "
                    "“French keyboard”.");
        break;
    case Layout::Shifted:
        words += tr("Capitals and small letters are exchanged: caps lock is on. Switch it off.");
        break;
    case Layout::Right:
    case Layout::Other:
        words += tr("The keyboard fits: every sign arrives as it is on the code.");
        break;
    }
    if (verdict.suffix.isEmpty())
        words += tr("Nothing comes after the code. Set the scanner to end with Enter: a scan is "
                    "then known at once.");
    else
        words += tr("After the code comes %1.").arg(verdict.suffix);
    if (!verdict.prefix.isEmpty())
        words += tr("Before the code comes “%1”.").arg(verdict.prefix);
    if (verdict.separator == Separator::Kept)
        words += tr("The separator of GS1 codes arrives: lots and dates are read.");
    if (verdict.separator == Separator::Lost)
        words += tr("The separator of GS1 codes is lost: a lot and the date after it cannot be "
                    "told apart. Set the scanner to send GS (ASCII 29).");
    if (verdict.separator == Separator::Key)
        words += tr("The separator of GS1 codes arrives as “%1”. Set the scanner to send GS "
                    "(ASCII 29).")
                     .arg(verdict.separatorText);
    if (verdict.slowestMs > scanMs)
        words += tr("%1 ms pass between two keys: over %2 ms a scan is taken for typing. Set the "
                    "scanner to a shorter delay.")
                     .arg(verdict.slowestMs)
                     .arg(scanMs);
    else
        words += tr("At most %1 ms pass between two keys: fast enough.").arg(verdict.slowestMs);
    return words;
}

} // namespace cabas
