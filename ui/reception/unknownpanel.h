// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/unknowncode.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace cabas::ui {

class AnswerCard;
class CandidateList;
class Desk;
class Field;
class KeyButton;
class NewGoodsForm;
class ProductPick;
class SegmentedControl;
class SidePanel;

/// A code that nobody knows, while the count goes on: it is a line of this delivery, a product we
/// have, a new product, something without a code of its own, or something to look at later. The
/// likely answer is chosen beforehand.
class UnknownPanel : public QWidget {
    Q_OBJECT

public:
    enum Answer { ThisDelivery, KnownProduct, NewProduct, OwnNumber, Later };

    explicit UnknownPanel(Desk &desk, QWidget *parent = nullptr);

    /// Shows the `place`th (from 1) of `waiting` unknown codes of a delivery.
    void showCode(DeliveryId delivery, const UnresolvedCode &code, int place, int waiting);
    /// Shows a line of the document that no product answers to, the `place`th of `waiting`.
    void showLine(const AnnouncedLine &line, int place, int waiting);
    /// The line of the document that is asked about, instead of a code.
    const std::optional<AnnouncedLine> &line() const { return m_line; }
    const QString &code() const { return m_code.code; }
    /// As wide as the design draws it, or what a small window has room for.
    void setWide(bool wide);
    /// Takes the answer of that number and goes on to what it asks; false when it is not shown.
    bool takeNumber(Quantity typed);
    /// What the file refused of the answer, where it can be mended.
    void refuse(const Failure &failure);

Q_SIGNALS:
    /// Give the code to this product, which learns it as `pack` units.
    void attachWanted(const QString &code, cabas::ProductId product, cabas::Quantity pack);
    void makeWanted(const QString &code, const cabas::NewGoods &goods);
    void ownNumberWanted(const QString &code, cabas::ProductId product, int labels);
    void setAsideWanted(const QString &code, const QString &note);
    /// The line of the document is this product.
    void lineAttachWanted(cabas::AnnouncedLineId line, cabas::ProductId product);
    void laterWanted();
    /// Show the next unknown code.
    void nextWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the code counts each time, in the order of the segments.
    enum CountedAs { OneUnit, OnePack };

    void buildUi();
    void buildAnswers();
    void addAnswer(Answer answer, const QString &icon, const QString &title,
                   const QString &subtitle, QWidget *detail);
    QWidget *makePicks();
    void beginAnew();
    void proposeLabels();
    void readGuess();
    void showGuess(const CodeGuess &guess);
    void choose(Answer answer);
    void take(Answer answer);
    void renewPacks();
    void renewPrimary();
    QString countedWords() const;
    Quantity chosenPack() const;
    void carryOut();

    Desk &m_desk;
    DeliveryId m_delivery{0};
    UnresolvedCode m_code;
    std::optional<AnnouncedLine> m_line;
    CodeGuess m_guess;
    Answer m_chosen = KnownProduct;
    bool m_isAnswered = false; ///< somebody chose: what is read meanwhile changes no choice
    Quantity m_pack = Quantity::units(1); ///< of the product or line chosen
    SidePanel *m_panel = nullptr;
    std::vector<AnswerCard *> m_answers;
    CandidateList *m_lines = nullptr;
    ProductPick *m_known = nullptr;
    QLabel *m_summary = nullptr;
    NewGoodsForm *m_form = nullptr;
    QWidget *m_own = nullptr;
    ProductPick *m_ownProduct = nullptr;
    QSpinBox *m_labels = nullptr;
    QLineEdit *m_note = nullptr;
    Field *m_noteField = nullptr;
    SegmentedControl *m_packs = nullptr;
    QLabel *m_place = nullptr;
    KeyButton *m_next = nullptr;
    KeyButton *m_do = nullptr;
};

} // namespace cabas::ui
