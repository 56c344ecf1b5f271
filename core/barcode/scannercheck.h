// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace cabas {

/// One key as a scanner pressed it.
struct ScannerKey {
    QString text;        ///< what it types; empty for keys that type nothing
    QString name;        ///< "Enter", "Tab", "Ctrl+]": of a key that is no letter
    int sinceLastMs = 0; ///< 0 for the first
};

/// What a scanner was found to do with a test code.
struct ScannerVerdict {
    enum class Layout {
        Right,   ///< as on the code
        Azerty,  ///< keys of an American keyboard on a French one: `&é"'(-è_çà` for digits
        Shifted, ///< the other case: caps lock
        Other
    };
    enum class Separator {
        NotAsked, ///< the code has none
        Kept,     ///< U+001D arrives
        Key,      ///< a key stands for it: `separatorText` names it
        Lost
    };
    bool isComplete = false; ///< all of the code arrived, in order
    QString content;         ///< what was typed, without prefix and suffix
    QString prefix;
    QString suffix; ///< "Enter", "Tab", or letters; empty: none
    Layout layout = Layout::Right;
    Separator separator = Separator::NotAsked;
    QString separatorText;
    int slowestMs = 0; ///< the longest wait between two keys

    /// Everything is as the program needs it.
    bool isFine() const;
};

/// Says what a scanner does with a known code: what it types, before and after, on which keyboard,
/// how fast. Pure.
class ScannerCheck {
    Q_DECLARE_TR_FUNCTIONS(ScannerCheck)

public:
    /// The program takes keys that follow each other as fast as this for a scan.
    static constexpr int scanMs = 50;
    /// An EAN-13 of the shop's own numbers in which every digit appears.
    static QString articleCode();
    /// A GS1-128: GTIN, lot (free length) and use-by date, with a GS between them.
    static QString gs1Code();

    /// `wanted` is what the code holds, GS as U+001D.
    static ScannerVerdict check(const std::vector<ScannerKey> &keys, const QString &wanted);
    /// What was found and what to do about it, in plain words.
    static QStringList words(const ScannerVerdict &verdict);
};

} // namespace cabas
