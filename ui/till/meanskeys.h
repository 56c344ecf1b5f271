// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ticket.h"

#include <QWidget>

#include <map>
#include <optional>

class QGridLayout;

namespace cabas::ui {

class KeyButton;

/// The means, one key each.
class MeansKeys : public QWidget {
    Q_OBJECT

public:
    /// Those that a till may take, in the order tills show them.
    static std::vector<TillMeans> possible(bool takesCash, bool takesVouchers);

    /// `inRow` keys beside each other; 0: two, or one with large text.
    explicit MeansKeys(const std::vector<TillMeans> &means, int inRow = 0,
                       QWidget *parent = nullptr);

    std::optional<TillMeans> chosen() const { return m_chosen; }
    void choose(TillMeans means);
    /// None of them.
    void clear();
    void setPossible(TillMeans means, bool isPossible);
    /// A key that is no means, in the place after the last of them.
    void addAfter(KeyButton *key);
    void takeFocus();

Q_SIGNALS:
    /// One of them was pressed.
    void changed();

private:
    void mark();

    int m_inRow;
    QGridLayout *m_grid;
    std::map<TillMeans, KeyButton *> m_keys;
    std::optional<TillMeans> m_chosen;
};

} // namespace cabas::ui
