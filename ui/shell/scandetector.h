// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace cabas::ui {

/// Tells a scanner's burst from a person's typing by time and content. Pure: it is fed keys with
/// their times and says which to give back to the focus and which were a code.
///
/// A burst: keys at most 50 ms apart, ended by Enter or Tab or by 60 ms of silence. It is a code
/// when it holds six characters at least and is plausible (a check digit holds, a known rule or
/// prefix), or when it is eight digits or more ended by Enter: nobody types so fast, and a wrong
/// check digit must be answered, not typed into a field.
class ScanDetector {
public:
    static constexpr qint64 maxGapMs = 50;
    static constexpr qint64 silenceMs = 60;
    static constexpr int minLength = 6;
    static constexpr int minDigitsWithEnter = 8;

    /// What became of held keys: `replay` are tokens to give back, in order, then `code` (when
    /// not empty) was scanned.
    struct Outcome {
        std::vector<int> replay;
        QString code;

        bool nothing() const { return replay.empty() && code.isEmpty(); }
    };
    using Plausible = std::function<bool(const QString &code)>;

    explicit ScanDetector(Plausible plausible);

    /// A key that types `text`; it is held. The outcome is about keys held before it.
    Outcome key(const QString &text, qint64 atMs, int token);
    /// Enter or Tab; either part of the scan (swallowed) or given back after the held keys.
    Outcome terminator(qint64 atMs, int token);
    /// Anything else (arrows, F-keys, shortcuts): held keys are settled first.
    Outcome interruption();
    /// To be called `silenceMs` after the last held key.
    Outcome silence();

    bool holding() const { return !m_held.empty(); }

    /// What a US-layout scanner meant when the desktop is AZERTY (`&é"'(-è_çà` for 1234567890)
    /// or caps lock was on; the text itself when it does not fit.
    static QString fromAzerty(const QString &typed);

private:
    struct Held {
        QString text;
        int token;
    };
    Outcome settle(bool terminated);
    QString codeFrom(size_t first, bool terminated) const;

    Plausible m_plausible;
    std::vector<Held> m_held;
    qint64 m_lastMs = 0;
};

} // namespace cabas::ui
