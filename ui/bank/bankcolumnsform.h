// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankcsvcolumns.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace cabas::ui {

class Field;
class KeyButton;

/// Asks once which column of a bank's table is which; what is likely is chosen already.
class BankColumnsForm : public Card {
    Q_OBJECT
public:
    explicit BankColumnsForm(QWidget *parent = nullptr);

    /// `titles` of the columns, and what stands in them on the first line.
    void showFor(const QString &path, const QStringList &titles, const QStringList &samples);

Q_SIGNALS:
    void kept(const QString &path, const cabas::BankMapping &mapping);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Asked {
        BankColumn column;
        QComboBox *choice = nullptr;
        Field *field = nullptr;
    };
    void ask(BankColumn column, const QString &label);
    QComboBox *choiceOf(BankColumn column) const;
    bool isChosen(BankColumn column) const;
    void renew();
    void keep();

    std::vector<Asked> m_asked;
    QString m_path;
    QStringList m_titles;
    KeyButton *m_keep = nullptr;
};

} // namespace cabas::ui
