// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace cabas::ui {

/// A product's photo in a small square, or a drawing of its kind of goods.
class ProductTile : public QWidget {
    Q_OBJECT
public:
    explicit ProductTile(QWidget *parent = nullptr);

    /// `photo` as kept in the file; empty: none. `family` names the kind of goods.
    void show(const QByteArray &photo, const QString &family);
    using QWidget::show;
    /// The icon for goods of a family; a box for those that none is drawn for.
    static QString iconOf(const QString &family);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_photo;
    QString m_icon;
};

} // namespace cabas::ui
