// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/productpart.h"
#include "ui/shell/errands.h"

#include <QImage>

class QLabel;
class QMimeData;
class QStackedWidget;

namespace cabas::ui {

class KeyButton;

/// The photo of a product: chosen, pasted or dropped, and taken away.
class ProductPhotoPart : public ProductPart {
    Q_OBJECT

public:
    explicit ProductPhotoPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCard();
    void choose();
    void paste();
    void take(const QMimeData &data);
    void takeFile(const QString &path);
    void takeImage(const QImage &image);
    void keep(ProductId product, const Result<ProductPhoto> &photo);
    void remove();

    QStackedWidget *m_stack = nullptr;
    QLabel *m_picture = nullptr;
    KeyButton *m_remove = nullptr;
    Errands m_errands;
};

} // namespace cabas::ui
