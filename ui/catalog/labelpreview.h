// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelformat.h"

#include <QImage>
#include <QWidget>

namespace cabas::ui {

/// A page of labels as it will come out, small. A click on a label's place makes it the first
/// free one; the places before it are shown as used.
class LabelPreview : public QWidget {
    Q_OBJECT

public:
    explicit LabelPreview(QWidget *parent = nullptr);

    void setFormat(const LabelFormat &format, int firstCell);
    /// The page's picture in any resolution; null while there is none.
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    /// Where the place numbered from 0 is on this widget.
    QRect cellRect(int cell) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A place from 0.
    void placeChosen(int cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect pageRect() const;

    LabelFormat m_format;
    QImage m_picture;
    int m_firstCell = 0;
};

} // namespace cabas::ui
