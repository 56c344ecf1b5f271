// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/members/capitalboard.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace cabas::ui {

class Field;

/// One view of the page of the capital: a list at the left, deeds in 336 pixels at its right.
class CapitalView : public QWidget {
    Q_OBJECT

public:
    CapitalView(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    virtual void showBoard(const CapitalBoard &board) = 0;
    /// What stands at the left of the page's foot.
    virtual QStringList counts() const = 0;

Q_SIGNALS:
    /// Something that the board depends on was chosen: it is to be read again.
    void readWanted();

protected:
    Desk &desk() const { return m_desk; }
    Bands *bands() const { return m_bands; }
    QVBoxLayout *left() const { return m_left; }
    QVBoxLayout *right() const { return m_right; }

    /// Runs a deed on the writer's thread; a refusal goes to the field, or to the bands.
    template <typename Deed, typename Then>
    void work(Field *field, Deed deed, Then then)
    {
        m_desk.run(this, std::move(deed),
                   [this, field, then = std::move(then)](const auto &answer) {
                       if (answer)
                           return then(*answer);
                       refuse(field, answer.failure());
                   });
    }
    void refuse(Field *field, const Failure &failure);
    /// "862 Zoé Bruyère", as lists name a member.
    static QString nameOf(int number, const QString &name);
    /// A number of shares, with a true minus.
    static QString countText(int count);
    /// By what a member pays; the data are PaymentMeans.
    static QComboBox *makeMeans(const QString &objectName, bool withAccount);
    /// A whole number above 0; the field says what is wrong.
    static std::optional<int> countOf(Field *field, QLineEdit *edit);

private:
    Desk &m_desk;
    Bands *m_bands;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace cabas::ui
