// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/purchasing/handover.h"

#include <QWidget>

#include <vector>

namespace cabas::ui {

class Band;

/// What the one before left to say about a reception, above the count until somebody else has
/// read it. Whoever wrote it sees that it waits.
class HandoverBand : public QWidget {
    Q_OBJECT

public:
    explicit HandoverBand(QWidget *parent = nullptr);

    void setHandovers(const std::vector<Handover> &words, const Session &session);

Q_SIGNALS:
    void wasRead(cabas::HandoverId word);

private:
    Band *m_band;
};

} // namespace cabas::ui
