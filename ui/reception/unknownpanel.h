// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/purchasing/delivery.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace cabas::ui {

class AnswerCard;
class Desk;
class KeyButton;
class SidePanel;

/// A code that nobody knows, while the count goes on: it is a line of this delivery, a product we
/// have, a new product, or something to look at later. The likely answer is chosen beforehand.
class UnknownPanel : public QWidget {
    Q_OBJECT

public:
    enum Answer { ThisDelivery, KnownProduct, NewProduct, Later };

    explicit UnknownPanel(Desk &desk, QWidget *parent = nullptr);

    /// `waiting` codes of this delivery are unknown, this one is shown; `lines` are those still
    /// without a count, which it may belong to.
    void showCode(const UnresolvedCode &code, int waiting, const std::vector<DeliveryLine> &lines);
    const QString &code() const { return m_code.code; }
    /// Takes the answer of that number and goes on to what it asks; false when it is not shown.
    bool takeNumber(Quantity typed);

Q_SIGNALS:
    /// Give the code to this product.
    void attachWanted(const QString &code, cabas::ProductId product);
    /// Open a new product with this code.
    void newProductWanted(const QString &code);
    void laterWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void choose(Answer answer);
    void take(Answer answer);
    void search(const QString &typed);
    void carryOut();
    void renewPrimary();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    std::vector<AnswerCard *> m_answers;
    QListWidget *m_lines = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_found = nullptr;
    KeyButton *m_later = nullptr;
    KeyButton *m_do = nullptr;
    UnresolvedCode m_code;
    Answer m_chosen = KnownProduct;
};

} // namespace cabas::ui
