// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/table.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace cabas::ui {

/// How far work on another thread is, and the way to stop it. Outlives the page that began it for
/// as long as the work goes on.
class LongWork : public QObject {
    Q_OBJECT

public:
    static std::shared_ptr<LongWork> make();

    /// What the work asks now and then, on its thread: the work that `work` watches takes the
    /// part from `from` to `to` percent of the whole.
    static Watch part(std::shared_ptr<LongWork> work, int from, int to);
    /// Ends the work soon.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// 0 to 100, once each; from the thread of the work.
    void progressed(int percent);

private:
    LongWork() = default;
    bool tell(int percent);

    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_percent = -1;
};

} // namespace cabas::ui
