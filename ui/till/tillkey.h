// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keybutton.h"

namespace cabas::ui {

/// One of the nine keys of the till: the verb at the left and its function key at the right; where
/// there is no room for both, the key stands above the verb.
class TillKey : public KeyButton {
    Q_OBJECT

public:
    TillKey(const QString &verb, const QKeySequence &key, QWidget *parent = nullptr);

    /// The key above the verb however much room there is, as in the rest of its row.
    void setStacked(bool stacked) { m_isStacked = stacked; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fitting(int width) const;

    bool m_isStacked = false;
};

} // namespace cabas::ui
