// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errands.h"

namespace cabas::ui {

Errands::~Errands()
{
    for (const std::weak_ptr<Errand> &sent : m_sent) {
        if (const std::shared_ptr<Errand> errand = sent.lock())
            errand->stop = true;
    }
    m_pool.waitForDone();
}

} // namespace cabas::ui
