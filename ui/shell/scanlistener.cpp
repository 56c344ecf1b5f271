// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scanlistener.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr char16_t groupSeparator = 0x1D;
/// Beyond this the event loop was busy: keys of the same burst may still be waiting in it.
constexpr qint64 busyLoopMs = 150;
constexpr int drainMs = 10;

/// Some scanners end a code with a line feed, which no keyboard has, in place of Enter.
bool isTerminator(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
           event.key() == Qt::Key_Tab || event.text() == u"\n";
}

/// The text a key types, with Ctrl+] as the separator of GS1; empty for other keys.
QString typedText(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (held == Qt::ControlModifier && event.key() == Qt::Key_BracketRight)
        return QString(QChar(groupSeparator));
    if (held != Qt::NoModifier && held != (Qt::ControlModifier | Qt::AltModifier))
        return {};
    const QString text = event.text();
    return !text.isEmpty() && text.front().isPrint() ? text : QString();
}

bool isModifierOnly(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

} // namespace

ScanListener::ScanListener(ScanDetector::Plausible plausible, QObject *parent)
    : QObject(parent), m_detector(std::move(plausible))
{
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_silence, &QTimer::timeout, this, &ScanListener::silent);
    m_elapsed.start();
}

ScanListener::~ScanListener() = default;

qint64 ScanListener::timeOf(const QKeyEvent &event) const
{
    // The display's own time where there is one: a busy event loop must not turn slow typing
    // into a burst.
    return event.timestamp() > 0 ? qint64(event.timestamp()) : m_elapsed.elapsed();
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    if (m_replaying)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return overrides(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress:
        return pressed(watched, static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return released(watched, static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool ScanListener::overrides(QKeyEvent &key)
{
    if (isModifierOnly(key))
        return false;
    const bool endsHeld = isTerminator(key) && m_detector.holding();
    if (!typedText(key).isEmpty() || endsHeld) {
        key.accept();
        return true;
    }
    carryOut(m_detector.interruption());
    return false;
}

bool ScanListener::pressed(QObject *watched, QKeyEvent *event)
{
    if (isModifierOnly(*event))
        return false;
    const QString text = event->isAutoRepeat() ? QString() : typedText(*event);
    if (text.isEmpty() && !isTerminator(*event)) {
        carryOut(m_detector.interruption());
        return false;
    }
    if (isTerminator(*event) && !m_detector.holding())
        return false;
    const int token = m_nextToken++;
    m_lastHeard = m_elapsed.elapsed();
    const qint64 at = timeOf(*event);
    keep(watched, *event, token);
    if (isTerminator(*event)) {
        m_silence.stop();
        carryOut(m_detector.terminator(at, token));
        return true;
    }
    carryOut(m_detector.key(text, at, token));
    m_silence.start(int(ScanDetector::silenceMs));
    return true;
}

bool ScanListener::released(QObject *watched, QKeyEvent *event)
{
    // The release of a held key waits with it.
    const auto press = std::find_if(m_kept.rbegin(), m_kept.rend(), [&](const Kept &kept) {
        return kept.event->key() == event->key();
    });
    if (press == m_kept.rend())
        return false;
    keep(watched, *event, press->token);
    return true;
}

void ScanListener::keep(QObject *watched, const QKeyEvent &event, int token)
{
    m_kept.push_back({watched, std::unique_ptr<QKeyEvent>(event.clone()), token});
}

void ScanListener::silent()
{
    if (m_elapsed.elapsed() - m_lastHeard > busyLoopMs) {
        m_lastHeard = m_elapsed.elapsed();
        m_silence.start(drainMs);
        return;
    }
    carryOut(m_detector.silence());
}

void ScanListener::carryOut(const ScanDetector::Outcome &outcome)
{
    if (outcome.nothing())
        return;
    giveBack(outcome.replay);
    if (!outcome.code.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, code = outcome.code] { Q_EMIT scanned(code); }, Qt::QueuedConnection);
    if (m_detector.holding()) {
        // The key that ended the burst before it is still held: everything older is settled.
        const int newest = m_kept.empty() ? 0 : m_kept.back().token;
        m_kept.erase(std::remove_if(m_kept.begin(), m_kept.end(),
                                    [newest](const Kept &kept) { return kept.token != newest; }),
                     m_kept.end());
        return;
    }
    m_kept.clear();
}

void ScanListener::deliver(QObject &target, QKeyEvent &event)
{
    QCoreApplication::sendEvent(&target, &event);
    // Fields answer Enter and pass it on: offered once more, it would be a deed of the screen that
    // the answer led to.
    if (event.type() != QEvent::KeyPress || event.isAccepted() || isTerminator(event))
        return;
    // Shift and the keypad only say where on the keyboard the character stands.
    const Qt::KeyboardModifiers held =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    Q_EMIT unclaimed(QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(event.key()))));
}

void ScanListener::giveBack(const std::vector<int> &tokens)
{
    std::vector<Kept> kept = std::move(m_kept);
    m_kept.clear();
    std::vector<Kept> others;
    m_replaying = true;
    for (Kept &each : kept) {
        const bool wanted = std::find(tokens.begin(), tokens.end(), each.token) != tokens.end();
        if (!wanted)
            others.push_back(std::move(each));
        else if (each.target)
            deliver(*each.target, *each.event);
    }
    m_replaying = false;
    m_kept = std::move(others);
}

} // namespace cabas::ui
