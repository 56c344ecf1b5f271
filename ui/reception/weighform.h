// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;

namespace cabas::ui {

class Field;
class KeyButton;
class QuantityEdit;

/// Goods weighed with their crates: what the scale shows, how many crates of each kind, and what
/// is left for the goods, said before it is counted. Enter goes from field to field and counts.
class WeighForm : public QWidget {
    Q_OBJECT

public:
    explicit WeighForm(QWidget *parent = nullptr);

    /// Asks about a product; the kind used last stands in front.
    void ask(const WeighQuestion &question);
    ProductId product() const { return m_product; }

Q_SIGNALS:
    void weighed(cabas::Quantity gross, const std::vector<cabas::CrateCount> &crates);
    /// Closed without a weight.
    void left();

private:
    struct Row {
        CrateKind kind;
        QWidget *holder;
        QuantityEdit *count;
    };

    void buildUi();
    void addRow(const CrateKind &kind);
    /// The kinds with a number, as they are written.
    std::vector<CrateCount> crates() const;
    void tellNet();
    /// From the field to the next one, and from the last to the count.
    void next(const QuantityEdit *edit);
    void count();

    ProductId m_product{0};
    QuantityEdit *m_gross = nullptr;
    Field *m_grossField = nullptr;
    QLabel *m_noKinds = nullptr;
    QBoxLayout *m_kinds = nullptr;
    QLabel *m_net = nullptr;
    QLabel *m_how = nullptr;
    KeyButton *m_count = nullptr;
    std::vector<Row> m_rows;
};

} // namespace cabas::ui
