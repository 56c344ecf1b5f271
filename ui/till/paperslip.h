// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/slip.h"

#include <QWidget>

namespace cabas::ui {

/// A slip as it comes out of the printer: black on white in both themes, 48 cells a line, whatever
/// fonts the machine has.
class PaperSlip : public QWidget {
    Q_OBJECT

public:
    explicit PaperSlip(QWidget *parent = nullptr);

    void show(const Slip &slip);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SlipLine> m_lines;
};

} // namespace cabas::ui
