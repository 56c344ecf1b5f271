// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

class Bands;
class KeyButton;

/// Learning the till in a file of its own, where nothing counts: begin, begin anew, end.
class TrainingCard : public Card {
    Q_OBJECT

public:
    /// `bands` says what became of it.
    TrainingCard(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void reload();

private:
    enum class Deed { Begin, Reset, End };
    KeyButton *addDeed(const QString &verb, const QString &name, Deed deed);
    void run(Deed deed);
    void done(Deed deed, const Result<QString> &path);

    Desk &m_desk;
    Bands *m_bands;
    KeyButton *m_begin = nullptr;
    KeyButton *m_reset = nullptr;
    KeyButton *m_end = nullptr;
    bool m_isWorking = false;
};

} // namespace cabas::ui
