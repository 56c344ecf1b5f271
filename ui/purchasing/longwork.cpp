// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/longwork.h"

namespace cabas::ui {

std::shared_ptr<LongWork> LongWork::make()
{
    // The last to let go may be the thread of the work; the object dies on its own.
    return {new LongWork, [](LongWork *work) { work->deleteLater(); }};
}

Watch LongWork::part(std::shared_ptr<LongWork> work, int from, int to)
{
    return [work = std::move(work), from, to](int percent) {
        return work->tell(from + (to - from) * percent / 100);
    };
}

bool LongWork::tell(int percent)
{
    if (m_percent.exchange(percent) != percent)
        Q_EMIT progressed(percent);
    return !m_stopped;
}

} // namespace cabas::ui
